/** Items whose steps, procedure or quoted law the standard binds; one of them held out for checking seeds. */
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

const injury: ItemSource = {
  item: {
    code: '440711856000',
    nationalCode: '000714202000',
    name: '工伤认定',
    type: '07',
    target: ['natural', 'legal'],
    basis: [
      {
        ...cite('工伤保险条例', '第十七条'),
        text: '职工发生事故伤害或者按照职业病防治法规定被诊断、鉴定为职业病，所在单位应当自事故伤害发生之日或者被诊断、鉴定为职业病之日起30日内，向统筹地区社会保险行政部门提出工伤认定申请。',
      },
      cite('工伤认定办法', '第四条、第五条'),
    ],
    conditions:
      '（一）用人单位应当自事故伤害发生之日起30日内提出申请，遇有特殊情况的可以适当延长；（二）用人单位未在规定时限内申请的，工伤职工或者其近亲属、工会组织可以自事故伤害发生之日起1年内直接申请；（三）申请人提供的材料完整。因故意犯罪、醉酒或者吸毒、自残或者自杀的，不得认定为工伤。',
    materials: [
      form('工伤认定申请表'),
      material('劳动合同', { originals: 0, copies: 1 }),
      material('诊断证明书', { source: 'other', originals: 1, copies: 1 }),
      certificate('居民身份证', { originals: 0, copies: 1 }),
      material('证人证言', { condition: '有目击证人的提供', necessity: 'optional' }),
    ],
    binding: { procedure: 'same', steps: 'same' },
    legalLimit: days(60),
    promisedLimit: days(30),
    steps: [
      { name: '受理', limit: days(5) },
      { name: '调查核实', limit: days(15) },
      { name: '决定', limit: days(7) },
      { name: '送达', limit: days(3) },
    ],
    procedure: {
      window:
        '申请人到窗口递交材料，材料齐全的当场受理；受理后调查核实，作出工伤认定决定，并送达申请人和用人单位。',
      online: '登录广东政务服务网提交申请并上传材料，预审通过后受理，决定书邮寄送达。',
    },
    handling: oneVisit,
    fee: free,
    results: [{ name: '认定工伤决定书', kind: 'other' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '发生之日起30日内', '发生之日起15日内'],
    ['conditions-unit', '发生之日起30日内', '发生之日起30个工作日内'],
    ['conditions-modality', '（一）用人单位应当自', '（一）用人单位可以自'],
    ['conditions-negation-dropped', '（二）用人单位未在规定', '（二）用人单位在规定'],
    ['conditions-negation-dropped', '不得认定为工伤', '可以认定为工伤'],
    ['conditions-conjunction', '醉酒或者吸毒', '醉酒且吸毒'],
    ['conditions-period', '1年内直接', '6个月内直接'],
  ],
  heldOutChanges: [
    ['conditions-subject-narrowed', '工伤职工或者其近亲属、工会组织可以', '工伤职工可以'],
    ['conditions-exception-dropped', '，遇有特殊情况的可以适当延长', ''],
    ['conditions-start', '自事故伤害发生之日起1年内', '自诊断之日起1年内'],
  ],
  rewordings: [
    ['1年内', '一年内'],
    ['（三）申请人提供的材料完整', '（三）申请人提交的材料完整'],
  ],
}

const labourFiling: ItemSource = {
  item: {
    code: '442011857000',
    name: '劳动用工备案',
    formerNames: ['招退工备案'],
    type: '20',
    target: ['legal'],
    basis: [
      {
        ...cite('中华人民共和国劳动合同法', '第五十条'),
        text: '用人单位应当在解除或者终止劳动合同时出具解除或者终止劳动合同的证明，并在十五日内为劳动者办理档案和社会保险关系转移手续。',
      },
    ],
    conditions:
      '用人单位招用劳动者的，应当自录用之日起30日内备案；与劳动者终止或者解除劳动关系的，应于15日内备案。',
    materials: [
      form('劳动用工备案表', { medium: ['electronic'] }),
      material('劳动合同', { originals: 0, copies: 1 }),
    ],
    binding: { procedure: 'same', steps: 'same' },
    promisedLimit: workdays(6),
    steps: [
      { name: '受理', limit: workdays(1) },
      { name: '审核', limit: workdays(3) },
      { name: '办结', limit: workdays(2) },
    ],
    procedure: {
      window: '用人单位在窗口提交备案材料，核对无误的予以备案并出具回执。',
      online: '用人单位登录系统录入用工信息，系统校验后生成备案回执。',
    },
    handling: noVisit,
    fee: free,
    results: [{ name: '劳动用工备案回执' }],
    levels: ['municipal', 'county', 'township'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '录用之日起30日内', '录用之日起7日内'],
    ['conditions-conjunction', '终止或者解除', '终止并且解除'],
    ['conditions-modality', '应于15日内', '可于15日内'],
    ['conditions-start', '自录用之日起', '自合同期满之日起'],
  ],
  rewordings: [['30日内', '三十日内']],
}

const committee: ItemSource = {
  isHeldOut: true,
  item: {
    code: '442011858000',
    name: '职称评审委员会备案',
    type: '20',
    target: ['legal', 'other'],
    basis: [cite('事业单位人事管理条例', '第五条')],
    conditions:
      '①评审委员会由25名以上评审专家组成，每年评审不超过2次；②评审专家应当具有本职业领域高一级职称，其中来自外单位的不少于40%；③备案有效期不超过3年，有效期届满应当重新核准备案；④近3年内无违规评审行为，受到暂停评审处理的除外。',
    materials: [
      form('职称评审委员会备案表', { copies: 1 }),
      material('评审专家库名单', { medium: ['electronic'] }),
      material('评审工作章程'),
    ],
    binding: { steps: 'same' },
    legalLimit: workdays(20),
    promisedLimit: workdays(10),
    steps: [
      { name: '受理', limit: workdays(2) },
      { name: '审核', limit: workdays(6) },
      { name: '办结', limit: workdays(2) },
    ],
    handling: oneVisit,
    fee: free,
    results: [{ name: '职称评审委员会备案通知', kind: 'approval' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-count', '25名以上', '15名以上'],
    ['conditions-percent', '不少于40%', '不少于三成'],
    ['conditions-period', '有效期不超过3年', '有效期不超过5年'],
    ['conditions-comparator', '外单位的不少于', '外单位的不超过'],
    ['conditions-count', '不超过2次', '不超过4次'],
    ['conditions-negation-dropped', '近3年内无违规', '近3年内有违规'],
    ['conditions-modality', '②评审专家应当具有', '②评审专家可以具有'],
    ['conditions-clause-missing', '③备案有效期不超过3年，有效期届满应当重新核准备案；', ''],
    ['conditions-frequency', '每年评审不超过', '每半年评审不超过'],
  ],
  rewordings: [
    ['40%', '百分之四十'],
    ['25名以上', '二十五名以上'],
  ],
}

/** Items with bound steps or procedures. */
export const boundItems: readonly ItemSource[] = [injury, labourFiling, committee]
