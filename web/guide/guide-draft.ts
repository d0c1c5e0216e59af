import type { Guide } from '../../rules/catalog.ts'
import { applyFix } from '../../rules/fix.ts'
import type { FixStep } from '../../rules/rule.ts'
import { isSame } from '../../rules/same.ts'
import { valueAt } from '../findings/sides.ts'

/** A guide as it is being edited, with what it was before each change. */
export interface Draft {
  readonly guide: Guide
  readonly past: readonly Guide[]
  /** Where the last change was typed, so that the next one there is the same change; undefined after any other. */
  readonly typedAt: string | undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A draft without a change. */
export const beginDraft = (guide: Guide): Draft => ({ guide, past: [], typedAt: undefined })

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** A guide with a field set, or with `undefined` not published any more; a record that loses its last field goes too. */
export const setField = (guide: Guide, path: string, value: unknown): Guide => {
  if (value !== undefined) return applyFix(guide, [{ path, op: 'replace', value }])
  const left = applyFix(guide, [{ path, op: 'remove' }])
  const parent = parentOf(path)
  const holder = parent === '' ? undefined : valueAt(left, parent)
  return isRecord(holder) &&
    Object.keys(holder).length === 0 &&
    !Array.isArray(valueAt(left, parentOf(parent)))
    ? applyFix(left, [{ path: parent, op: 'remove' }])
    : left
}

const change = (draft: Draft, guide: Guide, typedAt: string | undefined): Draft => {
  if (isSame(guide, draft.guide)) return draft
  const isSameChange = typedAt !== undefined && typedAt === draft.typedAt
  return { guide, past: isSameChange ? draft.past : [...draft.past, draft.guide], typedAt }
}

/** Sets a field; what is typed into one field in one go is one change. */
export const edit = (
  draft: Draft,
  { path, value, isTyped }: { readonly path: string; readonly value: unknown; readonly isTyped: boolean },
): Draft => change(draft, setField(draft.guide, path, value), isTyped ? path : undefined)

/** Applies a finding's fix. */
export const adopt = (draft: Draft, fix: readonly FixStep[]): Draft =>
  change(draft, applyFix(draft.guide, fix), undefined)

/** Puts some fields back to how another guide has them. */
export const restore = (draft: Draft, fields: readonly string[], from: Guide): Draft =>
  change(
    draft,
    fields.reduce((guide, field) => setField(guide, `/${field}`, Reflect.get(from, field)), draft.guide),
    undefined,
  )

/** Takes the last change back. */
export const undo = (draft: Draft): Draft => {
  const guide = draft.past.at(-1)
  return guide ? { guide, past: draft.past.slice(0, -1), typedAt: undefined } : draft
}
