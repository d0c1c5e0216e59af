/**
 * Words on which the meaning of a condition turns, and words that carry none. What is in no list is ordinary text.
 */

/** What a word of a condition does. */
export type WordKind = 'comparator' | 'negation' | 'modality' | 'conjunction' | 'subject' | 'text' | 'filler'

/** A word with the meaning that it shares with its synonyms. */
export interface ClauseWord {
  readonly word: string
  readonly kind: WordKind
  readonly meaning: string
  /** What stands right before (or after) the word where it is part of another one. */
  readonly notAfter?: RegExp
  readonly notBefore?: RegExp
  /** What must stand right after the word for it to be one. */
  readonly onlyBefore?: RegExp
}

/** Meaning of the words that limit how many times: 只能享受一次 is 享受不超过一次. */
export const atMostTimes = '只能'

/** Meaning of a greatest bound that stands apart from its number: 至多出具3份 is 不超过3份. */
export const atMostApart = '至多'

/** Meaning of a least bound that stands apart from its number: 至少工作3年 is 工作不少于3年. */
export const atLeastApart = '至少'

type Context = Pick<ClauseWord, 'notAfter' | 'notBefore' | 'onlyBefore'>

const words = (kind: WordKind, meaning: string, list: string, context: Context = {}): ClauseWord[] =>
  list.split(' ').map((word) => ({ word, kind, meaning, ...context }))

const each = (kind: WordKind, list: string, context: Context = {}): ClauseWord[] =>
  list.split(' ').flatMap((word) => words(kind, word, word, context))

/** What follows 应 where it is part of another word: 应届, 应急, 应用 (but 应用人单位要求). */
const afterOther = /[届聘征急付诉邀变战允验答考招税试激力得]|用(?!人)|纳(?!入)|收(?!取)|对(?:能力|措施|突发)/y

/** What follows 可 where it is a verb of permission: anything but the rest of 可靠, 可行, 可支配. */
const afterModal =
  /(?!行(?!使)|供|支配|持续|再生|替代|操作|移动|视(?!需要|情)|[靠比观见怕贵信抗])[\u4E00-\u9FFF]/y

const modality: readonly ClauseWord[] = [
  ...words('modality', '应当', '应当 应该 必须 务必 应予 须要'),
  ...words('modality', '应当', '应', { notAfter: /[相对适供反响感效因呼照一]$/, notBefore: afterOther }),
  ...words('modality', '应当', '须', { notBefore: /知/y }),
  ...words('modality', '应当', '需要 需', { notAfter: /[所急必军按供刚亟]$/, notBefore: /[求量方]/y }),
  ...words('modality', '可以', '可以 能够 允许 有权'),
  ...words('modality', '可以', '鼓励 建议 提倡 倡导', { notAfter: /[的出供]$/, notBefore: /[书函稿]/y }),
  ...words('modality', '可以', '可', { notAfter: /[许认不宁尚]$/, onlyBefore: afterModal }),
  ...words('modality', '不得', '不得 禁止 严禁 不准 不允许 不可以 不能够 不能 不应当 不应'),
  ...words('modality', '不得', '不可', { notBefore: /[抗逆]/y }),
]

const negation: readonly ClauseWord[] = [
  ...words('negation', '无', '没有 尚未 从未 未曾 未有 并未 无 没', {
    notBefore: /[障固业线偿锡形权效]|法定代表/y,
  }),
  ...words('negation', '无', '未', { notBefore: /[来成婚]/y }),
  ...words('negation', '无需', '无需 不需要 不需 无须 不须 不必 毋须 毋需 不用'),
  ...words('negation', '非', '非因 不因 并非因 不是因 并非 不是'),
  ...words('negation', '非', '非', { notBefore: /[全营公税洲常法遗]|本市|本地|本省/y, notAfter: /[民企]$/ }),
  ...words('negation', '不', '不予'),
  // Both deny that the main responsibility is one's own.
  ...words('negation', '非主责', '非本人主要责任 本人不负主要责任 本人不承担主要责任 非因本人主要责任'),
  ...words('negation', '不', '不', { notBefore: /[动定良论限仅断锈少足利便适]|同(?!意)|可抗/y }),
  ...words('negation', '不', '免', { onlyBefore: /[收缴交]/y, notAfter: /[减避豁]$/ }),
  ...words('negation', '除', '除外 不在此限 不受此限 不在其列 除', {
    notAfter: /[解消免扣删开排拆清]$/,
    notBefore: /[夕名]/y,
  }),
]

const listAhead =
  /(?:任[何意]?)?(?:条件|情形|情况|材料|人员|要求|规定|资料|对象|单位|之一|任一|几|[一二三四五六七八九十\d]+[个项类种])/y

const comparator: readonly ClauseWord[] = [
  ...words(
    'comparator',
    '>=',
    '大于等于 大于或等于 大于或者等于 高于或等于 高于或者等于 等于或高于 等于或者高于 及以上 或以上 或者以上 以上 不低于 不少于 不得低于 不得少于 不能低于 不能少于 不应低于 不应少于 不小于 不得小于',
  ),
  ...words(
    'comparator',
    '<=',
    '小于等于 小于或等于 小于或者等于 低于或等于 低于或者等于 等于或低于 等于或者低于 及以下 或以下 或者以下 以下 不高于 不超过 不多于 不得超过 不得高于 不得多于 不能超过 不能高于 不能多于 不应超过 不应高于 不应多于 不大于 不得大于 未超过 没有超过 尚未超过',
  ),
  // Of what has no number it says where: 劳动年龄之内.
  ...words('comparator', '<=', '以内 之内', { notAfter: /[龄围区域境单列录]$/ }),
  ...words('comparator', '>', '高于 超过 超出 多于 大于'),
  ...words('comparator', '<', '低于 少于 小于 不足 不满 未满'),
  ...words('comparator', '满', '年满 届满 已满 满', { notBefore: /[足意]/y }),
  // At the beginning of a clause it says when, and bounds nothing: ；之前未享受过.
  ...words('comparator', '前', '以前 之前 前', {
    notAfter: /[目当此]$|[^\u4e00-\u9fff\da-z]$/,
    notBefore: /[款项述条往置期]/y,
  }),
  ...words('comparator', '后', '以后 之后 后', { notAfter: /[此然随]$/, notBefore: /[续果勤备]/y }),
]

const conjunction: readonly ClauseWord[] = [
  ...words('conjunction', '或', '或者 或是 抑或 或'),
  ...words(
    'conjunction',
    '之一',
    '之一 三者居其一 两者居其一 居其一 择其一 两者之一 二者之一 三者之一 四者之一 三项之一 任一 任意一项 任何一项 其中一项 其中之一 任意一种 任何一方 任意一方 任一方 任何一个人 任一项 任意一个 任何一个 任何一种 任一种 其中一种 其一 中的一项 中的一种 一项即可 一种即可',
  ),
]

const subject: readonly ClauseWord[] = [
  ...words('subject', '申请人', '申请人 申请者'),
  ...words('subject', '高校毕业生', '高校毕业生 高等学校毕业生 高等院校毕业生 大学毕业生 普通高校毕业生'),
  ...words('subject', '失业人员', '失业人员 失业者'),
  ...words('subject', '参保人员', '参保人员 参保人'),
  ...words('subject', '职工', '职工 员工', { notBefore: /[代教]/y }),
  ...words('subject', '灵活就业人员', '灵活就业人员 灵活就业者'),
  ...words('subject', '个体工商户', '个体工商户 个体户 个体工商业者'),
  ...words('subject', '退役军人', '退役军人 退役士兵 退伍军人'),
  ...each(
    'subject',
    '用人单位 就业困难人员 登记失业人员 脱贫人口 脱贫劳动力 农村劳动力 劳动者 农民工 创业者 ' +
      '毕业生 毕业学年学生 中小微企业 小微企业 企业 事业单位 社会组织 社会团体 民办非企业单位 机关 ' +
      '培训机构 机构 单位 居民 村民 公民 人员 个人 学员 学生 法人 组织 经营者 投资者 法定代表人 供养亲属 遗属 近亲属',
  ),
]

const digit = '[\\d半一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]'
/** A quantity with the words that bound it, and what may lead to it. */
const bound =
  '(?:在|为|是|应当?|须|需|必须|达到?|已)?(?:(?:至多|最高|最长|最多)(?=不))?(?:年?满|不满|未满|(?:不得?|未|没有)?(?:超过|逾|高于|多于|大于|少于|低于|小于)|不足|不到|未达到?|达不到|至少|至多|最低|最高|最长|最多|≥|≤|>|<)?(?:为|是)?(?:人民币)?'
const aheadOf = (unit: string): RegExp => new RegExp(`${bound}${digit}[^,。;]{0,8}?${unit}`, 'y')
/** A verb, and then a number of things. */
const countedApart = new RegExp(`[\\u4e00-\\u9fff]{1,4}${digit}+(?:份|人|个|名|家|项|年|张)`, 'y')
const has = new RegExp(
  `(?:与|固定|健全|必要|合法|相应|明确|稳定|一定|良好|完善|完整|独立|规范|符合|适应|不少于|至少|劳动能力|就业能力|就业要求|就业愿望|${digit})`,
  'y',
)

/** What is limited behind 只能, 最多: so many times. */
const times = /[^,。;\d一二两三四五六七八九十]{0,10}[\d一二两三四五六七八九十]{1,3}次(?!性)/y

const filler: readonly ClauseWord[] = [
  // What is counted is plain from the unit: 缴费年限满15年, 职工人数在30人以下, 年龄在16周岁以上.
  ...words('filler', '', '年龄在 年龄为 年龄', { onlyBefore: aheadOf('岁') }),
  ...words('filler', '', '年限 时间 期限 时长', { onlyBefore: aheadOf('(?:年|月|日|天|周)') }),
  ...words('filler', '', '期限', { notAfter: /[^上下内年月日天)]$/ }),
  ...words('filler', '', '人数', { onlyBefore: aheadOf('[人名]') }),
  ...words('filler', '', '在', {
    onlyBefore: new RegExp(`(?:至少|至多|最低|最高|不)?${digit}|法定|劳动年龄|就业年龄|不`, 'y'),
  }),
  ...words('filler', '', '处于 处在'),
  ...words('filler', '', '此前 之前 以前', { onlyBefore: /未|没有|无|从未|不曾/y }),
  // 依法缴纳 and 按规定缴纳 ask for no more than 缴纳.
  ...words('filler', '', '依法依规 依法 依规 按规定 按照规定 按有关规定 按照有关规定 按国家规定 按要求', {
    onlyBefore: /(?:缴纳|缴费|参加|参保|办理|签订|订立|登记|注册|纳税|取得|设立|成立|申报|享受)/y,
  }),
  ...words('filler', '', '过', { notAfter: /[^受请取加得理用报领]$/ }),
  ...words('filler', '', '同', {
    onlyBefore: /(?:职工|劳动者|用人单位|员工|毕业生|其(?!他)|被)/y,
    notAfter: /[共合相不如陪等]$/,
  }),
  ...words('filler', '', '手续', { notBefore: /[费齐完]/y }),
  ...words('filler', '', '此外 另外 与此同时 除此之外'),
  // 首先,…;其次,… and 不仅…,还须… list what is all needed, as 既…又… does.
  ...words('filler', '', '首先 其次 再次 最后 末了', { onlyBefore: /[,、:]/y }),
  ...words('filler', '', '不仅 不但 不光', { notBefore: /限/y }),
  ...words('filler', '', '既', { onlyBefore: /[有要须应符具是]/y }),
  ...words('filler', '', '又', { onlyBefore: /[有要须应符具是]/y }),
  ...words('filler', '', '还', { onlyBefore: /[须需应要必]/y }),
  ...words('filler', '', '的 了 已经 已 均 都 予以 属于 是 为 同时 并且 而且 且 以及 及其 及 和 与 暨'),
  ...words('filler', '', '属', { notAfter: /[亲家下所直从附隶遗眷归金]$/ }),
  ...words('filler', '', '系', { notAfter: /[关联体院直]$/, notBefore: /[统列]/y }),
  ...words('filler', '', '之', { notBefore: /[日后前间内外]/y }),
  ...words('filler', '', '并', { notAfter: /[合吞]$/, notBefore: /[购案网轨]/y }),
]

const text: readonly ClauseWord[] = [
  ...words(
    'text',
    atMostTimes,
    '只能够 只能 只可以 只可 仅能 仅可以 仅可 仅限 只限 只允许 至多可以 至多可 至多 最多只能 最多可以 最多可 最多能 最多 限',
    { onlyBefore: times, notAfter: /[期年时不无权界局上下额]$/ },
  ),
  ...words('text', atMostApart, '至多 最多', { onlyBefore: countedApart }),
  ...words('text', atLeastApart, '至少 最少 起码'),
  ...words('text', '收取', '收取 收', { onlyBefore: /(?:任何|相关|其他)?(?:费用|费|款|押金)/y }),
  ...words('text', '前提', '前提', { notBefore: /[出交供起请]/y }),
  ...words('text', '符合', '有', { onlyBefore: has, notAfter: /[没所具享拥未占持含设]$/ }),
  ...words('text', '下列', '以下', { onlyBefore: listAhead }),
  // Words that hold a negation, a comparator or a modal verb and are none.
  ...each('text', '不同', { notBefore: /意/y }),
  ...each('text', '目前 提前 当前 许可 认可 技能 功能 总和 满足 不良 不动产 不可抗力 未来'),
]

/** Every word that is not ordinary text, after the ordinary words that look like one of them. */
export const clauseWords: readonly ClauseWord[] = [
  ...text,
  ...modality,
  ...negation,
  ...comparator,
  ...conjunction,
  ...subject,
  ...filler,
]
