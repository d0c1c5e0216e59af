import type { GuideFacts } from './facts.ts'

/** Elements whose rows name something by which they are paired with the rows of another guide or of the standard. */
export const keyedElements = ['basis', 'materials', 'forms', 'steps', 'results'] as const
export type KeyedElement = (typeof keyedElements)[number]

/** By element and row, the keys of what the row names: equal where two rows name the same thing. */
export type RowKeys = { readonly [Element in KeyedElement]: readonly (readonly string[])[] }

const byRow = (members: readonly { readonly row: number; readonly key: string }[] = []): string[][] => {
  const rows: string[][] = []
  for (const { row, key } of members) {
    while (rows.length <= row) rows.push([])
    rows[row]?.push(key)
  }
  return rows
}

/** The keys of the rows of a guide's or an item's lists. */
export const keysOfRows = (facts: GuideFacts): RowKeys => ({
  basis: byRow(facts.basis?.value.map(({ row, key }) => ({ row, key }))),
  materials: byRow(facts.materials?.value),
  forms: byRow(facts.forms?.value),
  steps: facts.steps?.value.map(({ keys }) => keys) ?? [],
  results: byRow(facts.results?.value),
})
