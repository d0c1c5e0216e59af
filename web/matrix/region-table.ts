import type { Severity } from '../../rules/rule.ts'
import type { RegionMatrix } from '../api/items.ts'
import { type FindingQuery, paths } from '../app/paths.ts'

type Item = RegionMatrix['items'][number]

/** How an item stands at a region, the gravest first; `published` where the actor is told no more than that. */
export type RegionState = Severity | 'exempt' | 'missing' | 'undecided' | 'same' | 'published' | 'absent'

/** The sign of each state: its shape says what its colour says. */
export const regionGlyphs: Readonly<Record<RegionState, string>> = {
  error: '●',
  warning: '▲',
  info: '○',
  exempt: '◇',
  missing: '–',
  undecided: '?',
  same: '✓',
  published: '·',
  absent: '–',
}

/** One cell: `count` is of findings of the gravest severity, of guides that may be the item, or of published guides. */
export interface RegionCell {
  readonly state: RegionState
  readonly count: number
  readonly guides: number
  /** Whether findings are exempt there that the count leaves out. */
  readonly leavesOut: boolean
}

/** A column: a region of the matrix, or one below an opened city. */
export interface RegionColumn {
  readonly region: string
  readonly name: string
  readonly own: boolean
  readonly opens: boolean
  readonly visible: boolean
  /** 1 below an opened city. */
  readonly depth: 0 | 1
}

/** A row: an item with its cells by column. */
export interface RegionRow {
  readonly item: Item
  readonly cells: readonly RegionCell[]
}

/** What of the matrix is shown. */
export interface RegionChoice {
  /** Only findings about this element count. */
  readonly element: string | undefined
  /** Only items of this type. */
  readonly type: string | undefined
  /** Only items whose title or code has these words. */
  readonly words: string
  /** Only rows and columns with a difference. */
  readonly onlyDifferences: boolean
}

/** The table as it is shown, and how much of the matrix it leaves out. */
export interface RegionTable {
  readonly columns: readonly RegionColumn[]
  readonly rows: readonly RegionRow[]
  readonly hiddenRows: number
  readonly hiddenColumns: number
}

const stateOfRank = ['error', 'warning', 'info', 'exempt'] as const
const nothing: RegionCell = { state: 'absent', count: 0, guides: 0, leavesOut: false }

/** Reads the numbers of one cell; `element` is a place in the matrix's elements, undefined for all. */
const readCell = (
  numbers: readonly number[],
  visible: boolean,
  element: number | undefined,
  presence: number,
): RegionCell => {
  const [guides = 0, undecided = 0] = numbers
  if (numbers.length === 0) return nothing
  const counts = [0, 0, 0, 0]
  let others = 0
  for (let at = 2; at + 1 < numbers.length; at += 2) {
    const [key = 0, count = 0] = [numbers[at], numbers[at + 1]]
    const place = Math.floor(key / 4)
    if (element !== undefined && element !== place) continue
    counts[key % 4] = (counts[key % 4] ?? 0) + count
    if (place !== presence) others += count
  }
  const rank = counts.findIndex((count) => count > 0)
  const found = stateOfRank[rank]
  if (found !== undefined) {
    const leavesOut = found !== 'exempt' && (counts[3] ?? 0) > 0
    const isMissing = guides === 0 && others === 0 && found === 'error'
    return { state: isMissing ? 'missing' : found, count: counts[rank] ?? 0, guides, leavesOut }
  }
  if (guides > 0) return { state: visible ? 'same' : 'published', count: guides, guides, leavesOut: false }
  return undecided > 0 ? { state: 'undecided', count: undecided, guides, leavesOut: false } : nothing
}

/** Whether a cell is a difference; that nobody must publish an item is none. */
const isDifferent = ({ state }: RegionCell): boolean =>
  state === 'error' || state === 'warning' || state === 'info' || state === 'missing' || state === 'undecided'

const isNamed = ({ title, code }: Item, words: string): boolean =>
  words
    .split(/\s+/)
    .every((word) => title.toLowerCase().includes(word.toLowerCase()) || code.startsWith(word))

/** A matrix with, by city, the matrices of those that are open. */
export interface OpenMatrix {
  readonly matrix: RegionMatrix
  readonly opened: ReadonlyMap<string, RegionMatrix>
}

interface Source {
  readonly column: RegionColumn
  readonly cells: RegionMatrix['cells']
  readonly place: number
}

const sourcesOf = ({ matrix, opened }: OpenMatrix): readonly Source[] =>
  matrix.columns.flatMap((column, place): Source[] => {
    const below = column.own ? undefined : opened.get(column.region)
    const top: Source = { column: { ...column, depth: 0 }, cells: matrix.cells, place }
    if (!below) return [top]
    return [
      top,
      ...below.columns.map(
        (one, at): Source => ({
          column: { ...one, depth: 1, opens: false },
          cells: below.cells,
          place: at,
        }),
      ),
    ]
  })

/** Chooses the rows and columns to show, and reads their cells. */
export const regionTableOf = (open: OpenMatrix, choice: RegionChoice): RegionTable => {
  const { items } = open.matrix
  const elements: readonly string[] = open.matrix.elements
  const element = choice.element === undefined ? undefined : elements.indexOf(choice.element)
  const presence = elements.indexOf('presence')
  const sources = sourcesOf(open)
  const places = items.flatMap((item, at) =>
    (choice.type === undefined || item.type === choice.type) && isNamed(item, choice.words) ? [at] : [],
  )
  const all = places.flatMap((at): RegionRow[] => {
    const item = items[at]
    if (!item) return []
    return [
      {
        item,
        cells: sources.map(({ cells, place, column }) =>
          readCell(cells[at]?.[place] ?? [], column.visible, element, presence),
        ),
      },
    ]
  })
  const rows = choice.onlyDifferences ? all.filter(({ cells }) => cells.some(isDifferent)) : all
  const kept = sources.map((_, at) =>
    choice.onlyDifferences ? rows.some(({ cells }) => isDifferent(cells[at] ?? nothing)) : true,
  )
  const isWhole = kept.every(Boolean)
  return {
    columns: sources.flatMap(({ column }, at) => (kept[at] ? [column] : [])),
    rows: isWhole ? rows : rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at]) })),
    hiddenRows: items.length - rows.length,
    hiddenColumns: kept.filter((one) => !one).length,
  }
}

/** Where a cell leads: to the findings that it counts, to the guides, or to those that may be of the item; undefined where there is nothing. */
export const cellPath = (
  { item }: RegionRow,
  { region, own }: RegionColumn,
  { state, leavesOut }: RegionCell,
  element: string | undefined,
): string | undefined => {
  if (state === 'absent') return undefined
  if (state === 'same' || state === 'published') return paths.item(item.code, { columns: region, all: '1' })
  if (state === 'undecided') return paths.links({ item: item.code, region })
  const filter: FindingQuery = {
    item: item.code,
    region,
    ...(state === 'exempt' ? {} : { severity: state === 'missing' ? 'error' : state }),
    ...(own ? { own: '1' as const } : {}),
    ...(element === undefined ? {} : { element }),
  }
  if (state === 'exempt') return paths.findings(filter, { state: 'exempt' })
  return paths.findings(filter, leavesOut ? { state: 'upcoming,open,disputed' } : {})
}
