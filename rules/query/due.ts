/** The values of `due:`. */
import type { Comparator } from './query.ts'

/** When something is due: a number of working days from now, a day, or one of the words that say it. */
export type Due =
  | { readonly kind: 'days'; readonly days: number; readonly comparator: Comparator }
  | { readonly kind: 'day'; readonly day: string; readonly comparator: Comparator }
  | { readonly kind: 'word'; readonly word: 'overdue' | 'today' | 'week' | 'none' }

const words: Readonly<Record<string, 'overdue' | 'today' | 'week' | 'none'>> = {
  overdue: 'overdue',
  逾期: 'overdue',
  已逾期: 'overdue',
  today: 'today',
  今天: 'today',
  今日: 'today',
  week: 'week',
  本周: 'week',
  none: 'none',
  无: 'none',
}
/** What is offered where a value is none of them. */
export const dueExamples = ['<3d', '2026-12-01', 'overdue', 'today', 'week', 'none'] as const

const span = /^(\d{1,4})(d|w|天|日|个?工作日|周)$/
const day = /^((?:19|20|21)\d{2})-(\d{2})-(\d{2})$/

const isDay = (text: string): boolean => {
  const parts = day.exec(text)
  if (!parts) return false
  const [, year, month, date] = parts.map(Number)
  const at = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, date))
  return at.getUTCMonth() === (month ?? 0) - 1 && at.getUTCDate() === date
}

/** Reads a value of `due:`; undefined where it is none. A week is five working days. */
export const readDue = (text: string, comparator: Comparator): Due | undefined => {
  const word = Object.hasOwn(words, text) ? words[text] : undefined
  if (word) return comparator === '' ? { kind: 'word', word } : undefined
  const [, amount, unit] = span.exec(text) ?? []
  if (amount !== undefined)
    return { kind: 'days', days: Number(amount) * (unit === 'w' || unit === '周' ? 5 : 1), comparator }
  return isDay(text) ? { kind: 'day', day: text, comparator } : undefined
}
