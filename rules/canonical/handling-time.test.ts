import { describe, expect, test } from 'vitest'
import { handlingTimesIn } from './handling-time.ts'
import { canonicalText } from './text.ts'

const times = (raw: string) =>
  handlingTimesIn(canonicalText(raw)).map(({ duration, scope }) => `${duration.meaning} ${scope}`)

describe('times for handling in prose', () => {
  test.each([
    ['自受理之日起20个工作日内办结', ['20workday whole']],
    ['自受理申请之日起六十日内作出工伤认定的决定', ['60day whole']],
    ['审核通过后，另需等待公示20个工作日方可领取办理结果', ['20workday extra']],
    ['受理后须先经初审15个工作日，初审时间不计入承诺办结时限', ['15workday extra']],
    ['决定作出后，制证和送达另需15个工作日', ['15workday extra']],
    ['材料齐全、符合条件的，当场办结', ['instant whole']],
    ['办理时限：30个工作日', ['30workday whole']],
    ['审批时间一般为45个工作日', ['45workday whole']],
    ['在5个工作日内完成审核', ['5workday part']],
    ['公示不少于5个工作日', ['5workday part']],
    ['补贴期限最长不超过3年，初次核定时距法定退休年龄不足5年的可以延长', []],
    ['工作时间不超过3年，审核后享受', []],
    ['制卡周期为30天', ['30day part']],
    ['公示期满后再等10个工作日', ['10workday extra']],
    ['受理后20个工作日内，作出决定', ['20workday whole']],
    ['自受理之日起5个工作日内，出具审核意见', ['5workday part']],
  ])('%s says %j', (raw, expected) => {
    expect(times(raw)).toEqual(expected)
  })

  test.each([
    '职工应当自事故伤害发生之日起30日内提出工伤认定申请',
    '用人单位应当提前30日向工会说明情况',
    '期满前60日内应当重新协商签订',
    '毕业2年内的高校毕业生',
    '连续缴费满12个月',
    '许可证有效期3年',
    '申请人应当在收到补正通知后5个工作日内补正',
    '应当在取得许可后30日内接受现场核查',
    '自作出决定之日起10日内送达',
    '10个工作日内颁发、送达',
    '5日内作出是否受理的决定',
    '5日内一次性告知补正',
    '结果2至5天寄达',
    '自领取营业执照之日起30日内办理登记',
    '听证、鉴定所需时间30日不计入办理时限',
    '情况复杂的，可以延长30日',
    '超过60日未办理的视为放弃',
    '最长领取24个月失业保险金',
    '材料齐全的当场受理',
    '每月25日前申报',
    '家庭成员至少有1人实现就业6个月以下的，不再认定为零就业家庭',
    '用人单位新招用劳动者，应当自招用之日起30日内办理就业登记',
    '另需提供近6个月银行流水复印件，否则不予受理',
    '违法行为发生在2年以内，且投诉请求未经仲裁或者诉讼处理',
    '劳动关系终止在1年以内，未经劳动仲裁处理',
    '事故发生于1年内，经调查认定为工伤',
    '企业成立时间在3年内的，审核后给予补贴',
    '诊断证明出具满30日以内，并且尚未办理登记',
  ])('%s gives no time for handling', (raw) => {
    expect(times(raw)).toEqual([])
  })
})
