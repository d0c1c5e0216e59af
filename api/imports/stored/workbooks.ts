import type { Directory } from '../../../rules/catalog.ts'
import type { Line } from '../../intake/draft.ts'
import type { Repair } from '../../intake/import/error-file.ts'
import type { Source } from '../../intake/source.ts'
import type { RecordKind } from '../../tables/columns.ts'

/**
 * Makes the workbooks of imports. The seam exists because the library that writes them needs Node: a Worker offers
 * none, and says so.
 */
export interface ImportWorkbooks {
  /** The file with its bad cells marked, commented and explained. */
  errors(source: Source, repair: Repair): Promise<Uint8Array>
  /** Only the rows that were refused; undefined where there are none. */
  remainder(
    source: Source,
    repair: Repair & { readonly refused: readonly Line[] },
  ): Promise<Uint8Array | undefined>
  /** An empty workbook to fill in with one kind of record, with the values that a directory knows. */
  template(kind: RecordKind, directory: Directory): Promise<Uint8Array>
}
