/** Items of which the standard says only what they are, while all agencies publish the same. */
import {
  certificate,
  cite,
  days,
  form,
  free,
  type ItemSource,
  material,
  noVisit,
  oneVisit,
  workdays,
} from './source.ts'

const all = (code: string, name: string, practice: NonNullable<ItemSource['practice']>): ItemSource => ({
  item: { code, name, type: '21', levels: ['municipal', 'county'], status: 'active' },
  changes: [],
  rewordings: [],
  practice: { target: ['natural'], fee: free, ...practice },
})

/** The items with what is published of them. */
export const practiceItems: readonly ItemSource[] = [
  all('442111850000', '流动人员人事档案接收', {
    basis: [cite('就业服务与就业管理规定', '第二十五条')],
    conditions: '流动人员经原档案管理单位同意转出，且档案材料齐全、密封完好的，可以申请接收。',
    materials: [form('档案接收申请表'), certificate('居民身份证', { originals: 0, copies: 1 })],
    forms: [{ name: '档案接收申请表', fields: ['姓名', '原管理单位', '联系方式'] }],
    legalLimit: workdays(15),
    promisedLimit: workdays(5),
    handling: oneVisit,
    results: [{ name: '档案接收回执' }],
  }),
  all('442111851000', '流动人员人事档案转递', {
    basis: [cite('就业服务与就业管理规定', '第二十五条'), cite('中华人民共和国就业促进法', '第三十五条')],
    conditions: '本人档案存放在本机构，调入单位或者新的档案管理机构已经出具调档函，自出具之日起3个月内有效。',
    materials: [material('调档函'), certificate('居民身份证', { originals: 1, copies: 0 })],
    forms: [{ name: '档案转递登记表', fields: ['姓名', '转往机构'] }],
    legalLimit: workdays(20),
    promisedLimit: workdays(10),
    handling: noVisit,
    results: [{ name: '档案转递通知单' }],
  }),
  all('442111852000', '职业技能竞赛备案', {
    target: ['legal'],
    basis: [cite('就业服务与就业管理规定', '第五条')],
    conditions: '主办单位应当在竞赛举办60日前备案，参赛人数不少于50人，竞赛不得收取参赛费。',
    materials: [form('竞赛备案表', { copies: 1 }), material('竞赛实施方案')],
    forms: [{ name: '竞赛备案表', fields: ['主办单位', '竞赛职业', '规模'] }],
    legalLimit: days(30),
    promisedLimit: days(14),
    handling: oneVisit,
    results: [{ name: '备案回执' }],
  }),
  all('442111853000', '企业年金方案备案', {
    target: ['legal'],
    basis: [cite('中华人民共和国劳动法', '第七十五条')],
    conditions: '企业已依法参加基本养老保险并履行缴费义务，企业年金方案经职工代表大会或者全体职工讨论通过。',
    materials: [
      form('企业年金方案备案表'),
      material('企业年金方案', { copies: 1 }),
      material('职工代表大会决议'),
    ],
    forms: [{ name: '企业年金方案备案表', fields: ['企业名称', '职工人数'] }],
    legalLimit: workdays(15),
    promisedLimit: workdays(12),
    handling: noVisit,
    results: [{ name: '企业年金方案备案复函' }],
  }),
  all('442111854000', '创业培训报名', {
    basis: [cite('中华人民共和国就业促进法', '第四十六条')],
    conditions: '年满16周岁、有创业意愿的劳动者，每人每年可以参加一次，每班人数不超过30人。',
    materials: [
      form('创业培训报名表', { medium: ['electronic'] }),
      certificate('毕业证书', { originals: 0, copies: 1 }),
    ],
    forms: [{ name: '创业培训报名表', fields: ['姓名', '培训项目'] }],
    legalLimit: workdays(10),
    promisedLimit: workdays(3),
    handling: noVisit,
    results: [{ name: '培训通知' }],
  }),
  all('442111855000', '就业见习单位认定', {
    target: ['legal', 'other'],
    basis: [cite('中华人民共和国就业促进法', '第十七条')],
    conditions: '依法设立满1年，能够持续提供见习岗位5个以上，近2年内无拖欠工资记录的单位。',
    materials: [
      form('见习单位认定申请表'),
      certificate('营业执照', { originals: 0, copies: 1 }),
      material('见习计划'),
    ],
    forms: [{ name: '见习单位认定申请表', fields: ['单位名称', '岗位数'] }],
    legalLimit: workdays(20),
    promisedLimit: workdays(8),
    handling: oneVisit,
    results: [{ name: '就业见习单位认定通知' }],
  }),
]
