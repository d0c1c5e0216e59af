import type { Candidate, LinkEvidence } from './link.ts'

/** Probabilities that a guide is an item, each by one element alone. */
export type Chances = Readonly<Partial<Record<LinkEvidence['by'], number>>>

/** What speaks for a link, in the order in which it is told. */
export const evidenceKinds = ['code', 'name', 'materials', 'conditions', 'basis'] as const

/**
 * Weighs a candidate: the chance that not all of its evidence is mistaken, 1 − Π(1 − pᵢ), shared out to the elements
 * in proportion to −ln(1 − pᵢ). `limit` holds the score down where the name is against it.
 */
export const weighCandidate = (standardCode: string, chances: Chances, limit = 1): Candidate => {
  const weights = evidenceKinds.flatMap((by) => {
    const chance = chances[by] ?? 0
    return chance > 0 ? [{ by, weight: -Math.log(1 - Math.min(chance, 0.999)) }] : []
  })
  const total = weights.reduce((sum, { weight }) => sum + weight, 0)
  const score = Math.min(1 - Math.exp(-total), limit)
  return {
    standardCode,
    score,
    evidence: weights.map(({ by, weight }) => ({ by, score: (score * weight) / total })),
  }
}

/** The same candidate with its score and evidence scaled. */
export const scaleCandidate = (candidate: Candidate, factor: number): Candidate => ({
  standardCode: candidate.standardCode,
  score: candidate.score * factor,
  evidence: candidate.evidence.map(({ by, score }) => ({ by, score: score * factor })),
})

/** The logarithm of the odds against mistake, by which candidates are compared: near 1 the score tells little. */
export const strength = (score: number): number => -Math.log(1 - Math.min(score, 0.999_999))

/** Best first; of equals, the smaller code. */
export const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || (a.standardCode < b.standardCode ? -1 : a.standardCode > b.standardCode ? 1 : 0)

/** Whether the name or the content says more for a candidate. */
export const howOf = ({ evidence, score }: Candidate): 'name' | 'content' => {
  const name = evidence.find(({ by }) => by === 'name')?.score ?? 0
  return name >= score / 2 ? 'name' : 'content'
}
