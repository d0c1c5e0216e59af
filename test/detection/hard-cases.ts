import type { Label } from '../../fixtures/label.ts'
import type { Guide } from '../../rules/catalog.ts'
import { type ScoredFinding, subject } from './score.ts'

/** A labelled catalog's guides, labels and findings. */
export interface Labelled<F extends ScoredFinding> {
  readonly guides: readonly Guide[]
  readonly labels: readonly Label[]
  readonly findings: readonly F[]
}

/**
 * The hard cases alone: what carries a hard error, and guides without an error that several harmless differences were
 * put upon.
 */
export const hardOnly = <F extends ScoredFinding>({ guides, labels, findings }: Labelled<F>): Labelled<F> => {
  const faulty = new Set(labels.filter((label) => label.expect !== 'nothing').map(subject))
  const chosen = new Set(
    labels
      .filter((label) =>
        label.expect === 'nothing'
          ? label.difficulty !== 'easy' && !faulty.has(subject(label))
          : label.difficulty === 'hard',
      )
      .map(subject),
  )
  return {
    guides: guides.filter(({ id }) => chosen.has(id)),
    labels: labels.filter((label) => chosen.has(subject(label))),
    findings: findings.filter((finding) => chosen.has(subject(finding))),
  }
}
