/** Rows of sheets gathered into records: a record's own row, the rows that go on with its lists, and rows of list sheets. */

import type { Column, TableSet } from '../../tables/columns.ts'
import { type Fields, valueAt } from '../../tables/pointer.ts'
import { keyColumns } from '../../tables/record.ts'
import type { Draft, DraftSink, Line, Place, Problem, SourceRow } from '../draft.ts'
import type { ColumnMatch } from '../mapping/map-headers.ts'
import { isIdentity, type Layout } from './layout.ts'
import { appendEntries, entryCount, isLimitPart, putCell, settleLimits } from './read-cells.ts'
import { type Cell, columnLetters, isBlank, type SheetInfo, type TableRow, textOf, widestRow } from './row.ts'

/** How the rows of a sheet are read: what of its layout tells that. */
export type Columns = Pick<Layout, 'matches' | 'list'>

interface Sheet {
  readonly file: string
  readonly info: SheetInfo
  readonly layout: Columns
}

interface EntrySpot {
  readonly sheet: Sheet
  readonly row: number
}

interface Pending extends EntrySpot {
  /** Its cells before corrections. */
  readonly stood: readonly Cell[]
  readonly list: string
  readonly keys: readonly (readonly [field: string, text: string])[]
  readonly entry: Fields
  readonly problems: readonly Problem[]
}

/** A record being gathered, with where the entries of its lists stand. */
interface Gathering extends Draft {
  readonly lines: Line[]
  readonly source?: SourceRow[]
  /** By list and position; a position is free where the entry came out of one cell with others. */
  readonly entries: Map<string, (EntrySpot | undefined)[]>
  readonly row: EntrySpot
}

const lineOf = ({ sheet: { file, info }, row }: EntrySpot): Line => ({
  file,
  ...(info.name === undefined ? {} : { sheet: info.name }),
  line: row,
})

const placeIn = (spot: EntrySpot, match?: ColumnMatch): Place => ({
  ...lineOf(spot),
  ...(match && match.index < widestRow ? { column: columnLetters(match.index) } : {}),
  ...(match ? { header: match.header } : {}),
})

/** The column whose field is the path or lies nearest above or below it. */
const columnOf = (
  matches: readonly ColumnMatch[],
  list: string | undefined,
  field: string,
): ColumnMatch | undefined => {
  const own = matches.filter(({ target }) => target?.list === list && target?.column.field !== '')
  const is = (test: (of: string) => boolean) => own.find(({ target }) => test(target?.column.field ?? ''))
  return (
    is((of) => of === field) ??
    is((of) => field.startsWith(`${of}/`)) ??
    is((of) => of.startsWith(`${field}/`))
  )
}

const createGathering = (row: EntrySpot, keepsCells: boolean): Gathering => {
  const entries = new Map<string, (EntrySpot | undefined)[]>()
  return {
    fields: {},
    place: placeIn(row),
    row,
    rows: 0,
    lines: [],
    ...(keepsCells ? { source: [] } : {}),
    problems: [],
    entries,
    placeOf: (path) => {
      for (const [list, spots] of entries) {
        if (!path.startsWith(`${list}/`)) continue
        const [at = '', ...rest] = path.slice(list.length + 1).split('/')
        const spot = spots[Number(at)]
        if (spot) return placeIn(spot, columnOf(spot.sheet.layout.matches, list, rest.join('/')))
      }
      return placeIn(row, columnOf(row.sheet.layout.matches, undefined, path))
    },
  }
}

const noteSpot = ({ entries }: Gathering, list: string, at: number, spot: EntrySpot): void => {
  const spots = entries.get(list) ?? []
  spots[at] = spot
  entries.set(list, spots)
}

/** Gathers the rows of one file; `finish` hands the records on in the order in which they began. */
export const createCollector = (
  file: string,
  set: TableSet,
  sink: DraftSink,
  { keepsCells = false }: { readonly keepsCells?: boolean } = {},
) => {
  const gathered: Gathering[] = []
  /** Of a file with one sheet, the record that may still go on. */
  let open: Gathering | undefined
  const begin = (one: Gathering): void => {
    if (!one.row.sheet.info.isOnly) {
      gathered.push(one)
      return
    }
    if (open) sink.draft(open)
    open = one
  }
  const pending: Pending[] = []

  const putRow = (
    fields: Fields,
    matches: readonly ColumnMatch[],
    cells: readonly Cell[],
    spot: EntrySpot,
    at: string,
  ): Problem[] => {
    const problems: Problem[] = []
    const report = { problem: (problem: Problem) => problems.push(problem), note: sink.note }
    const limits: string[] = []
    for (const match of matches) {
      const cell = cells[match.index]
      const { target } = match
      if (isBlank(cell)) continue
      if (target) {
        const { field } = target.column
        if (isLimitPart(field)) limits.push(field.replace(/\/[^/]+$/, ''))
        putCell(fields, target, cell, `${at}${field}`, () => placeIn(spot, match), report)
      } else if (match.reason === 'none') fields[match.header] = textOf(cell)
    }
    settleLimits(fields, limits)
    return problems
  }

  const columnsOf = (layout: Columns) => {
    const own = layout.matches.filter(
      ({ target, reason }) => target?.list === undefined && (target || reason === 'none'),
    )
    const lists = new Map<string, ColumnMatch[]>()
    for (const match of layout.matches)
      if (match.target?.list !== undefined)
        lists.set(match.target.list, [...(lists.get(match.target.list) ?? []), match])
    return { own, lists }
  }

  /** Reads the rows of a sheet of records. */
  const recordRows = (sheet: Sheet) => {
    const { own, lists } = columnsOf(sheet.layout)
    let current: Gathering | undefined
    let texts: readonly (string | undefined)[] = []
    const goesOn = (cells: readonly Cell[]): boolean =>
      current !== undefined &&
      lists.size > 0 &&
      [...lists.values()].flat().some(({ index }) => !isBlank(cells[index])) &&
      own.every(({ index }, at) => isBlank(cells[index]) || textOf(cells[index]) === texts[at])
    return ({ row, cells }: TableRow, stood: readonly Cell[]): void => {
      const spot = { sheet, row }
      if (!goesOn(cells)) {
        current = createGathering(spot, keepsCells)
        texts = own.map(({ index }) => textOf(cells[index]))
        current.problems.push(...putRow(current.fields, own, cells, spot, ''))
        begin(current)
      }
      if (!current) return
      current.rows += 1
      current.lines.push(lineOf(spot))
      current.source?.push({ ...lineOf(spot), cells: stood })
      for (const [list, matches] of lists) {
        if (matches.every(({ index }) => isBlank(cells[index]))) continue
        const entry: Fields = {}
        const at = entryCount(current.fields, list)
        current.problems.push(...putRow(entry, matches, cells, spot, `${list}/${at}/`))
        appendEntries(current.fields, list, [entry])
        noteSpot(current, list, at, spot)
      }
    }
  }

  /** Reads the rows of a sheet of entries, which name their record by its id, code or name. */
  const listRows = (sheet: Sheet, list: string) => {
    const { matches } = sheet.layout
    const keys = matches.filter(
      ({ target }) => target && target.list === undefined && isIdentity(set, target.column.field),
    )
    const isOf = (columns: readonly Column[]) =>
      keys.filter(({ target }) => columns.some(({ field }) => field === target?.column.field))
    const used = isOf([set.key]).length > 0 ? isOf(keyColumns(set)) : keys
    const own = matches.filter(({ target, reason }) => target?.list === list || reason === 'none')
    let last: (readonly [string, string])[] = []
    return ({ row, cells }: TableRow, stood: readonly Cell[]): void => {
      const named = used.flatMap(({ index, target }) =>
        target && !isBlank(cells[index])
          ? [[target.column.field, (textOf(cells[index]) ?? '').trim()] as const]
          : [],
      )
      if (named.length > 0) last = named
      const entry: Fields = {}
      const spot = { sheet, row }
      const problems = putRow(entry, own, cells, spot, `${list}/-/`)
      pending.push({ list, keys: last, entry, problems, stood, ...spot })
    }
  }

  const orphan = ({ keys, list, ...spot }: Pending, found: number): void => {
    const named = keys.map(([, text]) => text).join(' ')
    const what = set.sheets[0].name
    sink.orphan({
      ...placeIn(spot),
      reason: 'orphan',
      field: list,
      ...(named === '' ? {} : { value: named }),
      message:
        found === 0
          ? `文件中没有${what}“${named}”，此行无从归属，未读入；请更正${set.key.header}，或补上该${what}。`
          : `“${named}”对应 ${found} 条${what}，此行无从归属，未读入；请用${set.key.header}指明是哪一条。`,
      messageEn:
        found === 0
          ? `No record of this file is called ${named}, so the row was not read; correct ${set.key.header}, or add the record.`
          : `${found} records are called ${named}, so the row was not read; say by ${set.key.header} which it belongs to.`,
    })
  }

  const join = (): void => {
    const indexes = new Map<string, Map<string, Gathering[]>>()
    const indexOf = (fields: readonly string[]): Map<string, Gathering[]> => {
      const name = fields.join('\n')
      const known = indexes.get(name)
      if (known) return known
      const made = new Map<string, Gathering[]>()
      for (const one of gathered) {
        const key = fields.map((field) => String(valueAt(one.fields, field) ?? '').trim()).join('\n')
        made.set(key, [...(made.get(key) ?? []), one])
      }
      indexes.set(name, made)
      return made
    }
    for (const row of pending) {
      const found =
        row.keys.length === 0
          ? []
          : (indexOf(row.keys.map(([field]) => field)).get(row.keys.map(([, text]) => text).join('\n')) ?? [])
      const [only] = found
      if (!only || found.length > 1) {
        orphan(row, found.length)
        continue
      }
      const at = entryCount(only.fields, row.list)
      only.rows += 1
      only.lines.push(lineOf(row))
      only.source?.push({ ...lineOf(row), cells: row.stood })
      only.problems.push(
        ...row.problems.map((problem) => ({
          ...problem,
          ...(problem.field === undefined ? {} : { field: problem.field.replace('/-/', `/${at}/`) }),
        })),
      )
      appendEntries(only.fields, row.list, [row.entry])
      noteSpot(only, row.list, at, row)
    }
  }

  return {
    /** The reader of a sheet's rows below its header; `corrected` is what is read in place of a row. */
    sheet: (info: SheetInfo, layout: Columns): ((row: TableRow, corrected?: TableRow) => void) => {
      const sheet = { file, info, layout }
      const headers = layout.matches
        .filter(({ index }) => index < widestRow)
        .map(({ header }) => header.trim())
      const take = layout.list === undefined ? recordRows(sheet) : listRows(sheet, layout.list)
      return (row, corrected = row) => {
        const { cells } = corrected
        const spot = placeIn({ sheet, row: row.row })
        const filled = cells.filter((cell) => !isBlank(cell))
        const first = textOf(filled[0]) ?? ''
        if (filled.length === 0) sink.skip('blank', spot)
        else if (
          filled.length === 1 &&
          /^\s*(?:注|备注|说明|填表|制表|合计|总计|共\s*\d+\s*[项条])/.test(first)
        )
          sink.skip('note', spot)
        else if (
          filled.length > 1 &&
          headers.every((header, at) => (textOf(cells[at]) ?? '').trim() === header)
        )
          sink.skip('header', spot)
        else take(corrected, row.cells)
      }
    },
    finish: (): void => {
      if (open) sink.draft(open)
      join()
      for (const one of gathered) sink.draft(one)
    },
  }
}
