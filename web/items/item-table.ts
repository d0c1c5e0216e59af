import type { ItemMatrix, MatrixColumn, MatrixRow } from '../api/items.ts'
import { type Practice, practicesOf } from './practices.ts'

/** A segment of a distribution, which marks the cells that it counts. */
export interface Segment {
  readonly element: string
  readonly group: number
}

/** What of the table is shown. */
export interface TableChoice {
  /** Only what differs: rows without a difference and guides that are as the standard stay away. */
  readonly onlyDifferences: boolean
  /** Guides of cities, of what lies below them, or of one region with all below it (its code); undefined: all. */
  readonly among: 'cities' | 'counties' | (string & {}) | undefined
  /** Groups the columns by what they publish for the element of the segment, and marks those that it counts. */
  readonly segment: Segment | undefined
  /** Guides that were taken out of the groups, by id. */
  readonly ungrouped: ReadonlySet<string>
}

/** Columns that stand together: of one city, of one practice, or taken out of all groups. */
export interface Band {
  readonly key: string
  readonly city: string | undefined
  readonly practice: Practice | undefined
  readonly columns: readonly MatrixColumn[]
}

/** An element with its members, of which the table shows some. */
export interface TableElement {
  readonly row: MatrixRow
  readonly members: readonly MatrixRow[]
}

/** The table as it is shown, and how much of it is not. */
export interface ItemTable {
  readonly bands: readonly Band[]
  readonly columns: readonly MatrixColumn[]
  readonly elements: readonly TableElement[]
  readonly hiddenColumns: number
  readonly hiddenElements: number
}

/** What a guide publishes in a row, as one of its values; undefined where it publishes nothing. */
export const valueIn = (row: MatrixRow, place: number) => row.distribution[row.groups[place] ?? -1]

/** Whether a guide differs in a row, be it to the applicant's advantage; what is left to the agency never does. */
export const isDifferent = (row: MatrixRow, place: number): boolean => {
  const state = row.states[place]
  if (state === 'error' || state === 'warning' || state === 'info') return true
  if (row.binding === 'local' || row.binding === null) return false
  if (state === 'absent') return row.standard !== null
  return state === 'same' && valueIn(row, place)?.standard === false
}

/** Whether a cell is counted by a segment. */
export const isInSegment = (row: MatrixRow, place: number, segment: Segment | undefined): boolean =>
  segment !== undefined &&
  row.member === null &&
  row.element === segment.element &&
  row.groups[place] === segment.group

const elementsOf = (rows: readonly MatrixRow[]): TableElement[] =>
  rows
    .filter(({ member }) => member === null)
    .map((row) => ({
      row,
      members: rows.filter(({ element, member }) => element === row.element && member !== null),
    }))

const isAmong = ({ region }: MatrixColumn, among: TableChoice['among']): boolean => {
  if (among === undefined) return true
  if (among === 'cities') return region.endsWith('00')
  if (among === 'counties') return !region.endsWith('00')
  return region.startsWith(among.replace(/(?:00){1,2}$/, ''))
}

const byCity = (columns: readonly MatrixColumn[]): readonly Band[] =>
  Array.from(
    Map.groupBy(columns, ({ region }) => region.slice(0, 4)),
    ([prefix, ofCity]) => ({ key: prefix, city: `${prefix}00`, practice: undefined, columns: ofCity }),
  )

const byPractice = (
  row: MatrixRow,
  columns: readonly MatrixColumn[],
  ungrouped: ReadonlySet<string>,
): readonly Band[] => {
  const [apart, grouped] = [true, false].map((isApart) =>
    columns.filter(({ guideId }) => ungrouped.has(guideId) === isApart),
  )
  return [
    ...practicesOf(row, grouped ?? []).map(
      (practice): Band => ({
        key: practice.letter,
        city: undefined,
        practice,
        columns: practice.columns,
      }),
    ),
    ...(apart && apart.length > 0
      ? [{ key: 'apart', city: undefined, practice: undefined, columns: apart }]
      : []),
  ]
}

/** Chooses the rows and columns to show; columns stand by city, the city's own guides before its counties', or by practice. */
export const tableOf = (matrix: Pick<ItemMatrix, 'rows' | 'columns'>, choice: TableChoice): ItemTable => {
  const { rows } = matrix
  const all = matrix.columns.map((column, place): MatrixColumn => ({ ...column, place }))
  const candidates = all.filter((column) => isAmong(column, choice.among))
  // Groups count everybody, whether or not there is a difference elsewhere.
  const columns =
    choice.onlyDifferences && !choice.segment
      ? candidates.filter(({ place }) => rows.some((row) => isDifferent(row, place)))
      : candidates
  const differs = (row: MatrixRow) => columns.some(({ place }) => isDifferent(row, place))
  const elements = elementsOf(rows)
  const shown = elements
    .filter(
      ({ row, members }) =>
        !choice.onlyDifferences ||
        row.element === choice.segment?.element ||
        differs(row) ||
        members.some(differs),
    )
    .map(({ row, members }) => ({
      row,
      members: choice.onlyDifferences ? members.filter(differs) : members,
    }))
  const grouping = choice.segment && elements.find(({ row }) => row.element === choice.segment?.element)?.row
  const bands = grouping ? byPractice(grouping, columns, choice.ungrouped) : byCity(columns)
  return {
    bands,
    columns: bands.flatMap((band) => band.columns),
    elements: shown,
    hiddenColumns: candidates.length - columns.length,
    hiddenElements: elements.length - shown.length,
  }
}
