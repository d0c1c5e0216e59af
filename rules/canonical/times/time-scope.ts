import { noHandling, wholeWay } from './whole-way.ts'

/** How much of the handling a time is: the whole, one part of it, or what comes on top of the limit. */
export type TimeScope = 'whole' | 'part' | 'extra'

const whole =
  /办结|办毕|办妥|办理完毕|办理完成|办完|办好|完结|完成办理|(?:审核|审查|核定|审定|处理|认定|调解|评定)完毕|完成(?:全部)?审批|(?:作|做)出.{0,12}(?:决定|结论|批复|认定)|予以答复|审批完毕/
/** What an agency does with an application. */
export const agencyWork =
  /审核|审查|审批|审定|审议|核准|核定|复核|初审|终审|复审|答复|出具|发放|拨付|核发|制发|制证|制卡|制作|送达|发证|颁发|公示|公告|完成|认定|反馈|处理|办理|核实|核查|划拨|到账|受理/
const ofApplicant =
  /提出|递交|提交|提供|接受|配合|履行|申请(?!受理|之日|材料)|领取|领证|申报|报送|报告|签|登录|前往|携带|就业|失业|居住|经营|创业|毕业|工作满|享受|预约|缴|查询|告知|通知|备案|参加/
const asksTime =
  /(?:办理|办结|审批|审核|处理|承诺|法定|制证|制卡|制作|公示|审查|办件)(?:时限|时间|期限|周期|期)(?:[一-龥]{0,4})?[:是为需约在]*(?:[自从]?(?:正式|决定)?受理(?:申请)?(?:之日|后|次日)?起?(?:起?算|计算?)?)?(?:不超过)?$/
/** Hidden in what one gets at the end: 20个工作日内出结果, 10个工作日可以拿到证. */
const obtains =
  /^(?:左右|以?内|后)?(?:就|才|即|便)?(?:可以?|能够?|会)?(?:出结果|给(?:出)?(?:结果|答复)|有结果|出证|领证|拿到?证|[拿取]结果|拿到(?:结果|证|批复|卡)|办下来|领到证|下证)|^(?:左右)?后,?(?:再|就|才|即)?(?:可以?|能)?(?:[来到去前往]{1,2}(?:窗口|大厅)?)?(?:领|取|拿)(?:证|结果|批复|件|卡|到?(?=$|[,。]))/
/** The clock that runs from acceptance, and nothing else said: 从受理的次日起算,不超过20个工作日. */
const sinceAcceptance =
  /(?:[自从](?:正式|决定)?受理(?:申请)?(?:之日|的?(?:次日|当日|第二日)|后)?(?:起|起算|起计算|开始计算|计算|计)|受理之?后),?(?:最长|最多|共|合计|总计)?$/
const nothingElse = /^(?:以?内)?(?=$|[。;])/
const fromAcceptance = /受理(?:申请)?(?:之日|的?(?:次日|当日))?(?:起|起算|算起)的?$|受理之?后$/
/** Done no sooner than then: 受理之日起35个工作日后完成. */
const doneAfter =
  /^之?后(?:才|方|再|即|可以?|能|会|予以)*(?:完成|办结|办好|办完|办毕|办妥|核定|审定|认定|批复|[作做给]出|出具|出结果|出证|办理完)/
/** The same behind the period, which says nothing else: 40个工作日(受理之日起算). */
const countedFromAcceptance = /^(?:以?内)?\((?:自|从)?受理(?:之日|后)?(?:起算?|起计算|计算)?\)(?=$|[。;])/
const takesTime =
  /(?:需要?|等[待候]?|约|公示|公告|审[核查批定议]?|初[审核]|复[审核]|终审|会审|核[对实查验]|签[批发]?|批复?|制[证卡]|排队|排期|轮候|流转|往返|来回|会签|[用耗费历]时|(?:等待|等候)[^,]{0,6}时间)(?:时间|期|这一?[步环个]节?)?(?:一般|大概|大约|最长|至少|还|就)?(?:[为要得了]|需要?|约|期为)*$/
/** Somebody of the agency's takes it: 科室审20天,领导签10天. */
const done = '(?:办|批|审|走|弄|搞)(?:下来|完|好|妥)'
/** The whole, in the words of talk: 实际办下来得35天, 加起来一个月, 本环节用时20个工作日. */
const allTold = new RegExp(`(?:${done}|加起来)(?:一般|大概|大约|差不多|实际|得|要|需要?|约|是|为)*$`)
/** What is done when it is over, in the words of talk: 一个月左右能批下来. */
const over = new RegExp(`^(?:左右|上下|以?内|之?后)?(?:就|才|即|便)?(?:可以?|能够?|会)?(?:给您)?${done}`)
/** The clock of an application that came in, whatever it is that ends it: 受理后8个工作日通知取件, 递交后三周内会有短信. */
const since =
  /(?:受理|收件|收齐|交件|交[齐完上]了?(?:材料|资料)?|(?:材料|申请|申报)[^,。;]{0,3}?(?:交上来|递交|提交|报送|送达|齐全)|(?:递交|提交|上报|报送)(?:申请|材料)?)(?:之日|那天|当天|的?次日)?(?:起|算|数|满|以后|之?后|的)*(?:的|算|数|,|一般|大概|约|大约|预计|最长|最快|通常)*第?$/
const ended =
  /^(?:左右|以?内|之?内|之?后|以后|前|,)*[^,。;]{0,10}?(?:通知(?!书?补)|短信|寄|领|取|拿|下发|制发|答复|结果|决定|批复|批文|办结|完成)/

/** What happens to the applicant within a period, right before it: 违法行为发生在2年以内. */
const happens =
  /(?:发生|形成|产生|出现|成立|设立|注册|登记|取得|获得|毕业|离校|退役|退伍|离职|退休|死亡|受伤|诊断|开业|创办|录用|招用|入职|参保|落户|入境|回国)(?:的?(?:时间|日期|期限))?(?:在|于|未超过|没有超过|距今|至今|距申请之日)+(?:最近|近)?$/
/** A day until which applicants are to do something: 请在7日内办理正式挂失. */
const asksToAct = /请(?:您|及时|务必|尽快|尽早)*(?:在|于)?$/
/** What the applicant did or got, from which the applicant's own period runs: 取得许可后30日内, 自领取营业执照之日起. */
const ownEvent =
  /(?:取得|领取|领到|获得|签订|成立|设立|变更|解除|终止|开业|就业|入职|录用|招用|毕业|收到(?!申请|材料|报告))[^,。;]{0,14}?(?:之?后|之日起|日起|起)(?:的|在)?$/
/** A condition of its own behind the comma: the period before it is none for what it speaks of. */
const nextCondition = /^(?:以?内)?,(?:且|并且|而且|或者?|但|以及|未|没有|尚未|无)/
/** What was not done, in a condition: 未经仲裁或者诉讼处理. */
const notDone = /(?:未(?:经过?|被|曾)|没有(?:经过?|被)|尚未(?:经过?|被)?|从未)[^,]*/

/**
 * Whether to accept, and what happens after the decision, are outside of the limit (行政许可法 第三十二条、第四十四条):
 * 5日内作出是否受理的决定, 10日内送达.
 */
const besideTheLimit =
  /^(?:以?内)?[^,。;]{0,10}?(?:是否受理|(?:予以|决定)受理|受理(?:或者?不予受理)|不予受理|一次性?告知|送达|颁发|颁证|寄达|寄出|寄送|邮寄|领取)/
/** Payment behind the decision: 公示结束后30个工作日内拨付. */
const decided =
  /(?:决定|结论|公示|审核|审批|核准|批准|认定|鉴定|复核)(?:作出|结束|期满|通过|完成|无异议|无误|合格|同意)*(?:之日起|之?后|起)的?,?(?:次日起|第二天起)?(?:[^,。;]{0,6}(?:部门|局|机构|中心|银行)(?:应当?|将|会)?在?)?(?:预计|一般|约|最迟|在)?$/
const paidOut = /^(?:以?内)?[^,。;]{0,10}?(?:拨付|支付|划拨|划入|打入|到账|兑付|发放到|拨到|转入)/
/** Another does it, and this is how long that takes: 制卡由银行完成,约20个工作日. */
const byAnother =
  /由(?:银行|邮政|快递|医院|原单位|检测|鉴定|体检|学校|公安|税务|转出|参保)[^,。;]{0,8}(?:完成|负责|寄送|办理|出具|制作|承担)?,[^,。;]{0,5}$/
const opinion = /^(?:以?内)?,?[^,。;]{0,6}(?:出具|提出)[^,。;]{0,8}意见/
const objection = /异议|申诉|投诉|举报/
/** What the law counts apart, and what applicants are told of: 5日内通知补正, 送达是否受理的决定. */
const notOfAll =
  /^[^,。;]{0,12}?(?:补正|补齐|补充|是否(?!通过)|不予受理|受理(?:通知|回执|决定)|一次性|缴费|付款|现场|核查|公示|签收)/
const near = 24
const applicantMust =
  /(?:申请人|用人单位|单位|职工|劳动者|个人|本人|参保人员?|企业|机构|人员|毕业生|居民|学校)[^。;]{0,12}(?:应当?|须|必须|需|可以?|不得)/

/** How much of the handling a period is, by the words of its sentence before, in and after it; undefined where it is none of it. */
export const scopeOf = (
  before: string,
  within: string,
  after: string,
): Exclude<TimeScope, 'extra'> | undefined => {
  if (happens.test(before) || asksToAct.test(before)) return undefined
  if (before === '' && countedFromAcceptance.test(after)) return 'whole'
  if (obtains.test(after)) return 'whole'
  if (wholeWay.test(before) && !noHandling.test(after)) return 'whole'
  if (allTold.test(before) || over.test(after)) return 'whole'
  if (since.test(before) && !objection.test(before) && !notOfAll.test(after)) {
    if (ended.test(after)) return 'whole'
    if (opinion.test(after)) return 'part'
  }
  if (besideTheLimit.test(after)) return undefined
  if (sinceAcceptance.test(before) && nothingElse.test(after) && !ofApplicant.test(after.slice(0, near)))
    return 'whole'
  if (fromAcceptance.test(before) && doneAfter.test(after)) return 'whole'
  if ((decided.test(before) && paidOut.test(after)) || byAnother.test(before)) return undefined
  if (ownEvent.test(before) && !whole.test(after.slice(0, near))) return undefined
  // 审核15个工作日后受理 is a wait of the agency; 离职30日后 is not.
  if (after.startsWith('后')) return takesTime.test(before) ? 'part' : undefined
  const comma = after.indexOf(',')
  // 20个工作日内,作出决定: the verb stands behind the comma; 不超过3年,初次核定时 … speaks of something else there.
  const reachesOn =
    !nextCondition.test(after) &&
    (/^(?:以)?内,/.test(after) || (within.endsWith('内') && after.startsWith(',')))
  const ahead = after.slice(0, comma < 0 || reachesOn ? near : Math.min(comma, near)).replace(notDone, '')
  const handled = ahead.search(agencyWork)
  const complete = ahead.search(whole)
  const applied = ahead.search(ofApplicant)
  const verb = [handled, complete].filter((at) => at >= 0).sort((a, b) => a - b)[0] ?? -1
  if (asksTime.test(before)) return /制证|制卡|公示|审查期|初审/.test(before.slice(-8)) ? 'part' : 'whole'
  if (complete < 0 && applicantMust.test(before)) return undefined
  if (verb >= 0 && (applied < 0 || verb <= applied))
    return complete >= 0 && complete - verb <= 8 ? 'whole' : 'part'
  return applied < 0 && takesTime.test(before) ? 'part' : undefined
}
