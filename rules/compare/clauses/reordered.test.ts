import { describe, expect, test } from 'vitest'
import { findingsOfCase } from '../../test-rule.ts'

const loud = (standard: string, guide: string) =>
  findingsOfCase({ name: '', standard: { conditions: standard }, guide: { conditions: guide } })
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule)

describe('clauses in another order', () => {
  test.each([
    ['企业、事业单位、机关可以申请', '机关、事业单位和企业可以申请'],
    ['企业或者机关提出', '机关或者企业提出'],
    ['失业保险费缴纳满1年', '缴纳失业保险费满12个月'],
  ])('%s says the same as %s', (standard, guide) => {
    expect(loud(standard, guide)).toEqual([])
  })

  test.each([
    ['用人单位通知劳动者', '劳动者通知用人单位'],
    ['企业或者机关提出', '机关和企业提出'],
    ['先公示后审核', '先审核后公示'],
    ['企业、事业单位、机关可以申请', '机关、企业可以申请'],
  ])('%s does not say the same as %s', (standard, guide) => {
    expect(loud(standard, guide)).not.toEqual([])
  })
})
