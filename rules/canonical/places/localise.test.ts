import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { canonicalText, rawRange } from '../text/text.ts'
import { homeOf } from './home.ts'
import { localise } from './localise.ts'

const guangzhou = homeOf('440100', ['广州市人力资源和社会保障局', '广州市劳动就业服务管理中心'])
const dongguan = homeOf('441900', ['东莞市人力资源和社会保障局'])
const province = homeOf('440000', ['广东省人力资源和社会保障厅'])

const local = (raw: string, home = guangzhou) => localise(canonicalText(raw), home)

describe('localise', () => {
  test.each([
    ['向参保地社会保险经办机构申请', '向广州市社会保险经办机构申请'],
    ['向参保地社会保险经办机构申请', '向社保局申请'],
    ['由县级以上人力资源社会保障行政部门受理', '由广州市人力资源和社会保障局受理'],
    ['由县级以上人力资源社会保障行政部门受理', '由廣州市人力資源和社會保障局受理'],
    ['在统筹地区参保', '在广州市参保'],
    ['在本市行政区域内就业', '在广州市内就业'],
    ['在本市行政区域内就业', '在本市辖区内就业'],
    ['在本省就业', '在省内就业'],
    ['在本省范围内就业', '在广东省行政区域内就业'],
    ['当地户籍', '广州市户籍'],
    ['到当地公共就业服务机构登记', '到广州市劳动就业服务管理中心登记'],
  ])('%s is localised by %s', (standard, guide) => {
    expect(local(guide).text).toBe(local(standard, province).text)
  })

  test('agencies of two cities say the same by their own names', () => {
    expect(local('向东莞市人社局申请', dongguan).meaning).toBe(
      local('向广州市人力资源和社会保障局申请').meaning,
    )
  })

  test('an own city is not its province', () => {
    expect(local('具有广州市户籍').meaning).not.toBe(local('具有广东省户籍').meaning)
  })

  test('another city stays as text', () => {
    expect(local('具有深圳市户籍').text).toBe('具有深圳市户籍')
  })

  test('the title of a regulation keeps its province, the title of a form does not', () => {
    expect(local('《广东省工伤保险条例》').text).toBe('《广东省工伤保险条例》')
    expect(local('《广州市失业登记表》').text).toBe(local('《本市失业登记表》').text)
  })

  test('a placeholder leads back to the characters it stands for', () => {
    const found = local('向 广州市<b>人社局</b> 申请')
    const [mention] = found.mentions
    expect(mention && rawRange(found, mention.at, mention.to)).toEqual({ start: 2, end: 11 })
  })

  test('ranges of any text lie inside it', () => {
    const words = fc.constantFrom(
      '广州市',
      '深圳',
      '人社局',
      '的',
      '户籍',
      '《',
      '》',
      '本市',
      '<b>',
      '&nbsp;',
      '天河区',
      'x',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const found = local(parts.join(''))
        for (let at = 0; at < found.text.length; at++) {
          const { start, end } = rawRange(found, at, at + 1)
          if (!(start >= 0 && start <= end && end <= found.raw.length)) return false
        }
        return true
      }),
      runs,
    )
  })
})
