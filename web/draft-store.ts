import type { Guide } from '../rules/catalog.ts'

/** A draft that was not saved, kept in this browser so that a reload loses nothing. */
export interface KeptDraft {
  readonly guide: Guide
  /** The guide that it was made from, and its revision. */
  readonly base: Guide
  readonly revision: number
  /** When it was last changed, as ISO 8601. */
  readonly at: string
}

const keyOf = (id: string): string => `duibiao.draft.${id}`

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === 'object' &&
  value !== null &&
  'guide' in value &&
  'base' in value &&
  'revision' in value &&
  typeof value.revision === 'number' &&
  'at' in value &&
  typeof value.at === 'string'

/** Keeps the draft of a guide in this browser. Tells whether there was room for it. */
export const keepDraft = (draft: KeptDraft): boolean => {
  try {
    localStorage.setItem(keyOf(draft.guide.id), JSON.stringify(draft))
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return false
    throw error
  }
}

/** The draft of a guide that this browser keeps. */
export const keptDraft = (id: string): KeptDraft | undefined => {
  const kept: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null')
  return isKept(kept) ? kept : undefined
}

/** Forgets the draft of a guide. */
export const forgetDraft = (id: string): void => localStorage.removeItem(keyOf(id))
