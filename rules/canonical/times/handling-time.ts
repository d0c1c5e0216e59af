import type { LimitUnit } from '../../catalog.ts'
import { type Duration, durationOf } from '../quantities/duration.ts'
import { findQuantities, type Quantity } from '../quantities/quantity.ts'
import { perSentence } from '../text/sentence.ts'
import type { Text } from '../text/text.ts'
import { noHandling, wholeWay } from './whole-way.ts'

/** A period that a text gives for the handling of an application. */
export interface HandlingTime {
  /** Range in the canonical text. */
  readonly start: number
  readonly end: number
  readonly duration: Duration
  /** The part of the sentence that gives it; the whole sentence where the time comes on top. */
  readonly context: { readonly start: number; readonly end: number }
  /** The whole handling, one part of it, or time that comes on top of the limit. */
  readonly scope: 'whole' | 'part' | 'extra'
  /** Whether the text gives it as the law's limit or as the promise; undefined where it does not say. */
  readonly says?: 'legal' | 'promised'
}

/** The unit of a limit that a quantity counts in. */
export const limitUnitOf: Readonly<Record<string, LimitUnit>> = {
  工作日: 'workday',
  日: 'day',
  月: 'month',
  小时: 'hour',
  分钟: 'minute',
}

/** What every period holds: a number and a unit of time. Most prose has none, and is not looked at further. */
const anyPeriod =
  /[\d半一二两三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾]个?(?:\([^()]*\))?(?:法定|自然|日历)?(?:工作|日|天|周|星期|礼拜|月|季度|年|小时|钟头|分钟)/

const sentenceEnd = /[。;\n!?]/
const atOnce =
  /当场(?:办结|办理完毕|作出(?:审批|许可)?决定)|即时(?:办结|办理完毕)|现场(?:办结|即办)|即来即办|即收即办|立等可取|立即办结|马上办结|即办件|当场(?:出|给)结果|当场(?:出证|拿证|领证|拿到(?:证|结果))|(?:现场)?办完即走|当场(?:就|便|即|能|可以?)*(?:办好|办成|办完)/g

/** Time that the law leaves out of the limit (行政许可法 第四十五条), or that is not the agency's. */
/** What was, or what somebody else says: 以前需要20个工作日, 代办机构承诺20个工作日办结. */
const notOurs =
  /(?:以前|从前|以往|过去|原来|原先|改革前|原(?:办理|办结|审批|承诺)?(?:时限|时间|期限)|[由从]原(?:来的?)?|代办机构|中介机构?|(?:诊断|鉴定|检测|转出|转入|医疗)(?:机构|地)[^,。;]{0,6}|银行|季度结束|次月|延期|体检报告|投诉|举报|信访|咨询|检验检测|(?:用人)?单位应当?|用工单位应当?|[为是]近)[^,。;]{0,10}$|公[示告](?:已经?)?满$|(?:公示|公告)(?:期|时间|期限)(?:一般)?(?:为|不少于|不得少于)?$/
/** A receipt that is given at once is no decision. */
const ofReceipt = /(?:回执|收件|受理(?:通知)?[单书]?|凭证|退还)[^。;]{0,10}$/
const leftOut =
  /听证|招标|拍卖|检验|检测|检疫|鉴定|专家评审|评审(?:所需|需|用)?(?:时间|$)|评审所需|评审需|延长|中止|补正|补齐|补充|异议|申诉|复议|起诉|诉讼|整改|复查|续期|换发|有效|特殊情况|情况复杂|提前|每月|每年|每季|连续|累计|(?<!公示|公告)期满|逾期|保存|保管|试用|培训|见习|缴费|参保|补贴|补助|津贴|资助|贷款|贴息|待遇/
const onTop =
  /另需|还需|另行|额外|顺延|不含|不包括|不包含|再需|再等|另外?等|另加|不计入|不计算在|不包含在|不含在|不算/
/** The same behind the period: 公函往来的14个工作日除外. */
const leftOutOfLimit =
  /^[^,()]{0,8},?[^,()]{0,8}(?:另行计算|另外计算|单独计算|不计入|不计算在|不包含在|不含在|不算在?|另计|另算|另加)|^(?:除外|不计)(?=$|[,。;)])/
/** A span of the handling that is called no more than a time: 材料传递时间. */
const ofSpan = /(?:时间|期限|所[需用]的?|用时)$/
const whole =
  /办结|办毕|办妥|办理完毕|办理完成|办完|办好|完结|完成办理|(?:审核|审查|核定|审定|处理|认定|调解|评定)完毕|完成(?:全部)?审批|(?:作|做)出.{0,12}(?:决定|结论|批复|认定)|予以答复|审批完毕/
const part =
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
/** The clock that waits until the publicity is over, whose days come on top: 自公示结束起计,公示期为10个工作日. */
const sincePublicity =
  /^[自从待在]?(?:公示|公告)(?:结束|期满|届满|完毕)(?:之日|之?后)?(?:起算?|再?开始|才)?(?:计|计算|计时|算)?,(?:公示|公告)(?:期|时间|期限)?(?:一般)?(?:为|是|需要?|共)?$|[自从待在](?!受理)[^,]{0,8}?(移交|流转|转交|转办|交接|上报|分派|录入|归集)[^,]{0,8}?(?:之日|之?后|结束|完毕)(?:起|再|才|开始)*(?:计|算)[^,]{0,2},\1[^,]{0,3}(?:需要?|约|共|为)$/
/** The same, the days before the word: 公告7个工作日期满后开始计算. */
const untilPublicity = /(?:公示|公告)(?:期|时间)?(?:为|需要?)?$/
const startsBehind = /^(?:期满|届满|结束|完毕|满)?(?:之?后|之日起)(?:再|才|方|开始|起)*(?:计算?|起?算)/
/** The same behind the period, which says nothing else: 40个工作日(受理之日起算). */
const countedFromAcceptance = /^(?:以?内)?\((?:自|从)?受理(?:之日|后)?(?:起算?|起计算|计算)?\)(?=$|[。;])/
const takesTime =
  /(?:需要?|等待|等候|约|公示|公告|审核|审查|初审|制证|制卡|复核)(?:时间|期)?(?:为|需要?|约|期为)?$/

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
  /(?:决定|结论|公示|审核|审批|核准|批准|认定|鉴定|复核)(?:作出|结束|期满|通过|完成|无异议|无误|合格|同意)*(?:之日起|之?后|起)的?,?(?:次日起|第二天起)?(?:预计|一般|约|最迟)?$/
const paidOut = /^(?:以?内)?[^,。;]{0,10}?(?:拨付|支付|划拨|划入|打入|到账|兑付|发放到|拨到|转入)/
/** Another does it, and this is how long that takes: 制卡由银行完成,约20个工作日. */
const byAnother =
  /由(?:银行|邮政|快递|医院|原单位|检测|鉴定|体检|学校|公安|税务|转出|参保)[^,。;]{0,8}(?:完成|负责|寄送|办理|出具|制作|承担)?,[^,。;]{0,5}$/
const near = 24
const applicantMust =
  /(?:申请人|用人单位|单位|职工|劳动者|个人|本人|参保人员?|企业|机构|人员|毕业生|居民|学校)[^。;]{0,12}(?:应当?|须|必须|需|可以?|不得)/

const scopeOf = (before: string, within: string, after: string): HandlingTime['scope'] | undefined => {
  if (happens.test(before) || asksToAct.test(before)) return undefined
  if (before === '' && countedFromAcceptance.test(after)) return 'whole'
  if (obtains.test(after)) return 'whole'
  if (wholeWay.test(before) && !noHandling.test(after)) return 'whole'
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
  const handled = ahead.search(part)
  const complete = ahead.search(whole)
  const applied = ahead.search(ofApplicant)
  const verb = [handled, complete].filter((at) => at >= 0).sort((a, b) => a - b)[0] ?? -1
  if (asksTime.test(before)) return /制证|制卡|公示|审查期|初审/.test(before.slice(-8)) ? 'part' : 'whole'
  if (complete < 0 && applicantMust.test(before)) return undefined
  if (verb >= 0 && (applied < 0 || verb <= applied))
    return complete >= 0 && complete - verb <= 8 ? 'whole' : 'part'
  return applied < 0 && takesTime.test(before) ? 'part' : undefined
}

/** A condition under which a time holds, and what the law lays down beside times: 符合法定形式的, says nothing of whose it is. */
const ofCase = /[^,]*的,|符合[^,]{0,12}?规定|法定(?:形式|条件|要求|情形|职责|代表|节假日|休假日)/g

/** Whose limit words call a time; undefined where they do not say. */
export const saysOf = (before: string): HandlingTime['says'] => {
  const plain = before.replace(ofCase, '')
  const legal = plain.search(/法定|法律|法规|规定/)
  const promised = plain.search(/承诺/)
  if (legal < 0 && promised < 0) return undefined
  return promised > legal ? 'promised' : 'legal'
}

const fragmentStart = (text: string, from: number, at: number): number =>
  Math.max(from, text.lastIndexOf(',', at - 1) + 1)

/** How far from a period the words that decide about it may stand; a longer sentence, which hardly any is, is read in part. */
const farthest = 200

const timeAt = (text: string, quantity: Quantity): HandlingTime | undefined => {
  const unit = limitUnitOf[quantity.unit]
  if (unit === undefined) return undefined
  let from = quantity.start
  while (from > 0 && !sentenceEnd.test(text.charAt(from - 1))) from -= 1
  let to = quantity.end
  while (to < text.length && !sentenceEnd.test(text.charAt(to))) to += 1
  from = Math.max(from, quantity.start - farthest)
  to = Math.min(to, quantity.end + farthest)
  const before = text.slice(from, quantity.start)
  const after = text.slice(quantity.end, to)
  const fragment = text.slice(fragmentStart(text, from, quantity.start), quantity.start)
  const waits = /(?:公示|等待|公告)(?:期|时间)?$/.test(before)
  if (quantity.comparator === '>' || quantity.comparator === '<') return undefined
  if (quantity.comparator === '>=' && !waits) return undefined
  if (
    /^前/.test(after) ||
    before.endsWith('近') ||
    // 申请前6个月内未办理登记: what was before.
    /(?:申请|申报|提出|办理|申领)(?:之)?前$/.test(before) ||
    text.startsWith('近', quantity.start) ||
    before.endsWith('每') ||
    leftOut.test(fragment) ||
    (notOurs.test(fragment) && !sincePublicity.test(before)) ||
    (quantity.comparator === '>=' && /满/.test(text.slice(quantity.start, quantity.end))) ||
    /^[^,]{0,6}(?:补正|补齐|延长)/.test(after)
  )
    return undefined
  const duration = durationOf({ value: quantity.value, unit })
  const isLeftOut = leftOutOfLimit.test(after)
  const startsLater = sincePublicity.test(before) || (untilPublicity.test(before) && startsBehind.test(after))
  const isOnTop = onTop.test(fragment) || isLeftOut || startsLater
  // 法定时限内办结,拨付再顺延20个工作日: what comes on top is not the law's.
  const says = saysOf(isOnTop ? fragment : before)
  const comma = after.indexOf(',')
  const place = {
    start: quantity.start,
    end: quantity.end,
    duration,
    context: {
      start: fragmentStart(text, from, quantity.start),
      end: comma < 0 ? to : quantity.end + comma,
    },
    ...(says ? { says } : {}),
  }
  const scope = scopeOf(before, text.slice(quantity.start, quantity.end), after)
  if (
    isOnTop &&
    (isLeftOut || startsLater || scope !== undefined || part.test(fragment) || ofSpan.test(fragment))
  )
    return { ...place, context: { start: from, end: Math.min(to + 1, text.length) }, scope: 'extra' }
  return scope && { ...place, scope }
}

const findTimes = (text: string): readonly HandlingTime[] => {
  const timed = anyPeriod.test(text)
    ? findQuantities(text).flatMap((quantity) => timeAt(text, quantity) ?? [])
    : []
  const instant = [...text.matchAll(atOnce)]
    .filter(({ index }) => !ofReceipt.test(text.slice(Math.max(0, index - 16), index)))
    .map(
      ({ index, 0: words }): HandlingTime => ({
        start: index,
        end: index + words.length,
        duration: durationOf({ value: 0, unit: 'instant' }),
        context: { start: index, end: index + words.length },
        scope: 'whole',
      }),
    )
  return [...timed, ...instant].sort((a, b) => a.start - b.start)
}

const moveTime = (time: HandlingTime, by: number): HandlingTime => ({
  ...time,
  start: time.start + by,
  end: time.end + by,
  context: { start: time.context.start + by, end: time.context.end + by },
})

const timesOf = perSentence(findTimes, {
  signs: '日天周星礼月季年时头分当即现立马',
  move: moveTime,
})

/** A licence's 日 is 工作日 (行政许可法 第八十二条). */
const asOfLicence = (time: HandlingTime): HandlingTime =>
  time.duration.unit === 'day' ? { ...time, duration: durationOf(time.duration, true) } : time

/** Finds the periods that canonical text gives for handling an application; those of the applicant are none. */
export const handlingTimesIn = (text: Text, licence = false): readonly HandlingTime[] =>
  licence ? timesOf.all(text).map(asOfLicence) : timesOf.all(text)
