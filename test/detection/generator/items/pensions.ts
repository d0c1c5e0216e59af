import {
  atOnce,
  certificate,
  cite,
  form,
  free,
  type ItemSource,
  material,
  noLimit,
  noVisit,
  oneVisit,
  workdays,
} from './source.ts'

const residents: ItemSource = {
  item: {
    code: '442111825000',
    name: '城乡居民养老保险待遇申领',
    type: '21',
    target: ['natural'],
    basis: [cite('中华人民共和国社会保险法', '第二十一条'), cite('社会保险经办条例', '第十八条')],
    conditions:
      '参加城乡居民基本养老保险的个人，年满60周岁、累计缴费满15年，且未领取国家规定的基本养老保障待遇的，可以按月领取城乡居民养老保险待遇。制度实施时距规定领取年龄不足15年的，应逐年缴费，也允许补缴，累计缴费不超过15年；已年满60周岁的不用缴费，自制度实施之月起可以按月领取基础养老金。',
    materials: [
      form('城乡居民养老保险待遇申请表'),
      certificate('居民身份证', { anyOf: 'id', originals: 1, copies: 0 }),
      certificate('社会保障卡', { anyOf: 'id', originals: 1, copies: 0 }),
    ],
    legalLimit: workdays(20),
    promisedLimit: workdays(10),
    handling: { ...noVisit, reach: 'township' },
    fee: free,
    results: [{ name: '养老待遇核定表' }],
    levels: ['county', 'township', 'municipal'],
    status: 'active',
  },
  changes: [
    ['conditions-age', '个人，年满60周岁', '个人，年满65周岁'],
    ['conditions-period', '累计缴费满15年', '累计缴费满二十年'],
    ['conditions-negation-dropped', '且未领取国家', '且已领取国家'],
    ['conditions-conjunction', '15年，且未领取', '15年，或者未领取'],
    ['conditions-comparator', '不足15年的', '超过15年的'],
    ['conditions-comparator', '累计缴费不超过15年', '累计缴费不少于15年'],
    ['conditions-negation-dropped', '60周岁的不用缴费', '60周岁的需要缴费'],
    ['conditions-modality', '应逐年缴费', '可逐年缴费'],
    ['conditions-manner', '年满60周岁、累计缴费', '年满60周岁、连续缴费'],
    ['conditions-clause-missing', '；已年满60周岁的不用缴费，自制度实施之月起可以按月领取基础养老金', ''],
    ['conditions-negation-dropped', '也允许补缴', '不允许补缴'],
  ],
  rewordings: [
    ['缴费满15年', '缴费满十五年'],
    ['个人，年满60周岁', '个人，年满六十周岁'],
    ['应逐年缴费', '应当逐年缴费'],
  ],
}

const transfer: ItemSource = {
  item: {
    code: '442111826000',
    name: '城镇职工基本养老保险关系转移接续申请',
    type: '21',
    target: ['natural'],
    basis: [cite('中华人民共和国社会保险法', '第十九条'), cite('社会保险经办条例', '第十二条、第十六条')],
    conditions:
      '参保人员跨统筹地区流动就业，已在转入地参加城镇职工基本养老保险并缴费，未达到法定退休年龄的可以申请。男性年满50周岁、女性年满40周岁的，应在原参保地继续保留养老保险关系，同时在新参保地建立临时账户，缴费满10年以上的户籍所在地除外。',
    materials: [
      form('基本养老保险关系转移接续申请表', { necessity: 'optional' }),
      certificate('居民身份证', { originals: 0, copies: 1 }),
      certificate('参保缴费凭证', { exempt: true, originals: 1, copies: 0 }),
    ],
    exemptMaterials: [{ name: '参保缴费凭证', reason: 'data-sharing' }],
    legalLimit: workdays(15),
    promisedLimit: { value: 15, unit: 'workday', note: '自受理申请之日起15个工作日内生成联系函' },
    handling: { ...noVisit, reach: 'nation' },
    fee: free,
    results: [{ name: '转移接续联系函' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-negation-dropped', '未达到法定', '已达到法定'],
    ['conditions-age', '男性年满50周岁', '男性年满四十五周岁'],
    ['conditions-age', '女性年满40周岁', '女性年满45周岁'],
    ['conditions-modality', '应在原参保地', '可在原参保地'],
    ['conditions-period', '满10年以上', '满15年以上'],
    ['conditions-exception-dropped', '，缴费满10年以上的户籍所在地除外', ''],
    ['conditions-conjunction', '养老保险并缴费', '养老保险或缴费'],
    ['conditions-subject-changed', '跨统筹地区流动', '跨省流动'],
  ],
  rewordings: [
    ['10年以上', '十年以上'],
    ['年满50周岁', '年满五十周岁'],
    ['应在原参保地', '应当在原参保地'],
  ],
}

const unemployment = {
  name: '失业保险关系转移接续',
  type: '21',
  parent: '442111813000',
  target: ['natural'],
  basis: [cite('中华人民共和国社会保险法', '第五十二条'), cite('社会保险经办条例', '第十四条')],
  legalLimit: workdays(15),
  handling: noVisit,
  fee: free,
  levels: ['municipal', 'county'],
  status: 'active',
} satisfies Partial<ItemSource['item']>

const unemploymentMain: ItemSource = {
  item: {
    code: '442111813000',
    name: '失业保险关系转移接续',
    type: '21',
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [],
  rewordings: [],
}

const unemploymentOut: ItemSource = {
  item: {
    ...unemployment,
    code: '442111813001',
    subItem: '失业保险关系转出',
    conditions:
      '失业保险参保职工跨统筹地区转移就业，且在转出地已停止缴费满1个月；正在领取失业保险金的，须先办理停发手续。',
    materials: [certificate('居民身份证', { originals: 0, copies: 1 })],
    promisedLimit: workdays(7),
    results: [{ name: '失业保险关系转移凭证' }],
  },
  changes: [
    ['conditions-period', '满1个月', '满3个月'],
    ['conditions-conjunction', '就业，且在转出地', '就业，或者在转出地'],
    ['conditions-modality', '须先办理', '可先办理'],
    ['conditions-unit', '满1个月', '满1年'],
  ],
  rewordings: [
    ['1个月', '一个月'],
    ['须先办理', '应先办理'],
  ],
}

const unemploymentIn: ItemSource = {
  item: {
    ...unemployment,
    code: '442111813002',
    subItem: '失业保险关系转入',
    conditions:
      '已在转入地重新就业并参加失业保险；或者失业人员户籍地在转入地，失业保险缴费年限累计满12个月，符合领取条件但尚未领取完毕。',
    materials: [
      certificate('居民身份证', { originals: 0, copies: 1 }),
      material('失业保险关系转移凭证', { source: 'government', exempt: true }),
    ],
    exemptMaterials: [{ name: '失业保险关系转移凭证', reason: 'data-sharing' }],
    promisedLimit: workdays(9),
    results: [{ name: '失业保险关系转入结果' }],
  },
  changes: [
    ['conditions-conjunction', '；或者失业人员', '；并且失业人员'],
    ['conditions-period', '满12个月', '满24个月'],
    ['conditions-negation-dropped', '尚未领取完毕', '已经领取完毕'],
    ['conditions-manner', '年限累计满', '年限连续满'],
    ['conditions-conjunction', '就业并参加失业保险', '就业或参加失业保险'],
  ],
  rewordings: [
    ['12个月', '十二个月'],
    ['12个月', '１２个月'],
  ],
}

const ruralAid: ItemSource = {
  item: {
    code: '442111812000',
    name: '农民合同制工人一次性生活补助申领',
    type: '21',
    target: ['natural'],
    basis: [cite('中华人民共和国社会保险法', '第四十五条'), cite('失业保险条例', '第二十一条')],
    conditions:
      '（一）单位招用的农民合同制工人连续工作满1年，本单位已缴纳失业保险费；（二）劳动合同期满未续订或者提前解除劳动合同；（三）补助按照其工作时间长短计发，工作每满1年发给1个月补助，最长不超过12个月；（四）本人未选择领取失业保险金，重新就业后不得再次申领。',
    materials: [
      form('一次性生活补助申领表'),
      certificate('有效身份证件', { originals: 0, copies: 1 }),
      material('解除（终止）劳动关系证明', { originals: 0, copies: 1 }),
    ],
    legalLimit: noLimit,
    promisedLimit: workdays(10),
    handling: noVisit,
    fee: free,
    results: [{ name: '生活补助核定结果' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '连续工作满1年', '连续工作满两年'],
    ['conditions-manner', '连续工作满', '累计工作满'],
    ['conditions-negation-dropped', '期满未续订', '期满已续订'],
    ['conditions-conjunction', '未续订或者提前解除', '未续订并且提前解除'],
    ['conditions-period', '最长不超过12个月', '最长不超过6个月'],
    ['conditions-comparator', '最长不超过12个月', '最短不少于12个月'],
    ['conditions-negation-dropped', '（四）本人未选择', '（四）本人已选择'],
    ['conditions-negation-dropped', '不得再次申领', '可以再次申领'],
    ['conditions-clause-missing', '（二）劳动合同期满未续订或者提前解除劳动合同；', ''],
    ['conditions-period', '发给1个月补助', '发给半个月补助'],
  ],
  rewordings: [
    ['工作满1年', '工作满一年'],
    ['12个月', '十二个月'],
    ['未续订或者提前', '未续订或提前'],
  ],
}

const lostCard: ItemSource = {
  item: {
    code: '442111828000',
    name: '社会保障卡挂失',
    type: '21',
    target: ['natural'],
    basis: [cite('社会保险经办条例', '第七条')],
    conditions: '持卡人社会保障卡遗失、被盗且尚未注销的，可以申请临时挂失或者正式挂失；临时挂失有效期为7日。',
    materials: [certificate('有效身份证件')],
    legalLimit: noLimit,
    promisedLimit: { value: 0, unit: 'instant' },
    handling: { ...atOnce, channels: ['window', 'online', 'terminal', 'app'], reach: 'province' },
    fee: free,
    results: [{ name: '社会保障卡挂失回执' }],
    levels: ['municipal', 'county', 'township'],
    status: 'active',
  },
  changes: [
    ['conditions-period', '有效期为7日', '有效期为5日'],
    ['conditions-negation-dropped', '且尚未注销', '且已经注销'],
    ['conditions-conjunction', '被盗且尚未', '被盗或者尚未'],
    ['conditions-unit', '有效期为7日', '有效期为7个工作日'],
  ],
  rewordings: [
    ['7日', '七日'],
    ['持卡人社会保障卡', '持卡人社保卡'],
  ],
}

const widow: ItemSource = {
  item: {
    code: '442111833000',
    name: '遗属待遇申领',
    type: '21',
    target: ['natural'],
    basis: [cite('中华人民共和国社会保险法', '第十七条'), cite('社会保险经办条例', '第十九条')],
    conditions:
      '参加城镇职工基本养老保险的个人因病或者非因工死亡，其遗属自死亡之日起2年内申请丧葬补助金和抚恤金。缴费年限不满5年的，抚恤金为3个月；满5年不满10年的，为6个月；满10年不超过15年的，为9个月；超过15年的，每增加1年增发1个月，缴费年限30年以上的，最高不超过24个月。遗属多于一人的，由全体遗属书面推选1名代表办理，父母、配偶、子女以外的亲属不得申领。',
    materials: [
      form('遗属待遇申领表', { originals: 1, copies: 1 }),
      certificate('居民身份证', { originals: 0, copies: 2 }),
      material('遗属关系书面承诺', { necessity: 'required' }),
      material('遗属代表推选书', { condition: '遗属多于一人的提供', necessity: 'optional' }),
      certificate('死亡证明', { exempt: true, originals: 1, copies: 0 }),
    ],
    exemptMaterials: [{ name: '死亡证明', reason: 'data-sharing' }],
    legalLimit: workdays(30),
    promisedLimit: workdays(15),
    handling: { ...oneVisit, reach: 'city' },
    fee: free,
    results: [{ name: '遗属待遇核定表' }],
    levels: ['municipal', 'county'],
    status: 'active',
  },
  changes: [
    ['conditions-conjunction', '因病或者非因工死亡', '因病且非因工死亡'],
    ['conditions-negation-dropped', '或者非因工死亡', '或者因工死亡'],
    ['conditions-period', '死亡之日起2年内', '死亡之日起一年内'],
    ['conditions-period', '不满5年的，抚恤金为3个月', '不满5年的，抚恤金为两个月'],
    ['conditions-number', '不满10年的，为6个月', '不满10年的，为5个月'],
    ['conditions-inclusive', '缴费年限不满5年', '缴费年限满5年'],
    ['conditions-comparator', '最高不超过24个月', '最低不少于24个月'],
    ['conditions-count', '推选1名代表', '推选2名代表'],
    ['conditions-negation-dropped', '亲属不得申领', '亲属可以申领'],
    ['conditions-conjunction', '丧葬补助金和抚恤金', '丧葬补助金或者抚恤金'],
    ['conditions-clause-missing', '遗属多于一人的，由全体遗属书面推选1名代表办理，', ''],
    ['conditions-comparator', '30年以上的', '30年以下的'],
  ],
  rewordings: [
    ['2年内', '两年内'],
    ['为9个月', '为九个月'],
    ['1名代表', '一名代表'],
    ['满5年不满10年', '满五年不满十年'],
  ],
}

/** Items of social insurance other than injuries. */
export const pensionItems: readonly ItemSource[] = [
  residents,
  transfer,
  unemploymentMain,
  unemploymentOut,
  unemploymentIn,
  ruralAid,
  lostCard,
  widow,
]
