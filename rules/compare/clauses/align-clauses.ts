import type { Clause } from '../../canonical/clauses/clause.ts'

/** Clauses of both sides that say the same thing: one each, or several where a clause was split or merged. */
export interface ClauseGroup {
  readonly standard: readonly Clause[]
  readonly guide: readonly Clause[]
}

/** Which clauses correspond, and which stand on one side only. */
export interface ClauseAlignment {
  readonly groups: readonly ClauseGroup[]
  readonly missing: readonly Clause[]
  readonly extra: readonly Clause[]
}

type Features = ReadonlyMap<string, number>

/** From this similarity on two clauses are one; below it they are when nothing else is left for them. */
const alike = 0.5
const akin = 0.3
/** How much closer a group must come by taking in a clause that was split off … */
const gain = 0.05
/** … or how much of the clause must be what its side of the group still lacks: 年满16周岁 of a long condition. */
const lacked = 0.8

/** The clauses of a standard are held against those of many guides. */
const featuresOfClauses = new WeakMap<Clause, Features>()

const countFeatures = ({ skeleton }: Clause): Features => {
  const features = new Map<string, number>()
  const count = (feature: string) => features.set(feature, (features.get(feature) ?? 0) + 1)
  skeleton.forEach((symbol, at) => {
    count(symbol)
    const next = skeleton[at + 1]
    if (next !== undefined) count(`${symbol} ${next}`)
  })
  return features
}

const featuresOfClause = (clause: Clause): Features => {
  let features = featuresOfClauses.get(clause)
  if (!features) {
    features = countFeatures(clause)
    featuresOfClauses.set(clause, features)
  }
  return features
}

const featuresOf = (clauses: readonly Clause[]): Features => {
  const [only, ...others] = clauses
  if (only && others.length === 0) return featuresOfClause(only)
  const features = new Map<string, number>()
  for (const clause of clauses)
    for (const [feature, count] of featuresOfClause(clause))
      features.set(feature, (features.get(feature) ?? 0) + count)
  return features
}

const sizeOf = (features: Features): number => {
  let size = 0
  for (const count of features.values()) size += count
  return size
}

const sharedBy = (a: Features, b: Features): number => {
  let shared = 0
  for (const [feature, count] of a) shared += Math.min(count, b.get(feature) ?? 0)
  return shared
}

/** Share of words and pairs of words in common (Dice), 0..1. */
const similarity = (a: Features, b: Features): number => {
  const total = sizeOf(a) + sizeOf(b)
  return total === 0 ? 0 : (2 * sharedBy(a, b)) / total
}

/** How close the two sides of a group are, 0..1. */
export const closenessOf = ({ standard, guide }: ClauseGroup): number =>
  similarity(featuresOf(standard), featuresOf(guide))

/** How close the closest of some clauses is to one, 0..1. */
export const closestTo = (clause: Clause, others: readonly Clause[]): number => {
  const features = featuresOf([clause])
  return Math.max(0, ...others.map((other) => similarity(features, featuresOf([other]))))
}

interface Pairing {
  readonly standard: Clause[]
  readonly guide: Clause[]
}

const pairEqual = (
  pairs: Pairing[],
  standard: Set<Clause>,
  guide: Set<Clause>,
  by: 'meaning' | 'key',
): void => {
  for (const clause of [...standard]) {
    const twin = [...guide].find((other) => other[by] === clause[by])
    if (!twin) continue
    pairs.push({ standard: [clause], guide: [twin] })
    standard.delete(clause)
    guide.delete(twin)
  }
}

const pairClosest = (pairs: Pairing[], standard: Set<Clause>, guide: Set<Clause>, least: number): void => {
  const guideFeatures = [...guide].map((clause) => ({ clause, features: featuresOf([clause]) }))
  const candidates = [...standard].flatMap((clause) => {
    const features = featuresOf([clause])
    return guideFeatures.map((other) => ({
      clause,
      other: other.clause,
      score: similarity(features, other.features),
    }))
  })
  candidates.sort((a, b) => b.score - a.score)
  for (const { clause, other, score } of candidates) {
    if (score < least) return
    if (!standard.has(clause) || !guide.has(other) || clause.isIntroduction !== other.isIntroduction) continue
    pairs.push({ standard: [clause], guide: [other] })
    standard.delete(clause)
    guide.delete(other)
  }
}

const inOrder = (clauses: readonly Clause[]): Clause[] => [...clauses].sort((a, b) => a.start - b.start)

/** Gives clauses that were split off, or merged into another, to the group that they make more alike. */
const absorb = (pairs: Pairing[], left: Set<Clause>, side: 'standard' | 'guide'): void => {
  for (const clause of [...left]) {
    // What leads into a list is no part of a condition.
    if (clause.isIntroduction) continue
    let best: Pairing | undefined
    let most = 0
    const other = side === 'standard' ? 'guide' : 'standard'
    const size = sizeOf(featuresOf([clause]))
    for (const pair of pairs) {
      const theirs = featuresOf(pair[other])
      const ours = featuresOf(pair[side])
      const wider = featuresOf([...pair[side], clause])
      const gained = similarity(wider, theirs) - similarity(ours, theirs)
      const isLacked = sharedBy(wider, theirs) - sharedBy(ours, theirs) >= size * lacked
      if (gained > most && (gained > gain || isLacked)) {
        most = gained
        best = pair
      }
    }
    if (!best) continue
    best[side].push(clause)
    left.delete(clause)
  }
}

/** Aligns clauses by what they are about, whatever their order; each stands in one group at most. */
export const alignClauses = (standard: readonly Clause[], guide: readonly Clause[]): ClauseAlignment => {
  const pairs: Pairing[] = []
  const missing = new Set(standard)
  const extra = new Set(guide)
  pairEqual(pairs, missing, extra, 'meaning')
  pairEqual(pairs, missing, extra, 'key')
  if (missing.size > 0 && extra.size > 0) pairClosest(pairs, missing, extra, alike)
  absorb(pairs, missing, 'standard')
  absorb(pairs, extra, 'guide')
  if (missing.size > 0 && extra.size > 0) pairClosest(pairs, missing, extra, akin)
  return {
    groups: pairs.map((pair) => ({ standard: inOrder(pair.standard), guide: inOrder(pair.guide) })),
    missing: inOrder([...missing]),
    extra: inOrder([...extra]),
  }
}
