/** Records as rows of tables: what a writer writes and a reader reads as the same record again. */
import { stableJson } from '../../rules/finding.ts'
import { isSame } from '../../rules/same.ts'
import { readCell, writeCell } from './cell.ts'
import { type Column, type Sheet, type TableSet, writtenColumns } from './columns.ts'
import { type Fields, isFields, setAt, valueAt } from './pointer.ts'

/** The texts of a row, in the order of the sheet's written columns; the rows of a list have the key columns before them. */
export type RowTexts = readonly (string | undefined)[]

/** One sheet's rows of one record. */
export interface SheetRows {
  readonly sheet: Sheet
  readonly rows: readonly RowTexts[]
}

/** The columns that tie the rows of a list's sheet to their record. */
export const keyColumns = ({ key, keyWith }: TableSet): readonly Column[] =>
  keyWith ? [key, keyWith] : [key]

/** The columns of a sheet as written: those of a list's sheet with the record's key in front. */
export const headColumns = (set: TableSet, sheet: Sheet): readonly Column[] =>
  sheet.list === undefined ? writtenColumns(sheet) : [...keyColumns(set), ...writtenColumns(sheet)]

const isJson = (column: Column): boolean => column.kind.type === 'json'
const topOf = (path: string): string => path.split('/', 1)[0] ?? path

const textsOf = (columns: readonly Column[], record: Fields): (string | undefined)[] =>
  columns.map((column) => {
    const value = isJson(column) ? undefined : valueAt(record, column.field)
    return value === undefined ? undefined : writeCell(column.kind, value)
  })

/** Puts what a cell says into a record; a limit's prose and its note are both kept. */
export const putValue = (record: Fields, { field, kind }: Column, value: unknown): void => {
  if (kind.type === 'json') {
    if (isFields(value))
      for (const [key, member] of Object.entries(value))
        setAt(record, key.replace(/~/g, '~0').replace(/\//g, '~1'), member)
    return
  }
  const present = field.endsWith('/note') ? valueAt(record, field) : undefined
  setAt(record, field, present === undefined || present === value ? value : `${present}；${value}`)
}

const readBack = (columns: readonly Column[], texts: RowTexts): Fields => {
  const record: Fields = {}
  columns.forEach((column, at) => {
    const read = readCell(column.kind, texts[at] ?? '')
    if (read && 'value' in read) putValue(record, column, read.value)
  })
  return record
}

const entryTexts = (sheet: Sheet, record: Fields): readonly RowTexts[] => {
  const entries = valueAt(record, sheet.list ?? '')
  const columns = writtenColumns(sheet)
  return Array.isArray(entries) && entries.every(isFields)
    ? entries.map((entry) => textsOf(columns, entry))
    : []
}

/** A record as its cells and the rows of its lists give it back. */
const readAgain = (columns: readonly Column[], texts: RowTexts, lists: readonly SheetRows[]): Fields => {
  const again = readBack(columns, texts)
  for (const { sheet, rows } of lists)
    if (sheet.list !== undefined && rows.length > 0)
      setAt(
        again,
        sheet.list,
        rows.map((row) => readBack(writtenColumns(sheet), row)),
      )
  return again
}

/**
 * The rows of a record. A field that its columns cannot hold exactly stands whole in the JSON column instead, so that
 * nothing is lost. @throws where a kind without a JSON column has such a field, or the key is no plain text.
 */
export const recordRows = (set: TableSet, record: Fields): readonly SheetRows[] => {
  const [main, ...lists] = set.sheets
  const mainColumns = writtenColumns(main)
  const mainTexts = textsOf(mainColumns, record)
  const listTexts = lists.map((sheet) => ({ sheet, rows: entryTexts(sheet, record) }))
  const again = readAgain(mainColumns, mainTexts, listTexts)
  const rest = Object.fromEntries(Object.entries(record).filter(([key, value]) => !isSame(again[key], value)))
  const jsonAt = mainColumns.findIndex(isJson)
  const restKeys = Object.keys(rest)
  if (restKeys.length > 0 && (jsonAt === -1 || restKeys.includes(set.key.field)))
    throw new Error(`expected fields that cells can hold, got ${stableJson(rest)}`)
  const isRest = (path: string | undefined): boolean => path !== undefined && topOf(path) in rest
  const keys = textsOf(keyColumns(set), record)
  return [
    {
      sheet: main,
      rows: [
        mainTexts.map((text, at) =>
          at === jsonAt
            ? restKeys.length > 0
              ? stableJson(rest)
              : undefined
            : isRest(mainColumns[at]?.field)
              ? undefined
              : text,
        ),
      ],
    },
    ...listTexts.map(({ sheet, rows }) => ({
      sheet,
      rows: isRest(sheet.list) ? [] : rows.map((row) => [...keys, ...row]),
    })),
  ]
}

/**
 * The rows of a record in one sheet, as `recordRows` gives them; for a list's sheet only what its field needs is made.
 * @throws for the first sheet as `recordRows`
 */
export const sheetRows = (set: TableSet, record: Fields, sheet: Sheet): readonly RowTexts[] => {
  const [main, ...lists] = set.sheets
  if (sheet.list === undefined) return recordRows(set, record)[0]?.rows ?? []
  const rows = entryTexts(sheet, record)
  if (rows.length === 0) return rows
  const top = topOf(sheet.list)
  const columns = writtenColumns(main).filter(({ field }) => topOf(field) === top)
  const besides = lists.filter(({ list = '' }) => topOf(list) === top)
  const again = readAgain(
    columns,
    textsOf(columns, record),
    besides.map((other) => ({ sheet: other, rows: other === sheet ? rows : entryTexts(other, record) })),
  )
  if (!isSame(again[top], record[top])) return []
  const keys = textsOf(keyColumns(set), record)
  return rows.map((row) => [...keys, ...row])
}
