import type { FoundFinding } from '../../rules/finding.ts'
import { ApiFailure } from '../api/client.ts'
import type { GuideView, SavedGuide } from '../api/guides.ts'

/** What came of publishing: the revision, and what it closed and opened. */
export interface SaveOutcome {
  readonly revision: number
  readonly closed: readonly FoundFinding[]
  /** Findings that were closed or opened at other guides of the agency or the family. */
  readonly closedElsewhere: number
  readonly opened: readonly FoundFinding[]
  readonly openedElsewhere: number
  /** The revision that it took the place of, which undoing it puts back. */
  readonly before: number
}

/** Where publishing stands. */
export type Saving =
  | { readonly is: 'idle' | 'running' }
  | { readonly is: 'saved'; readonly outcome: SaveOutcome }
  /** It opens errors, so it waits for a reason. */
  | { readonly is: 'held'; readonly errors: readonly FoundFinding[] }
  | { readonly is: 'failed'; readonly failure: unknown }

/** What saving changed, by what was known before and is known now. */
export const outcomeOf = (
  before: GuideView,
  { opened, closed, revision, findings }: SavedGuide,
): SaveOutcome => {
  const known = (all: readonly FoundFinding[], fingerprints: readonly string[]) =>
    all.filter(({ fingerprint }) => fingerprints.includes(fingerprint))
  const closedHere = known(before.findings, closed)
  const openedHere = known(findings, opened)
  return {
    revision,
    closed: closedHere,
    closedElsewhere: closed.length - closedHere.length,
    opened: openedHere,
    openedElsewhere: opened.length - openedHere.length,
    before: before.revision,
  }
}

/** Whether saving failed since somebody else was faster. */
export const isStale = (failure: unknown): boolean =>
  failure instanceof ApiFailure && (failure.code === 'stale-revision' || failure.code === 'stale-draft')

/** The errors for which a refused publication waits for a reason; undefined where it failed for another one. */
export const heldBack = (failure: unknown): Saving | undefined => {
  if (!(failure instanceof ApiFailure) || failure.code !== 'errors-opened') return undefined
  const { findings } = failure.params
  // The API sends the findings that hold it back (ApiError errors-opened).
  return { is: 'held', errors: Array.isArray(findings) ? (findings as readonly FoundFinding[]) : [] }
}
