import { describe, expect, test } from 'vitest'
import { canonicalText } from '../text/text.ts'
import { handlingTimesIn } from './handling-time.ts'

const times = (raw: string) =>
  handlingTimesIn(canonicalText(raw)).map(({ duration, scope }) => `${duration.meaning} ${scope}`)

describe('the whole way of an application', () => {
  test.each([
    ['从受理到出核定表一共60个工作日', '60workday'],
    ['整个备案办下来要45天，请企业合理安排', '45day'],
    ['从递交材料到拿到批复前后得40天', '40day'],
    ['由收件至办结合计50个工作日', '50workday'],
    ['自申请到领到证书历时两个月', '2month'],
    ['整套手续跑下来差不多要三个月', '3month'],
    ['手续全部办完大约需要45个工作日', '45workday'],
    ['走完全部流程需要30个工作日', '30workday'],
    ['全过程约需40个工作日', '40workday'],
    ['整个审批流程一般要35个工作日', '35workday'],
    ['从交件到出结果，总共25个工作日', '25workday'],
    ['整个认定办妥至少要60天', '60day'],
    ['核定须在受理之日起的三十五个工作日后完成', '35workday'],
    ['自受理之日起40个工作日后才出结果', '40workday'],
  ])('%s: %s', (raw, duration) => {
    expect(times(raw)).toEqual([`${duration} whole`])
  })

  test.each([
    '从参保到领取待遇需满15年',
    '从毕业到现在不超过2年',
    '从邮寄到签收3天',
    '从2020年到2023年一共3年',
    '整个培训一共60天',
    '整个停工留薪期一共12个月',
    '整套教材学下来要3个月',
    '从入职到离职共12个月',
    '所有备案材料须为近3个月内出具',
    '自受理之日起30日后可以再次申请',
    '从银行放款到到账约3天',
    '从前办完全部手续要60天',
  ])('%s is none', (raw) => {
    expect(times(raw)).toEqual([])
  })
})
