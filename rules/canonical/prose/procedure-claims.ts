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
  /** It sends applicants to a counter. */
  readonly sendsToCounter?: true
  /** It says so of whoever applied online: 网上提交后,还需到窗口. */
  readonly isAfterOnline?: true
}

const web = '(?:网上|在线|线上|网络)'
const place =
  '(?:政务服务|政务|办事|服务|受理|综合|人社|社保|经办)*(?:大厅|现场|窗口|中心|柜台|前台|网点|机构|我局|本局)(?:的?(?:人工|综合|受理)(?:窗口|柜台))?'
const still = '(?:已经?|早已|全部|长期|目前|现在|暂时?|现|尚|还|仍|均|都|一律|也)*'
const denial =
  '(?:(?:暂时?|尚|还|并|目前)*(?:不支持|未开通|没有?开通|未开放|不开放|不提供|不能|无法|不可以?|不接受|不受理|不适用))'
/** What is done online beside applying: whoever cannot do that online may still apply there. */
const besideApplying = '(?!上?传|支付|缴费|付款|查询|预约|打印|下载|咨询|预览|修改|撤回|签名|领取)'
/** A sentence of a case, or of who cannot: 不能网上办理的,可到窗口. */
const noCase = '(?!的|时|,可|情形|情况|者)'

const offline = new RegExp(
  [
    `${denial}(?:在|通过|走|从)?(?:(?:${web}|网站|平台上?)${besideApplying}|网(?=[办申]))(?:办理?|申请|申报|受理|提交|提出|渠道|方式|功能|业务|服务){0,2}${noCase}`,
    `(?:只能|仅限于?|仅能|只可|只限|只接受|仅接受|只支持|仅支持|须|必须)(?:到|在|通过|前往|于|去)?(?:线下|${place})(?:办理?|申请|提交|受理|申报)${noCase}`,
    `(?:只能|仅限于?|仅能|只可|只限|只接受|仅接受|只支持|仅支持)(?:到|在|通过|前往|于|去)?(?:线下|${place})(?=$|[,。;!\\n])`,
    `(?<![唯独不])[只仅](?:在|由|到|通过)?(?:线下|${place})(?:办理?|受理|接件|收件|申请|申报)${noCase}`,
    `(?:(?:[本该此]|这个?)(?:事项|业务)|目前|现阶段|一律|统一|暂时?)(?:均?[只仅为是需须应在]|实行|采用|采取|通过|需要)*线下(?:办理|受理|申请|申报|提交|方式)?(?=$|[,。;!\\n])`,
    `${web}(?:办理|申报|申请|受理|业务|功能|渠道|服务|系统|方式|平台|通道|入口){0,2}${still}(?:未|没有?|不)(?:予|再|能|可)?(?:开通|开放|上线|启用|受理|办理|收件|接件)${noCase}`,
    `${web}(?:办理|申报|申请|受理|渠道|方式){0,2}(?:系统)?${still}(?:不予|不再|不能|无法|不可|不)(?:接收|接受|支持|申请|申报)(?:提交|办理|受理)?(?:申请|申报|材料)?(?=$|[,。;!\\n])`,
    `${web}${still}(?:办|申请|申报|提交)不了${noCase}`,
    `${web}(?:提交|申报|申请|办理|递交)的?${still}无效`,
    `(?:只能|必须|须|仅限)(?:由)?(?:申请人)?本人(?:亲自)?(?:到|来|去|前往)(?:线下|${place})(?:来)?(?:办理?|申请|提交|递交|申报)${noCase}`,
    `${web}(?:办理|申报|申请|受理|业务|渠道|服务|平台|通道|入口|端口){0,2}${still}(?:暂停|停止|关闭|停用|下线)(?:使用|服务|受理|办理|申请|申报|开放)?(?=$|[,。;!\\n])`,
    `${web}${still}(?:只|仅)(?:能|可|供|接受|支持|提供|限于?)*(?:咨询|查询|预约|预审|下载)(?:申请|空白)?(?:表格?|表单|样表|进度|指南|政策)?(?=[,。;!]|$)`,
    `(?:手机|APP|小程序|掌上)${still}(?:只|仅)(?:能|可|供|限于?)*(?:咨询|查询|预约|预审|下载)(?=[,。;!]|$)`,
    // 长期停止网上受理, whatever the reason; 申请一律在窗口递交.
    `(?:长期|永久|全面|无限期)(?:停止|暂停|关闭|停用|取消|停办)(?:了)?${web}(?:受理|办理|申请|申报|渠道|业务|服务|功能)`,
    `(?<=^|[,。;!:\\n])(?:全部|所有)?(?:申请|申报|材料)(?:一律|只能|仅能)(?:在|到|由|于)(?:线下(?:${place})?|${place})(?:递交|提交|受理|办理)${noCase}`,
    `(?:${web}|网站|系统)${still}(?:只能|仅能|仅供|只可|只供|只提供|仅提供)(?:预约|预审|查询|咨询|下载)[^,。;]{0,4},?(?:不能|无法|不可|不支持)(?:办理|申报|申请|受理)`,
    `${web}${still}(?:只能|仅能|仅供|只可|只供|只提供|仅提供|只作|仅作)(?:进度|信息|结果)?(?:查询|咨询|公示)(?:之用|服务)?(?=$|[,。;!\\n])`,
  ].join('|'),
  'g',
)
/** A case in which one cannot apply online is no denial: 如系统故障无法网上办理, 老年人不能网上办理. */
const inCase =
  /(?:如果?|若|倘若|假如|因|遇|没有(?!开)|凡|对于?|故障|维护|升级|老年人|残疾人|港澳台|外国人|企业用户)[^。;]{0,12}$/

/** What lasts is no case: 系统维护,长期停止网上受理. */
const lasting = /^(?:长期|永久|全面|无限期)/

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
/** Once to apply and again to collect: 先到现场签字,核定后再来现场领取; 领取时须再次到场. */
const again = new RegExp(
  [
    `先(?:到|来|去|赴)(?:办事)?(?:${place}|场)(?!取号|领号|叫号|排队)[^。;]{0,24}?(?:再|又|还须|还要)(?:次|度)?(?:到|来|去|回|赴)[^。;]{0,10}?(?:领|取(?!号)|拿|签)`,
    `(?:须|需要?|应当?|必须|还要)(?:本人|申请人)?再次(?:亲自)?(?:到|来|前往|赴)(?:${place}|场)`,
  ].join('|'),
  'g',
)
/** What was, is avoided, or may be in some case, is not asked of all: 以前要跑3趟, 避免跑两趟, 材料不齐的要再跑一次. */
const notNow =
  /(?:以前|以往|过去|原来|原先|原需|改革前|避免|免得|以免|减少|(?<!至)少(?=跑|走|去|来|$)|省[得去]?|告别|从(?!受理|提交)|由原|如果?|若|不齐|不全|不符|有误|遗漏|可能|否则|忘)[^。;]{0,10}$/
const none =
  /零跑动|零跑腿|无需(?:申请人)?(?:到|前往|去)(?:办事|政务服务)?(?:大厅|现场|窗口)|不用跑|一次都不跑|不见面审批|全程无需到场/g
const counter =
  /(?:须|需要?|应当|应|必须|还要|仍要|再)(?:本人|由申请人|申请人|派[人员]|安排专?人)?(?:再|另行|另外|亲自)?(?:携带?[^,。;]{0,24}|凭[^,。;]{0,16})?(?:到|前往|至|赴)[^,。;或]{0,16}?(?:窗口|大厅|服务中心|现场)[^。;]{0,16}/g
const afterOnline =
  /(?:网上|线上|在线|网站)(?:申请|申报|提交|办理|预审|受理|审核|填报|预约)[^。;]{0,6}后,?[^,。;]{0,6}$/
const leavesChoice = /可(?:以)?(?:选择|自愿)|或者?|也可|邮寄|快递|如需|确需|自助|可以?(?:到|前往)/

/** What is said not to be needed is not asked for: 无需到现场, 申请本身不必到窗口. */
const denied =
  /(?:无|不|毋|免|勿|未|无需|不用|不必|不需要?|免于|不再|别)(?:本人|由申请人|申请人|再|另行|亲自|来回|多)*$/
/** A promise of at most so many visits says no more than that: 最多跑一次. */
const atMost = /(?:最多|至多|不超过|(?:只|仅)(?:需要?|要|须|用)?)只?$/

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
  add(offline, ({ index, 0: words }) =>
    inCase.test(sentence.slice(0, index)) && !lasting.test(words) ? undefined : { isOffline: true },
  )
  add(none, () => ({ visits: 0 }))
  add(counted, (match) => {
    const before = sentence.slice(0, match.index)
    const said = parseNumeral(match.slice(1).find((numeral) => numeral !== undefined) ?? '')
    if (said === undefined || (said <= 1 && atMost.test(before)) || notNow.test(before)) return undefined
    if (leavesChoice.test(sentence.slice(match.index))) return undefined
    return { visits: /再$/.test(before) || match[0].startsWith('再') ? said + 1 : said }
  })
  add(again, (match) => {
    const before = sentence.slice(0, match.index)
    const isOpen = notNow.test(before) || /不齐|不全|不符|有误|退回/.test(before)
    return isOpen || leavesChoice.test(sentence.slice(match.index)) ? undefined : { visits: 2 }
  })
  add(counter, (match) =>
    leavesChoice.test(sentence.slice(0, match.index + match[0].length))
      ? undefined
      : {
          sendsToCounter: true,
          ...(afterOnline.test(sentence.slice(0, match.index)) ? { isAfterOnline: true } : {}),
        },
  )
  return claims.sort((a, b) => a.start - b.start)
}

const claimsOf = perSentence(findClaims, {
  signs: '次趟回网线跑见场窗厅心现柜前机局',
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
