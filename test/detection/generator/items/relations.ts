import {
  atOnce,
  certificate,
  cite,
  days,
  form,
  free,
  type ItemSource,
  material,
  noLimit,
  noVisit,
  oneVisit,
  workdays,
} from './source.ts'

const collective: ItemSource = {
  item: {
    code: '442011819000',
    name: '集体合同审查',
    type: '20',
    target: ['legal'],
    basis: [cite('中华人民共和国劳动法', '第三十四条'), cite('中华人民共和国劳动合同法', '第五十四条')],
    conditions:
      '集体合同草案经职工代表大会或者全体职工讨论，有三分之二以上职工代表或者职工出席，且经全体职工代表半数以上同意；双方协商代表人数对等，每方至少3人，并各确定1名首席代表，用人单位协商代表与职工协商代表不得相互兼任。用人单位应当自双方首席代表签字之日起10日内报送，期限1至3年。审查机关自收到文本之日起15日内未提出异议的，集体合同即行生效。',
    materials: [
      material('集体合同文本', { originals: 3 }),
      material('职工代表大会决议', { originals: 1 }),
      material('双方协商代表资格材料', { originals: 1, copies: 1 }),
      certificate('营业执照', { originals: 0, copies: 1 }),
    ],
    legalLimit: days(15),
    promisedLimit: days(14),
    handling: oneVisit,
    fee: free,
    results: [{ name: '集体合同审查意见书' }],
    levels: ['municipal', 'county'],
    status: 'active',
    binding: { procedure: 'local' },
  },
  changes: [
    ['conditions-number', '三分之二以上', '二分之一以上'],
    ['conditions-conjunction', '职工出席，且经全体', '职工出席，或者经全体'],
    ['conditions-conjunction', '职工代表大会或者全体职工讨论', '职工代表大会和全体职工讨论'],
    ['conditions-count', '每方至少3人', '每方至少5人'],
    ['conditions-comparator', '每方至少3人', '每方至多3人'],
    ['conditions-negation-dropped', '不得相互兼任', '可以相互兼任'],
    ['conditions-modality', '用人单位应当自双方', '用人单位可以自双方'],
    ['conditions-period', '签字之日起10日内', '签字之日起7日内'],
    ['conditions-period', '期限1至3年', '期限1至2年'],
    ['conditions-negation-dropped', '15日内未提出异议', '15日内提出异议'],
    ['conditions-unit', '签字之日起10日内', '签字之日起10个工作日内'],
    [
      'conditions-clause-missing',
      '双方协商代表人数对等，每方至少3人，并各确定1名首席代表，用人单位协商代表与职工协商代表不得相互兼任。',
      '',
    ],
  ],
  rewordings: [
    ['三分之二以上', '2/3以上'],
    ['至少3人', '至少三人'],
    ['10日内', '十日内'],
    ['1名首席', '一名首席'],
  ],
}

const layoffs: ItemSource = {
  item: {
    code: '442011820000',
    name: '企业裁减人员报告',
    type: '20',
    target: ['legal'],
    basis: [
      {
        ...cite('中华人民共和国劳动合同法', '第四十一条'),
        text: '需要裁减人员二十人以上或者裁减不足二十人但占企业职工总数百分之十以上的，用人单位提前三十日向工会或者全体职工说明情况，听取工会或者职工的意见后，裁减人员方案经向劳动行政部门报告，可以裁减人员。',
      },
    ],
    conditions:
      '需要裁减人员20人以上或者裁减不足20人但占企业职工总数10%以上，有下列情形之一的，用人单位提前30日向工会或者全体职工说明情况，听取意见后，裁减人员方案经向劳动行政部门报告，可以裁减人员：一是依照企业破产法规定进行重整；二是生产经营发生严重困难；三是企业转产、重大技术革新或者经营方式调整，经变更劳动合同后，仍需裁减人员。裁减人员时，应当优先留用无固定期限劳动合同的人员和家庭无其他就业人员、有需要扶养的老人或者未成年人的人员；6个月内重新招用人员的，应当通知被裁减的人员。',
    materials: [
      material('裁减人员报告', { originals: 2 }),
      material('向工会或者全体职工说明情况的材料'),
      material('裁减人员名册', { medium: ['electronic', 'paper'] }),
    ],
    legalLimit: noLimit,
    promisedLimit: workdays(5),
    handling: { ...oneVisit, kind: 'promised' },
    fee: free,
    results: [{ name: '裁减人员报告回执' }],
    levels: ['municipal', 'county'],
    status: 'active',
    binding: { materials: 'same' },
  },
  changes: [
    ['conditions-count', '裁减人员20人以上', '裁减人员30人以上'],
    ['conditions-percent', '职工总数10%以上', '职工总数百分之十五以上'],
    ['conditions-comparator', '裁减不足20人但占', '裁减超过20人但占'],
    ['conditions-period', '提前30日', '提前15日'],
    ['conditions-unit', '提前30日', '提前30个工作日'],
    ['conditions-conjunction', '向工会或者全体职工说明情况，', '向工会和全体职工说明情况，'],
    ['conditions-modality', '应当优先留用', '可以优先留用'],
    ['conditions-period', '6个月内重新招用', '3个月内重新招用'],
    ['conditions-negation-dropped', '无固定期限劳动合同的人员', '固定期限劳动合同的人员'],
    ['conditions-all-or-one', '有下列情形之一的', '同时有下列情形的'],
    ['conditions-clause-missing', '二是生产经营发生严重困难；三是', '二是'],
  ],
  rewordings: [
    ['提前30日', '提前三十日'],
    ['总数10%以上', '总数百分之十以上'],
    ['6个月内', '六个月内'],
    ['应当通知', '须通知'],
  ],
}

const branch: ItemSource = {
  item: {
    code: '442011821000',
    name: '设立人力资源服务机构分支机构书面报告',
    type: '20',
    target: ['legal'],
    basis: [cite('人力资源市场暂行条例', '第二十条'), cite('广东省人力资源市场条例', '第二十八条')],
    conditions:
      '经营性人力资源服务机构设立分支机构的，应当自工商登记办理完毕之日起15日内，书面报告分支机构所在地人力资源社会保障部门。',
    materials: [
      form('分支机构设立情况报告表'),
      certificate('营业执照', { originals: 0, copies: 1 }),
      certificate('负责人身份证', { originals: 0, copies: 1 }),
      material('经营场所使用证明', { originals: 0, copies: 1 }),
    ],
    promisedLimit: { value: 0, unit: 'instant' },
    handling: atOnce,
    fee: free,
    results: [{ name: '书面报告回执' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '15日内', '10日内'],
    ['conditions-unit', '15日内', '15个工作日内'],
    ['conditions-modality', '应当自工商', '可以自工商'],
    ['conditions-subject-changed', '书面报告分支机构所在地', '书面报告总部所在地'],
    ['conditions-subject-changed', '经营性人力资源', '公益性人力资源'],
  ],
  rewordings: [
    ['15日内', '十五日内'],
    ['15日内', '１５日内'],
  ],
}

const recruitment: ItemSource = {
  item: {
    code: '442011822000',
    name: '事业单位公开招聘人员备案',
    type: '20',
    target: ['legal'],
    basis: [cite('事业单位人事管理条例', '第八条至第十条')],
    conditions:
      '事业单位新聘用工作人员应当面向社会公开招聘，但国家政策性安置、按照人事管理权限由上级任命、涉密岗位等人员除外。公开招聘方案经主管部门核准，招聘公告发布时间不少于7个工作日；报名人数与招聘岗位数的比例一般不低于3:1；考试总成绩60分以上为合格，面试成绩占总成绩的比例不高于50%；拟聘人员公示期不少于5个工作日且无异议。应聘人员年龄一般在18周岁以上、40周岁以下，博士研究生可以放宽至45周岁。',
    materials: [
      form('事业单位公开招聘人员备案表', { copies: 2 }),
      material('公开招聘方案核准文件', { source: 'government' }),
      material('招聘公告'),
      material('拟聘人员公示材料'),
      certificate('学历证书', { originals: 0, copies: 1 }),
      certificate('学位证书', {
        originals: 0,
        copies: 1,
        condition: '岗位有学位要求的提供',
        necessity: 'optional',
      }),
    ],
    legalLimit: noLimit,
    promisedLimit: workdays(6),
    handling: oneVisit,
    fee: free,
    results: [{ name: '公开招聘人员备案意见' }],
    levels: ['municipal', 'county'],
    status: 'active',
    binding: { promisedLimit: 'same' },
  },
  changes: [
    ['conditions-modality', '应当面向社会', '可以面向社会'],
    [
      'conditions-exception-dropped',
      '，但国家政策性安置、按照人事管理权限由上级任命、涉密岗位等人员除外',
      '',
    ],
    ['conditions-period', '不少于7个工作日', '不少于5个工作日'],
    ['conditions-unit', '不少于7个工作日', '不少于7日'],
    ['conditions-number', '不低于3:1', '不低于5:1'],
    ['conditions-number', '60分以上', '70分以上'],
    ['conditions-percent', '不高于50%', '不高于60%'],
    ['conditions-comparator', '不高于50%', '不低于50%'],
    ['conditions-conjunction', '工作日且无异议', '工作日或者无异议'],
    ['conditions-age', '40周岁以下', '35周岁以下'],
    ['conditions-age', '放宽至45周岁', '放宽至五十周岁'],
    ['conditions-negation-dropped', '且无异议', '且有异议'],
    ['conditions-modality', '博士研究生可以放宽', '博士研究生不得放宽'],
    ['conditions-subject-narrowed', '应聘人员年龄一般在', '应聘人员须为本市户籍，年龄一般在'],
  ],
  rewordings: [
    ['7个工作日', '七个工作日'],
    ['不高于50%', '不高于百分之五十'],
    ['40周岁以下', '四十周岁以下'],
    ['60分以上', '六十分以上'],
  ],
}

const arbitration: ItemSource = {
  item: {
    code: '442111823000',
    name: '劳动人事争议仲裁申请',
    type: '21',
    target: ['natural', 'legal'],
    basis: [
      cite('中华人民共和国劳动争议调解仲裁法', '第二十八条、第二十九条、第四十三条'),
      cite('劳动人事争议仲裁办案规则', '第三十条'),
    ],
    conditions:
      '1.申请人与争议有直接利害关系；2.有明确的被申请人；3.有明确的仲裁请求和事实理由；4.属于劳动人事争议仲裁机构的受理范围和管辖；5.自知道或者应当知道权利被侵害之日起1年内提出，劳动关系存续期间因拖欠劳动报酬发生争议的除外，但劳动关系终止的，应当自终止之日起1年内提出。发生争议的劳动者一方在10人以上，并有共同请求的，可以推举3至5名代表参加仲裁活动。',
    materials: [
      material('仲裁申请书', { originals: 1, copies: 1 }),
      certificate('有效身份证件', { originals: 0, copies: 1 }),
      material('授权委托书', { condition: '委托他人代理的提供', necessity: 'optional' }),
      material('证据材料清单'),
    ],
    legalLimit: days(45),
    promisedLimit: days(45),
    handling: { ...oneVisit, maxVisits: 2, onSiteReason: '需参加庭审' },
    fee: free,
    results: [{ name: '仲裁裁决书' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '侵害之日起1年内', '侵害之日起6个月内'],
    ['conditions-unit', '自终止之日起1年内', '自终止之日起1个月内'],
    [
      'conditions-exception-dropped',
      '，劳动关系存续期间因拖欠劳动报酬发生争议的除外，但劳动关系终止的，应当自终止之日起1年内提出',
      '',
    ],
    ['conditions-count', '10人以上', '五人以上'],
    ['conditions-conjunction', '10人以上，并有共同', '10人以上，或者有共同'],
    ['conditions-number', '3至5名代表', '2至5名代表'],
    ['conditions-conjunction', '仲裁请求和事实理由', '仲裁请求或者事实理由'],
    ['conditions-modality', '可以推举', '应当推举'],
    ['conditions-clause-missing', '2.有明确的被申请人；3.', '2.'],
    ['conditions-comparator', '10人以上', '10人以下'],
    ['conditions-start', '应当自终止之日起', '应当自争议发生之日起'],
  ],
  rewordings: [
    ['10人以上', '十人以上'],
    ['3至5名', '三至五名'],
    ['侵害之日起1年', '侵害之日起一年'],
    ['知道或者应当', '知道或应当'],
  ],
}

const wages: ItemSource = {
  item: {
    code: '442111824000',
    name: '拖欠农民工工资投诉受理',
    type: '21',
    target: ['natural'],
    basis: [cite('劳动保障监察条例', '第九条')],
    conditions:
      '投诉人为被拖欠工资的农民工，违法行为发生在2年以内，有明确的被投诉用人单位，且投诉请求未经仲裁或者诉讼处理。',
    materials: [
      material('劳动保障监察投诉书', { kind: 'form' }),
      certificate('居民身份证', { originals: 0, copies: 1 }),
    ],
    legalLimit: workdays(60),
    promisedLimit: workdays(45),
    handling: { ...noVisit, channels: ['window', 'online', 'post'] },
    fee: free,
    results: [{ name: '劳动保障监察限期改正指令书' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '2年以内', '1年以内'],
    ['conditions-negation-dropped', '且投诉请求未经', '且投诉请求已经'],
    ['conditions-conjunction', '，且投诉请求', '，或者投诉请求'],
    ['conditions-clause-missing', '，有明确的被投诉用人单位', ''],
    ['conditions-subject-changed', '拖欠工资的农民工', '拖欠工资的女职工'],
  ],
  rewordings: [
    ['2年以内', '两年以内'],
    ['2年以内', '２年以内'],
  ],
}

/** Items about labour relations and personnel. */
export const relationItems: readonly ItemSource[] = [
  collective,
  layoffs,
  branch,
  recruitment,
  arbitration,
  wages,
]
