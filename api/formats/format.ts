import type { Catalog } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Locale } from '../../rules/messages/format.ts'
import type { Report } from '../../rules/report.ts'
import type { Spot } from '../intake/trouble.ts'

/** A finding that an entry of the configuration's `ignore` covers: it is in no count. */
export interface IgnoredFinding {
  readonly finding: Finding
  readonly reason: string
  /** The last day of the entry, YYYY-MM-DD. */
  readonly until: string
}

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

/** Whether a finding stands, and is not only told of because it was there in the baseline. */
export const isFound = ({ state }: Finding): boolean => state !== 'absent'
