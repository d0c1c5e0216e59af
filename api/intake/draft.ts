import type { Trouble } from '../../rules/finding.ts'
import type { Phrase } from '../tables/cell-reading.ts'
import type { Fields } from '../tables/pointer.ts'
import type { ColumnMatch } from './mapping/map-headers.ts'
import type { Cell, SheetInfo } from './table/row.ts'

/**
 * Kinds of what is wrong: a value is missing; cannot be read; is no usable text; breaks the schema; names a record twice;
 * may not be written by this person; a row belongs to no record; is no JSON; its guide was changed by somebody meanwhile.
 */
export const problemReasons = [
  'missing',
  'unreadable',
  'flawed',
  'invalid',
  'repeated',
  'refused',
  'orphan',
  'syntax',
  'overtaken',
] as const
export type ProblemReason = (typeof problemReasons)[number]

/** What is wrong in a file, at the smallest place that can be named. `line` is the row as a spreadsheet shows it. */
export interface Problem extends Trouble {
  readonly reason?: ProblemReason
  /** What is wrong with the cell, without its place and what to do: where it can be put right beside it. */
  readonly expected?: Phrase
  readonly sheet?: string
  /** Letters of the column. */
  readonly column?: string
  /** What would be right, where one value is likelier than all others. */
  readonly suggestion?: string
}

/** Where a value of a record stands in its file. */
export interface Place {
  readonly file: string
  readonly sheet?: string
  readonly line?: number
  readonly column?: string
  readonly header?: string
}

/** One row of a table. */
export interface Line {
  readonly file: string
  readonly sheet?: string
  readonly line: number
}

/** One row of a table with its cells, as it stood. */
export interface SourceRow extends Line {
  readonly cells: readonly Cell[]
}

/** A record as read, before it is held to its schema. */
export interface Draft {
  readonly fields: Fields
  /** Where it begins. */
  readonly place: Place
  /** Which record of a JSON file it is, from 1; undefined where it comes from a table. */
  readonly number?: number
  /** Rows of the file that belong to it: its own and those of its lists. */
  rows: number
  /** The same rows of a table one by one. */
  readonly lines?: readonly Line[]
  /** The same rows with their cells, where the reader was asked to keep them. */
  readonly source?: readonly SourceRow[]
  readonly problems: Problem[]
  /** Where the value at a JSON Pointer path (without leading slash) stands. */
  placeOf(path: string): Place
}

/** Why rows of a file are no part of any record. */
export const skipReasons = {
  blank: { zh: '空行', en: 'empty row' },
  title: { zh: '表头之前的标题或说明', en: 'title or remark above the header' },
  header: { zh: '表头', en: 'header' },
  note: { zh: '表尾的注释或合计', en: 'note or total below the table' },
  hidden: { zh: '隐藏的工作表', en: 'hidden sheet' },
  unknownSheet: { zh: '没有可识别表头的工作表', en: 'sheet without a header that is known' },
  ownReport: { zh: '本程序写出的问题清单', en: 'list of problems that this program wrote' },
  repeated: { zh: '与前面一行完全相同', en: 'the same as a row before' },
} as const satisfies Readonly<Record<string, Phrase>>
export type SkipReason = keyof typeof skipReasons

/** How the columns of one sheet were matched. */
export interface SheetMapping {
  readonly file: string
  readonly sheet: SheetInfo
  /** The row of the header; 0 for named values that are no table. */
  readonly headerRow: number
  /** The list whose entries the rows are; undefined where they are the records. */
  readonly list?: string | undefined
  readonly matches: readonly ColumnMatch[]
}

/** Takes what a reader finds, in the order of the file. */
export interface DraftSink {
  draft(draft: Draft): void
  /** Rows that are no part of a record, with the first of them. */
  skip(reason: SkipReason, place: Place, rows?: number): void
  /** A row that belongs to no record, though it should. */
  orphan(problem: Problem): void
  mapping(mapping: SheetMapping): void
  /** Something done to a value that its reader should know of; counted by its words. */
  note(note: Phrase): void
}
