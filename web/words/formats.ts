import type { Locale } from '../../rules/messages/format.ts'
import { currentLocale } from '../app/locale.ts'

/** Formats in the present language; a format takes longer to make than a thousand numbers to write. */
const inLocale = <Value>(
  make: (locale: Locale) => { format(value: Value): string },
): ((value: Value) => string) => {
  const made = new Map<Locale, ReturnType<typeof make>>()
  return (value) => {
    const locale = currentLocale()
    const format = made.get(locale) ?? make(locale)
    made.set(locale, format)
    return format.format(value)
  }
}

/** A whole number in the present language: 21,306. */
export const formatCount = inLocale<number>((locale) => new Intl.NumberFormat(locale))

/** A share as a percentage with one decimal, cut and not rounded, so that 100 means all: 93.1. */
export const formatShare = (share: number): string => {
  const tenths = Math.floor(share * 1000 + 1e-9)
  return tenths === 1000 ? '100' : (tenths / 10).toFixed(1)
}

const formatWeekday = inLocale<Date>(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }),
)

/** A day as the screens have it: 2026-11-23 (周一). */
export const formatDay = (day: string): string => `${day} (${formatWeekday(new Date(`${day}T00:00:00Z`))})`

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A moment in China: 2026-11-23 06:00. */
export const formatMoment = (iso: string): string => shanghai.format(new Date(iso))

/** The time of day of a moment in China: 06:00. */
export const formatClock = (iso: string): string => formatMoment(iso).slice(-5)

const formatMachineSeconds = inLocale<number>(
  (locale) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'second',
      unitDisplay: 'narrow',
      maximumFractionDigits: 1,
    }),
)

/** A duration of the machine in seconds: 1.9 s. */
export const formatSeconds = (milliseconds: number): string => formatMachineSeconds(milliseconds / 1000)

const inUnit = (unit: 'second' | 'minute') =>
  inLocale<number>((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }))
const formatWholeSeconds = inUnit('second')
const formatMinutes = inUnit('minute')

/** A duration in whole seconds, from two minutes on in minutes: 3秒, 4分钟; never less than a second. */
export const formatDuration = (milliseconds: number): string =>
  milliseconds >= 120_000
    ? formatMinutes(Math.ceil(milliseconds / 60_000))
    : formatWholeSeconds(Math.max(1, Math.ceil(milliseconds / 1000)))

/** What stands between members of a list in one line. */
export const listMark = (): string => (currentLocale() === 'zh-CN' ? '、' : ', ')

/** What stands between a label and what it names. */
export const labelMark = (): string => (currentLocale() === 'zh-CN' ? '：' : ': ')

/** Members of a list in one line: 窗口办理、网上办理. */
export const formatList = (members: readonly string[]): string => members.join(listMark())
