import type { Catalog } from '../../rules/catalog.ts'
import type { IgnoredFinding } from '../../rules/finding.ts'
import type { Locale } from '../../rules/messages/format.ts'
import type { Report } from '../../rules/report.ts'
import type { Spot } from '../intake/trouble.ts'

/** What a writer of reports may use. */
export interface FormatInput {
  readonly report: Report
  readonly catalog: Catalog
  readonly locale: Locale
  /** Whether colours may be used: the output is a terminal. */
  readonly isTerminal: boolean
  /** Where each guide was read, by its id; a report from a database knows no files. */
  readonly spots?: ReadonlyMap<string, Spot>
  readonly ignored?: readonly IgnoredFinding[]
}

/** Writes a report as text, piece by piece. */
export type Format = (input: FormatInput) => Iterable<string>

/** Writes a report as the bytes of one file: the same report gives the same bytes. */
export type BinaryFormat = (input: FormatInput) => Promise<Uint8Array>
