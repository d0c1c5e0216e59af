import { parseNumeral } from '../quantities/numeral.ts'
import { perSentence } from '../text/sentence.ts'
import type { Prose } from './prose.ts'

/** What prose says of how one applies, as ranges of its canonical text. */
export interface ProcedureClaim {
  readonly start: number
  readonly end: number
  /** The sentence that says it. */
  readonly sentence: { readonly start: number; readonly end: number }
  /** Visits that it asks for; 0 where it says that none is needed. */
  readonly visits?: number
  /** It says that one cannot apply online. */
  readonly isOffline?: true
  /** It says that no counter takes applications. */
  readonly isCounterClosed?: true
  /** It sends applicants to a counter. */
  readonly sendsToCounter?: true
  /** It says so of whoever applied online: 网上提交后,还需到窗口. */
  readonly isAfterOnline?: true
}

/** How one applies from afar, and what a counter is called. */
const web =
  '(?:网上|网厅|在线|线上|网络|互联网|网站|(?:服务|申报|办理|业务)平台上?|(?<=^|[,。;在])平台上?|电脑端|手机(?:端|(?!端))|移动端|APP|小程序|公众号|粤省事|粤商通|政务服务网|一网通办|全程网办|掌上|网办|网报|网申|网(?=[办申]))'
const place =
  '(?:政务服务|政务|办事|服务|受理|综合|经办|人社|社保|业务)*(?:大厅|现场|窗口|中心|柜台|前台|网点|机构|我局|本局)(?:的?(?:人工|综合|受理)(?:窗口|柜台))?'
const offWeb = `(?:线下|当面|柜面|纸质(?:申请|材料|件)?|${place})`
const still =
  '(?:已经?|早已|全部|长期|永久|目前|现在|暂时?|暂|现|尚|还|仍|均|都|一律|也|自[^,。;]{1,6}起|我们|本局|我局|一概|概|将)*'
const applying =
  '(?:办[理件]?|申[请报办领]|受理|收[件取]?|接[收受件单]|提[交出]|递交|填报|审核|业务|开通|上线|启用|使用|服务|渠道|功能|通道|入口|端口|方式|系统|平台|材料|任何|[本该此这](?:个?事项|业务|项)?)'
/** What is done online beside applying: whoever cannot do that online may still apply there. */
const beside = '(?!上?传|支付|缴费|付款|查询|预约|打印|下载|咨询|预览|修改|撤回|签名|领取|取|出)'
/** A sentence of a case, or of who cannot: 不能网上办理的,可到窗口. */
const noCase = '(?![理件请报办领取出交]{0,2}(?:的|时|,可|情形|情况|者|期间))'
const cannot =
  '(?:不支持|未开[通放]|没有?开[通放]|不开放|不提供|不能|无法|不可以?|不接受?|不再|不予|不受理|不收|不适用|不具备|不在|未在|尚?未纳入|没有?纳入|没有(?!问题)|勿|不要|概不|不)'
const closed =
  '(?:停止|暂停|关闭|停用|停办|停收|封闭|关停|撤下|没有?[跑打]通|未[跑打]通|下线|撤[销并]|取消|退回|无效|不了|查不到|找不到|[未没]有?启用|[未没]有?上线|[未没]有?建成|(?:正在|仍在|尚在)?(?:建设|开发|调试)(?:当?中))'
const only =
  '(?:只能|只限|只可|只接受|只接收|只支持|只有|只收|只认|仅限于?|仅能|仅可|仅接受|仅支持|仅有|仅收|(?<![唯独不])[只仅](?=[在由到通线窗网现柜])|必须(?!带)|一律|统一|都要|全部|概)'

/** Words that close one way of applying: named and said to be shut, denied, or the other way said to be the only one. */
const closing = (way: string, other: string): readonly string[] => [
  `${way}(?:${applying}|的(?=申请|申报|材料|业务)){0,4}?${still}(?:${cannot}${beside}(?:了|再)?${applying}|${cannot}(?=$|[,。;!]|[行成])|${closed})${applying}{0,3}(?=$|[,。;!\\n不])${noCase}`,
  `${way}${still}(?:办|申请|申报|提交|受理)不了${noCase}`,
  `${cannot}(?:在|通过|走|从|到|把|接受|受理|提供|支持|开通|开放|全流程|全程)*${way}${beside}${applying}{0,4}${noCase}`,
  `(?:停止|暂停|关闭|停用|取消|停办|撤销)(?:了|受理|办理|接收)?${way}${applying}{0,3}${noCase}`,
  `${only}(?:(?:由)?(?:申请人)?本人)?(?:亲自)?(?:到|在|通过|前往|于|去|由|来|以|经|回)*[^,。;不或也]{0,4}?${other}(?:一种|这一种|唯一)?(?:${applying}{1,4}|来|$|(?=[,。;!]))${noCase}`,
  `(?:以|按)${other}(?:受理|递交|提交|收到|登记)?(?:的)?为准`,
  `(?:属于?|为|是|实行|采用|采取)${other}${applying}{1,3}(?:事项|业务|方式)?(?=$|[,。;!])`,
]

const offline = new RegExp(
  [
    ...closing(web, offWeb),
    // What may be done there is something else: 网上仅供查询.
    `${web}${still}(?:只|仅)(?:能|可|供|接受|支持|提供|限于?|作|用于)*(?:进度|信息|结果)?(?:咨询|查询|预约|预审|下载|公示|登记)(?:申请|空白|之用|服务)?(?:表格?|表单|样表|进度|指南|政策)?(?=[,。;!]|$)`,
    `(?<=^|[,。;!:\\n])(?:全部|所有)?(?:申请|申报|材料)(?:一律|只能|仅能)(?:在|到|由|于)(?:线下(?:${place})?|${place})(?:递交|提交|受理|办理)${noCase}`,
    `(?:(?:[本该此]|这个?)(?:事项|业务)|目前|现阶段|一律|统一|暂时?)(?:均?[只仅为是需须应在]|实行|采用|采取|通过|需要)*线下(?:办理|受理|申请|申报|提交|方式)?(?=$|[,。;!\\n])`,
  ].join('|'),
  'g',
)
const counterClosed = new RegExp(
  [
    ...closing(`(?:线下|纸质(?:申请|材料|件)|${place})`, web),
    `没有(?:设|开设|设立)?(?:线下)?(?:窗口|大厅|柜台)(?=$|[,。;!])`,
    `${place}(?:只|仅)(?:做|提供|供|能|负责|接受)*咨询(?=[,。;!]|$)`,
  ].join('|'),
  'g',
)
/** A case in which one cannot apply online is no denial: 如系统故障无法网上办理, 老年人不能网上办理. */
const inCase =
  /(?:如果?|若|倘若|假如|因|遇|没有(?!开)|凡|对于?|故障|维护|升级|节假日|周末|休息日|午休|老年人|残疾人|港澳台|外国人|企业用户|(?:窗口|现场|线下|网上|线上)(?:申请|办理|提交|申报)的)[^。;]{0,12}$/

/** What others take is none of the counter's: 抵押登记资料由银行另行告知,人社窗口不收. */
const ofOthers = /银行|放款|医院|学校|另行|公证/

/** What lasts is no case: 系统维护,长期停止网上受理. */
const lasting = /长期|永久|全面|无限期/

const times = '([\\d一二两三四五六])(?:次|趟|回)'
const counted = new RegExp(
  [
    `(?<!\\d)(?:来回|往返|到场|跑动?|前往|(?<![过除失])去)(?:办事)?(?:${place})?(?:办理|提交|跑)?(?:至少|需要?|要)?${times}`,
    `(?:到|来|赴|去)(?:办事)?(?:${place}|场)(?:办理|提交|提交材料)?(?:至少|需要?|要)?${times}`,
    `(?:(?:要|须|得|再|至少|起码|总共|一共)(?:要|得|须)?来|(?:要|须|至少|起码)(?:去|到|跑))${times}`,
    `分${times}(?:来|到|去|前往|赴)`,
    `(?:到|去|来|跑)(?:办事)?(?:${place})?次数(?:为|是|:)?${times}`,
    `${times}(?:到|去|来|前往)(?:办事)?(?:${place}|场)`,
    // 先来提交材料,再来领证,共两次; 第二次来领证.
    `(?:来|到|去|跑)[^。;]{0,30}?(?:总?共计?|一共|合计)(?:需要?|要|须)?(?:跑|来|去|到)?${times}`,
    `第${times}(?:再)?(?:到|来|去|前往)[^,。;]{0,8}(?:领|取|拿)`,
  ].join('|'),
  'g',
)
/** Once to apply and again for something else: 先到现场签字,核定后再来现场领取; 申请时来一次,领取时还要来一次. */
const arriving = `(?:(?:到|来|去|回|赴|前往|跑)(?:(?:办事)?${place}|我局|本局|场|一?[次趟回]|[领取交拿递签办面采提])|到场)`
const again = new RegExp(
  [
    `${arriving}(?!取号|领号|叫号|排队)[^。;]{0,26}?(?:还[要得须需]|[再又]|也[要得须需]|仍[要得须需]|第二[次趟])(?:次|度|要|得|须)?(?:本人|亲自)?${arriving}`,
    `(?:须|需要?|应当?|必须|还要)(?:本人|申请人)?再次(?:亲自)?(?:到|来|前往|赴)(?:${place}|场)`,
    `(?:须|需要?|应当?|必须|得|要)(?:本人|申请人)?再(?:跑|来|去)一[趟次回]`,
    `(?:期满|届满|公示[^,。;]{0,4}后|结束后?|当天|当日)[^。;]{0,6}(?:还|仍)[要得须需]{0,2}再?次?(?:到|来|回)(?:${place}|场)`,
    `(?:后|之后|隔天|次日|改天)[^,。;]{0,8}?再(?:次)?(?:来|到|回)(?:现场|窗口|大厅|场|[取面签办])`,
  ].join('|'),
  'g',
)
/** Whoever cannot have it sent has to come: 请亲自来领,不邮寄. */
const inPerson =
  /(?:亲自|本人|自行)(?:来|到|前往|去)[^,。;]{0,8}?(?:领|取)[^。;]{0,16}?(?:不(?:予|提供|支持|能|可)?(?:邮|寄)|(?:不(?:得|能|可以?)|严禁)代)/g
/** What was, is avoided, or may be in some case, is not asked of all: 以前要跑3趟, 避免跑两趟, 材料不齐的要再跑一次. */
const notNow =
  /(?:以前|以往|过去|原来|原先|原需|改革前|避免|免得|以免|减少|(?<!至)少(?=跑|走|去|来|$)|省[得去]?|告别|从(?!受理|提交)|由原|如果?|若|不齐|不全|不符|有误|遗漏|可能|否则|忘)[^。;]{0,10}$/
const none =
  /零跑动|零跑腿|无需(?:申请人)?(?:到|前往|去)(?:办事|政务服务)?(?:大厅|现场|窗口)|不用跑|一次都不跑|不见面审批|全程无需到场/g
const counter = new RegExp(
  `(?:须|需要?|应当|应|必须|还要|仍要|再|要|请|得|派)(?:本人|由申请人|申请人|法定代表人|派[人员]|安排专?人|[人员])?(?:再|另行|另外|亲自)?(?:(?:[携自]?带|持|把|将|凭)[^,。;]{0,24}?)?(?:到|前往|至|赴|来|回到|送到?|当面)[^,。;或]{0,16}?(?:${place}|场|签|核|验|按|送达)[^。;]{0,16}|(?<=,)(?:再|然后|并)?(?:到|去|回)[^,。;或可]{0,10}?${place}[^,。;]{0,6}?(?:交|递|签|核验|办)`,
  'g',
)
/** It is of whoever applied from afar, or without it nothing counts as applied for: 签字确认后才算提交. */
const afterOnline = new RegExp(
  `(?:${web}|电子申请|预审|系统(?=提交|申报|填报))[^。;]{0,12}?(?:后|完毕|成功|通过|的|只是[^,。;]{1,6}|完|以后),?[^,。;]{0,8},?$`,
)
const onlyThen = /(?:才算|方可?视为|才能?视为|方为)(?:正式)?(?:提交|受理|申请|完成|有效)|方可?受理|才予?受理/
const leavesChoice = /可(?:以)?(?:选择|自愿)|或者?|也可|邮寄|快递|如需|确需|自助|可以?(?:到|前往)/

/** What is said not to be needed is not asked for: 无需到现场, 申请本身不必到窗口. */
const denied =
  /(?:无|不|毋|免|勿|未|无需|不用|不必|不需要?|免于|不再|别)(?:先|本人|由申请人|申请人|再|另行|亲自|来回|多)*$/
/** A promise of at most so many visits says no more than that: 最多跑一次. */
const atMost = /(?:最多|至多|不超过|(?:只|仅)(?:需要?|要|须|用)?)只?$/

/** Words of which a sentence holds one where a way of applying is closed, or visits are counted. */
const closes =
  /建设|开发|调试|不|没|勿|未|停|闭|下线|撤|退回|取消|无效|只|仅|必须|一律|统一|全部|概|都要|为准|线下|当面|柜面/
const counts = /次|趟|回/
const comesAgain = /再|又|还|也|仍|第二/

const findClaims = (sentence: string): readonly ProcedureClaim[] => {
  const claims: ProcedureClaim[] = []
  const add = (pattern: RegExp, claimOf: (match: RegExpExecArray) => Partial<ProcedureClaim> | undefined) => {
    for (const match of sentence.matchAll(pattern)) {
      const claim = claimOf(match)
      const [start, end] = [match.index, match.index + match[0].length]
      if (denied.test(sentence.slice(0, start)) && claim?.visits !== 0) continue
      if (claim) claims.push({ start, end, sentence: { start: 0, end: sentence.length }, ...claim })
    }
  }
  const countVisits = (match: RegExpExecArray) => {
    const before = sentence.slice(0, match.index)
    const said = parseNumeral(match.slice(1).find((numeral) => numeral !== undefined) ?? '')
    if (said === undefined || (said <= 1 && atMost.test(before)) || notNow.test(before)) return undefined
    if (leavesChoice.test(sentence.slice(match.index))) return undefined
    return { visits: /再$/.test(before) || match[0].startsWith('再') ? said + 1 : said }
  }
  const comeAgain = ({ index }: RegExpExecArray) => {
    const before = sentence.slice(0, index)
    const isOpen = notNow.test(before) || /不齐|不全|不符|有误|退回/.test(before)
    return isOpen || leavesChoice.test(sentence.slice(index)) ? undefined : { visits: 2 }
  }
  const lasts = lasting.test(sentence)
  const isCase = ({ index }: RegExpExecArray) => inCase.test(sentence.slice(0, index)) && !lasts
  if (closes.test(sentence)) {
    add(offline, (match) => (isCase(match) ? undefined : { isOffline: true }))
    add(counterClosed, (match) =>
      isCase(match) || ofOthers.test(sentence.slice(0, match.index)) ? undefined : { isCounterClosed: true },
    )
  }
  add(none, () => ({ visits: 0 }))
  if (counts.test(sentence)) add(counted, countVisits)
  add(inPerson, () => ({ visits: 1 }))
  if (comesAgain.test(sentence)) add(again, comeAgain)
  add(counter, ({ index, 0: words }) => {
    if (leavesChoice.test(sentence.slice(0, index + words.length))) return undefined
    const isAfterOnline = afterOnline.test(sentence.slice(0, index)) || onlyThen.test(words)
    return { sendsToCounter: true, ...(isAfterOnline ? { isAfterOnline } : {}) }
  })
  return claims.sort((a, b) => a.start - b.start)
}

const claimsOf = perSentence(findClaims, {
  signs: '次趟回网线跑见场窗厅心现柜前机局面纸端动序众号商省掌台',
  move: (claim, by) => ({
    ...claim,
    start: claim.start + by,
    end: claim.end + by,
    sentence: { start: claim.sentence.start + by, end: claim.sentence.end + by },
  }),
})

/** Whether prose says anything of visits and channels that fits; its ranges are those of its sentence. */
export const someClaim = ({ text }: Prose, fits: (claim: ProcedureClaim) => boolean): boolean =>
  claimsOf.some(text, fits)

/** Reads what the prose of a procedure, a note or an answer says of visits and channels. */
export const readClaims = ({ text }: Prose): readonly ProcedureClaim[] => claimsOf.all(text)
