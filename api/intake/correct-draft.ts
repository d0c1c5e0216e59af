import type { TableSet } from '../tables/columns.ts'
import { type Fields, isFields, valueAt } from '../tables/pointer.ts'
import type { Draft, Place, Problem } from './draft.ts'
import { type Target, targetAtPath } from './mapping/target.ts'
import type { Correction } from './table/overlay.ts'
import { putCell } from './table/read-cells.ts'
import { cellOf } from './table/row.ts'

/** The record or the entry of a list that holds the value at a path. */
const holderOf = (fields: Fields, { list }: Target, path: string): Fields | undefined => {
  if (list === undefined) return fields
  const at = Number(path.slice(list.length + 1).split('/', 1)[0])
  const entries = valueAt(fields, list)
  const entry: unknown = Array.isArray(entries) ? entries[at] : undefined
  return isFields(entry) ? entry : undefined
}

const clear = (holder: Fields, field: string): void => {
  const tokens = field.split('/')
  const last = tokens.pop() ?? ''
  const parent = tokens.length === 0 ? holder : valueAt(holder, tokens.join('/'))
  if (isFields(parent)) delete parent[last]
}

/** Puts one text where a value was; a value of a closed set may be named as itself. */
const put = (
  holder: Fields,
  target: Target,
  { field, text }: Correction,
  place: Place,
  report: (problem: Problem) => void,
): void => {
  const { kind, field: path } = target.column
  clear(holder, path)
  const named = kind.type === 'choice' ? kind.words.find(({ value }) => String(value) === text) : undefined
  putCell(holder, target, cellOf(named?.word ?? text), field, () => place, {
    problem: report,
    note: () => undefined,
  })
}

/**
 * A draft that came from no table, with what a person put in place of its values: the problems of those values are
 * gone, and new ones told where what was put cannot be read either.
 */
export const correctDraft = (set: TableSet, draft: Draft, corrections: readonly Correction[]): Draft => {
  if (corrections.length === 0) return draft
  const corrected = new Set(corrections.map(({ field }) => field))
  const problems = draft.problems.filter(({ field }) => field === undefined || !corrected.has(field))
  for (const correction of corrections) {
    const target = targetAtPath(set, correction.field)
    const holder = target && holderOf(draft.fields, target, correction.field)
    if (target && holder)
      put(holder, target, correction, draft.placeOf(correction.field), (problem) => problems.push(problem))
  }
  return { ...draft, problems }
}
