import type { TableSet } from '../../tables/columns.ts'
import type { SourceRow } from '../draft.ts'
import type { ColumnMatch } from '../mapping/map-headers.ts'
import { targetAtPath } from '../mapping/target.ts'
import type { Columns } from './collect.ts'
import { type Cell, cellOf, columnIndex, type TableRow, widestRow } from './row.ts'

/** What a person puts in place of a cell; where the file has no column for it, `field` says which value it is. */
export interface Correction {
  readonly sheet?: string
  /** The row as a spreadsheet shows it; of JSON, the number of the record in the file, from 1. */
  readonly line: number
  /** Letters of the column. */
  readonly column?: string
  /** Path of the value in the record, such as `level` or `materials/0/name`. */
  readonly field: string
  readonly text: string
}

/** Corrections as a reader of tables lays them over what it reads. */
export interface Overlay {
  /** The columns of a sheet with those behind them that only corrections have. */
  columns(sheet: string | undefined, columns: Columns): Columns
  row(sheet: string | undefined, row: TableRow): TableRow
}

const nameOf = (sheet: string | undefined): string => sheet ?? ''

/** Makes an overlay of corrections of tables; the file itself stays as it is. */
export const createOverlay = (set: TableSet, corrections: readonly Correction[]): Overlay => {
  const extra = new Map<string, Map<string, ColumnMatch>>()
  const cells = new Map<string, Map<number, Map<number, Cell>>>()
  /** The column that a value without one gets, behind all that a file can have. */
  const extraColumn = (sheet: string, field: string): number | undefined => {
    const target = targetAtPath(set, field)
    if (!target) return undefined
    const of = extra.get(sheet) ?? new Map<string, ColumnMatch>()
    extra.set(sheet, of)
    const name = `${target.list ?? ''}|${target.column.field}`
    const known = of.get(name)
    if (known) return known.index
    const index = widestRow + of.size
    of.set(name, { index, header: target.column.header, target, score: 1, reason: 'remembered' })
    return index
  }
  for (const { sheet, line, column, field, text } of corrections) {
    const name = nameOf(sheet)
    const index = column === undefined ? extraColumn(name, field) : columnIndex(column)
    if (index === undefined) continue
    const rows = cells.get(name) ?? new Map<number, Map<number, Cell>>()
    cells.set(name, rows.set(line, (rows.get(line) ?? new Map<number, Cell>()).set(index, cellOf(text))))
  }
  return {
    columns: (sheet, columns) => {
      const more = extra.get(nameOf(sheet))
      return more ? { ...columns, matches: [...columns.matches, ...more.values()] } : columns
    },
    row: (sheet, row) => {
      const corrected = cells.get(nameOf(sheet))?.get(row.row)
      if (!corrected) return row
      const filled = [...row.cells]
      for (const [index, cell] of corrected) {
        while (filled.length < index) filled.push(undefined)
        filled[index] = cell
      }
      return { ...row, cells: filled }
    },
  }
}

/** A row kept of a file as a reader of tables takes it. */
export const tableRowOf = ({ line, cells }: SourceRow): TableRow => ({ row: line, cells })
