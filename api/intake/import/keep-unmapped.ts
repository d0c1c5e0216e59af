import type { TableSet } from '../../tables/columns.ts'
import { type Fields, isFields } from '../../tables/pointer.ts'
import type { SheetMapping } from '../draft.ts'

/** Keeps of a record what the columns of a file say nothing about. */
export interface Keeper {
  /** Told of every sheet's columns before its records are. */
  readonly mapping: (mapping: Pick<SheetMapping, 'matches'>) => void
  /** Puts into a record what stands in the present one and has no column in the file. */
  readonly keep: (record: Fields, present: Fields) => void
}

const define = (record: Fields, key: string, value: unknown): void => {
  if (key !== '__proto__' && !Object.hasOwn(record, key)) record[key] = value
}

/**
 * Makes a keeper for the tables of one kind: a file without a column for materials leaves the materials of its guides
 * as they are, while an empty cell of a column says that nothing is published. Where the file has the column of all
 * other fields, it says everything, and nothing is kept; so where records came from no table.
 */
export const createKeeper = (tables: TableSet): Keeper => {
  const columns = tables.sheets.flatMap(({ list, columns: own }) =>
    own.map(({ field }) => (list === undefined ? field : list)),
  )
  const whole = new Set(columns.filter((field) => !field.includes('/')))
  /** Objects that exist only as several columns: each member is kept by itself. */
  const composite = new Set(
    columns.map((field) => field.split('/')[0] ?? '').filter((key) => key !== '' && !whole.has(key)),
  )
  const covered = new Set<string>()
  let isTable = false
  let isComplete = false
  const cover = (field: string): void => {
    const [key = '', member = ''] = field.split('/')
    covered.add(composite.has(key) ? `${key}/${member}` : key)
  }
  return {
    mapping: ({ matches }) => {
      isTable = true
      for (const { target, reason, header } of matches)
        if (target?.column.field === '' && target.list === undefined) isComplete = true
        else if (target) cover(target.list ?? target.column.field)
        else if (reason === 'none') covered.add(header)
    },
    keep: (record, present) => {
      if (!isTable || isComplete) return
      for (const [key, value] of Object.entries(present)) {
        const own = record[key]
        if (composite.has(key) && isFields(value)) {
          const members = isFields(own) ? own : {}
          for (const [member, one] of Object.entries(value))
            if (!covered.has(`${key}/${member}`)) define(members, member, one)
          if (Object.keys(members).length > 0) define(record, key, members)
        } else if (!covered.has(key)) define(record, key, value)
      }
    },
  }
}
