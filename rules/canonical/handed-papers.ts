/**
 * Demands read from the paper: where a clause names papers, what is done with them, by whom and on which occasion tells
 * whether the applicant owes them. Verbs that give or show a paper stand before it or behind it, so that one table of
 * frames covers 须递送居住证, 将居住证面交窗口, 居住证由窗口留存 and 未附居住证的申请一律退回.
 */

/** Papers at the characters of a sentence. */
export interface PaperAsk {
  readonly start: number
  readonly end: number
}

/** What the name of a paper ends in. */
const heads =
  '证明|证书|[执护]照|户口[簿本]|[社保]保卡|保障卡|银行卡|存折|照片|相片|合同|协议|承诺书|委托书|申请[表书]|登记表|审批表|备案表|明细表|推荐[表信函]|介绍信|报告书?|病历|判决书|裁决书|决定书|银行流水|工资流水|发票|收据|凭证|名册|章程|简历|公证书|清单|批复|同意[书函]|(?:身份|居住|退伍|结婚|离婚|残疾|低保|毕业|学位|许可|资格|工作|会员)证(?![明书])'
const copy =
  '(?:原件|复印件|影印件|扫描件|扫描版|电子版|电子件|照片|图片|正本|副本|[(](?:原件|复印件|PDF格式)[)]|各?[一两二三\\d]式?[份张本套])'
/** Longest words of a name before its head. */
const paper = new RegExp(
  `(?:${heads})(?=$|[,。;:!?\\n、()"”]|(?!号|编号|信息|登记|地址|上(?!传|交|报)|所|期限|有效期|内|中|范围|样本|模板|填|查询|规定|约定|载明|记载)[\\u4e00-\\u9fff])`,
  'g',
)

/** Words that a name cannot hold: it begins behind them. */
const boundary =
  /[\s,。;:!?、()"“”《》的把将凭持及和与同或以为用让向到由给第]|需要?|须|应当?|必须|要(?=[^素件])|请|还|另|无(?!犯罪|违法)|未(?!婚)|没|缺|少(?!数|年)|有(?!效|限)|[一两二三四五六七八九\d](?:份|张|本|套|下|眼)|提[供交]|出[示具]|[上传递送呈寄交](?:[上入来到至送达报传递交])|[带携](?:上|好|来|齐|带)?|补[报交送传充]|报[送备上至来到]|呈报|[附贴订][上有]?(?!属|着|件)|粘贴|准备|备[妥齐好有]|留存|收[取存验]|核[收对验]|查[验看]|比对|校验|看到?|打印|开具|添加|选择|拍摄|放入|传入|连[同带]|配(?!偶)|加(?!盖|工|班)|换[领发]|领取|[根依]据|[按依]照|变更|解除|终止|履行|[订签][立订署]|获得|建立|随|[您我其他]|本人|申请人|单位(?=提供|出具)|近期|光|仅|只|单凭|拿到?|取得|验(?!收|资)|收|交(?!通|易)|齐|做|出(?!生|租|资|入)个?|是|另外|同时|一并/g

/** What an agency issues is no paper that its own act of issuing asks for: 准予的,出具批复. */
const issued = /(?:出具|作出|制作|送达|发给)[^,。;:]{0,8}(?:批复|决定书|结论书|通知书|许可证|[备执]案?凭证)/

/** The form that every application has. */
const ownForm = /^申请[表书]$/

/** Copies and whatever else stands between two papers of one list. */
const between = new RegExp(`^${copy}*(?:[、,和与及同]|以及|或者?)(?:本人|申请人)?的?$`)

const give =
  '(?:上传|传上|(?<!宣)[递传送呈寄](?:[上入来到至送达交报传]|给(?!申请人|当事人|劳动者|职工))*|[面当补上提附加另缴]?交(?!回|纳|通|易|流|费)(?:[上来到至出验]|给(?!申请人|当事人|劳动者|职工))*|补[报送传充]|报[送备上至来到]|呈报|[带携](?:[上好来齐到]|带)?|附(?:上|送|具|有)?|[粘张]?贴上?|粘在|装?订[上在]|装订|放[入到]|添加|出[示具]|提供|备[妥齐好有]|准备好?|拿[来到出]?|邮寄|备(?![案注用考])|配(?:有|上)?|加上?|连[带同]|装入)'
/** Whoever looks at a paper or keeps it has to be given it. */
const look =
  '(?:看到?(?:一[眼下])?|查[验看]|核[收对验查]|收(?!入|益|费)[取存验]?|存一份|抽查|留[存底]|比对|复印|校验|验)'
const owes =
  '(?:需要?|须|(?<![不重主首只])要|应当?|必须|务必|务请|(?<![取获])得|(?<!申)请(?!求)|责令|通知|麻烦|要求|义务|有责任)'
const attribute =
  '(?:(?:[^,。;:的]{0,12}的)?(?:本人|您|其|申请人)?的?(?:纸质|有效|原始|近[^,。;:的]{1,4})?|[一两\\d][份张])?'

interface Frame {
  /** What stands before the papers in their clause. */
  readonly before?: RegExp
  /** What stands behind them in it. */
  readonly after?: RegExp
  /** What the sentence says later. */
  readonly later?: RegExp
}

const end = '(?=$|[,。;:!\\n)])'
const refusal =
  /(?:不予|不能|无法|不得|不)(?:予)?(?:受理|办理|收件|接件|进入|提交|上报|通过|收(?!取|费))|退[回件]|驳回|拒绝受理|(?:视[为作]|视同)[^,。;]{0,6}(?:不[齐全]|放弃)|概不|材料不[齐全]|当天不能|白跑|先[去到]|补齐|请(?:改日|补)/

/** Who does what with the papers, so that the applicant owes them. */
const frames: readonly Frame[] = [
  // 须另行递送P; 申请人应在3日内补报P; 可以责令申请人补交P.
  { before: new RegExp(`${owes}[^,。;:]{0,24}?${give}${attribute}$`) },
  // 申请人递上P; 备妥P; 第二步:添加P: whoever does it is the applicant, or the step itself.
  {
    before: new RegExp(
      `(?:^|[:."”、])(?:\\d\\.)?(?:[处栏中])?(?:[^,。;:]{2,10}时)?(?:申请人|经办人|申报人|申请单位|用人单位|单位|企业|本人|您)?(?:应|须|再|先|另|还|同时|一并|随后|逐项|按[^,。;:]{1,8}|[到至在][^,。;:]{1,10}|[依逐]次)*(?:(?!出具)${give}|选择|拍摄|传送)${attribute}$`,
    ),
  },
  // 工作人员要看P; 窗口收P; 窗口须核对P.
  {
    before: new RegExp(
      `(?:窗口|人员|我们|我局|现场|受理时?|办理时?|受理岗)[^,。;:系统]{0,8}?(?:还|也|会|将|要|须|需要?|先|当场|同时)*${look}${attribute}$`,
    ),
    after: new RegExp(`^${copy}*(?:后|,|并|再|才|方|以?备)`),
  },
  // 工作人员需要看P原件; 窗口也要收一份P复印件.
  {
    before: new RegExp(
      `(?:窗口|人员|我们|我局|现场|受理时?|办理时?)[^,。;:系统]{0,8}?(?:会|将|要|须|需要?)(?:先|当场|同时)*${look}${attribute}$`,
    ),
    after: new RegExp(`^${copy}|^$|^[,。;!]`),
  },
  // 将P当面交窗口; 把P开好带过来; 将P装入档案袋后交至窗口.
  {
    before: /^(?![^,。;:]*(?:工作人员|窗口|系统|受理|审批|机关|机构))[^,。;:]*(?:把|将)[^,。;:]{0,12}$/,
    after: new RegExp(`^[^,。;:]{0,14}?(?:${give}|带过来|送到?|${look})`),
  },
  // P须由申请人当面交窗口; P应一并备好; P我们也要收; P得是三甲医院出的.
  {
    before: /^.{0,12}$/,
    after: new RegExp(`^${copy}*[^,。;:]{0,6}?${owes}[^,。;:]{0,10}?(?:${give}|${look})`),
  },
  // P原件、复印件各一份,现场交窗口; P打印半年的,来的时候给窗口; P由窗口留存.
  {
    before: /^.{0,12}$/,
    after: new RegExp(
      `^${copy}*[^。;:]{0,16}?(?:受理当日|现场|当场|当面|来时|申请时|来的时候|受理前|办理时|一[起并同道]|由?窗口|[和同]申请表放一起)[^,。;:]{0,6}?(?:${give}|${look}|给窗口)`,
    ),
  },
  // 窗口对申请人的P原件进行核对.
  { before: /对(?:申请人|其|您)?的?$/, after: new RegExp(`^${copy}*(?:进行|予以|作)?${look}`) },
  // 须有P; 要两样:P; 还差一样,就是P; 与P一同装订; 需P配套.
  {
    before: new RegExp(
      `(?:(?<!不)${owes}|还差|就是|另有|另加|加报|还有|还应|还得|须同时?)(?:有|配有?|凭|是|加上?|连带|具备|拿到)?${attribute}(?:以下|下列)?(?:要件|材料)?:?$`,
    ),
    after: new RegExp(`^${copy}*(?:$|[,。;!\\n)]|作为附件|方为?有效|佐证|补充证明|[一]?份?须?补齐|原件)`),
  },
  // 与P原件配套使用; 同P一道交来; 连带P; 要配合P一起看.
  {
    before: /(?:与|同|和|随|连同|连带|配合)$/,
    after: new RegExp(
      `^${copy}*(?:一[起并同道]|配套|同时|放一起)[^,。;:]{0,6}?(?:${give}|${look}|使用|装订|装袋)`,
    ),
  },
  // 另附:P; 现场需核原件:P; 核验内容:P; 材料:P.
  {
    before:
      /(?:需|须|应|附|核|验|交|收|备|带|递|要)[^,。;:]{0,6}(?:原件|内容|材料|要件|证件|方式|两样|三样|几样)?:$|(?:还有|还差|别忘|漏|缺)[^,。;:]{0,6}:$/,
  },
  // 未附P的申请,一律退回; 发现无P,申请将被驳回; 未带P的,窗口有权拒绝受理.
  {
    before: new RegExp(
      `(?:无|未|没有?|缺少?|不)(?:随身|当场|按要求|同时)*(?:携?带|附|含|包含|交|提交|提供|上传|出示)?${attribute}$`,
    ),
    after: /^/,
    later: refusal,
  },
  // P未盖章或者未带原件的,不予收件; P不齐,不能上报.
  {
    before: /^.{0,10}$/,
    after: new RegExp(`^${copy}*[^,。;:]{0,8}?(?:(?:未|没有?)(?:携?带|交|附|提供|提交|上传|的)|不[齐全])`),
    later: refusal,
  },
  // P是办理的硬性要求; P系受理本事项的必要条件; P为必收件; P不可省略.
  {
    before: /^.{0,10}$/,
    after: new RegExp(
      `^${copy}*(?:是|为|系|属于?)[^,。;:不非]{0,10}?(?:必[要备交收传需](?:的|条件|材料|附件|件|项)?|硬性要求|前提|条件|要件)${end}|^,?(?:一样|哪样|一个|一份)?都?(?:不可|不能|不得)(?:省略?|缺[少失]?|免|少)${end}`,
    ),
  },
  // 以提交P为条件; 以持有并出示P为前提.
  { before: new RegExp(`以[^,。;:]{0,8}${give}$`), after: /^[^,。;:]{0,4}为(?:前提|条件)/ },
  // 对P的提交负有责任; 上传的P,未传的不能进入下一步.
  { after: /^的(?:提交|提供|上传)(?:负有|负责)/, before: /申请人对$/ },
  {
    before: /(?:上传|提交|提供|附)的$/,
    after: /^/,
    later: /未[传交附](?:的|者)?,?[^,。;]{0,4}(?:不予|不能|无法)/,
  },
  // 经办人凭P至窗口.
  { before: /(?:^|人|时|,)[凭持携]$/, after: /^[^,。;:]{0,4}(?:至|到|去|往|在)(?:窗口|现场|大厅|我局|受理)/ },
]

/** The application, of which a guide speaks, and what may itself be applied for; another occasion asks for nothing here. */
const applying =
  /申请|办理|申报|受理|到场|现场|窗口|审核|预审|预约|提交|填报|填写|来|到|届|面谈|收件|核验|登记|注册|提供|携带|交|上传|变更|延续|转移|首次|报名|补贴|续/
const occasion =
  /([^,。;:]{2,12}?)(?<!及|按|准|(?<!合)同|临|届|随|小)(?:时(?!间|限|效|长|段|候)|时候|过程中)/g
/** What somebody shows a paper at that is no application to an agency. */
const proceedings =
  /入职|招用|录用[^,]{0,6}时|上岗|就医|就诊|住院|考场|考试时|体检时|(?:申请|提起)(?:仲裁|诉讼|复议)|起诉|执法|年检|检查时|解除劳动合同时|激活|向(?:劳动者|职工|员工|学员|参保人)|持[证卡]人(?:应|须|凭)|(?:系统|上传|扫描)归档/
/** What comes after the application, and what is done at other offices. */
const elsewhere =
  /仲裁的|复议|法院|(?:机关|部门|机构)(?:核对|审查|查验)|挂失|补办|补领|遗失|丢失|领取结果|领取证|结果[为是:]|领取或|送达|邮寄到家|到手|拿到证|办[好完]以?后|妥善|领证|取件|取证|代领|代为领取|(?:代办|代理|委托|受托)|到银行|[到去往](?:指定)?医院|办结后|批准后|审批(?:通过)?后|收到许可证|学员|经营场所|供检查|开具[^,。;]{2,10}需|(?:派出所|社区|银行|医院|公安机关)[^,。;]{0,8}(?:时|需要?|须)/

/** Nothing is owed: it is denied, left to the applicant, fetched by somebody or was owed before. */
const free =
  /无[需须]|(?<!缺一)不(?:需|必|用|再|要求|硬性|强制|作|留存|收(?!复印)|得要求|得索|得收|得使用)|免[于予交提]|取消|并非|代替|替代|容缺|可不|不影响|优先|更好|自愿|选择性|共享|联网|自动|系统(?:内|带出|推送|调取)|电子证照库|大数据|以前|以往|原来|曾|勿|伪造|虚假|如有|索取|可[由凭]|用不着|是否|严禁|禁止|投诉|被要求|由窗口(?:提供|发放|打印|开具|出具)|(?:自行)?保管|告知承诺/
/** What somebody hands to the applicant. */
const toApplicant =
  /(?:交|送|寄|发|给|为|向)(?:给|至|予|付|达)*(?:您|你|申请人|当事人|劳动者|职工|参保人|员工|学员|您家)(?!的|对|人员的)|颁发|送达许可|电子证照|签收|出具受理|受理回执|(?:医院|学校|医疗机构|单位|企业|机构)(?:应当?|须|会|要)[^,。;由]{0,10}出具|(?:审批|受理)人员[^,。;:]{0,8}(?:上传|扫描)/

/** Whether words tell of an occasion on which papers are shown that is no application: 就医时, 入职时, 起诉时. */
export const isOfAnotherOccasion = (words: string): boolean => proceedings.test(words)

const isElsewhere = (words: string): boolean =>
  isOfAnotherOccasion(words) ||
  elsewhere.test(words) ||
  [...words.matchAll(occasion)].some(({ 1: what = '' }) => !applying.test(what))

const clauseMark = /[,。;:!?\n]/

/** Where papers of a sentence stand, those of one list together. */
const groupsIn = (sentence: string): readonly (readonly PaperAsk[])[] => {
  const groups: PaperAsk[][] = []
  for (const { 0: head, index } of sentence.matchAll(paper)) {
    const to = index + head.length
    const from = Math.max(0, index - 12)
    let start = from
    for (const found of sentence.slice(from, index).matchAll(boundary))
      start = from + found.index + found[0].length
    if (to - start > 14 || ownForm.test(sentence.slice(start, to))) continue
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && between.test(sentence.slice(before.end, start))) last.push({ start, end: to })
    else groups.push([{ start, end: to }])
  }
  return groups
}

/** Longest stretch before papers that is read for what is done with them. */
const reach = 60

/** Where the clause of a paper begins; a label belongs to what it introduces: 另附:社区证明. */
const clauseStart = (sentence: string, at: number): number => {
  const least = Math.max(0, at - reach)
  const back = (to: number): number => {
    let from = to
    while (from > least && !clauseMark.test(sentence[from - 1] ?? '')) from--
    return from
  }
  const from = back(at)
  return sentence[from - 1] === ':' && from > least ? back(from - 1) : from
}

/** The papers that a sentence asks for, by what it says is done with them. */
export const findHandedPapers = (sentence: string): readonly PaperAsk[] => {
  const groups = groupsIn(sentence)
  if (groups.length === 0 || free.test(sentence) || isElsewhere(sentence)) return []
  return groups.flatMap((group) => {
    const start = group[0]?.start ?? 0
    const to = group.at(-1)?.end ?? 0
    const before = sentence.slice(clauseStart(sentence, start), start)
    const rest = sentence.slice(to, to + reach)
    const clause = before + (/^[^,。;!?\n]*/.exec(rest)?.[0] ?? '')
    if (issued.test(clause) || toApplicant.test(clause)) return []
    const isOwed = frames.some(
      (frame) =>
        (frame.before?.test(before) ?? true) &&
        (frame.after?.test(rest) ?? !rest.startsWith('的')) &&
        (frame.later?.test(rest) ?? true),
    )
    return isOwed ? group : []
  })
}
