/**
 * What makes a sentence that names papers ask for none: it says so, speaks of another occasion than the application, or
 * tells what somebody hands to the applicant.
 */

/** What an agency issues is no paper that its own act of issuing asks for: 准予的,出具批复. */
const issued =
  /(?:[办制][好成]的|制发|核发|颁发|由[^,。;:]{0,8}窗口(?:[送发]|交付))|(?:出具|作出|制作|送达|发给?)[^,。;:]{0,8}(?:批复|决定书|结论书|通知书|许可证|[备执]案?凭证)/

/** The application, of which a guide speaks, and what may itself be applied for; another occasion asks for nothing here. */
const applying =
  /申[请报领]|办|审|复核|核查|勘|面试|寄|递|送|提示|页面|受理|到场|现场|窗口|审核|预审|预约|提交|填报|填写|填表|报批|勘[查验]|来|到|去的?$|入厅|进[门厅]|届|面谈|收件|核验|登记|注册|必要|上门|取号|领表|备案|排队|出示|提供|携带|交|上传|变更|延续|转移|首次|报名|补贴|续/
const occasion =
  /([^,。;:]{2,12}?)(?<!及|按|准|(?<!合)同|临|届|随|小|计)(?:时(?!间|限|效|长|段|候)|时候|过程中)/g
/** What somebody shows a paper at that is no application to an agency. */
const proceedings =
  /入职|招用|录用(?:[^,]{0,6}时|后)|参加考试|考试当天|入场(?!地)|复议时|上岗|就医(?!备案|登记)|就诊(?!记录|卡|医院|机构)|住院(?!病|记录|证明|小结|发票|费)|看病|开户须|考场(?=[上内里时出须])|考试时|体检时|(?:申请|提起)(?:仲裁|诉讼|复议)|起诉|执法|年检|检查时|解除劳动合同时|激活|(?:取得|拿到|领到|办好|办完|办妥|认定|获批)[^,。;]{0,10}(?:之?后|以后|再),?[^,。;窗口大厅本我]{0,6}?(?:到|去|向|找)(?!本|我|窗口|现场|大厅|政务|人社)|(?:税务|公安|民政|法院|仲裁|医院|银行|海关|街道|教育|卫健|住建|市场监管)(?:机关|部门|机构|委|局)?(?:会|将|可能)*(?:要求|需要|收取|查验|核对)|向(?:仲裁|法院|医院|银行|税务|公安|民政)[^,。;]{0,6}(?:交|提交|申请|提供|出示|起诉)|到(?!本|我|窗口|现场|大厅|政务|人社)[^,。;]{2,10}?(?:立案|起诉|销户|落户|报名|开户|入学|就诊|就医|注册|年检|参赛)[^,。;]{0,4}(?:时|的|请|另|须|需|要|应)|报名时由|向(?:劳动者|职工|员工|学员|参保人)|持[证卡]人(?:应|须|凭)|(?:系统|上传|扫描)归档|随[车船机]携?带|(?:驾驶[人员]|司机|船员|导游)应当?随身携带(?![^,。;]*(?:窗口|到|前来))|出圃|(?<!不)出厂(?![区家房])|航行|上市销售|(?:运输|销售|执业|作业|行驶)(?:时|途中|过程中)|[与跟](?!本|我|窗口)[^,。;]{2,8}结算/
/** What comes after the application, and what is done at other offices. */
const elsewhere =
  /交[给到](?:学校|银行|税务|公安|社区|车管所|原单位)|(?:不要|别|勿)交[到给](?:本|我|这)|仲裁的|复议|法院(?!判决|裁[定判]|调解|出具)|(?:机关|部门|机构)(?:核对|审查|查验)|挂失|(?<!先去?)补办|补领|(?:遗失|丢失)(?!登报|声明|公告|证明)|领取结果|领取证|(?<!待遇|作为)领取(?:时|人(?!员))|结果[为是:]|领取或|送达(?![^,。;]{0,12}窗口)|邮寄到家|到手|拿到证|办[好完]以?后|妥善|领证|取件|取证|代领|代为领取|(?:代办|代理(?!合同|协议|记账)|(?<!授权)委托(?![书人函方]|协议|合同|单位)|受托(?!人?的?(?:资格|资质|营业|章程)|管理))|(?:带|凭|持)[^,。;]{2,12}[到去往](?:指定)?(?:医院|银行)|办结后|批准后|审批(?:通过)?后|收到许可证|学员(?!签到|花?名[册单]|考勤|证)|经营场所(?!证明|租|使用|照片|产权|平面)|供检查|开具[^,。;]{2,10}需|(?:派出所|社区(?!证明|开|盖)|银行(?!流水|卡|存折)|医院|公安机关)[^,。;]{0,8}(?:时|需要?|须)/

/** Nothing is owed: it is denied, left to the applicant, fetched by somebody or was owed before. */
const free =
  /无[需须]|(?<!缺一)不(?:需|必|用|再|要求|硬性|强制|作|留存|看|查验|得要求|得索|得收|得使用)|(?<![的者一]|的,[^,。;]{0,4})不收(?!复印|件)|免[于予交提]|取消|停止(?:收取|提[供交])|并非|代替|替代|容缺|可不|可只|不影响|优先|更好|自愿|选择性|共享|联网|自动(?!退|提示|驳)|系统(?:内|带出|推送|调取)|电子证照库|大数据|以前|以往|过去|原来|原先|老办法|曾(?!用)|勿(?!忘|漏)|当[成作]|误[把将传]|[以之]外[^,。;]{0,6}的(?=$|,)|伪造|虚假|如有(?!需要|必要|疑)|(?<!向[^,。;]{2,8})索取|冒用|有则|(?<!没)有就|推送|内部(?:可|核|查|流转)|(?<![需要供交带]的?)[\u4e00-\u9fff]{2}证[件明](?:材料)?(?:包括|是指|指)|"[^"]{1,6}"(?:包括|是|指)|带不带|可带可|都行|同等(?:法律)?效力|所[称说]|身份证件(?:包括|是|指)|每[年月季](?!的?[^,。;\d]{0,6}(?:报告|报表|流水|证明|记录|清单|台账))|可[由凭]|亮[出明]电子|用不着|是否(?!在有效|齐|带|已)|严禁|禁止|投诉(?!书|人)|被要求|由窗口(?:提供|发放|打印|开具|出具)|(?:自行)?保管(?!制度|协议|合同|方案)|告知承诺|(?:我们|窗口|系统|后台)[^,。;]{0,6}(?:可以?|能)(?:够|直接)?(?:查到|查询到?|调取|看到|核到)|由(?:[^,。;]{0,4}(?:医院|医疗机构|学校|公安|民政|税务|银行))(?:部门|机关)?(?:直接|统一)?(?:上传|推送|报送)|(?:期间|以来|历年)(?:均|都|能)?(?:按时|按期|依法|如期)/
/** What somebody hands to the applicant. */
const toApplicant =
  /(?:交|送|寄|发|给|为|向)(?:给|至|予|付|达)*(?:您|你|申请人|当事人|劳动者|职工|参保人|员工|学员|本人|您家)(?!的|对|人员的|花?名册|档案)|颁发|送达许可|电子证照|签收|(?<!后)(?:出具|打印)受理|(?:医院|学校|医疗机构|单位|企业|机构)(?:应当?|须|会|要)[^,。;由]{0,10}出具|(?:审批|受理)人员[^,。;:]{0,8}(?:上传|扫描)/

/** Nobody has to: it is encouraged, or only asked about. */
const voluntary =
  /鼓励|欢迎|可选|选[交填]|可附|有条件的可|可有可无|非强制|是否(?:需要?|必须|要)|不作(?:硬性|强制)?要求|不会要求|非必[要须需交]|不是必[要须需]|[吗么]\??$/

/** Whether words tell of an occasion on which papers are shown that is no application: 就医时, 入职时, 起诉时. */
export const isOfAnotherOccasion = (words: string): boolean => proceedings.test(words)

/** What goes back to the office when the result is fetched is handed in all the same: 取批复时须交回职工签收表. */
const givenBack = /(?:须|应当?|需要?|请|要)(?:先|一并|同时)?交回(?![^,。;]{0,4}(?:原|旧|遗失|证照|许可证))/

const isElsewhere = (words: string): boolean =>
  isOfAnotherOccasion(words) ||
  (!givenBack.test(words) &&
    (elsewhere.test(words) || [...words.matchAll(occasion)].some(({ 1: what = '' }) => !applying.test(what))))

/** Whether a sentence asks for nothing, whatever papers it names. */
export const asksForNothing = (sentence: string): boolean => free.test(sentence) || isElsewhere(sentence)

/**
 * Where a sentence turns from what is not owed to what is: 其他材料不用,但要带…; 已共享的免交,否则提交…; 未能共享的,提交…;
 * 身份证不用带,户口簿要带.
 */
const turn =
  /[,;](?:但是?|不过|否则|可是|然而|只是)(?!书),?|(?:未|没有?|没能|不能|无法)(?:能|在|实现|通过)*[^,。;:]{0,8}?(?:共享|联网|推送|调取)[^,。;:]{0,6}(?:的|时),|[,;](?=[^,。;:不无未没免]{2,16}?(?:也|还|都|仍|则|却|就)?(?:需要?|要|须|得|必须)(?:带|交|提供|提交|出示)[来上的]{0,2}(?:$|[,。;!]))/g

/** A stretch of a sentence that may ask for papers, and where it begins. */
export interface Stretch {
  readonly words: string
  readonly by: number
  /** The rest of the sentence asks for nothing, so that only what says who hands in what is a demand here. */
  readonly isAside?: true
}

/** Whoever fetches the result or comes for somebody else, what was owed before, and what replaces a lost paper. */
const ofOthers =
  /(?:领取(?:办理结果|结果|证书|证件|许可证|批复|文书)(?:时|人|的)?|领取(?:时|人|的)|(?:补办|补领)(?:证书|证件|许可证|执照)(?:时|的)?|每[年月季][^,。;]{0,10}|(?:年检|年审)[^,。;]{0,6}|(?:补办|补领|换领)[^,。;]{2,12}的,.*|(?:取件|领证|取证|代领|代取)(?:[^,。;]{0,6}(?:时|的|人))?|代办人|代理人|受托人|被委托人|代领人|以前|以往|过去|原来|原先|(?:遗失|丢失|损坏|过期|被盗|失效)(?:的|时|后)?),[^,。;]{0,6}$/

const byProxy = /(?:委托|代办|代理|代为)[^。;]{0,12}(?:时|的|办理),$/

const clauseOf = /[^,;:。!?\n]+/g

/** It speaks of another item: 这属于工伤认定事项, 本事项不涉及. */
const ofAnotherItem =
  /(?:本|此|该)(?:事项|业务)(?:不涉及|无关)|与[^,。;]{2,10}无关|是另一个?(?:事项|业务|环节)|不在本(?:环节|事项|窗口)|[这那]属于[^,。;]{2,12}贷款|[^,。;]{2,8}是[^,。;]{2,8}的(?:事|职责|材料)(?=$|[,。;])|[这那](?:个|项)?(?:属|是|属于)[^,。;]{1,12}(?:补贴|业务|事项|待遇|申领|申请|手续|程序|流程)(?=$|[,。;])|属于?[^,。;]{2,16}(?:事项|业务)(?![的类范])|另见|以(?!本|我)[^,。;]{2,12}(?:机关|部门|银行|医院|学校|单位)的?(?:清单|要求|规定|通知|指南)为准|[这那](?:归[^,。;]{2,8}管|是[^,。;]{2,8}的事)|查看该|请看[^,。;]{2,16}(?:指南|事项)/

/** The clauses of a sentence that are not themselves said to ask for nothing. */
const clausesApart = (sentence: string): readonly Stretch[] =>
  [...sentence.matchAll(clauseOf)].flatMap(({ 0: words, index: by }) =>
    asksForNothing(words) ||
    ofOthers.test(sentence.slice(Math.max(0, by - 30), by)) ||
    (words.includes('委托') && byProxy.test(sentence.slice(0, by)))
      ? []
      : [{ words, by, isAside: true as const }],
  )

/**
 * The stretches of a sentence that may ask for papers: all of it, or where it says what is not owed, what it turns to
 * after that, and its other clauses.
 */
export const askingStretches = (sentence: string): readonly Stretch[] => {
  if (ofAnotherItem.test(sentence)) return []
  if (!asksForNothing(sentence)) return [{ words: sentence, by: 0 }]
  if (isElsewhere(sentence)) return clausesApart(sentence)
  const turns = [...sentence.matchAll(turn)]
  const turned = turns.flatMap(({ 0: found, index }, at) => {
    const by = index + found.length
    const words = sentence.slice(by, turns[at + 1]?.index)
    return asksForNothing(words) ? [] : [{ words, by }]
  })
  return [...turned, ...clausesApart(sentence)]
}

/** Whether a sentence only asks whether something is needed, or leaves it to the applicant. */
export const isVoluntary = (sentence: string): boolean => voluntary.test(sentence)

/** Whether a clause says that somebody issues or hands over what it names. */
export const isIssued = (clause: string): boolean => issued.test(clause) || toApplicant.test(clause)
