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
  /** The catalog folder below the folder in which the check runs, with forward slashes; absent or `''`: that folder itself. */
  readonly folder?: string
  readonly ignored?: readonly IgnoredFinding[]
}

/** A file of the catalog as those name it who stand where the check runs: where a code host looks for it. */
export const fileFrom = ({ folder }: Pick<FormatInput, 'folder'>, file: string): string =>
  folder ? `${folder}/${file}` : file

/** Writes a report as text, piece by piece. */
export type Format = (input: FormatInput) => Iterable<string>

/** Writes a report as the bytes of one file: the same report gives the same bytes. */
export type BinaryFormat = (input: FormatInput) => Promise<Uint8Array>
