import { describe, expect, test } from 'vitest'
import { directory as bundled } from '../../fixtures/directory/directory.ts'
import { readItemName } from '../../rules/canonical/items/name.ts'
import { findDocumentNumbers, isSameNumber } from '../../rules/canonical/laws/document-number.ts'
import { canonicalText } from '../../rules/canonical/text/text.ts'
import type { Guide } from '../../rules/catalog.ts'
import { indexDirectory } from '../../rules/directory.ts'
import { aDirectory, anAgency, aStandardItem } from '../../rules/test-builders.ts'
import { catalogueRows, check, guangan, guideNamed, inShort, named } from './records.ts'

/** Patterns seen in live data, each a case to get right. */
const item = aStandardItem({
  code: '442111001000',
  name: '失业登记',
  levels: ['municipal', 'county', 'village'],
})
const baiyun = anAgency({
  uscc: '11440111007502521J',
  name: '广州市白云区人力资源和社会保障局',
  region: '440111',
  level: 'county',
})
const guangdong = {
  directory: { region: '440000', issuedBy: '广东省人力资源和社会保障厅' },
  agencies: [baiyun],
}
const aBaiyunGuide = (given: Partial<Guide> = {}): Guide =>
  guideNamed(item.name, {
    id: 'g1',
    agency: { uscc: baiyun.uscc, name: baiyun.name },
    region: baiyun.region,
    level: baiyun.level,
    baseCode: item.code,
    implementationCode: `${baiyun.uscc}4${item.code}`,
    ...given,
  })
const raisedAt = (...guides: readonly Guide[]) => check([item], guides, guangdong).raised

describe('names', () => {
  const keyOf = (name: string) =>
    readItemName(name, {
      home: indexDirectory(aDirectory()).home,
      text: canonicalText,
      directory: { directory: aDirectory() },
    }).key
  test.each([
    '失业登记（县级行使)',
    '失业登记(县级)',
    '失业登记（市级/县级）',
    '1.1失业登记',
    '1.1 失业登记',
    '【失业登记】',
  ])('%s is dressed only', (name) => {
    expect(keyOf(name)).toBe(keyOf('失业登记'))
    expect(inShort(raisedAt(aBaiyunGuide({ name })))).toEqual([])
  })
  test.each([
    ['失业保险金申领', '失业补助金申领'],
    ['社会保障卡密码修改', '社会保障卡密码重置'],
    ['企业实行不定时工作制审批', '企业实行不定时工作制审批意见异地备案'],
  ])('%s and %s are different items, neither for the other', (one, other) => {
    const items = [named(one, 0), named(other, 1)]
    const both = check(items, [guideNamed(one), guideNamed(other)])
    expect([one, other].map((name) => both.linkOf(name)?.standardCode)).toEqual(items.map(({ code }) => code))
    const [only = item] = items
    expect(check([only], [guideNamed(other)]).linkOf(other)?.standardCode).toBeNull()
  })
  test('未分类 beside a name says nothing', () => {
    const guide = guideNamed('失业登记', { subItem: '未分类' })
    expect(catalogueRows.some(({ main }) => main === '未分类')).toBe(true)
    const { linkOf, raised } = check([named('失业登记', 0)], [guide])
    expect(linkOf(guide.id)?.standardCode).toBe(named('失业登记', 0).code)
    expect(inShort(raised.filter(({ severity }) => severity !== 'info'))).toEqual([])
  })
})

describe('numbers of laws', () => {
  const numbersIn = (raw: string) => findDocumentNumbers(canonicalText(raw).text)
  test.each([
    ['国务院令第711号', '国令第711号'],
    ['国务院令第711号', '中华人民共和国国务院令第711号'],
    ['国务院令第711号', '中华人民共和国国务院令711号'],
    ['国发〔2015〕2号', '国发﹝2015﹞2号'],
    ['国发〔2015〕2号', '国发[2015]2号'],
    ['国发〔2015〕2号', '国发(2015)2号'],
    ['国发〔2015〕2号', '国发【2015】2号'],
  ])('%s is %s', (one, other) => {
    const [[first, ...rest], [second, ...more]] = [numbersIn(one), numbersIn(other)]
    expect([...rest, ...more]).toEqual([])
    expect(first && second && isSameNumber(first, second)).toBe(true)
  })
  test('an amendment order (第710号) is not the law’s own number (第259号)', () => {
    const cite = (docNumber: string) =>
      check([item], [aBaiyunGuide({ basis: [{ title: '社会保险费征缴暂行条例', docNumber }] })], {
        ...guangdong,
        directory: { ...guangdong.directory, laws: bundled.laws ?? [] },
      }).raised.map(({ rule }) => rule)
    expect(cite('国务院令第259号')).toEqual([])
    expect(cite('中华人民共和国国务院令第259号')).toEqual([])
    expect(cite('国务院令第710号')).toEqual(['basis/document-number-differs'])
  })
})

describe('codes', () => {
  test('a station’s pseudo code TE has no check character, and is no error', () => {
    const issuer = 'TE4402034431941583'
    const guide = aBaiyunGuide({
      agency: { uscc: issuer, name: '浈江区新韶镇某村党群服务中心' },
      region: '440203',
      level: 'village',
      implementationCode: `${issuer}6${item.code}`,
    })
    expect(inShort(raisedAt(guide).filter(({ element }) => element === 'code'))).toEqual([])
  })
  test('an organisation code is the agency whose credit code holds it', () => {
    const guide = aBaiyunGuide({ agency: { uscc: baiyun.uscc.slice(8, 17), name: baiyun.name } })
    expect(inShort(raisedAt(guide))).toEqual([])
  })
  test('two handling items of one implementation code may promise two limits', () => {
    const guides = ['01', '02'].map((number, at) =>
      aBaiyunGuide({
        id: `g${number}`,
        handlingItem: at === 0 ? '窗口登记' : '补登记',
        handlingCode: `${baiyun.uscc}4${item.code}${number}`,
        promisedLimit: { value: at + 1, unit: 'workday' },
      }),
    )
    expect(inShort(raisedAt(...guides).filter(({ severity }) => severity !== 'info'))).toEqual([])
  })
  test('the majority can be wrong: of a credit code with 17 characters 63 times and 18 times right, the 63 are raised', () => {
    const short = catalogueRows.map(({ creditCode }) => creditCode).find((code) => code.length === 17)
    expect(short).toBe('1151130108778239R')
    const guides = Array.from({ length: 81 }, (_, at) =>
      guideNamed(`事项${at}`, {
        id: `g${at}`,
        baseCode: named('', at).code,
        implementationCode: `${at < 63 ? short : guangan.uscc}4${named('', at).code}`,
      }),
    )
    const { raised } = check(
      guides.map(({ name }, at) => named(name, at)),
      guides,
    )
    const ofCode = raised.filter(({ element }) => element === 'code')
    expect(new Set(ofCode.map(({ guideId }) => guideId))).toEqual(
      new Set(guides.slice(0, 63).map(({ id }) => id)),
    )
    expect(ofCode).toHaveLength(63)
    expect(new Set(ofCode.map(({ severity }) => severity))).toEqual(new Set(['error']))
  })
  test('a placeholder is one, and decides no link', () => {
    const { linkOf, raised } = check(
      [item],
      [aBaiyunGuide({ baseCode: '2222222222222', implementationCode: '2222222222222222222222222222222' })],
      guangdong,
    )
    expect(linkOf('g1')).toMatchObject({ standardCode: item.code, how: 'name' })
    expect(new Set(raised.map(({ rule }) => rule))).toEqual(new Set(['code/placeholder']))
  })
})

describe('text', () => {
  const conditions = '年满16周岁，有劳动能力，有就业要求。'
  const standard = { ...item, conditions }
  const raisedBy = (written: string, given: Partial<Guide> = {}) =>
    check([standard], [aBaiyunGuide({ conditions: written, ...given })], guangdong).raised
  test.each([
    '<p>年满16周岁，有劳动能力，有就业要求。</p>',
    '年满16周岁，&amp;amp;nbsp;有劳动能力，有就业要求。',
  ])('residue is found in %s, and nothing else', (written) => {
    expect(raisedBy(written).map(({ rule }) => rule)).toEqual(['text/markup'])
  })
  test('an absent element conflicts with nothing', () => {
    const { conditions: _, ...absent } = aBaiyunGuide()
    const { raised } = check([standard], [absent], guangdong)
    expect(inShort(raised)).toEqual([])
  })
  test('即时受理 is accepted at once, not done at once', () => {
    const instant = (note: string) =>
      check(
        [item],
        [aBaiyunGuide({ promisedLimit: { value: 5, unit: 'workday', note } })],
        guangdong,
      ).raised.map(({ rule }) => rule)
    expect(instant('材料齐全的，即时受理。')).toEqual([])
    expect(instant('材料齐全的，即时办结。')).toEqual(['promisedLimit/note-contradicts'])
  })
})
