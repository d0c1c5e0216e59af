import { describe, expect, test } from 'vitest'
import { agencyNames, knownAliases, withAliases } from './aliases.ts'
import { aliasesUsed } from './aliases-used.ts'
import { homeOf } from './canonical/places/home.ts'
import { canonicalText } from './canonical/text/text.ts'
import { indexDirectory } from './directory.ts'
import { createFactReader } from './facts/fact-reader.ts'
import { aDirectory, aGuide, anAgency } from './test-builders.ts'

const directory = aDirectory({
  synonyms: [['就业创业证', '创业证书本']],
  laws: [{ title: '中华人民共和国就业促进法', shortTitles: ['促就法'], status: 'in-force' }],
})
const idCard = { scope: 'material', term: '身份证', canonical: '居民身份证' } as const
const ownName = { scope: 'material', term: '求职卡片', canonical: '失业登记表' } as const
const keyOf = (name: string, ...changes: Parameters<typeof withAliases>[1]): string =>
  indexDirectory(directory, { aliases: changes }).materials.document(canonicalText(name).text).key

describe('a change of the dictionary', () => {
  test('revokes a built-in name, however it is written, and leaves the others', () => {
    expect(keyOf('身份证')).toBe('居民身份证')
    expect(keyOf('身份证', { ...idCard, revoked: true })).not.toBe('居民身份证')
    expect(keyOf('身 份 证', { ...idCard, revoked: true })).not.toBe('居民身份证')
    expect(keyOf('二代身份证', { ...idCard, revoked: true })).toBe('居民身份证')
  })
  test('revokes a name of the directory, and takes nothing from the directory itself', () => {
    const revoked = { scope: 'material', term: '创业证书本', canonical: '就业创业证', revoked: true } as const
    expect(keyOf('创业证书本')).toBe('就业创业证')
    expect(keyOf('创业证书本', revoked)).not.toBe('就业创业证')
    expect(withAliases(directory, [])).toBe(directory)
    expect(directory.synonyms).toEqual([['就业创业证', '创业证书本']])
  })
  test('revokes a name in every place where the dictionary has it, in any wording', () => {
    const twice = aDirectory({ synonyms: [['居民户口簿', '户口簿', '户口本']] })
    const revoked = { scope: 'material', term: '户口本', canonical: '居民户口簿', revoked: true } as const
    const { materials } = indexDirectory(twice, { aliases: [revoked] })
    for (const name of ['户口簿', '户口本']) expect(materials.document(name).known).toBeUndefined()
  })
  test('adds a name: of a document everywhere, of a form among forms only', () => {
    expect(keyOf('求职卡片', ownName)).toBe(keyOf('失业登记表'))
    const { materials, forms } = indexDirectory(directory, { aliases: [{ ...ownName, scope: 'form' }] })
    expect(materials.document('求职卡片').key).not.toBe(keyOf('失业登记表'))
    expect(forms.document('求职卡片').key).toBe(keyOf('失业登记表'))
  })
  test('adds and revokes short titles of laws', () => {
    const law = { scope: 'law', term: '促就法', canonical: '中华人民共和国就业促进法' } as const
    const titles = (changes: Parameters<typeof withAliases>[1]) =>
      withAliases(directory, changes).laws?.map(({ shortTitles }) => shortTitles)
    expect(titles([{ ...law, revoked: true }])).toEqual([[]])
    expect(titles([{ ...law, term: '就促法' }])).toEqual([['促就法', '就促法']])
  })
})

test('an agency goes by its names: former ones may be revoked, others added, its own one stays', () => {
  const agency = { name: '佛山市社会保险基金管理局', formerNames: ['佛山市社保局'] }
  const former = { scope: 'agency', term: '佛山市社保局', canonical: agency.name } as const
  expect(agencyNames(agency, [])).toEqual([agency.name, '佛山市社保局'])
  expect(agencyNames(agency, [{ ...former, revoked: true }])).toEqual([agency.name])
  expect(agencyNames(agency, [{ ...former, term: '佛山市社保中心' }])).toEqual([
    agency.name,
    '佛山市社保局',
    '佛山市社保中心',
  ])
  expect(agencyNames(agency, [former])).toEqual([agency.name, '佛山市社保局'])
  expect(agencyNames({ name: '中山市社会保险基金管理局' }, [{ ...former, term: '佛山市社保中心' }])).toEqual([
    '中山市社会保险基金管理局',
  ])
})

test('what is known tells where it comes from', () => {
  expect(knownAliases(directory, [anAgency({ name: '某局', formerNames: ['旧局'] })])).toEqual(
    expect.arrayContaining([
      { scope: 'agency', term: '旧局', canonical: '某局', source: 'directory' },
      { ...idCard, source: 'built-in' },
      { scope: 'material', term: '创业证书本', canonical: '就业创业证', source: 'directory' },
      { scope: 'law', term: '促就法', canonical: '中华人民共和国就业促进法', source: 'directory' },
    ]),
  )
})

test('values that were read as the same name the entries by which they were', () => {
  const facts = indexDirectory(directory, { aliases: [ownName] })
  const guide = aGuide({
    materials: [{ name: '申请人身份证' }, { name: '求职卡片' }, { name: '居民户口簿' }, { name: '毕业论文' }],
    basis: [{ title: '《促就法》' }, { title: '中华人民共和国就业促进法' }],
  })
  const home = homeOf('440000', [])
  const read = createFactReader(facts).guide(
    guide,
    { name: guide.agency.name, region: guide.region, level: guide.level },
    home,
    false,
  )
  expect(aliasesUsed(read, 'materials', facts)).toEqual([
    idCard,
    { scope: 'material', term: '求职卡片', canonical: '失业登记表' },
  ])
  expect(aliasesUsed(read, 'basis', facts)).toEqual([
    { scope: 'law', term: '促就法', canonical: '中华人民共和国就业促进法' },
  ])
  expect(aliasesUsed(read, 'name', facts)).toEqual([])
})
