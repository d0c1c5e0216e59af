import { describe, expect, test } from 'vitest'
import { homeOf } from '../places/home.ts'
import { likenessOf } from './likeness.ts'
import '../asks/asks.ts'
import '../fees/payment.ts'

const shunde = homeOf('440606', ['佛山市顺德区人力资源和社会保障局'])
const tianhe = homeOf('440106', ['广州市天河区人力资源和社会保障局'])

describe('what a text says but for its own names', () => {
  test('two agencies with one template read alike', () => {
    const written = '到佛山市顺德区示例路173号政务服务中心3楼20号窗口提交，咨询0757-80003829。'
    const other = '到梅州市梅江区示例路9号政务服务中心12楼1号窗口提交，咨询0757-26839291。'
    const meijiang = homeOf('441402', ['梅州市梅江区人力资源和社会保障局'])
    expect(likenessOf(written, shunde)).toBe(likenessOf(other, meijiang))
  })
  test.each([
    ['another place stays', '到深圳市南山区窗口办理', '到深圳市南山区窗口办理'],
    ['the number of a document stays', '依据国务院令第711号', '依据国务院令第711号'],
    ['a day stays', '每年5月1号前申报', '每年5月1号前申报'],
    ['an amount and a time stay', '20个工作日内缴纳35元', '20个工作日内缴纳35元'],
    ['another area code stays', '咨询020-80003829', '咨询020-8'],
    ['a stand-in for a number stays', '咨询0757-22222222', '咨询0757-22222222'],
    ['its own city and county go', '佛山市顺德区、顺德站点', '我我市我我区、我我站点'],
  ])('%s', (_, raw, alike) => {
    expect(likenessOf(raw, shunde)).toBe(alike)
  })
  test('a name with a character that is searched for stays', () => {
    const gaoyao = homeOf('441204', ['肇庆市高要区人力资源和社会保障局'])
    expect(likenessOf('肇庆市高要区', gaoyao)).toBe('我我市高要区')
  })
  test('is the same once more', () => {
    const once = likenessOf('广州市天河区示例路3号，020-38000000', tianhe)
    expect(likenessOf(once, tianhe)).toBe(once)
  })
})
