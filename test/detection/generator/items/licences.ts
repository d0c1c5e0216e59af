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

const specialHours: ItemSource = {
  item: {
    code: '440111802000',
    name: '企业实行不定时工作制和综合计算工时工作制审批',
    type: '01',
    target: ['legal'],
    basis: [
      cite('中华人民共和国劳动法', '第三十九条'),
      cite('关于企业实行不定时工作制和综合计算工时工作制的审批办法', '第四条、第五条、第七条'),
    ],
    conditions:
      '1.申请企业营业执照登记的住所在统筹地区内，并已在当地参加社会保险；2.拟实行特殊工时制度的岗位属于下列之一：高级管理、外勤、推销、部分值班人员，长途运输、押运，或者因工作性质须连续作业的岗位；3.综合计算周期为周、月、季或者年，平均日工作时间不超过8小时，平均周工作时间不超过40小时；4.实施方案已征求工会意见或者经职工代表大会讨论，三分之二以上职工同意；5.不得安排怀孕7个月以上的女职工和未满18周岁的未成年工实行综合计算工时工作制。',
    materials: [
      form('企业实行不定时工作制和综合计算工时工作制申请表', { copies: 1 }),
      certificate('营业执照', { originals: 0, copies: 1, exempt: true, eCertificate: '营业执照' }),
      material('职工代表大会决议', { anyOf: 'opinion' }),
      material('工会意见', { anyOf: 'opinion' }),
      material('特殊工时制度实施方案', { copies: 1 }),
      material('岗位及人员名册', { medium: ['electronic'], originals: 1 }),
    ],
    exemptMaterials: [{ name: '营业执照', reason: 'e-certificate' }],
    legalLimit: workdays(20),
    promisedLimit: { value: 10, unit: 'workday', note: '自受理之日起10个工作日内作出决定' },
    handling: { ...oneVisit, reach: 'city' },
    fee: free,
    results: [{ name: '准予行政许可决定书', kind: 'approval' }],
    forms: [
      {
        name: '企业实行不定时工作制和综合计算工时工作制申请表',
        version: '2025版',
        effectiveFrom: '2025-03-01',
        fields: ['企业名称', '申请岗位', '涉及人数', '实行期限'],
      },
    ],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-number', '不超过8小时', '不超过9小时'],
    ['conditions-number', '不超过40小时', '不超过44小时'],
    ['conditions-comparator', '平均周工作时间不超过', '平均周工作时间不少于'],
    ['conditions-age', '未满18周岁', '未满16周岁'],
    ['conditions-comparator', '未满18周岁', '已满18周岁'],
    ['conditions-period', '怀孕7个月以上', '怀孕六个月以上'],
    ['conditions-conjunction', '征求工会意见或者经', '征求工会意见并且经'],
    ['conditions-number', '三分之二以上', '四分之三以上'],
    ['conditions-modality', '5.不得安排', '5.可以安排'],
    ['conditions-clause-extra', '；5.不得安排', '；5.企业成立满3年且职工人数在50人以上；6.不得安排'],
    ['conditions-subject-narrowed', '1.申请企业营业执照', '1.申请的国有企业营业执照'],
  ],
  rewordings: [
    ['在统筹地区内', '在{city}内'],
    ['在当地参加', '在{place}参加'],
    ['三分之二以上', '2/3以上'],
    ['8小时', '八小时'],
    ['因工作性质须连续作业', '因工作性质需连续作业'],
  ],
}

const agencyLicence: ItemSource = {
  item: {
    code: '440111803000',
    nationalCode: '000114107003',
    name: '人力资源服务许可',
    type: '01',
    target: ['legal'],
    basis: [
      cite('人力资源市场暂行条例', '第十八条、第十九条'),
      cite('广东省人力资源市场条例', '第二十三条至第二十五条'),
    ],
    conditions:
      '从事职业中介活动的经营性人力资源服务机构申请许可，须满足以下要求：\n（1）有明确的章程和管理制度；\n（2）有开展业务必备的固定场所、办公设施，使用面积不低于50平方米，开办资金不少于10万元；\n（3）有3名以上具备相应职业资格的专职工作人员，其中大学专科及以上学历的比例不低于60%；\n（4）法定代表人年满18周岁且具有完全民事行为能力。\n以告知承诺方式申请的，可以免于提交场所证明，但应当在取得许可后30日内接受现场核查。',
    materials: [
      form('人力资源服务许可申请书', { originals: 2 }),
      certificate('营业执照', { originals: 0, copies: 1 }),
      certificate('法定代表人身份证', { originals: 0, copies: 1 }),
      material('经营场所使用证明', { originals: 0, copies: 1, condition: '未采用告知承诺方式的提供' }),
      material('专职工作人员名册', { medium: ['electronic'] }),
    ],
    legalLimit: workdays(20),
    promisedLimit: workdays(7),
    handling: { ...oneVisit, commitment: true },
    fee: free,
    results: [{ name: '人力资源服务许可证', kind: 'certificate' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-number', '不低于50平方米', '不低于80平方米'],
    ['conditions-amount', '不少于10万元', '不少于50万元'],
    ['conditions-amount', '不少于10万元', '不少于十五万元'],
    ['conditions-count', '3名以上', '5名以上'],
    ['conditions-percent', '60%', '80%'],
    ['conditions-percent', '不低于60%', '不低于百分之七十'],
    ['conditions-inclusive', '大学专科及以上学历', '大学专科以下学历'],
    ['conditions-age', '年满18周岁', '年满22周岁'],
    ['conditions-conjunction', '年满18周岁且具有', '年满18周岁或者具有'],
    ['conditions-modality', '可以免于提交场所证明', '不得免于提交场所证明'],
    ['conditions-modality', '但应当在取得许可后', '但可以在取得许可后'],
    ['conditions-period', '许可后30日内', '许可后15日内'],
    ['conditions-subject-narrowed', '法定代表人年满', '法定代表人具有本市户籍、年满'],
    ['conditions-comparator', '使用面积不低于', '使用面积不超过'],
    ['conditions-clause-missing', '；\n（4）法定代表人年满18周岁且具有完全民事行为能力', ''],
  ],
  rewordings: [
    ['10万元', '100000元'],
    ['10万元', '十万元'],
    ['60%', '百分之六十'],
    ['3名以上', '三名以上'],
    ['不少于10万元', '不低于10万元'],
    ['须满足以下要求', '应当满足以下要求'],
  ],
}

const school: ItemSource = {
  item: {
    code: '440111804000',
    name: '民办职业培训学校设立审批',
    type: '01',
    target: ['legal', 'natural'],
    basis: [cite('中华人民共和国民办教育促进法', '第十二条、第十四条、第十七条')],
    conditions:
      '举办民办职业培训学校的社会组织应当具有法人资格；举办的个人应当具有政治权利和完全民事行为能力，年龄不超过70周岁。办学场地建筑面积不少于500平方米，租赁场地的，租赁期自申请之日起不得少于3年。专职教师不少于教师总数的1/4，每个培训职业（工种）至少配备2名理论教师和1名实习指导教师。办学投入不低于50万元，其中开办资金到位比例达到百分之百。受过刑事处罚的个人不得担任校长，过失犯罪且刑满释放已满5年的除外。',
    materials: [
      form('民办职业培训学校申办报告', { copies: 2 }),
      material('举办者基本信息表', { kind: 'form' }),
      certificate('法人登记证书', { originals: 0, copies: 1, condition: '举办者为社会组织的提供' }),
      certificate('居民身份证', { originals: 0, copies: 1, condition: '举办者为个人的提供' }),
      material('学校章程', { copies: 1 }),
      material('首届决策机构组成人员名单'),
      material('承诺书', { originals: 1 }),
    ],
    legalLimit: { value: 3, unit: 'month' },
    promisedLimit: workdays(30),
    specialTimes: [{ name: '专家评审', limit: workdays(20) }],
    handling: oneVisit,
    fee: free,
    results: [{ name: '民办学校办学许可证', kind: 'certificate' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-age', '不超过70周岁', '不超过65周岁'],
    ['conditions-comparator', '年龄不超过70周岁', '年龄不低于70周岁'],
    ['conditions-number', '不少于500平方米', '不少于1000平方米'],
    ['conditions-period', '不得少于3年', '不得少于五年'],
    ['conditions-number', '教师总数的1/4', '教师总数的1/3'],
    ['conditions-conjunction', '2名理论教师和1名实习指导教师', '2名理论教师或者1名实习指导教师'],
    ['conditions-amount', '不低于50万元', '不低于80万元'],
    ['conditions-percent', '达到百分之百', '达到百分之五十'],
    ['conditions-exception-dropped', '，过失犯罪且刑满释放已满5年的除外', ''],
    ['conditions-period', '释放已满5年', '释放已满3年'],
    ['conditions-start', '租赁期自申请之日起', '租赁期自取得许可之日起'],
    [
      'conditions-clause-missing',
      '办学场地建筑面积不少于500平方米，租赁场地的，租赁期自申请之日起不得少于3年。',
      '',
    ],
    ['conditions-negation-dropped', '不得担任校长', '可以担任校长'],
  ],
  rewordings: [
    ['1/4', '四分之一'],
    ['50万元', '伍拾万元'],
    ['百分之百', '100%'],
    ['70周岁', '七十周岁'],
    ['2名理论教师', '两名理论教师'],
  ],
}

/** Licences, one of them split by case. */
export const licenceItems: readonly ItemSource[] = [
  dispatchMain,
  dispatchNew,
  dispatchChange,
  dispatchRenewal,
  dispatchEnd,
  specialHours,
  agencyLicence,
  school,
]
