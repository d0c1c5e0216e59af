import type { SheetMapping } from '../../intake/draft.ts'
import type { FileFormat } from '../../intake/format.ts'
import type { Skipped } from '../../intake/import/plan.ts'
import { kinds } from '../../intake/kind.ts'
import type { ColumnMatch } from '../../intake/mapping/map-headers.ts'
import { targetName, targetsOf } from '../../intake/mapping/target.ts'
import type { SheetInfo } from '../../intake/table/row.ts'
import type { Phrase } from '../../tables/cell-reading.ts'

/** A column as it was matched; `field` is the target's name. */
export interface KeptMatch extends Omit<ColumnMatch, 'target'> {
  readonly field: string | null
}

/** How the columns of one sheet were matched, as a row can keep it. */
export interface KeptMapping extends Omit<SheetMapping, 'matches' | 'list'> {
  readonly list: string | null
  readonly matches: readonly KeptMatch[]
}

/** A sheet of the file: read, left out by a person, or without a header that is known. */
export interface SeenSheet {
  readonly name: string
  readonly use: 'read' | 'left-out' | 'none'
}

/** What a check found of a file beside its records. */
export interface CheckResult {
  readonly format: FileFormat
  /** Of text. */
  readonly encoding: string | null
  /** Of CSV. */
  readonly delimiter: string | null
  /** Of a workbook. */
  readonly sheets: readonly SeenSheet[]
  readonly mappings: readonly KeptMapping[]
  readonly skipped: readonly Skipped[]
  readonly notes: readonly { readonly note: Phrase; readonly count: number }[]
}

const targets = new Map(targetsOf(kinds.guides.tables).map((target) => [targetName(target), target]))

/** A mapping as a row keeps it. */
export const keptMapping = ({ matches, list, ...mapping }: SheetMapping): KeptMapping => ({
  ...mapping,
  list: list ?? null,
  matches: matches.map(({ target, ...match }) => ({ ...match, field: target ? targetName(target) : null })),
})

/** The matches of a kept mapping as readers take them. */
export const matchesOf = ({ matches }: KeptMapping): readonly ColumnMatch[] =>
  matches.map(({ field, ...match }) => ({
    ...match,
    target: field === null ? undefined : targets.get(field),
  }))

/** A sheet of a kept mapping as a reader of its rows takes it. */
export const sheetOf = (
  mapping: KeptMapping,
): { info: SheetInfo; columns: { matches: readonly ColumnMatch[]; list: string | undefined } } => {
  // Rows are read again without those around them: whether the sheet is the only one says nothing there.
  const { isOnly: _, ...info } = mapping.sheet
  return { info, columns: { matches: matchesOf(mapping), list: mapping.list ?? undefined } }
}
