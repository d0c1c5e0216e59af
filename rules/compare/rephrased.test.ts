import { describe, expect, test } from 'vitest'
import { findingsOfCase } from '../test-rule.ts'

const loud = (standard: string, guide: string) =>
  findingsOfCase({ name: '', standard: { conditions: standard }, guide: { conditions: guide } })
    .filter(({ severity, element }) => severity !== 'info' && element === 'conditions')
    .map(({ rule }) => rule)

describe('a sentence built otherwise', () => {
  test.each([
    ['参保人未办理退休手续。', '还没有办理退休手续的参保人。'],
    ['已领取社会保障卡的持卡人，卡片尚未启用。', '持卡人已经领取社会保障卡，但卡片还没有启用。'],
    ['用人单位有固定的办公场所，依法纳税。', '用人单位依法纳税，办公场所固定。'],
    ['未解除劳动关系，且未参加失业保险。', '未参加失业保险，且未解除劳动关系。'],
    ['培训机构应当在开班前10日内报送开班申请。', '开班申请由培训机构在开班前10日内报送。'],
    ['有明确的被投诉单位。', '被投诉单位明确。'],
    ['用人单位已经参加工伤保险并缴费。', '已参加工伤保险并缴费的用人单位。'],
  ])('%s says the same as %s', (standard, guide) => {
    expect(loud(standard, guide)).toEqual([])
  })

  test.each([
    ['用人单位未缴费的，由职工补缴。', '职工未缴费的，由用人单位补缴。'],
    ['参保人未办理退休手续。', '已经办理退休手续的参保人。'],
    ['失业人员未领取失业保险金，已办理失业登记。', '失业人员已领取失业保险金，未办理失业登记。'],
    ['男年满60周岁，女年满55周岁。', '女年满60周岁，男年满55周岁。'],
    ['企业应当先公示，后向职工发放。', '企业应当先向职工发放，后公示。'],
    ['毕业2年内的高校毕业生，签订1年以上劳动合同。', '签订2年以上劳动合同，毕业1年内的高校毕业生。'],
    ['申请人可以委托他人办理，不得重复申请。', '申请人不得委托他人办理，可以重复申请。'],
    ['职工在参保地鉴定，在居住地领取待遇。', '职工在居住地鉴定，在参保地领取待遇。'],
    ['工资由用人单位支付，保险费由职工缴纳。', '保险费由用人单位缴纳，工资由职工支付。'],
    ['首次申请的单位须书面提出。', '单位再次申请的须书面提出。'],
    ['小微企业招用高校毕业生，给予1年社保补贴。', '高校毕业生创办小微企业，给予1年社保补贴。'],
  ])('%s does not say the same as %s', (standard, guide) => {
    expect(loud(standard, guide)).not.toEqual([])
  })
})
