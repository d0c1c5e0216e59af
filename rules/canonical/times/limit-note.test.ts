import { describe, expect, test } from 'vitest'
import { canonicalText } from '../text/text.ts'
import { timesInNote } from './limit-note.ts'

const times = (raw: string) =>
  timesInNote(canonicalText(raw)).map(({ duration, scope }) => `${duration.meaning} ${scope}`)

describe('times in the note of a limit', () => {
  test.each([
    ['经办机构应当自收到申请之日起四十五个工作日内核定', '45workday'],
    ['自调解组织收到申请之日起30日内调解结束', '30day'],
    ['自受理之日起25个工作日内审核完毕', '25workday'],
    ['受理后40个工作日内核定', '40workday'],
    ['受理后四十日内结束调解', '40day'],
    ['承诺25个工作日办毕，节假日顺延', '25workday'],
    ['自收到申报材料之日起20个工作日内予以确认', '20workday'],
    ['收齐材料之日起，三十日内出具确认函', '30day'],
    ['自立案之日起60日内结案', '60day'],
    ['应于收到备案材料的次日起15个工作日内登记入册', '15workday'],
    ['受理当日起，经办机构须在20个工作日内审定', '20workday'],
    ['自受理仲裁申请之日起45日内裁决', '45day'],
    ['接到报告后10个工作日内处置', '10workday'],
    ['自受理之日起最长不超过50个工作日核准', '50workday'],
    ['自收到方案文本之日起15日内审查', '15day'],
    ['受理后30个工作日内给予核定，情况复杂的，可以延长10个工作日', '30workday'],
  ])('%s is %s in all', (raw, duration) => {
    expect(times(raw)).toEqual([`${duration} whole`])
  })

  test.each([
    '自受理之日起5个工作日内初审',
    '自受理之日起5个工作日内初审，15个工作日内核定',
    '自受理之日起10个工作日内审核，审核通过后5个工作日内核发',
    '受理后20日内公示',
    '自收到申请之日起5日内决定是否受理',
    '自收到申请材料之日起5个工作日内一次性告知补正',
    '自收到申请之日起10个工作日内提出意见，报省厅审批',
    '用人单位应当自收到申请之日起15日内提交意见',
    '自收到补正通知之日起5日内核定',
    '自受理之日起30日后可以再次申请',
    '自收到方案文本之日起15日内未提出异议的，方案即行生效',
    '自受理截止之日起30日内汇总',
    '受理前5个工作日内预约',
    '自受理之日起每3个月核定一次',
    '核定后10个工作日内拨付',
    '自受理之日起5个工作日内移交业务科',
    '受理之日起30日内，银行应当兑付',
    '决定作出之日起10日内送达',
    '自受理之日起二十日内决定是否许可',
  ])('%s is not the whole', (raw) => {
    expect(times(raw).filter((time) => time.endsWith('whole'))).toEqual([])
  })
})
