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

const capacity: ItemSource = {
  item: {
    code: '440711805000',
    name: '劳动能力鉴定',
    commonNames: ['伤残等级鉴定'],
    type: '07',
    target: ['natural', 'legal'],
    basis: [cite('工伤保险条例', '第二十三条、第二十五条'), cite('劳动能力鉴定管理办法', '第九条、第十条')],
    conditions:
      '职工发生工伤，经治疗伤情相对稳定后存在残疾、影响劳动能力的，或者停工留薪期满（含经确认的延长期限）的，可以由用人单位、工伤职工或者其近亲属提出申请。自劳动能力鉴定结论作出之日起1年后，伤残情况发生变化的，可以申请复查鉴定。对初次鉴定结论不服的，应当在收到结论之日起15日内申请再次鉴定，逾期不予受理。职业病患者须先取得职业病诊断结论，但疑似职业病观察期间除外。',
    materials: [
      form('劳动能力鉴定申请表'),
      material('诊断证明书', { source: 'other', originals: 1, copies: 1 }),
      material('检查检验报告', { source: 'other', originals: 1, copies: 1 }),
      certificate('居民身份证', { anyOf: 'identity', originals: 0, copies: 1 }),
      certificate('社会保障卡', { anyOf: 'identity', originals: 0, copies: 1 }),
    ],
    legalLimit: { value: 60, unit: 'day', note: '自收到申请之日起60日内作出结论，必要时可以延长30日' },
    promisedLimit: days(40),
    handling: { ...oneVisit, reach: 'city' },
    fee: {
      charged: true,
      standard: '每人次300元',
      basis: '工伤保险条例',
      charges: [{ name: '鉴定费', amount: 300, unit: '元/人次' }],
    },
    results: [{ name: '劳动能力鉴定结论书', kind: 'other' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-conjunction', '残疾、影响劳动能力的，或者停工', '残疾、影响劳动能力的，并且停工'],
    ['conditions-period', '之日起1年后', '之日起2年后'],
    ['conditions-unit', '之日起1年后', '之日起1个月后'],
    ['conditions-period', '15日内申请再次', '10日内申请再次'],
    ['conditions-unit', '15日内申请再次', '15个工作日内申请再次'],
    ['conditions-exception-dropped', '，但疑似职业病观察期间除外', ''],
    ['conditions-negation-dropped', '逾期不予受理', '逾期予以受理'],
    ['conditions-inclusive', '（含经确认的延长期限）', '（不含经确认的延长期限）'],
    ['conditions-modality', '应当在收到结论之日起', '可以在收到结论之日起'],
    ['conditions-subject-narrowed', '由用人单位、工伤职工或者其近亲属提出', '由用人单位提出'],
    ['conditions-clause-extra', '诊断结论，但', '诊断结论，且工龄满五年，但'],
    ['conditions-start', '自劳动能力鉴定结论作出之日起1年后', '自工伤认定决定作出之日起1年后'],
  ],
  rewordings: [
    ['1年后', '一年后'],
    ['15日内', '十五日内'],
    ['须先取得', '应当先取得'],
  ],
}

const leave: ItemSource = {
  item: {
    code: '442111806000',
    name: '停工留薪期延长确认',
    type: '21',
    target: ['natural', 'legal'],
    basis: [cite('工伤保险条例', '第三十三条')],
    conditions:
      '一、停工留薪期一般不超过12个月。\n二、伤情严重或者情况特殊的，经设区的市级劳动能力鉴定委员会确认可以适当延长，但延长不得超过12个月。\n三、申请应当在停工留薪期满前5个工作日内提出，且工伤职工仍在接受工伤医疗。\n四、已评定伤残等级的，不再享受停工留薪期待遇。',
    materials: [
      form('停工留薪期延长确认申请表'),
      certificate('认定工伤决定书', { originals: 0, copies: 1, exempt: true }),
      material('诊断证明书', { source: 'other' }),
      material('病历资料', { source: 'other', originals: 0, copies: 1 }),
    ],
    exemptMaterials: [{ name: '认定工伤决定书', reason: 'data-sharing' }],
    promisedLimit: workdays(10),
    handling: oneVisit,
    fee: free,
    results: [{ name: '停工留薪期延长确认书', kind: 'other' }],
    levels: ['municipal'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '一般不超过12个月', '一般不超过6个月'],
    ['conditions-period', '延长不得超过12个月', '延长不得超过十八个月'],
    ['conditions-negation-dropped', '延长不得超过', '延长可以超过'],
    ['conditions-conjunction', '伤情严重或者情况特殊', '伤情严重且情况特殊'],
    ['conditions-comparator', '期满前5个工作日', '期满后5个工作日'],
    ['conditions-unit', '5个工作日内提出', '5个月内提出'],
    ['conditions-negation-dropped', '不再享受', '继续享受'],
    ['conditions-conjunction', '提出，且工伤职工', '提出，或者工伤职工'],
    ['conditions-clause-missing', '\n四、已评定伤残等级的，不再享受停工留薪期待遇。', ''],
    ['conditions-clause-extra', '待遇。', '待遇。\n五、工伤职工所在单位近12个月内未欠缴工伤保险费。'],
    ['conditions-subject-changed', '且工伤职工仍在', '且用人单位仍在'],
  ],
  rewordings: [
    ['不超过12个月。', '不超过十二个月。'],
    ['或者情况特殊', '或情况特殊'],
  ],
}

const relapse: ItemSource = {
  item: {
    code: '442111807000',
    name: '旧伤复发申请确认',
    type: '21',
    target: ['natural'],
    basis: [cite('工伤保险条例', '第三十八条')],
    conditions:
      '工伤职工经劳动能力鉴定委员会确认工伤复发，需要继续治疗或者康复，且距上次治疗终结不少于3个月。',
    materials: [
      form('工伤复发确认申请表'),
      certificate('有效身份证件', { originals: 1, copies: 0 }),
      material('医疗机构出具的复发治疗建议', { source: 'other' }),
    ],
    legalLimit: workdays(20),
    promisedLimit: workdays(15),
    handling: { ...noVisit },
    fee: free,
    results: [{ name: '工伤复发确认意见书', kind: 'other' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '不少于3个月', '不少于5个月'],
    ['conditions-conjunction', '治疗或者康复', '治疗和康复'],
    ['conditions-comparator', '不少于3个月', '不超过3个月'],
    ['conditions-conjunction', '，且距上次', '，或者距上次'],
    ['conditions-subject-narrowed', '工伤职工经', '一级至四级工伤职工经'],
  ],
  rewordings: [
    ['3个月', '三个月'],
    ['3个月', '３个月'],
  ],
}

const device: ItemSource = {
  item: {
    code: '442111808000',
    name: '辅助器具配置或更换申请',
    type: '21',
    target: ['natural'],
    basis: [cite('工伤保险条例', '第三十二条')],
    conditions:
      '①工伤职工因日常生活或者就业需要，经劳动能力鉴定委员会确认，可以安装假肢、矫形器、假眼、假牙和配置轮椅等辅助器具；②更换的，原器具使用年限已满（普通型不少于3年，高强度劳动者不少于2年）；③费用按照国家规定的标准从工伤保险基金支付，超出最高限额10%以上的部分由本人承担；④未经确认自行配置的费用不予支付，因急救必须立即配置的除外。',
    materials: [
      form('工伤职工配置辅助器具申请表'),
      certificate('居民身份证', { anyOf: 'id', originals: 1, copies: 0 }),
      certificate('社会保障卡', { anyOf: 'id', originals: 1, copies: 0 }),
      certificate('劳动能力鉴定结论书', { originals: 0, copies: 1 }),
      material('辅助器具配置费用票据', {
        condition: '已垫付费用的提供',
        necessity: 'optional',
        source: 'other',
      }),
    ],
    legalLimit: workdays(20),
    promisedLimit: workdays(12),
    handling: noVisit,
    fee: free,
    results: [{ name: '辅助器具配置确认书' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-conjunction', '日常生活或者就业需要', '日常生活和就业需要'],
    ['conditions-period', '普通型不少于3年', '普通型不少于四年'],
    ['conditions-comparator', '高强度劳动者不少于2年', '高强度劳动者不超过2年'],
    ['conditions-percent', '10%以上', '20%以上'],
    ['conditions-comparator', '10%以上', '10%以下'],
    ['conditions-exception-dropped', '，因急救必须立即配置的除外', ''],
    ['conditions-negation-dropped', '④未经确认自行配置', '④经确认自行配置'],
    ['conditions-modality', '可以安装假肢', '应当安装假肢'],
    ['conditions-negation-dropped', '不予支付', '可以支付'],
    [
      'conditions-clause-missing',
      '②更换的，原器具使用年限已满（普通型不少于3年，高强度劳动者不少于2年）；',
      '',
    ],
  ],
  rewordings: [
    ['10%以上', '百分之十以上'],
    ['3年', '三年'],
    ['2年', '两年'],
  ],
}

const orphans: ItemSource = {
  item: {
    code: '442111809000',
    name: '供养亲属抚恤金申领',
    type: '21',
    target: ['natural'],
    basis: [cite('工伤保险条例', '第三十九条')],
    conditions:
      '因工死亡职工生前提供主要生活来源、无劳动能力的亲属，符合下列条件之一的，可按规定申请：1.完全丧失劳动能力；2.工亡职工配偶，男年满60周岁、女年满55周岁；3.工亡职工父母，男年满60周岁、女年满55周岁；4.工亡职工子女未满18周岁；5.工亡职工的父母均已死亡，其祖父、外祖父年满60周岁，祖母、外祖母年满55周岁；6.工亡职工的兄弟姐妹，父母均已死亡或者完全丧失劳动能力，且本人未满18周岁。每月发放标准为：配偶40%，其他亲属每人30%，孤寡老人或者孤儿在上述标准基础上增加10%，核定的抚恤金之和不应高于工亡职工生前的工资。',
    materials: [
      form('供养亲属抚恤金申请表', { copies: 1 }),
      certificate('认定工伤决定书', { originals: 0, copies: 1 }),
      certificate('居民户口簿', { originals: 1, copies: 1 }),
      certificate('劳动能力鉴定结论书', {
        condition: '以完全丧失劳动能力为由申请的提供',
        necessity: 'optional',
        originals: 0,
        copies: 1,
      }),
      material('银行账户信息', { originals: 0, copies: 1 }),
      material('供养关系书面声明', { originals: 2 }),
    ],
    legalLimit: workdays(20),
    promisedLimit: workdays(15),
    handling: oneVisit,
    fee: free,
    results: [{ name: '工伤保险待遇核定表' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    [
      'conditions-age',
      '2.工亡职工配偶，男年满60周岁、女年满55周岁',
      '2.工亡职工配偶，男年满60周岁、女年满50周岁',
    ],
    ['conditions-age', '祖母、外祖母年满55周岁', '祖母、外祖母年满六十周岁'],
    ['conditions-comparator', '4.工亡职工子女未满18周岁', '4.工亡职工子女年满18周岁'],
    ['conditions-age', '且本人未满18周岁', '且本人未满16周岁'],
    ['conditions-percent', '配偶40%', '配偶30%'],
    ['conditions-percent', '增加10%', '增加5%'],
    ['conditions-comparator', '不应高于工亡职工', '不应低于工亡职工'],
    ['conditions-all-or-one', '符合下列条件之一的', '同时符合下列条件的'],
    ['conditions-conjunction', '死亡或者完全丧失劳动能力，且本人', '死亡并且完全丧失劳动能力，且本人'],
    ['conditions-conjunction', '劳动能力，且本人未满', '劳动能力，或者本人未满'],
    ['conditions-clause-missing', '3.工亡职工父母，男年满60周岁、女年满55周岁；', ''],
    ['conditions-subject-narrowed', '无劳动能力的亲属，', '无劳动能力的直系血亲，'],
    ['conditions-subject-changed', '祖父、外祖父年满60周岁', '祖父年满60周岁'],
  ],
  rewordings: [
    ['配偶40%', '配偶百分之四十'],
    ['4.工亡职工子女未满18周岁', '4.工亡职工子女不满18周岁'],
    ['4.工亡职工子女未满18周岁', '4.工亡职工子女未满十八周岁'],
    ['其他亲属每人30%', '其他亲属每人百分之三十'],
    ['下列条件之一', '以下条件之一'],
  ],
}

/** Items that find out what an injury at work has done. */
export const injuryItems: readonly ItemSource[] = [capacity, leave, relapse, device, orphans]
