/** Items whose names come near to each other's and which are different items: what linking must not mix up. */
import {
  atOnce,
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

const benefit: ItemSource = {
  item: {
    code: '442111840000',
    nationalCode: '002014201000',
    name: '失业保险金申领',
    formerNames: ['失业金申领'],
    type: '21',
    target: ['natural'],
    basis: [cite('中华人民共和国社会保险法', '第四十五条、第五十条'), cite('社会保险经办条例', '第二十四条')],
    conditions:
      '（1）失业前用人单位和本人已经缴纳失业保险费满一年；（2）非因本人意愿中断就业；（3）已经进行失业登记，并有求职要求。重新就业、应征服兵役或者移居境外的，停止领取。',
    materials: [certificate('居民身份证', { anyOf: 'id' }), certificate('社会保障卡', { anyOf: 'id' })],
    legalLimit: workdays(10),
    promisedLimit: workdays(7),
    handling: noVisit,
    fee: free,
    results: [{ name: '失业保险金核定结果' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '失业保险费满一年', '失业保险费满两年'],
    ['conditions-negation-dropped', '（2）非因本人意愿', '（2）因本人意愿'],
    ['conditions-clause-missing', '（2）非因本人意愿中断就业；', ''],
    ['conditions-conjunction', '用人单位和本人已经', '用人单位或者本人已经'],
  ],
  rewordings: [['满一年', '满1年']],
  heldOutChanges: [
    ['conditions-negation-added', '，停止领取', '，不停止领取'],
    ['conditions-conjunction', '应征服兵役或者移居', '应征服兵役且移居'],
  ],
}

const relief: ItemSource = {
  item: {
    code: '442111841000',
    name: '失业补助金申领',
    type: '21',
    target: ['natural'],
    basis: [cite('社会保险经办条例', '第二十四条')],
    conditions:
      '参保缴费不足1年，或者参保缴费满1年但因本人原因解除劳动合同的失业人员，可以申领不超过6个月的失业补助金。',
    materials: [certificate('居民身份证'), form('失业补助金申领表')],
    legalLimit: workdays(20),
    promisedLimit: workdays(15),
    handling: noVisit,
    fee: free,
    results: [{ name: '失业补助金发放通知' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '不超过6个月', '不超过3个月'],
    ['conditions-conjunction', '不足1年，或者参保', '不足1年，并且参保'],
    ['conditions-comparator', '参保缴费不足1年', '参保缴费超过1年'],
  ],
  rewordings: [['6个月', '六个月']],
}

const changePassword: ItemSource = {
  item: {
    code: '442111842000',
    name: '社会保障卡密码修改',
    type: '21',
    target: ['natural'],
    basis: [cite('中华人民共和国社会保险法', '第七十四条')],
    conditions: '持卡人知悉社会保障卡原密码，需要更换为新密码的。新密码为6位数字，不得为连续或者相同的数字。',
    materials: [certificate('社会保障卡')],
    promisedLimit: { value: 0, unit: 'instant' },
    handling: atOnce,
    fee: free,
    results: [{ name: '密码修改回执' }],
    levels: ['municipal', 'county', 'township'],
    status: 'active',
  },
  changes: [
    ['conditions-conjunction', '连续或者相同', '连续且相同'],
    ['conditions-modality', '，不得为连续', '，可以为连续'],
  ],
  rewordings: [['6位数字', '六位数字']],
}

const resetPassword: ItemSource = {
  item: {
    code: '442111843000',
    name: '社会保障卡密码重置',
    type: '21',
    target: ['natural'],
    basis: [cite('中华人民共和国社会保险法', '第七十四条')],
    conditions:
      '持卡人遗忘社会保障卡密码，或者密码连续输错3次被锁定的。由他人代为办理的，代办人应当年满18周岁。',
    materials: [
      certificate('社会保障卡'),
      certificate('居民身份证'),
      certificate('代办人身份证', { condition: '委托他人办理的提供', necessity: 'optional' }),
    ],
    promisedLimit: { value: 0, unit: 'instant' },
    handling: atOnce,
    fee: free,
    results: [{ name: '密码重置回执' }],
    levels: ['municipal', 'county', 'township'],
    status: 'active',
  },
  changes: [
    ['conditions-count', '输错3次', '输错5次'],
    ['conditions-age', '年满18周岁', '年满16周岁'],
    ['conditions-modality', '代办人应当年满', '代办人可以年满'],
  ],
  rewordings: [['3次', '三次']],
}

const approval: ItemSource = {
  item: {
    code: '442011844000',
    name: '企业职工提前退休审批',
    formerNames: ['特殊工种提前退休核准'],
    type: '20',
    target: ['legal', 'natural'],
    basis: [cite('中华人民共和国社会保险法', '第十六条')],
    conditions:
      '1.男年满55周岁、女年满45周岁；2.从事井下、高空、高温、特别繁重体力劳动累计满10年，或者从事其他有害身体健康工作累计满8年；3.累计缴纳基本养老保险费满15年。',
    materials: [
      form('企业职工提前退休申请表', { copies: 1 }),
      certificate('居民身份证', { originals: 0, copies: 1 }),
      material('职工档案'),
      material('特殊工种岗位记录', { originals: 0, copies: 1 }),
    ],
    legalLimit: workdays(30),
    promisedLimit: workdays(15),
    handling: oneVisit,
    fee: {
      charged: true,
      standard: '每人次240元',
      basis: '劳动能力鉴定收费标准',
      charges: [{ name: '鉴定费', amount: 240, unit: '元/人次' }],
    },
    results: [{ name: '提前退休审批表', kind: 'approval' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-age', '男年满55周岁', '男年满58周岁'],
    ['conditions-period', '累计满10年', '累计满12年'],
    ['conditions-manner', '劳动累计满10年', '劳动连续满10年'],
    ['conditions-conjunction', '累计满10年，或者从事', '累计满10年，且从事'],
    ['conditions-clause-missing', '；3.累计缴纳基本养老保险费满15年', ''],
  ],
  rewordings: [
    ['55周岁', '五十五周岁'],
    ['15年', '十五年'],
  ],
  heldOutChanges: [
    ['conditions-age', '女年满45周岁', '女年满五十周岁'],
    ['conditions-inclusive', '男年满55周岁', '男不满55周岁'],
  ],
}

const filing: ItemSource = {
  item: {
    code: '442011845000',
    name: '企业职工提前退休异地备案',
    type: '20',
    target: ['legal'],
    basis: [cite('中华人民共和国社会保险法', '第十六条')],
    conditions:
      '职工档案存放地与参保地不一致，且提前退休已经在档案存放地审批的，用人单位应当在30日内向参保地备案。',
    materials: [
      form('提前退休异地备案表'),
      certificate('提前退休审批表', { originals: 0, copies: 1 }),
      certificate('居民身份证', { originals: 0, copies: 1 }),
    ],
    promisedLimit: workdays(5),
    handling: noVisit,
    fee: free,
    results: [{ name: '备案回执' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '30日内向', '15日内向'],
    ['conditions-modality', '用人单位应当在', '用人单位可以在'],
    ['conditions-conjunction', '不一致，且提前', '不一致，或者提前'],
  ],
  rewordings: [['30日内', '三十日内']],
}

/** Pairs of items with names that come near to each other. */
export const nearMissItems: readonly ItemSource[] = [
  benefit,
  relief,
  changePassword,
  resetPassword,
  approval,
  filing,
]
