import { describe, expect, test } from 'vitest'
import { directory as bundled } from '../../fixtures/directory/directory.ts'
import { readBasis } from '../../rules/canonical/laws/citation.ts'
import { homeOf } from '../../rules/canonical/places/home.ts'
import { canonicalText } from '../../rules/canonical/text/text.ts'
import { indexDirectory } from '../../rules/directory.ts'
import { aDirectory, aStandardItem } from '../../rules/test-builders.ts'
import {
  catalogueRows,
  check,
  directoryRows,
  guangdongGuides,
  guideNamed,
  inShort,
  named,
  provinceGuides,
} from './records.ts'

const laws = bundled.laws ?? []
const listOf = (value: string | readonly string[] | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : typeof value === 'string' ? [value] : value

describe('144 rows of a district’s catalogue', () => {
  const names = [...new Set(catalogueRows.map(({ name }) => name))]
  const items = names.map((name, at) => named(name.replace(/[（(]县级[）)]$/, ''), at))
  test.each<[string, (name: string) => string]>([
    ['as published', (name) => name],
    ['with （县级）', (name) => `${name}（县级）`],
    ['with （县级行使)', (name) => `${name}（县级行使)`],
    ['with (市级/县级）', (name) => `${name}(市级/县级）`],
    ['with 1.1 before them', (name) => `1.1 ${name}`],
    ['with the district before them', (name) => `广安区${name}`],
    ['with half-width brackets', (name) => name.replaceAll('（', '(').replaceAll('）', ')')],
    ['with spaces between characters', (name) => Array.from(name).join(' ')],
  ])('%s link each to its own item, near misses too, and raise nothing', (_, dress) => {
    const guides = names.map((name, at) => guideNamed(dress(name), { id: `g${at}` }))
    const { linkOf, raised } = check(items, guides)
    expect(names.map((_name, at) => linkOf(`g${at}`)?.standardCode)).toEqual(items.map(({ code }) => code))
    expect(inShort(raised)).toEqual([])
  })
})

describe('20 rows of national directories in many wordings', () => {
  const wordings: Readonly<Record<string, readonly number[]>> = {
    机关事业养老保险单位参保登记: [0],
    城乡居民养老保险参保登记: [1, 12],
    养老保险待遇发放账户维护申请: [2],
    机关事业单位社会保险登记: [3, 4, 9, 10, 11, 14, 16],
    参保单位注销: [5],
    工程建设项目办理工伤保险参保登记: [6, 7],
    单位获取授权码: [8],
    '单位（项目）基本信息变更': [13],
    职工参保登记: [15],
    就业政策法规咨询: [17, 19],
    岗位信息发布: [18],
  }
  const items = Object.keys(wordings).map(named)
  const guides = directoryRows.map(({ name, basis }, at) =>
    guideNamed(name, {
      id: `r${at}`,
      agency: { name: `第${at}个单位` },
      region: `5116${String(at + 10)}`,
      basis: listOf(basis).map((title) => ({ title })),
    }),
  )
  const { linkOf, raised } = check(items, guides, { directory: { laws } })

  test.each(items.map(({ name, code }) => ({ name, code })))('$name', ({ name, code }) => {
    for (const at of wordings[name] ?? [])
      expect(linkOf(`r${at}`)?.standardCode, directoryRows[at]?.name).toBe(code)
  })
  test('every row is among them', () => {
    expect(
      Object.values(wordings)
        .flat()
        .sort((a, b) => a - b),
    ).toEqual(directoryRows.map((_, at) => at))
  })
  test('an amendment’s number is not the law’s own; nothing else is raised', () => {
    expect(raised.map(({ guideId, rule, place }) => [guideId, rule, place])).toEqual([
      ['r12', 'basis/document-number-differs', 'basis/社会保险费征缴暂行条例/docNumber'],
      ['r13', 'basis/document-number-differs', 'basis/社会保险费征缴暂行条例/docNumber'],
      ['r18', 'basis/document-number-differs', 'basis/就业服务与就业管理规定/docNumber'],
      ['r7', 'basis/document-number-differs', 'basis/工伤保险条例/docNumber'],
    ])
  })
  test('one law is one, however its title, order and amendment are written', () => {
    const reading = {
      home: homeOf('510000', []),
      directory: indexDirectory(
        aDirectory({
          laws: [
            ...laws,
            { title: '中华人民共和国政府信息公开条例', status: 'in-force', docNumber: '国务院令第711号' },
          ],
        }),
      ),
      licence: false,
      text: canonicalText,
    }
    const cited = directoryRows.map(({ basis }) =>
      readBasis(
        listOf(basis).map((title) => ({ title })),
        reading,
      ),
    )
    const keysWith = (word: string) =>
      new Set(
        cited.flat().flatMap(({ key, name }) => (name.includes(word) && !name.includes('修改') ? [key] : [])),
      )
    expect(keysWith('政府信息公开条例').size).toBe(1)
    expect(keysWith('社会保险法').size).toBe(1)
    expect(keysWith('机关事业单位工作人员养老保险制度改革的决定').size).toBe(1)
    expect(keysWith('社会保险费征缴暂行条例').size).toBe(1)
  })
})

describe('12 guides of the same items from different provinces', () => {
  const regions: Readonly<Record<string, string>> = {
    cq_rlzyfw: '500000',
    hn_hengyang_tsgs: '430400',
    jl_baicheng_tsgs: '220800',
    sd_zaozhuang_tsgs: '370402',
    gd_guangzhou_cydbdk: '440100',
    qh_cydbdk_xwqy: '630000',
    js_wuxi_sybxj: '320200',
    sc_panzhihua_sybxj: '510400',
    sd_jinan_sybxj: '370100',
    sd_rencheng_sybzj: '370811',
    gd_lhjy_southmoney: '440100',
    hb_jiangling_sbk: '421024',
  }
  const groups = [...new Set(provinceGuides.map((guide) => guide.item_group))]
  const items = groups.map(named)
  const guides = provinceGuides.map((guide) =>
    guideNamed(guide.事项名称, {
      id: guide.id,
      agency: { name: `${guide.region}人力资源和社会保障局` },
      region: regions[guide.id] ?? '',
      ...(guide.受理条件 === undefined ? {} : { conditions: listOf(guide.受理条件).join('\n') }),
      ...(guide.设定依据 === undefined ? {} : { basis: guide.设定依据.map((title) => ({ title })) }),
      ...(guide.申请材料 === undefined
        ? {}
        : { materials: listOf(guide.申请材料).map((name) => ({ name })) }),
    }),
  )
  const { linkOf, raised } = check(items, guides, { directory: { laws } })
  const itemNameOf = (code: string | null | undefined) => items.find((item) => item.code === code)?.name

  test('none is linked to another item', () => {
    for (const { id, item_group: group } of provinceGuides) {
      const code = linkOf(id)?.standardCode ?? null
      if (code !== null) expect(itemNameOf(code), id).toBe(group)
    }
  })
  test.each([
    ['cq_rlzyfw', '人力资源服务许可'],
    ['sd_zaozhuang_tsgs', '企业实行不定时工作制和综合计算工时工作制审批'],
    ['sd_rencheng_sybzj', '失业补助金申领'],
  ])('%s, only dressed, is linked to %s', (id, name) => {
    expect(itemNameOf(linkOf(id)?.standardCode)).toBe(name)
  })
  test('what they are wrong about is raised, and no more', () => {
    expect(raised.map(({ guideId, rule, severity }) => `${guideId} ${rule} ${severity}`).sort()).toEqual([
      'gd_guangzhou_cydbdk materials/catch-all error',
      'gd_guangzhou_cydbdk name/differs error',
      'gd_lhjy_southmoney name/differs error',
      'hb_jiangling_sbk presence/unlisted error',
      'hn_hengyang_tsgs basis/document-number-differs warning',
      'hn_hengyang_tsgs presence/unlisted error',
      'jl_baicheng_tsgs presence/unlisted error',
      'js_wuxi_sybxj presence/unlisted error',
      'qh_cydbdk_xwqy presence/unlisted error',
      'sc_panzhihua_sybxj presence/unlisted error',
      'sd_jinan_sybxj presence/unlisted info',
    ])
  })
})

describe('2 guides of the Guangdong portal against a standard that says the same', () => {
  const items = guangdongGuides.map((guide) =>
    aStandardItem({
      code: guide.基本编码,
      name: guide.事项名称,
      type: guide.基本编码.startsWith('00') ? '20' : '21',
      levels: ['county', 'township'],
      conditions: guide.受理条件,
      basis: guide.设定依据.map(({ 名称, 文号, 条款 }) => ({ title: 名称, docNumber: 文号, article: 条款 })),
      materials: guide.材料.map(({ 名称, 原件, 复印件 }) => ({
        name: 名称,
        originals: 原件,
        copies: 复印件,
      })),
    }),
  )
  test('nothing is raised but what the standard shares', () => {
    const guides = guangdongGuides.map((guide, at) => {
      const { type, conditions = '', basis = [], materials = [] } = items[at] ?? aStandardItem()
      return guideNamed(guide.事项名称, {
        id: guide.id,
        agency: { uscc: guide.实施编码.slice(0, 18), name: guide.实施主体 },
        region: guide.id === 'GD32' ? '440981' : '440112',
        level: guide.id === 'GD32' ? 'county' : 'township',
        type,
        conditions,
        basis,
        materials,
        baseCode: guide.基本编码,
        implementationCode: guide.实施编码,
      })
    })
    const { linkOf, raised } = check(items, guides, {
      directory: { region: '440000', issuedBy: '广东省人力资源和社会保障厅' },
      agencies: [],
    })
    expect(guangdongGuides.map(({ id }) => linkOf(id)?.standardCode)).toEqual(items.map(({ code }) => code))
    expect(inShort(raised.filter(({ parent }) => parent === undefined))).toEqual([])
  })
})
