import type { Clock } from '../life/clock.ts'
import { clock as en } from './en/clock.ts'
import type { Locale } from './locale.ts'
import { clock as zhCN } from './zh-CN/clock.ts'

const wordings: Readonly<Record<Locale, typeof zhCN>> = { 'zh-CN': zhCN, en }

/** How a clock stands, in a few words for a row of a list: 剩 3 个工作日 / 3 working days left. */
export const clockWords = (locale: Locale, { state, left }: Pick<Clock, 'state' | 'left'>): string => {
  const words = wordings[locale]
  if (left === null) return words.none
  if (left === 0) return words.today
  const days = Math.abs(left).toLocaleString(locale)
  if (state === 'paused') return left < 0 ? words.pausedOverdue(days) : words.pausedLeft(days)
  return left < 0 ? words.overdue(days) : words.left(days)
}
