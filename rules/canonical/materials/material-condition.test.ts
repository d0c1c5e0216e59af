import { expect, test } from 'vitest'
import { isOfEverybody } from './material-condition.ts'

test.each([
  '所有申请人必须提供',
  '不论何种情形均应提供',
  '人人都要交',
  '各种情形均须',
  '各种情形均须提交',
  '申请人都要',
  '申领人一律要交',
  '无论是否委托一律提交',
  '无论由谁办理,一律须交',
  '任何情况下都要提供',
  '每位申请人均需',
  '一律必备',
  '均为必交材料',
  '当事人均须提交',
  '各类人员无一例外须提交',
  '统统要交',
])('%s asks everybody', (condition) => {
  expect(isOfEverybody(condition)).toBe(true)
})

test.each([
  '委托他人办理的必须提供',
  '所有股东为自然人的提供',
  '各方均为单位的提供',
  '每年申请一次以上的提供',
  '夫妻双方都要办理的提交',
  '全体遗属推举一人的提供',
  '任何一方为外国人的提供',
  '需要书面答复的提供',
  '无论盈亏的企业之外的单位提供',
  '均已参保的提供',
  '必要时',
])('%s asks some', (condition) => {
  expect(isOfEverybody(condition)).toBe(false)
})
