/** Subsidies for starting a business, and a recognition: two of them held out for checking seeds. */
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

const grant: ItemSource = {
  item: {
    code: '440511846000',
    nationalCode: '000514203000',
    name: '一次性创业资助申领',
    formerNames: ['创业启动资金申请'],
    type: '05',
    target: ['natural', 'legal'],
    basis: [cite('中华人民共和国就业促进法', '第四十九条')],
    conditions:
      '（一）申请人为在校或者毕业5年内的高校毕业生、复员转业退役军人、登记失业人员；（二）本人担任初创企业法定代表人，且本人持股比例不低于30%；（三）初创企业登记注册满6个月、未满3年；（四）申请前连续3个月以上有在职员工正常申报纳税；（五）未被列入经营异常名录。符合条件的给予10000元资助，同一申请人只能申领1次。',
    materials: [
      form('一次性创业资助申请表'),
      certificate('居民身份证', { originals: 0, copies: 1 }),
      certificate('营业执照', { originals: 0, copies: 1, exempt: true, eCertificate: '营业执照' }),
      certificate('毕业证书', { condition: '毕业5年内高校毕业生提供', originals: 0, copies: 1 }),
      material('工资支付凭证', { originals: 1, copies: 0 }),
      material('银行账户信息', { originals: 0, copies: 1 }),
    ],
    exemptMaterials: [{ name: '营业执照', reason: 'e-certificate' }],
    legalLimit: workdays(30),
    promisedLimit: workdays(12),
    handling: { ...noVisit, reach: 'county' },
    fee: free,
    results: [{ name: '创业资助核发通知', kind: 'other' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '毕业5年内的', '毕业3年内的'],
    ['conditions-percent', '不低于30%', '不低于51%'],
    ['conditions-period', '注册满6个月', '注册满12个月'],
    ['conditions-comparator', '、未满3年', '、已满3年'],
    ['conditions-manner', '申请前连续3个月', '申请前累计3个月'],
    ['conditions-amount', '10000元', '8000元'],
    ['conditions-negation-dropped', '（五）未被列入', '（五）被列入'],
    ['conditions-clause-missing', '（四）申请前连续3个月以上有在职员工正常申报纳税；', ''],
    ['conditions-clause-extra', '（五）未被', '（五）初创企业吸纳本市户籍员工3名以上；（六）未被'],
    ['conditions-subject-narrowed', '（二）本人担任', '（二）具有本市户籍的本人担任'],
  ],
  heldOutChanges: [
    ['conditions-amount', '10000元', '0.5万元'],
    ['conditions-count', '只能申领1次', '可以申领2次'],
    ['conditions-conjunction', '法定代表人，且本人', '法定代表人，或本人'],
    ['conditions-subject-narrowed', '、登记失业人员', ''],
    ['conditions-percent', '不低于30%', '不低于百分之五十'],
  ],
  rewordings: [
    ['10000元', '1万元'],
    ['满6个月', '满半年'],
    ['只能申领1次', '只能申领一次'],
    ['30%', '百分之三十'],
  ],
}

const rent: ItemSource = {
  isHeldOut: true,
  item: {
    code: '440511847000',
    name: '创业租金补贴申领',
    type: '05',
    target: ['natural', 'legal'],
    basis: [cite('中华人民共和国就业促进法', '第四十九条')],
    conditions:
      '初创企业租用经营场地创业，经营场地在认定的创业孵化基地以外的，可以申领租金补贴；补贴期限累计不超过3年，珠三角地区每年最高6000元，其他地区每年最高4000元。租赁合同剩余期限不足1个月的不予受理，但已经续签的除外。申请应当于租金支付后的次年3月31日前提出。',
    materials: [
      form('创业租金补贴申请表'),
      certificate('营业执照', { originals: 0, copies: 1 }),
      material('场地租赁合同', { originals: 1, copies: 1 }),
      material('租金支付凭证', { originals: 0, copies: 1 }),
      certificate('居民身份证', { originals: 0, copies: 1 }),
    ],
    legalLimit: days(30),
    promisedLimit: days(21),
    handling: oneVisit,
    fee: free,
    results: [{ name: '租金补贴核发通知', kind: 'other' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '累计不超过3年', '累计不超过2年'],
    ['conditions-amount', '最高6000元', '最高5000元'],
    ['conditions-negation-dropped', '的不予受理', '的予以受理'],
    ['conditions-exception-dropped', '，但已经续签的除外', ''],
    ['conditions-modality', '申请应当于租金', '申请可于租金'],
    ['conditions-comparator', '不足1个月的', '超过1个月的'],
    ['conditions-frequency', '其他地区每年最高', '其他地区每季度最高'],
    ['conditions-subject-narrowed', '初创企业租用', '科技型初创企业租用'],
    ['conditions-period', '不足1个月的', '不足3个月的'],
    ['conditions-manner', '补贴期限累计不超过', '补贴期限连续不超过'],
    ['conditions-subject-changed', '孵化基地以外', '孵化基地以内'],
  ],
  rewordings: [
    ['不超过3年', '不超过三年'],
    ['6000元', '六千元'],
  ],
}

const flexible: ItemSource = {
  isHeldOut: true,
  item: {
    code: '440511848000',
    name: '灵活就业社会保险补贴申领',
    type: '05',
    target: ['natural'],
    basis: [cite('中华人民共和国就业促进法', '第十七条'), cite('中华人民共和国社会保险法', '第十条')],
    conditions:
      '1.申请人为就业困难人员或者离校2年内未就业的高校毕业生；2.已办理灵活就业登记，每周工作时间不超过20小时；3.以灵活就业人员身份缴纳社会保险费满1个月。补贴标准为实际缴费的三分之二，期限最长3年，距法定退休年龄不足5年的可以延长至退休。已享受其他社会保险补贴的，不得重复申领。',
    materials: [
      form('灵活就业社会保险补贴申请表', { medium: ['electronic'] }),
      certificate('居民身份证', { originals: 0, copies: 1, exempt: true }),
      certificate('毕业证书', { condition: '高校毕业生提供', originals: 0, copies: 1 }),
      certificate('就业创业证', { condition: '就业困难人员提供', originals: 0, copies: 1 }),
    ],
    exemptMaterials: [{ name: '居民身份证', reason: 'data-sharing' }],
    legalLimit: workdays(20),
    promisedLimit: workdays(10),
    handling: noVisit,
    fee: free,
    results: [{ name: '补贴发放通知', kind: 'other' }],
    levels: ['county', 'township', 'municipal'],
    status: 'active',
  },
  changes: [
    ['conditions-conjunction', '就业困难人员或者离校', '就业困难人员且离校'],
    ['conditions-period', '离校2年内', '离校1年内'],
    ['conditions-comparator', '工作时间不超过20小时', '工作时间不少于20小时'],
    ['conditions-number', '实际缴费的三分之二', '实际缴费的二分之一'],
    ['conditions-modality', '的可以延长至退休', '的不得延长至退休'],
    ['conditions-modality', '，不得重复申领', '，可以重复申领'],
    ['conditions-clause-missing', '2.已办理灵活就业登记，每周工作时间不超过20小时；', ''],
    ['conditions-clause-extra', '费满1个月。', '费满1个月；4.申请时处于缴费状态且无欠费。'],
    ['conditions-period', '期限最长3年', '期限最长2年'],
    ['conditions-negation-dropped', '离校2年内未就业', '离校2年内已就业'],
    ['conditions-unit', '费满1个月', '费满1年'],
  ],
  rewordings: [
    ['三分之二', '2/3'],
    ['20小时', '二十小时'],
  ],
}

/** Subsidies for those who start a business or work for themselves. */
export const startupItems: readonly ItemSource[] = [grant, rent, flexible]
