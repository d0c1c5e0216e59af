/** The same condition as agencies word it: with their own names for offices and places, and with words that mean the same. */
import { expect, test } from 'vitest'
import { prepareGuideCheck } from '../../scan/check-guide.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../../test-builders.ts'

const agency = anAgency({ name: '佛山市人力资源和社会保障局', region: '440600', level: 'municipal' })
const { region, level, uscc, name } = agency

/** The rules that speak of conditions written in place of the standard's. */
const saidOf = (expected: string, conditions: string): readonly string[] => {
  const standard = aStandardItem({ conditions: expected })
  const check = prepareGuideCheck({
    directory: aDirectory(),
    standard,
    agency,
    config: {},
    asOf: '2026-11-23',
  })
  const guide = aGuide({ agency: { uscc, name }, region, level, conditions }, standard)
  return check(guide).findings.flatMap(({ element, severity, rule }) =>
    element === 'conditions' && severity !== 'info' ? [rule] : [],
  )
}

test.each([
  ['经人力资源社会保障行政部门认定的就业困难人员。', '经我局认定的就业困难人员。'],
  ['经人力资源社会保障行政部门认定的就业困难人员。', '经本局认定的就业困难人员。'],
  ['经人力资源社会保障行政部门认定的就业困难人员。', '经我市人社部门认定的就业困难人员。'],
  ['经人力资源社会保障行政部门认定的就业困难人员。', '经佛山市人社局认定的就业困难人员。'],
  ['向社会保险经办机构办理参保登记。', '向社保部门办理参保登记。'],
  ['向社会保险经办机构办理参保登记。', '向佛山市社会保险基金管理局办理参保登记。'],
  ['在公共就业服务机构办理失业登记。', '在市就业中心办理失业登记。'],
  ['在公共就业服务机构办理失业登记。', '在佛山市人力资源公共服务中心办理失业登记。'],
  ['具有本地户籍的劳动者。', '具有佛山市本地户籍的劳动者。'],
  ['具有本地户籍的劳动者。', '具有佛山本地户籍的劳动者。'],
  ['用人单位在统筹地区参加工伤保险。', '用人单位在佛山统筹区参加工伤保险。'],
  ['用人单位在统筹地区参加工伤保险。', '用人单位在佛山参加工伤保险。'],
  ['申请人年满16周岁；未享受过同类补贴。', '申请人年满十六周岁；之前未享受过同类补贴。'],
  ['在法定劳动年龄内的劳动者。', '在劳动年龄内的劳动者。'],
  ['经劳动能力鉴定委员会确认需要配置。', '经劳动能力鉴定委员会审核确认需要配置。'],
  ['与纸质证明具有同等效力。', '与纸质证明效力相同。'],
  ['在中华人民共和国境内依法设立的企业。', '在我国境内依法设立的企业。'],
  ['上年度月平均工资低于标准的职工。', '上一年度月均工资低于标准的职工。'],
  ['有固定的经营场所。', '有固定的经营场地。'],
  ['残疾人首次申请的。', '残疾人员初次申请的。'],
  ['按期足额缴纳失业保险费。', '按时全额缴纳失业保险费。'],
  ['持卡人遗失社会保障卡。', '持卡人丢失社保卡。'],
  ['职工因工死亡的近亲属。', '职工工亡的近亲属。'],
  ['完全丧失劳动能力。', '完全失去劳动能力。'],
  ['在校学生自主创业的。', '在校生自行创业的。'],
  ['补贴期限不超过3年。', '补贴期限最长不超过3年。'],
  ['自鉴定结论作出之日起1年后申请。', '自鉴定结论作出之日起满12个月后申请。'],
  ['受到非本人主要责任的交通事故伤害。', '受到本人不负主要责任的交通事故伤害。'],
  ['存档不收取任何费用。', '存档免收任何费用。'],
  [
    '1.本人申请；2.已登记；3.16周岁以下的由监护人办理。',
    '（一）本人申请；（二）已登记；（三）16周岁以下的由监护人办理。',
  ],
])('%s is %s', (expected, conditions) => {
  expect(saidOf(expected, conditions)).toEqual([])
})

test.each([
  ['经人力资源社会保障行政部门认定的就业困难人员。', '经本公司认定的就业困难人员。'],
  ['向社会保险经办机构办理参保登记。', '向税务部门办理参保登记。'],
  ['具有本地户籍的劳动者。', '具有外地户籍的劳动者。'],
  ['上年度未裁员。', '本年度未裁员。'],
  ['自鉴定结论作出之日起1年后申请。', '自鉴定结论作出之日起满6个月后申请。'],
  ['受到非本人主要责任的交通事故伤害。', '受到本人主要责任的交通事故伤害。'],
  ['存档不收取任何费用。', '存档收取任何费用。'],
  ['完全丧失劳动能力。', '部分丧失劳动能力。'],
  ['首次申请的。', '再次申请的。'],
  ['每日不超过8小时。', '每月不超过8小时。'],
  ['次月申领。', '当月申领。'],
  ['专职教师不少于5人。', '兼职教师不少于5人。'],
  ['年满16周岁之前参加工作。', '年满16周岁之后参加工作。'],
])('%s is not %s', (expected, conditions) => {
  expect(saidOf(expected, conditions)).not.toEqual([])
})
