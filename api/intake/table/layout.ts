import type { TableSet } from '../../tables/columns.ts'
import { keyColumns } from '../../tables/record.ts'
import {
  type ColumnMatch,
  type Decisions,
  headerKey,
  type Likeness,
  mapHeaders,
  sureScore,
} from '../mapping/map-headers.ts'
import { type Target, targetsOf, targetsOfList } from '../mapping/target.ts'
import { isBlank, type TableRow, textOf } from './row.ts'

/** How the rows of a sheet are to be read. */
export interface Layout {
  /** The last row of the header. */
  readonly headerRow: number
  readonly headerRows: number
  readonly matches: readonly ColumnMatch[]
  /** The list whose entries the rows are; undefined where they are the records. */
  readonly list: string | undefined
}

/** Rows from the top among which the header is looked for. */
export const headerSearchRows = 20
const leastColumns = 2

const headersOf = (row: TableRow): string[] => row.cells.map((cell) => (textOf(cell) ?? '').trim())

const listNamed = (set: TableSet, name: string | undefined): string | undefined => {
  const key = headerKey(name ?? '')
  if (key === '') return undefined
  return set.sheets.find(
    (sheet) =>
      sheet.list !== undefined && [sheet.name, ...sheet.aliases].some((one) => headerKey(one) === key),
  )?.list
}

const scoreOf = (matches: readonly ColumnMatch[]): number =>
  matches.reduce((sum, { target, score }) => sum + (target ? (score >= sureScore ? score : score / 2) : 0), 0)

/** Headers in two rows: the upper names a group (申请材料), the lower its members (名称, 份数). */
const mapGrouped = (
  set: TableSet,
  upper: readonly string[],
  lower: readonly string[],
  targets: readonly Target[],
  decisions: Decisions,
  likeness: Likeness,
) => {
  const width = Math.max(upper.length, lower.length)
  const columns = Array.from({ length: width }, (_, index) => {
    const [group = '', own = ''] = [upper[index], lower[index]]
    const list = own === '' || own === group ? undefined : listNamed(set, group)
    return { index, list, header: own === '' || own === group ? group : own, group }
  })
  const matches: ColumnMatch[] = []
  let groups = 0
  for (const list of new Set(columns.map((column) => column.list))) {
    const some = columns.filter((column) => column.list === list)
    const allowed = list === undefined ? targets : targets.filter((target) => target.list === list)
    const mapped = mapHeaders(
      some.map(({ header }) => header),
      allowed,
      decisions,
      likeness,
    )
    if (list !== undefined && mapped.some(({ score }) => score >= sureScore)) groups += 1
    for (const match of mapped) {
      const column = some[match.index]
      if (column) matches.push({ ...match, index: column.index })
    }
  }
  return { matches: matches.toSorted((one, other) => one.index - other.index), groups }
}

const required = (matches: readonly ColumnMatch[], list: string | undefined, set: TableSet): boolean => {
  const sheet = set.sheets.find((one) => one.list === list)
  const needed = sheet?.columns.find((column) => column.required)?.field
  return matches.some(({ target }) => target?.list === list && target?.column.field === needed)
}

const hasOwnFields = (matches: readonly ColumnMatch[], set: TableSet): boolean =>
  matches.some(
    ({ target }) =>
      target &&
      target.list === undefined &&
      !namingFields.has(target.column.field) &&
      !keyColumns(set).includes(target.column),
  )

/** Fields that only name a record: a sheet that has no others is one of a list. */
const namingFields: ReadonlySet<string> = new Set([
  'id',
  'code',
  'title',
  'name',
  'subItem',
  'handlingItem',
  'baseCode',
  'implementationCode',
  'handlingCode',
])

/** Fields by which the rows of a list may find their record. */
const identityFields: ReadonlySet<string> = new Set([...namingFields, 'agency/name', 'agency/uscc', 'region'])

/** Whether the rows of a list may find their record by a field. */
export const isIdentity = (set: TableSet, field: string): boolean =>
  identityFields.has(field) || keyColumns(set).some((column) => column.field === field)

/** What the columns of a sheet may be: of a list's sheet, its entries' fields and those that name their record. */
const candidatesFor = (set: TableSet, list: string | undefined): readonly Target[] =>
  list === undefined
    ? targetsOf(set)
    : targetsOfList(set, list).filter(
        ({ list: own, column }) => own !== undefined || isIdentity(set, column.field),
      )

interface Found {
  readonly layout: Layout
  readonly score: number
}

/**
 * Finds the header among the first rows of a sheet and matches its columns; undefined where there is none. The row is
 * chosen by the names that are known; only then, or where no row has any, do names that are alike count.
 */
export const findLayout = (
  rows: readonly TableRow[],
  sheetName: string | undefined,
  set: TableSet,
  decisionsFor: (headers: readonly string[]) => Decisions,
): Layout | undefined => {
  const found = search(rows, sheetName, set, decisionsFor, 'exact')
  if (!found) return search(rows, sheetName, set, decisionsFor, 'alike')
  const header = rows.filter(({ row }) => row > found.headerRow - found.headerRows && row <= found.headerRow)
  return search(header, sheetName, set, decisionsFor, 'alike', found) ?? found
}

const search = (
  rows: readonly TableRow[],
  sheetName: string | undefined,
  set: TableSet,
  decisionsFor: (headers: readonly string[]) => Decisions,
  likeness: Likeness,
  as?: Layout,
): Layout | undefined => {
  const named = listNamed(set, sheetName)
  const lists = as ? [as.list] : named === undefined ? set.sheets.map(({ list }) => list) : [named]
  let best: Found | undefined
  const offer = (
    matches: readonly ColumnMatch[],
    row: TableRow,
    headerRows: number,
    list: string | undefined,
    bonus = 0,
  ): void => {
    const columns = matches.filter(({ target }) => target).length
    if (columns < Math.min(leastColumns, matches.length)) return
    // Rows of a list are told from records that carry one by having nothing of a record but what names it.
    if (
      list === undefined
        ? !hasOwnFields(matches, set) && matches.some(({ target }) => target?.list !== undefined)
        : !required(matches, list, set)
    )
      return
    if (list !== undefined && named === undefined && hasOwnFields(matches, set)) return
    const score = scoreOf(matches) + bonus
    if (!best || score > best.score)
      best = { score, layout: { headerRow: row.row, headerRows, matches, list } }
  }
  const targetsFor = new Map(lists.map((list) => [list, candidatesFor(set, list)]))
  const searched = rows.slice(0, headerSearchRows).filter(({ cells }) => !cells.every(isBlank))
  searched.forEach((row, at) => {
    const headers = headersOf(row)
    const next = searched[at + 1]
    for (const list of lists) {
      const targets = targetsFor.get(list) ?? []
      if (!as || as.headerRows === 1)
        offer(mapHeaders(headers, targets, decisionsFor(headers), likeness), row, 1, list)
      if (next && next.row === row.row + 1 && (!as || as.headerRows === 2)) {
        const lower = headersOf(next)
        const { matches, groups } = mapGrouped(set, headers, lower, targets, decisionsFor(lower), likeness)
        // Each group that has known members under it speaks for two rows.
        if (groups > 0) offer(matches, next, 2, list, groups)
      }
    }
  })
  return best?.layout
}
