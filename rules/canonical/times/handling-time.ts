import type { LimitUnit } from '../../catalog.ts'
import { type Duration, durationOf } from '../quantities/duration.ts'
import { parseNumeral } from '../quantities/numeral.ts'
import { findQuantities, type Quantity } from '../quantities/quantity.ts'
import { perSentence } from '../text/sentence.ts'
import type { Text } from '../text/text.ts'
import { agencyWork, scopeOf, type TimeScope } from './time-scope.ts'

/** A period that a text gives for the handling of an application. */
export interface HandlingTime {
  /** Range in the canonical text. */
  readonly start: number
  readonly end: number
  readonly duration: Duration
  /** The part of the sentence that gives it; the whole sentence where the time comes on top. */
  readonly context: { readonly start: number; readonly end: number }
  /** The whole handling, one part of it, or time that comes on top of the limit. */
  readonly scope: TimeScope
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
/** What others do for the applicant, in the part before: 鉴定由医院进行,一般需10个工作日,不计入办理时限. */
const ofOthers =
  /(?:听证|招标|拍卖|检验|检测|检疫|鉴定|体检|公证)[^,。;]*,(?:一般|大概|约)?(?:需要?|要)?(?:约)?$/
/** The same behind the period: 公函往来的14个工作日除外. */
const leftOutOfLimit =
  /^[^,()]{0,8},?[^,()]{0,8}(?:另行计算|另外计算|单独计算|不计入|不计算在|不包含在|不含在|不算在?|另计|另算|另加)|^(?:除外|不计)(?=$|[,。;)])/
/** A span of the handling that is called no more than a time: 材料传递时间. */
const ofSpan = /(?:时间|期限|所[需用]的?|用时)$/
/** The clock that waits until the publicity is over, whose days come on top: 自公示结束起计,公示期为10个工作日. */
const sincePublicity =
  /^[自从待在]?(?:公示|公告)(?:结束|期满|届满|完毕)(?:之日|之?后)?(?:起算?|再?开始|才)?(?:计|计算|计时|算)?,(?:公示|公告)(?:期|时间|期限)?(?:一般)?(?:为|是|需要?|共)?$|[自从待在](?!受理)[^,]{0,8}?(移交|流转|转交|转办|交接|上报|分派|录入|归集)[^,]{0,8}?(?:之日|之?后|结束|完毕)(?:起|再|才|开始)*(?:计|算)[^,]{0,2},\1[^,]{0,3}(?:需要?|约|共|为)$/
/** The same, the days before the word: 公告7个工作日期满后开始计算. */
const untilPublicity = /(?:公示|公告)(?:期|时间)?(?:为|需要?)?$/
const startsBehind = /^(?:期满|届满|结束|完毕|满)?(?:之?后|之日起)(?:再|才|方|开始|起)*(?:计算?|起?算)/
/** A wait before the clock runs: 先排队初核10个工作日,核完才算正式受理. */
const beforeAcceptance = /^[^。;]{0,14}?(?:才算?|方可?|方才|再)(?:予以)?(?:正式)?(?:受理|收件)/

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
  const isSince = /(?:受理|收件|提交|递交)$/.test(before)
  const waits = isSince || /(?:公示|等待|公告)(?:期|时间)?$/.test(before)
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
    ofOthers.test(before) ||
    (notOurs.test(fragment) && !sincePublicity.test(before)) ||
    (quantity.comparator === '>=' && !isSince && /满/.test(text.slice(quantity.start, quantity.end))) ||
    /^[^,]{0,6}(?:补正|补齐|延长)/.test(after)
  )
    return undefined
  const duration = durationOf({ value: quantity.value, unit })
  const isLeftOut = leftOutOfLimit.test(after)
  const startsLater =
    beforeAcceptance.test(after) ||
    sincePublicity.test(before) ||
    (untilPublicity.test(before) && startsBehind.test(after))
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
    (isLeftOut || startsLater || scope !== undefined || agencyWork.test(fragment) || ofSpan.test(fragment))
  )
    return { ...place, context: { start: from, end: Math.min(to + 1, text.length) }, scope: 'extra' }
  return scope && { ...place, scope }
}

/** The day on which it is done, counted from the application: 受理后的第三十个工作日前制发批复. */
const dayOfAll =
  /(?<=(?:受理|收件|收齐|交件|提交|递交|报送)[^。;]{0,12})第([\d一二三四五六七八九十百]+)个?(工作日|日|天)(?=[^,。;]{0,8}?(?:答复|办结|告知|通知|短信|反馈|制发|出|领|取|拿|寄|批|决定|完成))/g

const daysIn = (text: string): readonly HandlingTime[] =>
  Array.from(text.matchAll(dayOfAll), ({ index, 0: words, 1: numeral = '', 2: unit }) => ({
    start: index,
    end: index + words.length,
    duration: durationOf({ value: parseNumeral(numeral) ?? 0, unit: unit === '工作日' ? 'workday' : 'day' }),
    context: { start: index, end: index + words.length },
    scope: 'whole' as const,
  })).filter(({ duration: { value } }) => value > 0)

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
  return [...timed, ...daysIn(text), ...instant].sort((a, b) => a.start - b.start)
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
