/**
 * What the note of a limit says of time. It speaks of that limit: a time counted from the application on is the whole
 * handling's there, whatever the agency's work is called (核定, 审核完毕, 结束调解), unless it names one step of it.
 */
import { durationOf } from '../quantities/duration.ts'
import { findQuantities, type Quantity } from '../quantities/quantity.ts'
import type { Text } from '../text/text.ts'
import { type HandlingTime, handlingTimesIn, limitUnitOf, saysOf } from './handling-time.ts'

/** What comes to the agency, and from which the whole handling is counted. */
const application = '(?:申请|材料|资料|申报|报告|文本|备案|报备|登记|请求|报件|案件)[书表件]?'
const arrival = [
  '受理(?!截止|通知|决定书?|部门|机构)[^,。;]{0,10}?',
  `(?:收到|接到|收齐|收悉|接收|收取)[^,。;]{0,12}?${application}`,
  `(?:${application}|报件)(?:提交|递交|收齐|齐备|齐全|报送)`,
  '立案',
].join('|')
const moment = '(?:之日|当日|当天|的?次日|的?第二天|那天|日)?(?:起算|算起|起|之?后|以后|开始|计)'
/** What may stand between the clock and the period: ,经办机构应当在. */
const since = new RegExp(`(${arrival})${moment}([^。;]{0,12})$`)

/** One step of several, or what the law counts apart: it is not the whole handling. */
const oneStep =
  /初审|预审|初核|复审|终审|会审|审查意见的?报|形式审查|公示|公告|送达|寄|邮|制证|制卡|打印|发证|颁发|领取|拨付|发放|支付|划拨|到账|兑付|受理|是否|告知|补正|补齐|补充|通知|答复咨询|移交|转交|转送|转报|上报|报送|呈报|报请|踏勘|勘验|核查|检查|录入|归档|立案|回访|听证|鉴定|评审|检验|检测|检疫|延长|中止|异议|复议|起诉|举证|答辩|开庭|反馈|联系|派人|组成|指定/
/** It goes to another office next: 提出意见,报省局审批. */
const handedOn = /(?:报|转|送|交)[^,。;]{0,8}(?:局|厅|部门?|机关|上级|政府|委员会|机构)/
/** What the applicant or somebody else does within it. */
const byOthers =
  /申请人|用人单位|职工|劳动者|当事人|企业|提出|提交|递交|申请|申报|领取|履行|缴|银行|医院|邮政|未[^,。;]*的/
/** A period that is not the agency's work on the application. */
const aside =
  /延长|延期|补正|补齐|补充|听证|鉴定|评审|检验|检测|检疫|送达|送交|颁发|异议|公示|公告|是否受理|不予受理/

const clauseEnd = /[,。;\n]/

const clauseAfter = (text: string, from: number): string => {
  // 30个工作日内,作出决定: what is done stands behind the comma.
  const to = text.slice(from + 1).search(clauseEnd)
  return to < 0 ? text.slice(from) : text.slice(from, from + 1 + to)
}

const sentenceStart = (text: string, at: number): number =>
  Math.max(...['。', ';', '\n'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1

/** Whether a period is the whole handling's because of where it stands. */
const isWhole = (text: string, { start, end, comparator }: Quantity): boolean => {
  const before = text.slice(sentenceStart(text, start), start)
  const ahead = clauseAfter(text, end)
  const clock = since.exec(before)
  if (!clock || /^[前近每]|满/.test(text.slice(start, end)) || before.endsWith('每')) return false
  const within = comparator === '<=' || text.slice(start, end).endsWith('内') || /^(?:之|以)?内/.test(ahead)
  if (!within || /^前/.test(ahead)) return false
  const subject = before.slice(0, clock.index)
  const [, arrived = '', between = ''] = clock
  return !(
    [between, ahead].some((words) => oneStep.test(words)) ||
    [subject, between, ahead].some((words) => byOthers.test(words)) ||
    handedOn.test(text.slice(end)) ||
    /补正|告知|通知|决定|不/.test(arrived)
  )
}

/** Periods that a note counts, but for those that are no work on the application. */
const countedIn = (text: string): readonly Quantity[] =>
  findQuantities(text).filter(
    ({ unit, start, end }) =>
      limitUnitOf[unit] !== undefined &&
      !aside.test(
        text.slice(Math.max(sentenceStart(text, start), text.lastIndexOf(',', start) + 1), start),
      ) &&
      !aside.test(clauseAfter(text, end)),
  )

/** Finds the periods that the note of a limit gives for the handling; `licence`: 日 is 工作日. */
export const timesInNote = (text: Text, licence = false): readonly HandlingTime[] => {
  const times = handlingTimesIn(text, licence)
  // Of several periods none is the whole but what says so itself: 10个工作日内审核,5个工作日内核发.
  const [sole, ...others] = countedIn(text.text)
  if (!sole || others.length > 0 || times.some(({ scope }) => scope === 'whole')) return times
  const unit = limitUnitOf[sole.unit]
  if (unit === undefined || !isWhole(text.text, sole)) return times
  if (times.some(({ start, scope }) => start === sole.start && scope === 'extra')) return times
  const from = sentenceStart(text.text, sole.start)
  const says = saysOf(text.text.slice(from, sole.start))
  const whole: HandlingTime = {
    start: sole.start,
    end: sole.end,
    duration: durationOf({ value: sole.value, unit }, licence),
    context: { start: from, end: sole.end + clauseAfter(text.text, sole.end).length },
    scope: 'whole',
    ...(says ? { says } : {}),
  }
  return [...times.filter(({ start }) => start !== sole.start), whole].sort((a, b) => a.start - b.start)
}
