import { describe, expect, test } from 'vitest'
import { canonicalText } from '../text/text.ts'
import { findForeign, replaceForeign } from './foreign.ts'
import { homeOf } from './home.ts'

const guangzhou = homeOf('440100', ['广州市人力资源和社会保障局'])
const tianhe = homeOf('440106', ['广州市天河区人力资源和社会保障局'])

const found = (raw: string, home = guangzhou) => findForeign(canonicalText(raw), home).map(({ name }) => name)

describe('findForeign', () => {
  test.each([
    ['the registered residence of another city', '具有深圳市户籍的劳动者', ['深圳市']],
    ['the office of another city', '到东莞市人力资源和社会保障局办理', ['东莞市人力资源和社会保障局']],
    ['the platform of another city', '登录i深圳提交申请', ['i深圳']],
    ['the platform of another province', '在浙里办申请', ['浙里办']],
    ['a form of another city', '填写《佛山市失业登记表》', ['佛山市']],
    ['another province', '具有湖南省户籍', ['湖南省']],
    ['what lies outside another city', '在深圳市以外居住满6个月以上', ['深圳市']],
    ['what lies beyond another city’s area', '在佛山市行政区域之外就业的', ['佛山市']],
  ])('%s is left over', (_, raw, expected) => {
    expect(found(raw)).toEqual(expected)
  })

  test('a sister county is another place', () => {
    expect(found('越秀区户籍', tianhe)).toEqual(['越秀区'])
  })

  test.each([
    ['the own place', '具有广州市户籍'],
    ['the province', '在广东省内参保'],
    ['a transfer between provinces', '从湖南省转移养老保险关系'],
    ['what lies elsewhere', '在深圳市异地就医的'],
    ['a list of places', '广州、深圳、珠海均可办理'],
    ['all but one place', '除深圳市以外的用人单位'],
    ['a place left out', '全省各地级以上市（深圳市除外）'],
    ['what lies outside the own city', '在广州市以外居住的'],
    ['what lies outside the province', '在广东省以外居住的'],
    ['what lies outside wherever one is', '在本市以外、统筹地区之外居住的'],
    ['the title of a regulation', '依照《深圳经济特区和谐劳动关系促进条例》'],
    ['the title of another city’s document', '依照《深圳市居住证办法》'],
    ['the issuer of a document', '深圳市人力资源和社会保障局《关于印发操作指引的通知》'],
    ['a transfer named elsewhere in the sentence', '曾在清远市参保的，可以先办理转移接续'],
    ['contributions made there', '在深圳市参加社会保险期间的缴费年限'],
    ['people of both places alike', '深圳市户籍人员与本市户籍人员条件相同'],
    ['a company', '委托深圳市某某技术有限公司维护'],
    ['a school', '毕业于上海市外国语大学的'],
    ['a court', '向深圳市盐田区人民法院起诉'],
    ['港澳', '香港、澳门居民'],
    ['an example', '例如深圳市福田区'],
  ])('%s is no leftover', (_, raw) => {
    expect(found(raw)).toEqual([])
  })
})

describe('replaceForeign', () => {
  const replaced = (raw: string, home = guangzhou) => {
    const text = canonicalText(raw)
    return replaceForeign(text, findForeign(text, home), home)
  }
  test.each([
    ['a city by the own city', '具有深圳市户籍', guangzhou, '具有广州市户籍'],
    ['all of them', '具有深圳市户籍,在佛山市参保', guangzhou, '具有广州市户籍,在广州市参保'],
    ['a city in a county’s guide by its city', '具有深圳市户籍', tianhe, '具有广州市户籍'],
    ['a sister county by the own', '越秀区户籍', tianhe, '天河区户籍'],
    ['the city of an office', '向 深圳市人社局 申请', guangzhou, '向 广州市人社局 申请'],
  ] as const)('%s', (_, raw, home, expected) => {
    expect(replaced(raw, home)).toBe(expected)
  })
  test.each([
    ['a street of another city', '深圳市深南大道1号', guangzhou],
    ['a county, where the home is a city', '福田区户籍', guangzhou],
    ['a platform', '登录i深圳', guangzhou],
    ['a short name', '深圳户籍', guangzhou],
  ] as const)('%s has no one right replacement', (_, raw, home) => {
    expect(replaced(raw, home)).toBeUndefined()
  })
})
