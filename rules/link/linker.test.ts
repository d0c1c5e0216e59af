import { describe, expect, test } from 'vitest'
import type { Guide } from '../catalog.ts'
import { aGuide } from '../test-builders.ts'
import type { Link } from './link.ts'
import { like, linkAll, linkOne, uncoded } from './test-linker.ts'

describe('a code decides', () => {
  const base = '442111101000'
  test.each<[string, Partial<Guide>]>([
    ['the base code', { baseCode: base }],
    ['the base code inside the implementation code', { implementationCode: `11440100000000000A3${base}` }],
    ['the base code inside the handling item code', { handlingCode: `11440100000000000A3${base}02` }],
    ['a former code of the item', { baseCode: '442111099000' }],
    ['full width and spaces', { baseCode: '４４２１１１１０１ ０００' }],
  ])('%s', (_, codes) => {
    const guide = { ...uncoded(aGuide({ name: '失业金' })), ...codes }
    expect(linkOne(guide)).toMatchObject({ standardCode: base, how: 'code' })
  })
  test('the national code', () => {
    const guide = aGuide({ baseCode: '000114108000', name: '劳务派遣经营许可', subItem: '延续' })
    expect(linkOne(guide).standardCode).toBe('440111001003')
  })
  test('although the name alone is another item’s', () => {
    const guide = aGuide({ baseCode: base, name: '社会保障卡密码重置' })
    expect(linkOne(guide)).toMatchObject({ standardCode: base, how: 'code' })
    expect(linkOne(guide).codeSays).toBeUndefined()
  })
  test('although the name is another item’s, where the content is the code’s', () => {
    const guide = like('442111102000', { name: '社会保障卡密码重置' })
    expect(linkOne(guide)).toMatchObject({ standardCode: '442111102000', how: 'code' })
  })
  test('although the content is another item’s, where the name is the code’s', () => {
    const guide = like('442111103000', { name: '社会保障卡密码修改', baseCode: '442111102000' })
    expect(linkOne(guide).standardCode).toBe('442111102000')
  })
  test('unless name and content both speak for another item', () => {
    const guide = like('442111103000', { baseCode: '442111102000' })
    expect(linkOne(guide)).toMatchObject({ standardCode: '442111103000', codeSays: '442111102000' })
  })
  test('unless name and content both speak for a sibling', () => {
    const guide = like('440111001003', { baseCode: '440111001002' })
    expect(linkOne(guide)).toMatchObject({ standardCode: '440111001003', codeSays: '440111001002' })
  })
  test('a code below a main item names it, with its name and a sub-item that it does not have', () => {
    const guide = like('440111001001', { subItem: '劳务派遣分公司设立', baseCode: '440111001009' })
    expect(linkOne(uncoded(guide)).standardCode).toBeNull()
    expect(linkOne(guide)).toMatchObject({ standardCode: '440111001000', how: 'code' })
    expect(linkOne({ ...guide, local: true }).how).not.toBe('code')
    expect(linkOne({ ...guide, name: '就业援助' }).how).not.toBe('code')
  })
  test('a code of no item decides nothing', () => {
    const guide = like('442111101000', { baseCode: '442111999000' })
    expect(linkOne(guide)).toMatchObject({ standardCode: '442111101000', how: 'name' })
  })
  test('of contradicting codes, the one that the name speaks for', () => {
    const guide = aGuide({
      name: '失业保险金申领',
      baseCode: '442111102000',
      implementationCode: `11440100000000000A3${base}`,
    })
    expect(linkOne(guide).standardCode).toBe(base)
  })
})

describe('the code of a main item goes down to the sub-item', () => {
  const main = '440111001000'
  test.each<[string, Partial<Guide>, string]>([
    ['that its sub-item names', { subItem: '变更' }, '440111001002'],
    ['that its name names', { name: '劳务派遣经营许可（延续）' }, '440111001003'],
    ['that its handling item names', { handlingItem: '新办' }, '440111001001'],
    ['that nothing names: the main item itself', {}, main],
    ['that the standard does not have: the main item itself', { subItem: '补证' }, main],
  ])('%s', (_, names, expected) => {
    expect(linkOne(aGuide({ baseCode: main, name: '劳务派遣经营许可', ...names })).standardCode).toBe(
      expected,
    )
  })
  test('that its content names', () => {
    const { subItem: _, ...guide } = like('440111001002', { baseCode: main })
    expect(linkOne(guide).standardCode).toBe('440111001002')
  })
})

describe('without a code, name and content must be sure', () => {
  test.each<[string, Partial<Guide>]>([
    ['失业保险金申领', {}],
    ['the action in another word', { name: '失业保险金申请' }],
    ['a level mark', { name: '失业保险金申领（县级）' }],
    ['the own city', { name: '广州市失业保险金申领' }],
  ])('linked by name: %s', (_, given) => {
    const guide = uncoded(aGuide({ name: '失业保险金申领', ...given }))
    expect(linkOne(guide)).toMatchObject({ standardCode: '442111101000', how: 'name' })
  })
  test('a misspelt name is linked only with the content', () => {
    expect(linkOne(uncoded(aGuide({ name: '失业保检金申领' }))).how).toBe('none')
    expect(linkOne(uncoded(like('442111101000', { name: '失业保检金申领' }))).standardCode).toBe(
      '442111101000',
    )
  })
  test('the name of a main item that has sub-items is undecided', () => {
    const link = linkOne(uncoded(aGuide({ name: '劳务派遣经营许可' })))
    expect(link).toMatchObject({ standardCode: null, how: 'none' })
    expect(link.confidence).toBeGreaterThanOrEqual(0.6)
    expect(link.candidates.map(({ standardCode }) => standardCode)).toContain('440111001002')
  })
  test('the name of a main item with the content of one sub-item is that sub-item', () => {
    const { subItem: _, ...guide } = uncoded(like('440111001003'))
    expect(linkOne(guide).standardCode).toBe('440111001003')
  })
  test('a main item with a sub-item that the standard does not have is the main item', () => {
    const guide = uncoded(aGuide({ name: '劳务派遣经营许可', subItem: '补证' }))
    expect(linkOne(guide).standardCode).toBe('440111001000')
  })
  test.each([
    ['失业补助金申领', '442111101000'],
    ['社会保障卡密码查询', '442111102000'],
  ])('a near miss is another item, also with the same content: %s', (name, code) => {
    const link = linkOne(uncoded(like(code, { name })))
    expect(link.standardCode).toBeNull()
    expect(link.confidence).toBeLessThan(0.6)
  })
  test('an everyday name alone is undecided', () => {
    const link = linkOne(uncoded(aGuide({ name: '领失业金' })))
    expect(link.standardCode).toBeNull()
    expect(link.confidence).toBeGreaterThanOrEqual(0.6)
  })
  test('a name that is one item’s own and another’s former name is the first', () => {
    expect(linkOne(uncoded(aGuide({ name: '社会保障卡密码重置' }))).standardCode).toBe('442111103000')
  })
  test('something else is no item', () => {
    expect(linkOne(uncoded(aGuide({ name: '人才公寓租住申请' }))).confidence).toBeLessThan(0.6)
  })
})

describe('a cancelled item living on under another name is found', () => {
  const code = '440111005000'
  test('by its former name', () => {
    expect(linkOne(uncoded(aGuide({ name: '职业技能鉴定机构设立审批' }))).standardCode).toBe(code)
  })
  test('by a close name and its content', () => {
    const guide = uncoded(like(code, { name: '职业技能评价机构设立审批' }))
    expect(linkOne(guide)).toMatchObject({ standardCode: code, how: 'content' })
  })
  test('not by a close name alone', () => {
    expect(linkOne(uncoded(aGuide({ name: '职业技能评价机构设立审批' }))).standardCode).toBeNull()
  })
})

describe('one to one', () => {
  test('a guide that may be any of several sub-items is the one that no other guide of its agency is', () => {
    const named = like('442111104001', { id: 'a' })
    const { subItem: _, ...unnamed } = uncoded(like('442111104002', { id: 'b' }))
    expect(linkOne(unnamed).standardCode).toBeNull()
    expect(linkAll([named, unnamed]).map(({ standardCode }) => standardCode)).toEqual([
      '442111104001',
      '442111104002',
    ])
  })
  test('a second guide for the same item is linked to it as well', () => {
    const links = linkAll([like('442111101000', { id: 'a' }), uncoded(like('442111101000', { id: 'b' }))])
    expect(links.map(({ standardCode }) => standardCode)).toEqual(['442111101000', '442111101000'])
    expect((links[1] as Link).confidence).toBeLessThan((links[0] as Link).confidence)
  })
})

describe('a person’s decision wins over all', () => {
  const guide = like('442111101000')
  test('for an item', () => {
    const pinned = [{ guideId: 'g1', standardCode: '442111102000' }]
    expect(linkOne(guide, pinned)).toMatchObject({
      standardCode: '442111102000',
      how: 'pinned',
      confidence: 1,
    })
  })
  test('for none', () => {
    expect(linkOne(guide, [{ guideId: 'g1', standardCode: null }])).toMatchObject({
      standardCode: null,
      how: 'pinned',
    })
  })
  test('for an item that the directory no longer has, it is no decision', () => {
    expect(linkOne(guide, [{ guideId: 'g1', standardCode: '999999999999' }]).how).toBe('code')
  })
})
