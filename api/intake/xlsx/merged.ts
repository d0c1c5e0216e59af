import { type Cell, widestRow } from '../table/row.ts'
import type { Merge } from './inspect.ts'

/**
 * Makes a filler for the rows of a sheet, from top to bottom: each cell of a merged block gets the text that stands
 * in its first one, as a reader sees it. A merge may claim all 16,384 columns: what is no table is not filled.
 */
export const createMergeFiller = (merges: readonly Merge[]): ((row: number, cells: Cell[]) => void) => {
  const waiting = merges.toSorted((one, other) => one.top - other.top)
  let next = 0
  let open: { readonly merge: Merge; text: Cell }[] = []
  return (row, cells) => {
    for (let merge = waiting[next]; merge && merge.top <= row; merge = waiting[++next])
      if (merge.bottom >= row)
        open.push({ merge, text: merge.top === row ? cells[merge.left - 1] : undefined })
    open = open.filter(({ merge }) => merge.bottom >= row)
    for (const { merge, text } of open)
      if (text !== undefined)
        for (let at = merge.left - 1; at < Math.min(merge.right, widestRow); at++) cells[at] ??= text
  }
}
