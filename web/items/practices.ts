import type { MatrixColumn, MatrixRow } from '../api/items.ts'

/** What several agencies publish alike for one element: a way of doing it. */
export interface Practice {
  /** A, B, C … by how many follow it; `–` for those that publish nothing. */
  readonly letter: string
  /** The value, shortened; null where nothing is published. */
  readonly value: unknown
  /** Whether it is the standard's. */
  readonly standard: boolean
  readonly columns: readonly MatrixColumn[]
  /** Cities that have at least one of the guides. */
  readonly cities: number
}

const letterOf = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : `${String.fromCharCode(64 + Math.floor(at / 26))}${letterOf(at % 26)}`

const citiesOf = (columns: readonly MatrixColumn[]): number =>
  new Set(columns.map(({ region }) => region.slice(0, 4))).size

/** Groups guides by what they publish for an element, the way that most follow first, and last those that publish nothing. */
export const practicesOf = (row: MatrixRow, columns: readonly MatrixColumn[]): readonly Practice[] => {
  const groups = Map.groupBy(columns, ({ place }) => row.groups[place] ?? -1)
  const silent = groups.get(-1) ?? []
  groups.delete(-1)
  return [
    ...[...groups]
      .sort(([at, a], [other, b]) => b.length - a.length || at - other)
      .map(([group, members], at): Practice => {
        const entry = row.distribution[group]
        return {
          letter: letterOf(at),
          value: entry?.value ?? null,
          standard: entry?.standard ?? false,
          columns: members,
          cities: citiesOf(members),
        }
      }),
    ...(silent.length > 0
      ? [{ letter: '–', value: null, standard: false, columns: silent, cities: citiesOf(silent) }]
      : []),
  ]
}

/** From how many agencies, and from which share of them, a value that is not the standard's makes it doubtful. */
const fewest = 8
const majority = 0.6
/** There a majority proves nothing. */
const neverDoubted: ReadonlySet<string> = new Set(['code', 'type', 'legalLimit'])

/** What most agencies publish for an element where it is not as the standard; undefined where it is, or no value has a majority. */
export const majorityAgainst = (
  row: Pick<MatrixRow, 'element' | 'distribution' | 'binding'>,
): { readonly value: unknown; readonly share: number; readonly agencies: number } | undefined => {
  if (row.binding === null || row.binding === 'local' || neverDoubted.has(row.element)) return undefined
  const all = row.distribution.reduce((sum, { agencies }) => sum + agencies, 0)
  const [first] = row.distribution
  if (!first || first.standard || all < fewest || first.agencies / all < majority) return undefined
  return { value: first.value, share: first.agencies / all, agencies: first.agencies }
}
