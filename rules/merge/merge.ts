/**
 * Three-way merge of a guide by element: what only one side changed is taken, what both changed alike is one, and
 * what both changed differently is a conflict that a person decides. Nothing that either side changed is lost.
 */
import { isSame } from '../same.ts'
import { mergeMembers } from './merge-members.ts'
import type { Decide, Versions } from './versions.ts'

/** A side of a merge: one's own, the other's, or what both were made from. */
export type Side = 'mine' | 'theirs' | 'base'

/** A field, a part of one, or a member of its list that both sides changed differently; absent on a side: undefined. */
export interface Conflict {
  /** Names it in the choices: `materials/居民身份证`, `handling/reach`, `conditions`. */
  readonly id: string
  /** The field of the guide that it stands in. */
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
  readonly base: unknown
}

/** What came of a merge. */
export interface Merged<Value> {
  /** Everything that could be merged, and what was chosen; at a conflict without a choice as `base` has it. */
  readonly merged: Value
  /** All conflicts, the decided ones among them. */
  readonly conflicts: readonly Conflict[]
  /** Whether every conflict is decided. */
  readonly isDecided: boolean
}

/** What a person chose, by the conflict's id. */
export type Choices = ReadonlyMap<string, Side>

/** Records whose fields are facts of their own; a limit or a fee is one fact. */
const divisible: ReadonlySet<string> = new Set(['procedure', 'handling', 'contact', 'agency', 'source'])

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mergeFields = (
  { base, mine, theirs }: Versions<Fields>,
  mergeField: (field: string, versions: Versions<unknown>) => unknown,
): Fields => {
  const fields = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])
  return Object.fromEntries(
    [...fields].flatMap((field) => {
      const value = mergeField(field, { base: base[field], mine: mine[field], theirs: theirs[field] })
      return value === undefined ? [] : [[field, value]]
    }),
  )
}

/** A list or record that a side does not have, as one without members. */
const orEmpty = (value: unknown, empty: unknown): unknown => (value === undefined ? empty : value)

const mergeField = (field: string, versions: Versions<unknown>, decide: Decide): unknown => {
  const { mine, theirs } = versions
  const base = orEmpty(versions.base, Array.isArray(mine) ? [] : {})
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) {
    const merged = mergeMembers(field, { base, mine, theirs }, decide)
    if (merged) return merged
  } else if (divisible.has(field) && isRecord(base) && isRecord(mine) && isRecord(theirs))
    return mergeFields({ base, mine, theirs }, (key, of) => decide(`${field}/${key}`, field, of))
  return decide(field, field, versions)
}

/** Merges two versions of a guide that were made from one base. Equal values are taken as `mine` has them. */
export const mergeGuides = <Value extends object>(
  versions: Versions<Value>,
  choices: Choices = new Map(),
): Merged<Value> => {
  const conflicts: Conflict[] = []
  const decide: Decide = (id, field, { base, mine, theirs }) => {
    if (isSame(mine, theirs) || isSame(theirs, base)) return mine
    if (isSame(mine, base)) return theirs
    conflicts.push({ id, field, base, mine, theirs })
    return { base, mine, theirs }[choices.get(id) ?? 'base']
  }
  // Versions of a guide are records by their schema; each field of the merge is one of theirs, so it is a guide again.
  const records = versions as unknown as Versions<Fields>
  const merged = mergeFields(records, (field, of) => {
    const { base, mine, theirs } = of
    if (isSame(mine, theirs) || isSame(theirs, base)) return mine
    return isSame(mine, base) ? theirs : mergeField(field, of, decide)
  }) as unknown as Value
  return { merged, conflicts, isDecided: conflicts.every(({ id }) => choices.has(id)) }
}
