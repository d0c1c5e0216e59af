import type { Locale } from '../../rules/messages/format.ts'
import { guardFormula } from '../office/safe-text.ts'
import type { Format } from './format.ts'
import { ledgerColumns, ledgerRows } from './ledger.ts'

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** One record of a CSV (RFC 4180) with its line end, of texts that are safe as they are. */
export const csvLine = (texts: readonly string[]): string => `${texts.map(quoted).join(',')}\r\n`

/** One record of a CSV, of which no text is a formula. */
export const csvRecord = (values: readonly (string | number)[]): string =>
  csvLine(values.map((value) => (typeof value === 'number' ? String(value) : guardFormula(value))))

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
