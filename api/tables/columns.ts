/**
 * The tables in which a catalog comes in and goes out: sheets and columns with their field, Chinese header and other
 * names. Readers (api/intake) and writers (api/formats) share this one list, so that what is written is read again.
 *
 * A sheet is either the records themselves, one a row, or the entries of one list of a record, one a row, tied to it
 * by the key column. A cell left empty is "not published"; `emptyText` in it is "published as empty" ("" or []).
 */
import type { Word } from './words.ts'

/** How a cell's text stands for a value; cell.ts reads and writes it. */
export type ValueKind =
  | { readonly type: 'text' }
  /** A code or number of its own: 无, — and / say that there is none. */
  | { readonly type: 'code' }
  /** Texts, one a line within the cell; read also where 、 or ； part them. `all`: a word for every one there is. */
  | { readonly type: 'texts'; readonly all?: { readonly word: string; readonly value: string } }
  | { readonly type: 'number' }
  /** A whole number within prose or a unit: 0次, 1份. */
  | { readonly type: 'count' }
  | { readonly type: 'day' }
  /** A limit's value and unit: 20个工作日, 当场. Its note has a column of its own. */
  | { readonly type: 'limit' }
  | { readonly type: 'choice'; readonly words: readonly Word[] }
  /** Some of a closed set: 窗口办理、网上办理. `all`: texts that mean every one of them. */
  | { readonly type: 'choices'; readonly words: readonly Word[]; readonly all?: readonly string[] }
  /** A region's code of GB/T 2260, or the name of a region of Guangdong. */
  | { readonly type: 'region' }
  /** A list whose entries have a sheet: here only `emptyText`, or on reading the names of the entries. */
  | { readonly type: 'list' }
  /** A JSON object whose members are fields of the record: whatever no column can hold. */
  | { readonly type: 'json' }

/** One column: where its value belongs and how it is headed. */
export interface Column {
  /** Path in the record, or in the list's entry: `handling/onlineDepth`. */
  readonly field: string
  /** Header that exports write. */
  readonly header: string
  /** Other headers that mean this, best known first. */
  readonly aliases: readonly string[]
  readonly kind: ValueKind
  /** Without it a record cannot be read. */
  readonly required?: true
  /** Read where a file has it, never written: another column holds the same value. */
  readonly inputOnly?: true
}

/** One sheet. */
export interface Sheet {
  readonly name: string
  readonly aliases: readonly string[]
  /** Path of the record's list whose entries the rows are; undefined for the records themselves. */
  readonly list?: string
  readonly columns: readonly Column[]
}

/** The sheets of one kind of record: the first holds the records, the others their lists. */
export interface TableSet {
  readonly kind: RecordKind
  /** The field that names a record and ties the rows of the other sheets to it. */
  readonly key: Column
  /** A second field that tells apart records whose key is the same: two laws of one title differ in their number. */
  readonly keyWith?: Column
  readonly sheets: readonly [Sheet, ...Sheet[]]
}

/** What can be brought in and taken out as tables. */
export type RecordKind =
  | 'guides'
  | 'items'
  | 'directory'
  | 'laws'
  | 'synonyms'
  | 'abolished'
  | 'agencies'
  | 'holdings'

/** The version of these tables: a template of an older one is refused. Counted up when a column changes its meaning. */
export const tablesVersion = 1

/** Stands in a cell for "published as empty": "" or []. */
export const emptyText = '（空）'

const text = { type: 'text' } as const

/** Makes a column; without a kind its value is text. */
export const column = (
  field: string,
  header: string,
  aliases: readonly string[] = [],
  kind: ValueKind = text,
  more: Pick<Column, 'required' | 'inputOnly'> = {},
): Column => ({ field, header, aliases, kind, ...more })

/** The columns that a writer writes, in their order. */
export const writtenColumns = (sheet: Sheet): readonly Column[] =>
  sheet.columns.filter(({ inputOnly }) => !inputOnly)
