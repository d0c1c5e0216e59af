/** Guides as the Guangdong platform's own API gives them: tables of fields under English and pinyin names. */
import type { TableSet } from '../../tables/columns.ts'
import { type Fields, isFields, valueAt } from '../../tables/pointer.ts'
import type { Draft, DraftSink, Place, Problem } from '../draft.ts'
import type { Target } from '../mapping/target.ts'
import { targetsOf } from '../mapping/target.ts'
import { entriesOf, splitList } from '../table/one-cell-list.ts'
import { appendEntries, isLimitPart, putCell, settleLimits } from '../table/read-cells.ts'
import { cellOf } from '../table/row.ts'
import {
  chargeFields,
  isKnown,
  itemFields,
  keptFields,
  keptTables,
  lobbyFields,
  type PlatformList,
  platformLists,
  stepNames,
} from './fields.ts'

const listTables: ReadonlyMap<string, PlatformList> = new Map(platformLists.map((one) => [one.table, one]))
const itemTable = /^(?:AUDIT_ITEM|AUDIT_ITEM_EXTEND)$/

/** Whether an object is a guide in the platform's own form, v1 (capitals) or v2 (small letters). */
export const isPlatform = (value: Fields): boolean => {
  const keys = new Set(Object.keys(value).map((key) => key.toUpperCase()))
  return (
    keys.has('AUDIT_ITEM') ||
    (keys.has('TASK_NAME') && keys.has('TASK_CODE')) ||
    (keys.has('CATANAME') && keys.has('DEPT_NAME'))
  )
}

const upper = (value: Fields): Fields =>
  Object.fromEntries(Object.entries(value).map(([key, member]) => [key.toUpperCase(), member]))

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

const rowsOf = (value: unknown): Fields[] =>
  (Array.isArray(value) ? value : [value]).filter(isFields).map(upper)

const rowsIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value) && value.every((one) => typeof one === 'string')
      ? value.join('\n')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)

/** An implementation code has 31 characters, a handling code 33, a base code 12: TASK_CODE is published as each of them. */
const codeField = (text: string): string =>
  text.trim().length === 31 ? 'implementationCode' : text.trim().length === 33 ? 'handlingCode' : 'baseCode'

/** Makes a reader of the platform's guides. Fields that a guide has no place for are kept under `platform`. */
export const createPlatformReader = (set: TableSet, sink: DraftSink) => {
  const targets = new Map(
    targetsOf(set).map((target) => [`${target.list ?? ''}:${target.column.field}`, target]),
  )
  const targetAt = (list: string, field: string): Target => {
    const target = targets.get(`${list}:${field}`)
    if (!target) throw new Error(`expected a column for ${list} ${field}, got none`)
    return target
  }

  return (value: Fields, place: Place): Draft => {
    const tables = upper(value)
    const fields: Fields = {}
    const kept: Record<string, unknown> = {}
    const problems: Problem[] = []
    const origins = new Map<string, string>()
    const put = (
      record: Fields,
      list: string,
      field: string,
      origin: string,
      path: string,
      held: unknown,
    ): void => {
      const target = targetAt(list, field)
      const spot = { ...place, header: origin }
      origins.set(path, origin)
      putCell(record, target, cellOf(textOf(held)), path, () => spot, {
        problem: (problem) => problems.push(problem),
        note: sink.note,
      })
    }
    const keep = (table: string, field: string, held: unknown): void => {
      kept[`${table}.${field}`] = held
      const isOlder = field === 'TASK_LAW' || field === 'RESULT_NAME' || field === 'RESULT_TYPE'
      if (!isOlder && !isKnown(keptFields, field) && !Object.hasOwn(itemFields, field))
        sink.note({
          zh: `未登记的平台字段 ${table}.${field} 原样保留`,
          en: `the platform's field ${table}.${field} is not known and was kept`,
        })
    }

    const readItem = (table: string, row: Fields): void => {
      // In the order of the table of fields, so that the preferred of several comes first.
      const known = Object.keys(itemFields).filter((field) => isFilled(row[field]))
      const limits = new Set<string>()
      for (const field of known) {
        const held = row[field]
        const path = itemFields[field] === 'code' ? codeField(textOf(held)) : (itemFields[field] ?? '')
        const present = valueAt(fields, path)
        if (isLimitPart(path)) limits.add(path.replace(/\/[^/]+$/, ''))
        if (present === undefined) put(fields, '', path, `${table}.${field}`, path, held)
        else if (String(present) !== textOf(held)) keep(table, field, held)
      }
      settleLimits(fields, [...limits])
      for (const [field, held] of Object.entries(row)) {
        if (!isFilled(held) || known.includes(field)) continue
        if (field === 'LAW') readList('LAW', held)
        else if (field !== 'TASK_LAW' && field !== 'RESULT_NAME' && field !== 'RESULT_TYPE')
          keep(table, field, held)
      }
    }

    const readList = (table: string, held: unknown): void => {
      const definition = listTables.get(table)
      if (!definition) return
      const { list, order } = definition
      const rows = rowsOf(held)
      const sorted =
        order === undefined ? rows : rows.toSorted((one, other) => Number(one[order]) - Number(other[order]))
      for (const row of sorted) {
        const entries = valueAt(fields, list)
        appendEntries(fields, list, [readEntry(definition, row, Array.isArray(entries) ? entries.length : 0)])
      }
    }

    const readEntry = (
      { table, list, fields: paths, kept: keptHere }: PlatformList,
      row: Fields,
      at: number,
    ): Fields => {
      const entry: Fields = {}
      const limits = new Set<string>()
      for (const [field, path] of Object.entries(paths)) {
        const held = row[field]
        if (!isFilled(held)) continue
        const named =
          path === 'name' && table === 'AUDIT_ITEM_FLOWSHEET' ? (stepNames[textOf(held)] ?? held) : held
        if (isLimitPart(path)) limits.add(path.replace(/\/[^/]+$/, ''))
        if (valueAt(entry, path) === undefined)
          put(entry, list, path, `${table}.${field}`, `${list}/${at}/${path}`, named)
        else entry[field] = held
      }
      settleLimits(entry, [...limits])
      for (const [field, held] of Object.entries(row))
        if (isFilled(held) && !Object.hasOwn(paths, field)) {
          entry[field] = held
          if (!isKnown(keptHere, field))
            sink.note({
              zh: `未登记的平台字段 ${table}.${field} 原样保留`,
              en: `the platform's field ${table}.${field} is not known and was kept`,
            })
        }
      return entry
    }

    /** What older records say in one field of the item: taken where the table of today is empty. */
    const readOlder = (table: string, row: Fields): void => {
      for (const [field, list] of Object.entries({ TASK_LAW: 'basis', RESULT_NAME: 'results' })) {
        const held = row[field]
        if (!isFilled(held)) continue
        if (valueAt(fields, list) === undefined)
          appendEntries(fields, list, entriesOf(list, splitList(textOf(held))))
        else keep(table, field, held)
      }
      const [only, ...more] = rowsIn(fields.results)
      if (isFilled(row.RESULT_TYPE) && only && only.kind === undefined && more.length === 0)
        put(only, 'results', 'kind', `${table}.RESULT_TYPE`, 'results/0/kind', row.RESULT_TYPE)
      else if (isFilled(row.RESULT_TYPE)) keep(table, 'RESULT_TYPE', row.RESULT_TYPE)
    }

    const items = Object.entries(tables).filter(([table]) => itemTable.test(table))
    const flat = items.length === 0
    for (const [table, held] of flat ? [['AUDIT_ITEM', tables] as const] : items)
      for (const row of rowsOf(held)) readItem(table, row)
    for (const [table, held] of Object.entries(tables)) {
      if (flat && table !== 'LAW' && !listTables.has(table)) continue
      if (flat && table === 'LAW') continue
      if (itemTable.test(table)) continue
      if (listTables.has(table)) readList(table, held)
      else if (isFilled(held)) {
        kept[table] = held
        if (!isKnown(keptTables, table))
          sink.note({
            zh: `未登记的平台表 ${table} 原样保留`,
            en: `the platform's table ${table} is not known and was kept`,
          })
      }
    }
    const putFirst = (table: string, paths: Readonly<Record<string, string>>): void => {
      const [row] = rowsOf(tables[table])
      for (const [field, path] of Object.entries(paths))
        if (row && isFilled(row[field]) && valueAt(fields, path) === undefined)
          put(fields, '', path, `${table}.${field}`, path, row[field])
    }
    putFirst('AUDIT_CATALOG_LOBBY', lobbyFields)
    putFirst('AUDIT_CHARGE', chargeFields)
    for (const [table, held] of items) for (const row of rowsOf(held)) readOlder(table, row)
    if (flat) readOlder('AUDIT_ITEM', tables)
    if (fields.subItem === fields.name) delete fields.subItem
    if (Object.keys(kept).length > 0) fields.platform = kept
    return {
      fields,
      place,
      rows: 1,
      problems,
      placeOf: (path) => {
        const origin = origins.get(path)
        return origin === undefined ? place : { ...place, header: origin }
      },
    }
  }
}
