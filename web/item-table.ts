import type { ItemMatrix } from './api.ts'
import { excerptOf, markText, type Run } from './marked-text.ts'
import { differingSpans } from './sides.ts'
import { sayFields, sayValue } from './values.ts'
import { ruleTitle } from './words.ts'

/** A row of an item's table as the API gives it. */
export type MatrixRow = ItemMatrix['rows'][number]
/** A guide as a column of the table. */
export type MatrixColumn = ItemMatrix['columns'][number] & {
  /** Place in the API's answer, by which rows have their cells. */
  readonly place: number
}
type CellFinding = NonNullable<MatrixRow['findings'][string]>[number]

/** A segment of a distribution, which marks the cells that it counts. */
export interface Segment {
  readonly element: string
  readonly group: number
}

/** What of the table is shown. */
export interface TableChoice {
  /** Only what differs: rows without a difference and guides that are as the standard stay away. */
  readonly onlyDifferences: boolean
  /** Only guides of cities, not of what lies below them. */
  readonly onlyCities: boolean
  readonly segment: Segment | undefined
}

/** An element with its members, of which the table shows some. */
export interface TableElement {
  readonly row: MatrixRow
  readonly members: readonly MatrixRow[]
}

/** The table as it is shown, and how much of it is not. */
export interface ItemTable {
  readonly cities: readonly { readonly region: string; readonly columns: readonly MatrixColumn[] }[]
  readonly columns: readonly MatrixColumn[]
  readonly elements: readonly TableElement[]
  readonly hiddenColumns: number
  readonly hiddenElements: number
}

const valueIn = (row: MatrixRow, place: number) => row.distribution[row.groups[place] ?? -1]

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

/** Chooses the rows and columns to show; columns stand by city, the city's own guides before its counties'. */
export const tableOf = (matrix: Pick<ItemMatrix, 'rows' | 'columns'>, choice: TableChoice): ItemTable => {
  const { rows } = matrix
  const all = matrix.columns.map((column, place): MatrixColumn => ({ ...column, place }))
  const candidates = choice.onlyCities ? all.filter(({ region }) => region.endsWith('00')) : all
  const columns = choice.onlyDifferences
    ? candidates.filter(({ place }) =>
        rows.some((row) => isDifferent(row, place) || isInSegment(row, place, choice.segment)),
      )
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
  const cities = Array.from(
    Map.groupBy(columns, ({ region }) => region.slice(0, 4)),
    ([prefix, ofCity]) => ({ region: `${prefix}00`, columns: ofCity }),
  )
  return {
    cities,
    columns: cities.flatMap((city) => city.columns),
    elements: shown,
    hiddenColumns: candidates.length - columns.length,
    hiddenElements: elements.length - shown.length,
  }
}

/** What a cell shows: a sign, and of the value only what differs. */
export interface Cell {
  readonly sign: 'same' | 'other' | 'absent' | 'none' | 'missing' | 'extra' | 'changed' | 'differs'
  readonly severity: CellFinding['severity'] | undefined
  readonly runs: readonly Run[]
}

const plain = (text: string): readonly Run[] => (text === '' ? [] : [{ text, isMarked: false }])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const namesIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((member) => typeof member === 'string') : []

/** The part of a value in which it differs from the standard's. */
const differenceOf = (standard: unknown, value: unknown, element: string): readonly Run[] => {
  if (isRecord(standard) && isRecord(value) && !('unit' in value)) {
    const changed = Object.entries(value).filter(
      ([field, member]) => field in standard && JSON.stringify(standard[field]) !== JSON.stringify(member),
    )
    return plain(sayFields(changed))
  }
  if (Array.isArray(standard) && Array.isArray(value) && element !== 'target' && element !== 'level') {
    const [theirs, own] = [namesIn(standard), namesIn(value)]
    const extra = own.filter((name) => !theirs.includes(name)).map((name) => `+${name}`)
    const missing = theirs.filter((name) => !own.includes(name)).map((name) => `−${name}`)
    return plain([...extra, ...missing].join(' '))
  }
  const [left, right] = [sayValue(standard, element), sayValue(value, element)]
  if (typeof value !== 'string' || left === '' || element === 'type') return plain(right)
  const [, span] = differingSpans(left, right)
  return excerptOf(markText(right, span.start === 0 && span.end === right.length ? [] : [span]))
}

const gravest = (findings: readonly CellFinding[]): CellFinding | undefined =>
  (['error', 'warning', 'info'] as const)
    .map((severity) => findings.find((one) => one.severity === severity))
    .find((found) => found !== undefined)

const signOf = (row: MatrixRow, finding: CellFinding): Cell['sign'] => {
  if (!row.standardHas) return 'extra'
  return finding.rule.endsWith('/missing') ? 'missing' : 'changed'
}

const memberCell = (row: MatrixRow, findings: readonly CellFinding[], state: string | undefined): Cell => {
  const grave = gravest(findings)
  if (!grave) {
    const sign = state === 'absent' || state === 'none' ? state : state === 'same' ? 'same' : 'changed'
    return { sign, severity: severityIn(state), runs: [] }
  }
  const sign = signOf(row, grave)
  return { sign, severity: grave.severity, runs: sign === 'changed' ? plain(ruleTitle(grave.rule)) : [] }
}

const severityIn = (state: string | undefined): Cell['severity'] =>
  state === 'error' || state === 'warning' || state === 'info' ? state : undefined

/** How many members are extra, missing and changed, as `+1 −1 ~2`. */
const countMembers = (members: readonly MatrixRow[], place: number): string => {
  const signs = members.flatMap((row) => {
    const grave = gravest(row.findings[place] ?? [])
    return grave ? [signOf(row, grave)] : []
  })
  const glyphs = { extra: '+', missing: '−', changed: '~' } as const
  return (['extra', 'missing', 'changed'] as const)
    .map((sign) => [glyphs[sign], signs.filter((one) => one === sign).length] as const)
    .filter(([, count]) => count > 0)
    .map(([glyph, count]) => `${glyph}${count}`)
    .join(' ')
}

/** What stands in the cell of a row and a column. */
export const cellOf = (row: MatrixRow, members: readonly MatrixRow[], place: number): Cell => {
  const state = row.states[place]
  const findings = row.findings[place] ?? []
  if (row.member !== null) return memberCell(row, findings, state)
  const grave = gravest(findings)
  const published = valueIn(row, place)
  if (!grave) {
    if (state === 'absent' || state === 'none') return { sign: state, severity: undefined, runs: [] }
    const isOther = published?.standard === false && row.binding !== 'local' && row.binding !== null
    const runs = isOther ? differenceOf(row.standard, published.value, row.element) : []
    return state === 'same'
      ? { sign: isOther ? 'other' : 'same', severity: undefined, runs }
      : { sign: 'differs', severity: severityIn(state), runs }
  }
  const counted = countMembers(members, place)
  if (counted !== '') return { sign: 'differs', severity: grave.severity, runs: plain(counted) }
  if (grave.rule.endsWith('/missing')) return { sign: 'absent', severity: grave.severity, runs: [] }
  const runs =
    published?.standard === false && members.length === 0 && row.element !== 'conditions'
      ? differenceOf(row.standard, published.value, row.element)
      : plain(ruleTitle(grave.rule))
  return {
    sign: 'differs',
    severity: grave.severity,
    runs: runs.length > 0 ? runs : plain(ruleTitle(grave.rule)),
  }
}
