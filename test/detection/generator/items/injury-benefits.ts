import {
  certificate,
  cite,
  form,
  free,
  type ItemSource,
  material,
  noVisit,
  oneVisit,
  workdays,
} from './source.ts'

const allowance: ItemSource = {
  item: {
    code: '442111810000',
    name: '伤残待遇申领',
    type: '21',
    target: ['natural', 'legal'],
    basis: [cite('工伤保险条例', '第三十四条至第三十七条')],
    conditions:
      '职工因工致残并经鉴定为一级至十级伤残，用人单位已参加工伤保险且足额缴费。一级至四级伤残职工保留劳动关系、退出工作岗位；五级、六级伤残职工由用人单位安排适当工作，难以安排工作的由单位按月发给伤残津贴；七级至十级伤残职工劳动合同期满终止或者本人提出解除劳动合同的，可以申领一次性工伤医疗补助金。一次性伤残补助金自鉴定结论作出之日起1年内申请，用人单位欠缴工伤保险费超过3个月的，欠缴期间的待遇不由基金支付。',
    materials: [
      form('工伤保险待遇申请表'),
      certificate('居民身份证', { originals: 0, copies: 1 }),
      certificate('劳动能力鉴定结论书', { originals: 0, copies: 1 }),
      material('解除（终止）劳动关系证明', {
        condition: '申领一次性工伤医疗补助金的提供',
        necessity: 'optional',
      }),
      material('银行账户信息', { originals: 0, copies: 1 }),
    ],
    legalLimit: workdays(20),
    promisedLimit: { value: 10, unit: 'workday', note: '材料齐全的，10个工作日内办结' },
    handling: noVisit,
    fee: free,
    results: [{ name: '工伤保险待遇核定表' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-number', '一级至四级伤残职工保留', '一级至五级伤残职工保留'],
    ['conditions-number', '七级至十级伤残职工劳动合同', '八级至十级伤残职工劳动合同'],
    ['conditions-number', '一级至十级伤残，', '一级至八级伤残，'],
    ['conditions-conjunction', '参加工伤保险且足额缴费', '参加工伤保险或者足额缴费'],
    ['conditions-conjunction', '终止或者本人提出解除', '终止且本人提出解除'],
    ['conditions-period', '1年内申请', '六个月内申请'],
    ['conditions-comparator', '超过3个月的', '不满3个月的'],
    ['conditions-negation-dropped', '待遇不由基金支付', '待遇由基金支付'],
    ['conditions-start', '自鉴定结论作出之日起', '自工伤发生之日起'],
    ['conditions-subject-narrowed', '职工因工致残', '本省户籍职工因工致残'],
    ['conditions-negation-added', '可以申领一次性工伤医疗补助金', '不可以申领一次性工伤医疗补助金'],
  ],
  rewordings: [
    ['1年内', '一年内'],
    ['3个月', '三个月'],
    ['一级至四级', '1级至4级'],
    ['终止或者本人', '终止或本人'],
  ],
}

const remote: ItemSource = {
  item: {
    code: '442111827000',
    name: '异地居住就医申请确认',
    type: '21',
    target: ['natural'],
    basis: [cite('工伤保险条例', '第三十条')],
    conditions:
      '工伤职工在统筹地区以外居住满6个月以上，并在居住地选定1至3家工伤保险协议医疗机构就医的，可以申请。变更选定机构的间隔不少于12个月。',
    materials: [
      form('工伤职工异地居住就医申请表', { copies: 1 }),
      certificate('有效身份证件'),
      certificate('居住证', { originals: 0, copies: 1, anyOf: 'live' }),
      material('房屋租赁合同', { originals: 0, copies: 1, anyOf: 'live' }),
    ],
    promisedLimit: workdays(5),
    handling: noVisit,
    fee: free,
    results: [{ name: '异地居住就医备案表' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '居住满6个月', '居住满七个月'],
    ['conditions-period', '居住满6个月', '居住满12个月'],
    ['conditions-negation-dropped', '统筹地区以外', '统筹地区以内'],
    ['conditions-number', '1至3家', '1至2家'],
    ['conditions-comparator', '不少于12个月', '不超过12个月'],
    ['conditions-conjunction', '以上，并在居住地', '以上，或者在居住地'],
  ],
  rewordings: [
    ['6个月', '六个月'],
    ['12个月', '十二个月'],
    ['居住满6个月', '居住满半年'],
  ],
}

const expenses: ItemSource = {
  item: {
    code: '442111829000',
    name: '工伤医疗费用申报',
    type: '21',
    target: ['natural', 'legal'],
    basis: [cite('工伤保险条例', '第三十条'), cite('社会保险经办条例', '第二十二条')],
    conditions:
      '（1）工伤职工治疗工伤所需费用符合工伤保险诊疗项目目录、药品目录和住院服务标准；（2）应当在签订服务协议的医疗机构就医，情况紧急时可以先到就近的医疗机构急救，脱离危险后5日内转入协议机构；（3）治疗非工伤引发的疾病，不享受工伤医疗待遇；（4）自费用发生之日起2年内申报。',
    materials: [
      material('收费票据', { source: 'other' }),
      material('费用清单', { source: 'other' }),
      material('诊断证明书', { source: 'other', originals: 0, copies: 1 }),
      material('病历资料', { source: 'other', originals: 0, copies: 1 }),
      certificate('居民身份证', { originals: 0, copies: 1 }),
    ],
    legalLimit: workdays(20),
    promisedLimit: workdays(18),
    handling: oneVisit,
    fee: free,
    results: [{ name: '工伤保险待遇核定表' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-conjunction', '药品目录和住院服务标准', '药品目录或者住院服务标准'],
    ['conditions-modality', '（2）应当在签订', '（2）可以在签订'],
    ['conditions-period', '脱离危险后5日', '脱离危险后3日'],
    ['conditions-negation-dropped', '（3）治疗非工伤引发', '（3）治疗工伤引发'],
    ['conditions-negation-dropped', '不享受工伤医疗待遇', '享受工伤医疗待遇'],
    ['conditions-period', '2年内申报', '一年内申报'],
    ['conditions-unit', '2年内申报', '2个月内申报'],
    ['conditions-start', '自费用发生之日起', '自工伤认定之日起'],
    ['conditions-clause-missing', '；（4）自费用发生之日起2年内申报', ''],
  ],
  rewordings: [
    ['2年内', '两年内'],
    ['5日内', '五日内'],
  ],
}

/** Items that pay for an injury at work. */
export const injuryBenefitItems: readonly ItemSource[] = [allowance, remote, expenses]
