import { describe, expect, test } from 'vitest'
import { homeOf } from './canonical/places/home.ts'
import { maskValue, type Own } from './mask.ts'

const shenzhen = homeOf('440300', ['深圳市人力资源和社会保障局'])
const own: Own = {
  regionName: (rank) => (rank === 2 ? '广州市' : undefined),
  agencyName: '广州市人力资源和社会保障局',
}

describe('what another agency says of itself', () => {
  test.each([
    ['its city becomes the own', '在深圳市办理失业登记', '在广州市办理失业登记'],
    ['its district becomes a blank', '到深圳市南山区办理', '到【地名】办理'],
    ['its office becomes the own', '由深圳市人力资源和社会保障局受理', '由广州市人力资源和社会保障局受理'],
    ['its telephone becomes a blank', '咨询电话：0755-88123456', '咨询电话：【电话】'],
    ['its address becomes a blank', '地点：深圳市福田区深南大道8005号2楼', '地点：【地址】'],
    ['the province stays', '广东省内户籍', '广东省内户籍'],
    ['generic words stay', '到当地社会保险经办机构办理', '到当地社会保险经办机构办理'],
    ['a law stays', '《深圳经济特区居住证条例》', '《深圳经济特区居住证条例》'],
    ['what is no place stays', '居民身份证原件1份', '居民身份证原件1份'],
  ])('%s', (_, text, expected) => {
    expect(maskValue(text, shenzhen, own)).toBe(expected)
  })

  test('is masked in every string of a list', () => {
    expect(maskValue([{ name: '深圳市居住证', copies: 1 }], shenzhen, own)).toEqual([
      { name: '广州市居住证', copies: 1 },
    ])
  })
})
