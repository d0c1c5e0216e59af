import { reasons as en } from './en/reasons.ts'
import type { Locale } from './locale.ts'
import { reasons as zhCN } from './zh-CN/reasons.ts'

/** A reason that a person chooses from. */
export type ReasonCode = keyof typeof zhCN

const wordings: Readonly<Record<Locale, Readonly<Record<ReasonCode, string>>>> = { 'zh-CN': zhCN, en }

/** What stands between a chosen reason and the words that follow it. */
const separator = '：'

/** What a reason is called. */
export const reasonName = (locale: Locale, code: ReasonCode): string => wordings[locale][code]

/**
 * A chosen reason with a person's own words as one text, as it is recorded: the reason in Chinese, so that a record
 * reads the same whoever wrote it. `other` is said by the words alone.
 */
export const reasonText = (code: ReasonCode, words: string): string => {
  const own = words.trim()
  if (own === '') return zhCN[code]
  return code === 'other' ? own : `${zhCN[code]}${separator}${own}`
}

/** A recorded reason in a language; the person's own words stay as they are. */
export const reasonWords = (locale: Locale, text: string): string => {
  const end = text.indexOf(separator)
  const [chosen, rest] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + separator.length)]
  const code = Object.entries(zhCN).find(([, name]) => name === chosen)?.[0] as ReasonCode | undefined
  if (!code) return text
  const name = wordings[locale][code]
  return rest === '' ? name : locale === 'zh-CN' ? `${name}${separator}${rest}` : `${name}: ${rest}`
}
