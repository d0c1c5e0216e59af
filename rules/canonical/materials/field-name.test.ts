import { expect, test } from 'vitest'
import { foldFieldName } from './field-name.ts'

test.each([
  ['身份证号', '公民身份号码'],
  ['1.姓名:', '申请人姓名'],
  ['联系电话(必填)', '联系方式'],
  ['开户行', '开户银行'],
])('%s and %s are one field', (one, other) => {
  expect(foldFieldName(one)).toBe(foldFieldName(other))
})

test.each([
  ['联系电话', '单位电话'],
  ['户籍地址', '常住地址'],
])('%s and %s are two', (one, other) => {
  expect(foldFieldName(one)).not.toBe(foldFieldName(other))
})
