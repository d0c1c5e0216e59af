import type { Catalog } from '../../rules/catalog.ts'
import type { Locale } from '../../rules/messages/format.ts'
import type { Report } from '../../rules/report.ts'

/** What a writer of reports may use. */
export interface FormatInput {
  readonly report: Report
  readonly catalog: Catalog
  readonly locale: Locale
  /** Whether colours may be used: the output is a terminal. */
  readonly isTerminal: boolean
}

/** Writes a report as text, piece by piece. */
export type Format = (input: FormatInput) => Iterable<string>
