import { describe, expect, test } from 'vitest'
import { isOfficeStep } from './office-steps.ts'

describe('steps of the office', () => {
  test.each([
    '2、登记:窗口登记并出具凭单。',
    '5、送达:交付就业创业证。',
    '第三步:审核:我局核对档案中的任职文件。',
    '(4)制证:打印许可证。',
    '办结:发放批复。',
  ])('%s', (sentence) => {
    expect(isOfficeStep(sentence)).toBe(true)
  })
  test.each([
    '1、递交:申请人递交户口簿。',
    '核验:出示身份证原件。',
    '3、审核:须提供学历证书供核对。',
    '受理:窗口收取申请表和户口簿。',
    '送达许可证。',
  ])('%s asks of applicants, or is no named step', (sentence) => {
    expect(isOfficeStep(sentence)).toBe(false)
  })
})
