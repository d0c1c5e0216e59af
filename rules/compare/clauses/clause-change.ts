import type { ClauseToken } from '../../canonical/clauses/clause-token.ts'

/** What kind of change it is; each change has one. */
export type ClauseChangeKind =
  | 'number'
  | 'comparator'
  | 'negation'
  | 'modality'
  | 'conjunction'
  | 'subject'
  | 'place'
  | 'missing'
  | 'extra'
  | 'differs'
  /** Other words, of which none is one on which a condition turns. */
  | 'worded'

/** A stretch of tokens that is not the same on both sides, and what stands around it. */
export interface ClauseChange {
  readonly kind: ClauseChangeKind
  readonly standard: Side
  readonly guide: Side
}

/** One side of a change: its tokens, and the tokens right before and after them. */
export interface Side {
  readonly tokens: readonly ClauseToken[]
  readonly before: ClauseToken | undefined
  readonly after: ClauseToken | undefined
}

/** The localised text in which the tokens of a side stand. */
export interface SideText {
  readonly text: string
}

/** The texts of both sides. */
export type SideTexts = { readonly standard: SideText; readonly guide: SideText }
