/** One part of the evidence for a link; the parts of a candidate sum to its score. */
export interface LinkEvidence {
  readonly by: 'code' | 'name' | 'materials' | 'conditions' | 'basis'
  readonly score: number
}

/** A standard item that a guide may be, with the evidence that sums to its score (0..1). */
export interface Candidate {
  readonly standardCode: string
  readonly score: number
  readonly evidence: readonly LinkEvidence[]
}

/** Which standard item a guide implements, how that was found, and how sure it is. */
export interface Link {
  readonly guideId: string
  /** Base code of the item; null where the guide is linked to none. */
  readonly standardCode: string | null
  readonly how: 'code' | 'name' | 'content' | 'pinned' | 'none'
  readonly confidence: number
  /** Best first; also those that were not chosen. Where `how` is none and the best scores ≥ 0.6 the guide is undecided. */
  readonly candidates: readonly Candidate[]
  /** The item that the guide's own base code names, where name and content both speak for another. */
  readonly codeSays?: string
}
