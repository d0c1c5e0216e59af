import { currentLocale } from './locale.ts'

/** A whole number in the present language: 21,306. */
export const formatCount = (count: number): string => new Intl.NumberFormat(currentLocale()).format(count)

/** A share as a percentage with one decimal, cut and not rounded, so that 100 means all: 93.1. */
export const formatShare = (share: number): string => {
  const tenths = Math.floor(share * 1000 + 1e-9)
  return tenths === 1000 ? '100' : (tenths / 10).toFixed(1)
}

/** A day as the screens have it: 2026-11-23 (周一). */
export const formatDay = (day: string): string => {
  const weekday = new Intl.DateTimeFormat(currentLocale(), { weekday: 'short', timeZone: 'UTC' })
  return `${day} (${weekday.format(new Date(`${day}T00:00:00Z`))})`
}

/** A moment in China: 2026-11-23 06:00. */
export const formatMoment = (iso: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(iso))

/** The time of day of a moment in China: 06:00. */
export const formatClock = (iso: string): string => formatMoment(iso).slice(-5)

/** A duration of the machine in seconds: 1.9 s. */
export const formatSeconds = (milliseconds: number): string =>
  new Intl.NumberFormat(currentLocale(), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'narrow',
    maximumFractionDigits: 1,
  }).format(milliseconds / 1000)

/** A duration in whole seconds, from two minutes on in minutes: 3秒, 4分钟; never less than a second. */
export const formatDuration = (milliseconds: number): string => {
  const isLong = milliseconds >= 120_000
  return new Intl.NumberFormat(currentLocale(), {
    style: 'unit',
    unit: isLong ? 'minute' : 'second',
    unitDisplay: 'short',
  }).format(Math.max(1, Math.ceil(milliseconds / (isLong ? 60_000 : 1000))))
}

/** Members of a list in one line: 窗口办理、网上办理. */
export const formatList = (members: readonly string[]): string =>
  members.join(currentLocale() === 'zh-CN' ? '、' : ', ')
