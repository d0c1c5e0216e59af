import type { Guide } from '../../rules/catalog.ts'

/** A draft that the server did not acknowledge, kept in this browser so that a lost page or connection loses nothing. */
export interface UnsentDraft {
  readonly guide: Guide
  /** The guide as the server had it last: its draft, or what was published. */
  readonly acknowledged: Guide
  /** The number of the changes of the server's draft then. */
  readonly draftRevision: number
  /** When it was last changed, as ISO 8601. */
  readonly at: string
}

const keyOf = (id: string): string => `duibiao.draft.${id}`

const isUnsent = (value: unknown): value is UnsentDraft =>
  typeof value === 'object' &&
  value !== null &&
  'guide' in value &&
  'acknowledged' in value &&
  'draftRevision' in value &&
  typeof value.draftRevision === 'number' &&
  'at' in value &&
  typeof value.at === 'string'

/** Keeps a draft in this browser. Tells whether there was room for it. */
export const keepUnsent = (draft: UnsentDraft): boolean => {
  try {
    localStorage.setItem(keyOf(draft.guide.id), JSON.stringify(draft))
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return false
    throw error
  }
}

/** The draft of a guide that this browser keeps. */
export const unsentDraft = (id: string): UnsentDraft | undefined => {
  const kept: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null')
  return isUnsent(kept) ? kept : undefined
}

/** Forgets the draft of a guide. */
export const forgetUnsent = (id: string): void => localStorage.removeItem(keyOf(id))
