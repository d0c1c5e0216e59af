import type { Column, Sheet, TableSet } from '../../tables/columns.ts'

/** Where a column's values belong: a field of the record, or of the entries of one of its lists. */
export interface Target {
  readonly column: Column
  /** Path of the list; undefined for the record itself. */
  readonly list?: string
}

/** A target's name in profiles and messages: `handling/reach`, or `materials/-/copies` for every entry of a list. */
export const targetName = ({ column, list }: Target): string =>
  list === undefined ? column.field : `${list}/-/${column.field}`

const ofSheet = (sheet: Sheet): readonly Target[] =>
  sheet.columns.map((column) => ({ column, ...(sheet.list === undefined ? {} : { list: sheet.list }) }))

const all = new WeakMap<TableSet, readonly Target[]>()

/** All targets of a kind of record, the record's own first; the same list each time. */
export const targetsOf = (set: TableSet): readonly Target[] => {
  const known = all.get(set)
  if (known) return known
  const made = set.sheets.flatMap(ofSheet)
  all.set(set, made)
  return made
}

/** The targets of a list's own sheet: its entries' fields, and the record's by which rows find their record. */
export const targetsOfList = (set: TableSet, list: string): readonly Target[] => {
  const targets = targetsOf(set)
  const main = targets.filter((target) => target.list === undefined && target.column.kind.type !== 'list')
  return [...targets.filter((target) => target.list === list), ...main]
}

/** The target of a value at a path of a record, such as `materials/2/copies`. */
export const targetAtPath = (set: TableSet, path: string): Target | undefined =>
  targetsOf(set).find(({ list, column }) =>
    list === undefined
      ? column.field === path
      : path.startsWith(`${list}/`) && path.slice(list.length + 1).replace(/^\d+\//, '') === column.field,
  )
