import { describe, expect, test } from 'vitest'
import { findQuantities } from './quantity.ts'
import { canonicalText } from './text.ts'

const meanings = (raw: string): readonly string[] =>
  findQuantities(canonicalText(raw).text).map(({ meaning }) => meaning)

describe('quantities', () => {
  test.each([
    ['满60周岁', ['>=60岁']],
    ['年满六十周岁', ['>=60岁']],
    ['60周岁以上', ['>=60岁']],
    ['60周岁及以上', ['>=60岁']],
    ['60周岁（含）以上', ['>=60岁']],
    ['60（含）周岁以上', ['>=60岁']],
    ['60周岁以上（不含60周岁）', ['>60岁']],
    ['未满16周岁', ['<16岁']],
    ['不满6个月', ['<6月']],
    ['不足半年', ['<6月']],
    ['6个月以下（含6个月）', ['<=6月']],
    ['不超过3年', ['<=36月']],
    ['不得超过三十日', ['<=30日']],
    ['超过30日', ['>30日']],
    ['不少于2人', ['>=2人']],
    ['至少2名', ['>=2人']],
    ['1年内', ['<=12月']],
    ['一年以内', ['<=12月']],
    ['12个月以内', ['<=12月']],
    ['毕业2年内的高校毕业生', ['<=24月']],
    ['30%以上', ['>=0.3比例']],
    ['百分之三十以上', ['>=0.3比例']],
    ['三分之二以上职工代表', ['>=0.666667比例']],
    ['不低于人民币200万元', ['>=2000000元']],
    ['３万元', ['=30000元']],
    ['一年半', ['=18月']],
    ['半个月', ['=15日']],
    ['两周内', ['<=14日']],
    ['3-6个月', ['=3月', '=6月']],
    ['16周岁至60周岁', ['=16岁', '=60岁']],
    ['满15年且距法定退休年龄不足5年', ['>=180月', '<60月']],
    ['20个工作日内办结', ['<=20工作日']],
    ['二十个工作日以内', ['<=20工作日']],
  ])('%s is %j', (raw, expected) => {
    expect(meanings(raw)).toEqual(expected)
  })

  test.each([
    '统一人员管理',
    '一次性创业资助',
    '第一年',
    '2024年1月1日起',
    '二〇二四年发布',
    '一般纳税人',
    '国务院令第586号',
    '符合下列条件之一',
  ])('%s counts nothing', (raw) => {
    expect(meanings(raw)).toEqual([])
  })

  test('the range covers the words that bound the number', () => {
    const text = '职工不得少于10人(含10人)的企业'
    const [quantity] = findQuantities(text)
    expect(text.slice(quantity?.start, quantity?.end)).toBe('不得少于10人(含10人)')
  })
})
