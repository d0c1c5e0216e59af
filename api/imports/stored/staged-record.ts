import type { CompiledQuery } from 'kysely'
import { insertRows, oneOf } from '../../db/json-rows.ts'
import type { Store } from '../../db/store.ts'
import type { ImportRecordRow, ImportTroubleRow } from '../../db/tables.ts'
import type { StoredGuide } from '../../guides/queries.ts'
import type { Line, Place, Problem, SourceRow } from '../../intake/draft.ts'
import type { Settled } from '../../intake/import/plan.ts'
import { kinds } from '../../intake/kind.ts'
import { targetAtPath } from '../../intake/mapping/target.ts'
import type { Correction } from '../../intake/table/overlay.ts'
import { columnIndex, textOf } from '../../intake/table/row.ts'
import type { SuggestValue } from './suggest-value.ts'

/** Where a record stands: its beginning, and its further rows where it has more than one. */
export interface RecordPlace extends Place {
  readonly lines?: readonly Line[]
}

/** A problem with the whole text of its cell as it is read now, and the place that a correction of it names. */
export interface StagedTrouble extends Problem {
  readonly cell: string
  readonly correct: Omit<Correction, 'text'> | null
}

/** One record of a file as it is kept: its row and the rows of its problems. */
export interface StagedRecord {
  readonly row: ImportRecordRow
  readonly troubles: readonly ImportTroubleRow[]
  /** How it stood in the file; undefined where it came from no table. */
  readonly source: readonly SourceRow[] | undefined
}

/** What stays the same while the records of a file are kept. */
export interface StagingContext {
  readonly no: number
  readonly stored: ReadonlyMap<string, StoredGuide>
  readonly corrections: readonly Correction[]
  readonly suggest: SuggestValue
}

/** A place within any record: positions of lists left out. */
export const anyPlace = (field: string): string => field.replace(/\/\d+(?=\/|$)/g, '/-')

/** What names one cell among the corrections of a file. */
export const cellKey = ({ sheet, line, column, field }: Omit<Correction, 'text'>): string =>
  [sheet ?? '', line, column ?? `:${field}`].join('|')

const titleOfFields = ({ handlingItem, subItem, name, id }: Settled['draft']['fields']): string =>
  [handlingItem, subItem, name, id].find((one): one is string => typeof one === 'string' && one !== '') ?? ''

/** Characters of a cell that can be put right in place; a longer text is put right in the file. */
const longestCell = 20_000
/** Characters that are kept of a longer one. */
const shownOfLong = 300

/** Bytes of the rows of one record that are kept beside it; of a longer one the file is read again. */
const mostSourceBytes = 800_000

/** Reasons that no other text in a cell would mend. */
const fixed: ReadonlySet<Problem['reason']> = new Set(['orphan', 'syntax', 'overtaken'])

const { tables } = kinds.guides

/** A problem at a whole group of values, of which one is required, is that one's: an agency that is missing lacks its name. */
const atColumn = (problem: Problem): Problem => {
  const { field } = problem
  if (field === undefined || targetAtPath(tables, field)) return problem
  const required = tables.sheets[0].columns.find(
    (column) => column.required && column.field.startsWith(`${field}/`),
  )
  return required ? { ...problem, field: required.field } : problem
}

const troubleOf = (
  problem: Problem,
  number: number,
  source: readonly SourceRow[] | undefined,
  corrected: ReadonlyMap<string, string>,
): StagedTrouble => {
  const { sheet, line, column, field } = problem
  const isTable = source !== undefined
  const correct =
    field === undefined ||
    fixed.has(problem.reason) ||
    (isTable && line === undefined) ||
    (column === undefined && !targetAtPath(tables, field))
      ? null
      : {
          ...(sheet === undefined ? {} : { sheet }),
          line: isTable ? (line ?? 0) : number,
          ...(column === undefined ? {} : { column }),
          field,
        }
  const row = source?.find((one) => one.sheet === sheet && one.line === line)
  const stood = column === undefined ? undefined : textOf(row?.cells[columnIndex(column)])
  const cell = (correct && corrected.get(cellKey(correct))) ?? stood ?? problem.value ?? ''
  return cell.length > longestCell
    ? { ...problem, correct: null, cell: `${cell.slice(0, shownOfLong)}…` }
    : { ...problem, correct, cell }
}

/** The problems of a record as rows; `number` is the record's among those of the file, from 1. */
export const troubleRows = (
  no: number,
  record: number,
  problems: readonly Problem[],
  {
    source,
    corrections = [],
  }: { source?: readonly SourceRow[] | undefined; corrections?: readonly Correction[] } = {},
): ImportTroubleRow[] => {
  const corrected = new Map(corrections.map((one) => [cellKey(one), one.text]))
  return problems.map(atColumn).map((problem, at) => {
    const trouble = troubleOf(problem, record, source, corrected)
    return {
      import_no: no,
      record,
      at,
      reason: problem.reason ?? 'invalid',
      field: anyPlace(problem.field ?? ''),
      value: trouble.cell,
      suggestion: problem.suggestion ?? null,
      content: JSON.stringify(trouble),
    }
  })
}

const encoder = new TextEncoder()

const keptSource = (source: readonly SourceRow[] | undefined, isKept: boolean): string | null => {
  const json = source && isKept ? JSON.stringify(source) : null
  return json !== null && encoder.encode(json).length > mostSourceBytes ? null : json
}

/** Keeps what became of one record. `isCorrected`: it may be put back as it stood. */
export const stageRecord = (
  { no, stored, corrections, suggest }: StagingContext,
  position: number,
  { draft, outcome, problems, id, record }: Settled,
  isCorrected: boolean,
): StagedRecord => {
  const { place, lines = [], source } = draft
  const isWritten = record !== undefined && (outcome === 'created' || outcome === 'updated')
  const keptPlace: RecordPlace = lines.length > 1 ? { ...place, lines } : place
  return {
    row: {
      import_no: no,
      position,
      outcome,
      rows: draft.rows,
      place: JSON.stringify(keptPlace),
      guide_id: id ?? null,
      title: titleOfFields(draft.fields),
      content: isWritten ? JSON.stringify(record) : null,
      source: keptSource(source, outcome === 'rejected' || isCorrected),
      before: stored.get(id ?? '')?.revision ?? 0,
      written: null,
      undone: null,
    },
    troubles: troubleRows(
      no,
      position,
      problems.map(atColumn).map((problem) => {
        const suggestion = suggest(problem, draft.fields)
        return suggestion === undefined ? problem : { ...problem, suggestion }
      }),
      { source, corrections },
    ),
    source,
  }
}

/** Keeps a row that belongs to no record. */
export const stageOrphan = (no: number, position: number, problem: Problem): StagedRecord => {
  const { file = '', sheet, line } = problem
  const place: RecordPlace = {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(line === undefined ? {} : { line }),
  }
  return {
    row: {
      import_no: no,
      position,
      outcome: 'orphan',
      rows: 1,
      place: JSON.stringify(place),
      guide_id: null,
      title: '',
      content: null,
      source: null,
      before: 0,
      written: null,
      undone: null,
    },
    troubles: troubleRows(no, position, [problem]),
    source: undefined,
  }
}

/** Statements that write staged records with their problems. */
export const writeStaged = ({ db }: Store, records: readonly StagedRecord[]): CompiledQuery[] => [
  ...insertRows(
    db,
    'import_record',
    [
      'import_no',
      'position',
      'outcome',
      'rows',
      'place',
      'guide_id',
      'title',
      'content',
      'source',
      'before',
      'written',
      'undone',
    ],
    records.map(({ row }) => row),
  ),
  ...insertRows(
    db,
    'import_trouble',
    ['import_no', 'record', 'at', 'reason', 'field', 'value', 'suggestion', 'content'],
    records.flatMap(({ troubles }) => troubles),
  ),
]

/** Statements that drop the records of an import with their problems: all, or some by their positions. */
export const dropStaged = ({ db }: Store, no: number, positions?: readonly number[]): CompiledQuery[] => {
  const troubles = db.deleteFrom('import_trouble').where('import_no', '=', no)
  const records = db.deleteFrom('import_record').where('import_no', '=', no)
  return positions === undefined
    ? [troubles.compile(), records.compile()]
    : [
        troubles.where('record', 'in', oneOf(positions)).compile(),
        records.where('position', 'in', oneOf(positions)).compile(),
      ]
}
