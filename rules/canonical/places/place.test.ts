import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { homeOf } from './home.ts'
import { comparePlaces, findPlaces, mentionsPlace } from './place.ts'

const guangzhou = homeOf('440100', ['广州市人力资源和社会保障局'])
const tianhe = homeOf('440106', ['广州市天河区人力资源和社会保障局'])
const province = homeOf('440000', ['广东省人力资源和社会保障厅'])
const daliang = homeOf('440606001', ['佛山市顺德区大良街道公共服务中心'])
const misfiled = homeOf('440300', ['广州市天河区人力资源和社会保障局'])
const shilong = homeOf('441900101', ['东莞市石龙镇人力资源服务中心'])
const wuhou = homeOf('510107', ['成都市武侯区人力资源和社会保障局'])

const said = (text: string, home = guangzhou) =>
  findPlaces(text, home).map(({ name, kind }) => `${name} ${kind}`)

describe('findPlaces', () => {
  test.each([
    ['the own city is own', '具有广州市户籍', guangzhou, ['广州市 own']],
    ['the own city is the parent of its county', '具有广州市户籍', tianhe, ['广州市 parent']],
    ['a county of the own city is smaller', '具有天河区户籍', guangzhou, ['天河区 smaller']],
    ['a sister county is foreign', '具有越秀区户籍', tianhe, ['越秀区 foreign']],
    ['another city is foreign', '深圳市福田区深南中路', guangzhou, ['深圳市福田区 foreign']],
    [
      'province, city and county in a row are one place',
      '广东省广州市天河区体育西路',
      tianhe,
      ['广东省广州市天河区 own'],
    ],
    ['a short name is a place before 户籍', '深圳户籍人员', guangzhou, ['深圳 foreign']],
    ['a short name is no place in the name of a road', '广州大道北', guangzhou, []],
    ['a short name is no place in the name of a school', '中山大学毕业', guangzhou, []],
    ['孙中山 is no place', '孙中山、黄兴', guangzhou, []],
    ['城区 is an ordinary word', '主城区常住人口', guangzhou, []],
    ['资本市场 does not hold 本市', '资本市场', guangzhou, []],
    ['全市场 does not hold 全市', '全市场主体', guangzhou, []],
    ['区域 is no county', '白云区域中心', guangzhou, []],
    ['本市 is generic', '本市户籍', guangzhou, ['本市 generic']],
    [
      'an office belongs to its place',
      '向广州市人力资源和社会保障局提出',
      guangzhou,
      ['广州市人力资源和社会保障局 own'],
    ],
    ['an office without a place is generic', '向人社局申请', guangzhou, ['人社局 generic']],
    [
      'the owner of a local office belongs to it',
      '用人单位所在地的社会保险经办机构',
      guangzhou,
      ['用人单位所在地的社会保险经办机构 generic'],
    ],
    [
      'a chain of offices is one',
      '县级以上人民政府人力资源社会保障行政部门',
      guangzhou,
      ['县级以上人民政府人力资源社会保障行政部门 generic'],
    ],
    ['the State Council’s department is no local office', '国务院人力资源社会保障行政部门', guangzhou, []],
    ['the ministry is no local office', '人力资源和社会保障部', guangzhou, []],
    [
      'the platform of the province is everybody’s',
      '登录广东政务服务网',
      guangzhou,
      ['广东政务服务网 parent'],
    ],
    ['the platform of another city is foreign', '通过i深圳办理', guangzhou, ['i深圳 foreign']],
    ['the site of another city is foreign', 'http://hrss.sz.gov.cn/x', guangzhou, ['sz.gov.cn foreign']],
    ['a longer site that ends alike is not it', 'http://xsz.gov.cn/x', guangzhou, []],
    ['another province is foreign', '浙江省杭州市户籍', guangzhou, ['浙江省杭州市 foreign']],
    ['a town of its own name is own', '到大良街道办事', daliang, ['大良街道 own']],
    ['a town below a city without counties has the city as parent', '东莞市户籍', shilong, ['东莞市 parent']],
    ['a town’s own name is own', '石龙镇居民', shilong, ['石龙镇 own']],
    [
      'an agency filed under another region still owns the place of its name',
      '天河区户籍',
      misfiled,
      ['天河区 own'],
    ],
    ['and the city above it', '广州市户籍', misfiled, ['广州市 parent']],
    ['a county of another province knows itself', '武侯区居民', wuhou, ['武侯区 own']],
    ['Guangdong is foreign to Sichuan', '广东省户籍', wuhou, ['广东省 foreign']],
    ['港澳台 are no leftovers', '港澳台居民和香港居民', guangzhou, []],
    ['a place in a title says so', '《深圳经济特区人才工作条例》', guangzhou, []],
  ] as const)('%s', (_, text, home, expected) => {
    expect(said(text, home)).toEqual(expected)
  })

  test('a place between title marks is marked as such', () => {
    expect(findPlaces('《深圳市居住证条例》,深圳市', guangzhou).map(({ inTitle }) => inTitle)).toEqual([
      true,
      false,
    ])
  })

  test('a region that is no code has no foreign places', () => {
    expect(said('深圳市', homeOf('', ['某局']))).toEqual(['深圳市 parent'])
  })
})

describe('comparePlaces', () => {
  const first = (text: string, home = guangzhou) => {
    const place = findPlaces(text, home)[0]
    if (!place) throw new Error(`expected a place in ${text}`)
    return place
  }
  test.each([
    ['本市', '广州市', guangzhou, 'same'],
    ['当地', '广州市', guangzhou, 'same'],
    ['本省', '广州市', guangzhou, 'narrower'],
    ['本市', '天河区', guangzhou, 'narrower'],
    ['当地', '天河区', guangzhou, 'narrower'],
    ['当地', '天河区', tianhe, 'same'],
    ['本市', '全省', guangzhou, 'wider'],
    ['本市', '深圳市', guangzhou, 'foreign'],
    ['县级以上人力资源社会保障部门', '天河区人社局', tianhe, 'same'],
    ['广东省人力资源和社会保障厅', '广州市人力资源和社会保障局', guangzhou, 'same'],
    ['深圳市', '深圳市', guangzhou, 'same'],
  ] as const)('%s in the standard, %s in the guide', (standard, guide, home, expected) => {
    expect(comparePlaces(first(standard, province), first(guide, home))).toBe(expected)
  })
})

describe('mentionsPlace', () => {
  test.each([
    ['a named place', '广州市户籍', true],
    ['a named place in traditional characters', '廣州市戶籍', true],
    ['a named place with markup in it', '广<b>州</b>市', true],
    ['a platform', '穗好办', true],
    ['a town that no table holds', '石龙镇人力资源服务中心', true],
    ['a county that no table holds', '武侯区居民', true],
    ['only generic words', '本市城镇、乡镇（街道）参保地社会保险经办机构', false],
    ['no place', '年满16周岁', false],
  ] as const)('%s', (_, text, expected) => {
    expect(mentionsPlace(text)).toBe(expected)
  })

  test('where it is false a text says the same at every home', () => {
    const words = fc.constantFrom(
      '本市',
      '人社局',
      '城镇',
      '广州',
      '户籍',
      '天河区',
      '石龙镇',
      '武侯区',
      '社区',
      '的',
      '参保地',
      'x',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        if (mentionsPlace(text)) return true
        const [first, ...others] = [guangzhou, tianhe, shilong, wuhou, daliang].map((home) =>
          findPlaces(text, home),
        )
        return others.every((found) => JSON.stringify(found) === JSON.stringify(first))
      }),
      runs,
    )
  })
})
