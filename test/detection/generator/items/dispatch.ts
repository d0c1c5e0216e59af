import type { StandardItem } from '../../../../rules/catalog.ts'
import { certificate, cite, form, free, type ItemSource, material, oneVisit, workdays } from './source.ts'

const dispatch = {
  name: '劳务派遣经营许可',
  type: '01',
  parent: '440111801000',
  target: ['legal'],
  basis: [
    cite('中华人民共和国劳动合同法', '第五十七条'),
    cite('劳务派遣行政许可实施办法', '第六条、第八条、第十二条'),
  ],
  legalLimit: workdays(20),
  handling: oneVisit,
  fee: free,
  levels: ['municipal', 'county'],
  status: 'active',
} satisfies Partial<StandardItem>

const dispatchMain: ItemSource = {
  item: {
    code: '440111801000',
    name: '劳务派遣经营许可',
    type: '01',
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [],
  rewordings: [],
}

const dispatchNew: ItemSource = {
  item: {
    ...dispatch,
    code: '440111801001',
    subItem: '劳务派遣经营许可（新办）',
    conditions:
      '申请经营劳务派遣业务的公司，应当同时具备下列条件：（一）注册资本不得少于人民币200万元，且为实缴；（二）有与开展业务相适应的固定经营场所和设施，场所使用期限不少于1年；（三）有符合法律、行政法规规定的劳务派遣管理制度，包括劳动合同、劳动报酬、社会保险、工作时间、休息休假和劳动纪律六项内容；（四）法定代表人未被列入严重失信主体名单，但已依法移出名单满3年的除外；（五）公司及其分支机构近2年内未因违反劳动保障法律受到行政处罚累计2次以上。',
    materials: [
      form('劳务派遣经营许可申请书', { originals: 1, copies: 1 }),
      certificate('营业执照', { anyOf: 'subject', originals: 0, copies: 1 }),
      certificate('企业名称预先核准通知书', { anyOf: 'subject', originals: 0, copies: 1 }),
      material('公司章程', { originals: 0, copies: 1 }),
      material('验资报告', { anyOf: 'capital', source: 'other' }),
      material('财务审计报告', { anyOf: 'capital', source: 'other' }),
      material('经营场所使用证明', { originals: 0, copies: 1 }),
      material('劳务派遣协议样本', { originals: 0, copies: 2 }),
    ],
    promisedLimit: workdays(12),
    results: [{ name: '劳务派遣经营许可证', kind: 'certificate' }],
    forms: [
      { name: '劳务派遣经营许可申请书', version: '2024版', fields: ['公司名称', '注册资本', '经营场所地址'] },
    ],
    steps: [
      { name: '受理', limit: workdays(1) },
      { name: '审查', limit: workdays(7) },
      { name: '决定', limit: workdays(3) },
      { name: '颁证', limit: workdays(1) },
    ],
    binding: { steps: 'same', materials: 'same' },
  },
  changes: [
    ['conditions-amount', '200万元', '300万元'],
    ['conditions-amount', '人民币200万元', '人民币五百万元'],
    ['conditions-comparator', '不得少于人民币', '不得超过人民币'],
    ['conditions-period', '不少于1年', '不少于2年'],
    ['conditions-conjunction', '200万元，且为实缴', '200万元，或者为实缴'],
    ['conditions-exception-dropped', '，但已依法移出名单满3年的除外', ''],
    ['conditions-negation-dropped', '法定代表人未被列入', '法定代表人被列入'],
    ['conditions-count', '累计2次以上', '累计3次以上'],
    ['conditions-count', '六项内容', '五项内容'],
    ['conditions-modality', '应当同时具备', '可以同时具备'],
    [
      'conditions-clause-missing',
      '（二）有与开展业务相适应的固定经营场所和设施，场所使用期限不少于1年；',
      '',
    ],
    [
      'conditions-clause-extra',
      '未因违反劳动保障法律受到行政处罚累计2次以上。',
      '未因违反劳动保障法律受到行政处罚累计2次以上；（六）公司在本地纳税满12个月且年营业收入不低于500万元。',
    ],
    ['conditions-all-or-one', '应当同时具备下列条件', '应当具备下列条件之一'],
  ],
  rewordings: [
    ['200万元', '贰佰万元'],
    ['200万元', '2000000元'],
    ['不少于1年', '不少于一年'],
    ['近2年内', '近两年内'],
    ['不得少于人民币', '不得低于人民币'],
  ],
}

const dispatchChange: ItemSource = {
  item: {
    ...dispatch,
    code: '440111801002',
    subItem: '劳务派遣经营许可（变更）',
    conditions:
      '1.劳务派遣单位持有在有效期内的劳务派遣经营许可证；2.名称、住所、法定代表人或者注册资本发生改变，自改变之日起10个工作日内提出；3.变更后注册资本不低于200万元。',
    materials: [
      form('劳务派遣经营许可变更申请书'),
      certificate('劳务派遣经营许可证', { originals: 1, copies: 0 }),
      certificate('营业执照', { originals: 0, copies: 1 }),
      material('变更事项的股东会决议', { condition: '变更注册资本的提供', necessity: 'optional' }),
    ],
    promisedLimit: workdays(5),
    results: [{ name: '劳务派遣经营许可证', kind: 'certificate' }],
  },
  changes: [
    ['conditions-period', '10个工作日内', '5个工作日内'],
    ['conditions-unit', '10个工作日内', '10日内'],
    ['conditions-amount', '200万元', '200元'],
    ['conditions-conjunction', '法定代表人或者注册资本', '法定代表人且注册资本'],
    ['conditions-comparator', '不低于200万元', '不高于200万元'],
    ['conditions-clause-missing', '；3.变更后注册资本不低于200万元', ''],
  ],
  rewordings: [
    ['10个工作日', '十个工作日'],
    ['200万元', '二百万元'],
    ['或者注册资本', '或注册资本'],
  ],
}

const dispatchRenewal: ItemSource = {
  item: {
    ...dispatch,
    code: '440111801003',
    subItem: '劳务派遣经营许可（延续）',
    conditions:
      '劳务派遣单位需要延续行政许可有效期的，应当在有效期届满60日前提出申请。有下列情形之一的，不予延续：逾期不提交年度经营情况报告且经责令改正仍未改正的；有效期内被派遣劳动者人数连续6个月为零的。',
    materials: [
      form('劳务派遣经营许可延续申请书'),
      certificate('劳务派遣经营许可证'),
      material('3年以来的基本经营情况报告'),
    ],
    promisedLimit: workdays(8),
    results: [{ name: '劳务派遣经营许可证', kind: 'certificate' }],
  },
  changes: [
    ['conditions-period', '届满60日前', '届满30日前'],
    ['conditions-modality', '应当在有效期届满', '可以在有效期届满'],
    ['conditions-conjunction', '报告且经责令改正', '报告或者经责令改正'],
    ['conditions-manner', '连续6个月', '累计6个月'],
    ['conditions-negation-dropped', '的，不予延续', '的，予以延续'],
    ['conditions-comparator', '届满60日前', '届满60日后'],
    ['conditions-all-or-one', '有下列情形之一的', '同时有下列情形的'],
  ],
  rewordings: [
    ['60日', '六十日'],
    ['连续6个月', '连续六个月'],
    ['连续6个月', '连续半年'],
  ],
}

const dispatchEnd: ItemSource = {
  item: {
    ...dispatch,
    code: '440111801004',
    subItem: '劳务派遣经营许可（注销）',
    conditions:
      '劳务派遣单位终止经营，已依法处理与被派遣劳动者相关的劳动关系及社会保险权益，且无未办结的劳动争议。',
    materials: [form('劳务派遣经营许可注销申请书'), certificate('劳务派遣经营许可证')],
    promisedLimit: workdays(3),
    results: [{ name: '准予注销决定书', kind: 'approval' }],
  },
  changes: [
    ['conditions-negation-dropped', '且无未办结', '且有未办结'],
    ['conditions-conjunction', '劳动关系及社会保险权益', '劳动关系或者社会保险权益'],
    ['conditions-clause-missing', '，且无未办结的劳动争议', ''],
  ],
  rewordings: [['及社会保险权益', '和社会保险权益']],
}

/** The licence to dispatch workers, split by case. */
export const dispatchItems: readonly ItemSource[] = [
  dispatchMain,
  dispatchNew,
  dispatchChange,
  dispatchRenewal,
  dispatchEnd,
]
