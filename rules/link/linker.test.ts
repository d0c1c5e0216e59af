import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { homeOf } from '../canonical/place.ts'
import type { Config, Guide, StandardItem } from '../catalog.ts'
import { indexDirectory } from '../directory.ts'
import { createFactReader } from '../fact-reader.ts'
import { aDirectory, aGuide, aStandardItem } from '../test-builders.ts'
import type { Link } from './link.ts'
import { createLinker } from './linker.ts'

const dispatchBasis = [
  { title: '中华人民共和国劳动合同法', article: '第五十七条' },
  { title: '劳务派遣行政许可实施办法', article: '第六条、第八条' },
]
const dispatch = (serial: string, given: Partial<StandardItem>): StandardItem =>
  aStandardItem({
    code: `440111001${serial}`,
    name: '劳务派遣经营许可',
    type: '01',
    basis: dispatchBasis,
    ...(serial === '000' ? {} : { parent: '440111001000' }),
    ...given,
  })

const twins = {
  name: '就业登记',
  basis: [{ title: '就业服务与就业管理规定', article: '第六十二条' }],
  conditions:
    '用人单位招用人员后，应当自录用之日起三十日内办理登记手续，登记的内容包括劳动者个人信息和就业类型。',
  materials: [{ name: '就业登记花名册' }, { name: '劳动合同签订情况表' }],
}

const items: readonly StandardItem[] = [
  aStandardItem({ ...twins, code: '442111104000' }),
  aStandardItem({ ...twins, code: '442111104001', subItem: '单位', parent: '442111104000' }),
  aStandardItem({ ...twins, code: '442111104002', subItem: '灵活就业', parent: '442111104000' }),
  dispatch('000', { nationalCode: '000114108000', formerNames: ['劳务派遣行政许可'] }),
  dispatch('001', {
    subItem: '新办',
    conditions: '注册资本不得少于人民币200万元，有固定的经营场所和设施，有劳务派遣管理制度。',
    materials: [
      { name: '劳务派遣经营许可申请书' },
      { name: '公司章程' },
      { name: '验资报告' },
      { name: '经营场所使用证明' },
    ],
  }),
  dispatch('002', {
    subItem: '变更',
    conditions: '持有有效的劳务派遣经营许可证，公司名称、住所、法定代表人或者注册资本发生改变。',
    materials: [
      { name: '劳务派遣经营许可变更申请书' },
      { name: '变更情况说明' },
      { name: '市场主体变更登记证明' },
    ],
  }),
  dispatch('003', {
    subItem: '延续',
    conditions: '许可证有效期届满60日前提出，每年均已提交上一年度劳务派遣经营情况报告。',
    materials: [{ name: '劳务派遣经营许可延续申请书' }, { name: '三年以来的劳务派遣经营情况报告' }],
  }),
  aStandardItem({
    code: '442111101000',
    name: '失业保险金申领',
    formerCodes: ['442111099000'],
    commonNames: ['领失业金'],
    basis: [
      { title: '失业保险条例', article: '第十四条' },
      { title: '广东省失业保险条例', article: '第三十六条' },
    ],
    conditions:
      '失业前用人单位和本人已经缴纳失业保险费满一年，非因本人意愿中断就业，已经进行失业登记并有求职要求。',
    materials: [{ name: '居民身份证' }, { name: '失业保险金申领登记表' }],
  }),
  aStandardItem({
    code: '442111102000',
    name: '社会保障卡密码修改',
    formerNames: ['社会保障卡密码重置'],
    conditions: '持卡人记得原密码，需要设置新的密码。',
    materials: [{ name: '社会保障卡' }, { name: '原密码确认书' }],
  }),
  aStandardItem({
    code: '442111103000',
    name: '社会保障卡密码重置',
    conditions: '持卡人遗忘密码或者密码被锁定，经身份核验后重新设置。',
    materials: [{ name: '社会保障卡' }, { name: '居民身份证' }, { name: '密码遗忘声明' }],
  }),
  aStandardItem({
    code: '440111005000',
    name: '职业技能考核鉴定机构设立审批',
    type: '01',
    status: 'cancelled',
    formerNames: ['职业技能鉴定机构设立审批'],
    basis: [{ title: '中华人民共和国劳动法', article: '第六十九条' }],
    conditions: '有与鉴定职业相适应的考评人员、考核场地和检测设备，有健全的考务管理制度。',
    materials: [{ name: '鉴定机构设立申请报告' }, { name: '考评人员名册' }, { name: '鉴定场地和设备清单' }],
  }),
]

const itemOf = (code: string): StandardItem => {
  const found = items.find((item) => item.code === code)
  if (!found) throw new Error(`expected an item of the test directory, got ${code}`)
  return found
}

const uncoded = ({ baseCode: _, ...guide }: Guide): Guide => guide
/** A guide with the whole content of an item. */
const like = (code: string, given: Partial<Guide> = {}): Guide => {
  const { conditions, materials, basis } = itemOf(code)
  return aGuide(
    {
      ...(conditions === undefined ? {} : { conditions }),
      ...(materials === undefined ? {} : { materials }),
      ...(basis === undefined ? {} : { basis }),
      ...given,
    },
    itemOf(code),
  )
}

const linkAll = (guides: readonly Guide[], pinned: Config['links'] = []): readonly Link[] => {
  const directory = indexDirectory(aDirectory({ items: [...items] }))
  const reader = createFactReader(directory)
  const linker = createLinker(items.map(reader.standard), reader.provincial, pinned)
  const home = homeOf('440100', ['广州市人力资源和社会保障局'])
  return linker.linkAgency(
    guides.map((guide) => ({
      guide,
      facts: reader.guide(
        guide,
        { name: guide.agency.name, region: guide.region, level: guide.level },
        home,
        false,
      ),
    })),
  )
}
const linkOne = (guide: Guide, pinned?: Config['links']): Link => linkAll([guide], pinned)[0] as Link

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

describe('properties', () => {
  const names = [
    ...items.map(({ name }) => name),
    '劳务派遣经营许可变更',
    '失业补助金申领',
    '社会保障卡密码修改与重置',
    '职业技能评价机构设立审批',
  ]
  const anyGuides = fc
    .array(
      fc.record({
        name: fc.constantFrom(...names),
        subItem: fc.option(fc.constantFrom('新办', '变更', '延续', '补证'), { nil: undefined }),
        code: fc.option(fc.constantFrom(...items.map(({ code }) => code), '442111999000'), {
          nil: undefined,
        }),
        content: fc.constantFrom(...items),
      }),
      { maxLength: 8 },
    )
    .map((rows) =>
      rows.map(({ name, subItem, code, content }, at) => {
        const guide = like(content.code, { id: `g${at}`, name })
        const { subItem: _, baseCode: _code, ...rest } = guide
        return {
          ...rest,
          ...(subItem === undefined ? {} : { subItem }),
          ...(code === undefined ? {} : { baseCode: code }),
        }
      }),
    )

  test('links do not depend on the order of guides', () => {
    fc.assert(
      fc.property(
        anyGuides.chain((guides) =>
          fc.tuple(fc.constant(guides), fc.shuffledSubarray(guides, { minLength: guides.length })),
        ),
        ([guides, shuffled]) => {
          const byId = new Map(linkAll(shuffled).map((link) => [link.guideId, link]))
          for (const link of linkAll(guides)) expect(byId.get(link.guideId)).toEqual(link)
        },
      ),
      { numRuns: 200, seed: 7 },
    )
  })

  test('evidence sums to the score, and scores fall', () => {
    fc.assert(
      fc.property(anyGuides, (guides) => {
        for (const { candidates } of linkAll(guides)) {
          candidates.forEach(({ score, evidence }, at) => {
            const sum = evidence.reduce((total, part) => total + part.score, 0)
            expect(Math.abs(sum - score)).toBeLessThan(1e-9)
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1)
            expect(candidates[at - 1]?.score ?? 1).toBeGreaterThanOrEqual(score)
          })
        }
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})
