import type { Locale } from '../../rules/messages/format.ts'
import { guardFormula } from '../office/safe-text.ts'
import type { Format } from './format.ts'
import { ledgerColumns, ledgerRows } from './ledger.ts'

/** One field of a CSV (RFC 4180): quoted where it must be, and never a formula. */
export const csvField = (value: string | number): string => {
  if (typeof value === 'number') return String(value)
  const text = guardFormula(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One record of a CSV with its line end. */
export const csvRecord = (values: readonly (string | number)[]): string =>
  `${values.map(csvField).join(',')}\r\n`

const about = {
  'zh-CN': ['目录版本', '规则集', '检查日期', '说明'],
  en: ['Directory version', 'Rule set', 'As of', 'Notice'],
} as const satisfies Record<Locale, unknown>

/**
 * The ledger of findings as CSV: a byte order mark, without which Excel takes UTF-8 for another encoding, then the
 * headings, then a record each. What was checked and the catalog's notice are columns, so that every record carries
 * them and every line is a record.
 */
export const csv: Format = function* (input) {
  const { report, locale } = input
  const { directory, ruleSet, asOf, notice = '' } = report
  const same = [`${directory.id} ${directory.version}`, `${ruleSet.preset} ${ruleSet.version}`, asOf, notice]
  yield `\ufeff${csvRecord([...ledgerColumns.map(({ heading }) => heading[locale]), ...about[locale]])}`
  for (const row of ledgerRows(input)) yield csvRecord([...row, ...same])
}
