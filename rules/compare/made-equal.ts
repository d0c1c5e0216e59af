import { type Fold, folds as foldOrder } from '../canonical/text/fold.ts'
import type { Fact } from '../facts/facts.ts'
import { stableJson } from '../finding.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFold = (name: unknown): name is Fold => foldOrder.some((fold) => fold === name)

/** The folds that a read value names itself, and those of what it is made of: prose folds its own place apart. */
const ownFolds = (value: unknown): readonly Fold[] => {
  if (!isRecord(value)) return []
  const { folds } = value
  const own = Array.isArray(folds) ? folds.filter(isFold) : []
  return [...own, ...['local', 'main', 'sub', 'handling'].flatMap((part) => ownFolds(value[part]))]
}

/** What of a fact is not written the same on the other side: its rows, or all of it where it has none. */
const rowsOf = ({ raw }: Fact<unknown>): readonly unknown[] | undefined =>
  Array.isArray(raw) ? raw : undefined

/** The places of rows that have no row of the same text on the other side. */
const rewritten = (own: readonly unknown[], other: readonly unknown[]): ReadonlySet<number> => {
  const left = new Map<string, number>()
  for (const row of other) left.set(stableJson(row), (left.get(stableJson(row)) ?? 0) + 1)
  return new Set(
    own.flatMap((row, at) => {
      const text = stableJson(row)
      const count = left.get(text) ?? 0
      left.set(text, count - 1)
      return count > 0 ? [] : [at]
    }),
  )
}

/** The row of a list that a text stands in: /materials/2/name is in row 2. */
const rowOfPath = (path: string): number => Number(path.split('/')[2])

const foldsOfRows = (fact: Fact<unknown>, rows: ReadonlySet<number>): readonly Fold[] => [
  ...fact.texts.filter(({ path }) => rows.has(rowOfPath(path))).flatMap(({ text }) => text.folds),
  ...(Array.isArray(fact.value)
    ? fact.value.flatMap((member: unknown, at) => {
        const row = isRecord(member) && typeof member.row === 'number' ? member.row : at
        return rows.has(row) ? ownFolds(member) : []
      })
    : []),
]

const foldsOfWhole = (fact: Fact<unknown>): readonly Fold[] => [
  ...fact.texts.flatMap(({ text }) => text.folds),
  ...ownFolds(fact.value),
]

const unitIn = ({ raw }: Fact<unknown>): unknown => (isRecord(raw) ? raw.unit : undefined)

/**
 * By which folds two facts that mean the same were made equal, in the order in which they are applied; none where they
 * are written alike. Of lists only the rows count that are written otherwise: where there is none, the order differs.
 */
export const foldsBetween = (a: Fact<unknown>, b: Fact<unknown>): readonly Fold[] => {
  if (stableJson(a.raw) === stableJson(b.raw)) return []
  const found = new Set<Fold>()
  const [rowsOfA, rowsOfB] = [rowsOf(a), rowsOf(b)]
  if (rowsOfA && rowsOfB) {
    const [left, right] = [rewritten(rowsOfA, rowsOfB), rewritten(rowsOfB, rowsOfA)]
    if (left.size === 0 && right.size === 0) found.add('order')
    for (const fold of [...foldsOfRows(a, left), ...foldsOfRows(b, right)]) found.add(fold)
  } else {
    for (const fold of [...foldsOfWhole(a), ...foldsOfWhole(b)]) found.add(fold)
    if (unitIn(a) !== unitIn(b)) found.add('unit-range')
  }
  return foldOrder.filter((fold) => found.has(fold))
}
