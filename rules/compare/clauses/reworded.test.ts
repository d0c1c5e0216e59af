import { describe, expect, test } from 'vitest'
import { readProse } from '../../canonical/prose/prose.ts'
import { reading } from '../../canonical/test-readers.ts'
import { conditionTerms } from '../../lexicon/condition-terms.ts'
import { compareClauses } from './clauses.ts'

const kinds = (standard: string, guide: string) =>
  compareClauses(readProse(standard, reading), readProse(guide, reading)).map(({ kind }) => kind)

describe('words that say the same otherwise', () => {
  test.each([
    ['由其生前提供主要生活来源、无劳动能力的亲属申请。', '由其生前提供主要经济来源、无劳动能力的亲属申请。'],
    ['名称、住所发生改变的，申请变更。', '名称、住所发生变化的，申请变更。'],
    ['创业主体正常纳税并缴纳社会保险费。', '创业主体诚信纳税并缴纳社会保险费。'],
    ['已经参加过培训的人员。', '业已参加过培训的人员。'],
    ['单位拒不支付费用。', '单位拒绝支付费用。'],
    ['诉讼后仍不能获得待遇。', '诉讼后仍无法获得待遇。'],
    ['已连续招收学员3届以上。', '已连续招收学员不少于3届。'],
    ['二、已认定且需要继续治疗。', '二、业已认定且需要继续治疗。'],
    ['国内急需紧缺的专业岗位。', '国内紧缺急需的专业岗位。'],
    ['补办后原证号不变。', '补办后原证号保持不变。'],
    ['由本人或者监护人办理。', '由持卡人本人或者监护人办理。'],
    ['没有重复领取待遇的情形。', '不存在重复领取待遇的情形。'],
    [
      '出生日期与居民身份证不一致的，以最先记载的为准。',
      '出生日期与居民身份证存在不符的，以最先记载的为准。',
    ],
  ])('%s → %s', (standard, guide) => {
    expect(kinds(standard, guide).filter((kind) => kind !== 'worded')).toEqual([])
  })
  test.each([
    ['按最后参保地确定待遇领取地。', '按最先参保地确定待遇领取地。'],
    ['申请人与本案有直接利害关系。', '申请人与本案有间接利害关系。'],
    ['由申请单位按月支付生活费。', '由申请单位按年支付生活费。'],
    ['从事职业中介活动的经营性机构。', '从事职业中介活动的国有经营性机构。'],
    ['章程载明的业务范围包含职业中介活动。', '章程载明的业务范围以外包含职业中介活动。'],
    ['签订无固定期限劳动合同的人员。', '签订固定期限劳动合同的人员。'],
    ['祖父、外祖父年满60周岁。', '祖父年满60周岁。'],
    ['重度残疾人由地方人民政府代缴。', '年老的重度残疾人由地方人民政府代缴。'],
    ['承继方案经举办者书面确认。', '承继方案经自然人举办者书面确认。'],
    ['每人补贴不超过3次的人员。', '各人补助最多5次的人员。'],
    ['自事故发生之日起1年内提出的。', '自知道伤情之日起1年内提出的。'],
    ['由经办机构核发补贴的人员。', '由经办机构酌情核发补贴的人员。'],
    ['签订书面协议的人员。', '签订口头协议的人员。'],
    ['报名与岗位的比例不低于3:1的单位。', '报名与岗位的比例不低于5:1的单位。'],
    ['本人自愿参加培训的人员。', '本人统一参加封闭式岗前集中学习的人员。'],
  ])('%s is not %s', (standard, guide) => {
    expect(kinds(standard, guide)).toContain('differs')
  })
})

test('every word on which conditions turn means something', () => {
  for (const [word, meaning] of conditionTerms) {
    expect(word).toMatch(/^[一-鿿]+$/)
    expect(conditionTerms.get(meaning), word).toBe(meaning)
  }
})
