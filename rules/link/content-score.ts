/**
 * How far the content of a guide (materials, conditions, basis) is that of a standard item. What few items have in
 * common counts for more than what many have: an identity card tells nothing, 三年以来的劳务派遣经营情况报告 much.
 */
import type { GuideFacts, StandardFacts } from '../facts/facts.ts'

/** The elements in whose content items are recognised. */
const contentFields = ['materials', 'conditions', 'basis'] as const
/** An element in whose content items are recognised. */
type ContentField = (typeof contentFields)[number]

type Features = ReadonlySet<string>
type ContentFacts = Pick<GuideFacts, ContentField>

const noise = /[\s，。、；：,.;:()《》"'〔〕[\]·\d-]/g

const pairsOf = (text: string, into: Set<string>): void => {
  const plain = text.replace(noise, '')
  for (let at = 0; at + 1 < plain.length; at++) into.add(plain.slice(at, at + 2))
}

const readFeatures: { readonly [Field in ContentField]: (fact: NonNullable<GuideFacts[Field]>) => Features } =
  {
    materials: ({ texts }) => {
      const features = new Set<string>()
      for (const { path, text } of texts)
        if (path.endsWith('/name')) features.add(text.text.replace(noise, ''))
      return features
    },
    conditions: ({ texts }) => {
      const features = new Set<string>()
      for (const { text } of texts) pairsOf(text.text, features)
      return features
    },
    basis: ({ texts }) => {
      const features = new Set<string>()
      let title = ''
      for (const { path, text } of texts) {
        if (path.endsWith('/title')) {
          title = text.text.replace(noise, '').replace(/^中华人民共和国/, '')
          features.add(title)
        }
        if (path.endsWith('/article')) features.add(`${title}|${text.text.replace(/\s/g, '')}`)
      }
      return features
    },
  }

const none: Features = new Set()
const featuresOf = <Field extends ContentField>(facts: ContentFacts, field: Field): Features => {
  const fact = facts[field]
  return fact ? readFeatures[field](fact) : none
}

/** How alike guide and item are in one element, 0..1, and how much the likeness tells, 0..1. */
interface Likeness {
  readonly similarity: number
  readonly weight: number
}

/** What an element that is wholly that of the item proves by itself. */
const proof: Readonly<Record<ContentField, number>> = { materials: 0.6, conditions: 0.6, basis: 0.5 }
/** The weight of common features at which half of that proof is reached. */
const halfWeight = 2
/** What a feature weighs that so many items have, whatever the size of the directory: 3.9 of one, 0.7 of fifty. */
const weightAmong = (count: number): number => Math.log(1 + 50 / count)
/** Character pairs of conditions are many, and each tells little. */
const fieldWeight: Readonly<Record<ContentField, number>> = { materials: 1, conditions: 0.25, basis: 1 }
/** What the features that tell two items apart must weigh before they decide between them. */
const decisiveWeight = 3

/** Tells how far the content of guides is that of standard items. */
export interface ContentScorer {
  /** The probability, by each element's content alone, that a guide is an item (0..1). */
  score(guide: ContentFacts, code: string): Readonly<Partial<Record<ContentField, number>>>
  /** Whether, of what tells two items apart, a guide's content has clearly that of the first. */
  speaksFor(guide: ContentFacts, code: string, against: string): boolean
}

/** What is told by one element, each feature with what it weighs. */
interface Weighted {
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
}

/** How often each feature stands in the standard items. */
const countFeatures = (
  standards: readonly StandardFacts[],
  field: ContentField,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const standard of standards)
    for (const feature of featuresOf(standard, field)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}

const likeness = (guide: Weighted, item: Weighted): Likeness => {
  let common = 0
  for (const [feature, weight] of guide.weights) if (item.weights.has(feature)) common += weight
  const all = guide.total + item.total - common
  return { similarity: all === 0 ? 0 : common / all, weight: common / (common + halfWeight) }
}

/** Indexes the content of the standard items. Its memory of guides' content lives as long as it does: one run. */
export const createContentScorer = (standards: readonly StandardFacts[]): ContentScorer => {
  const items = new Map(standards.map((standard) => [standard.item.code, standard]))
  const counts = {
    materials: countFeatures(standards, 'materials'),
    conditions: countFeatures(standards, 'conditions'),
    basis: countFeatures(standards, 'basis'),
  }
  const known = new Map<number, Weighted>()
  const weigh = (facts: ContentFacts, field: ContentField): Weighted => {
    const id = facts[field]?.id ?? 0
    let weighted = known.get(id)
    if (!weighted) {
      const weights = new Map<string, number>()
      let total = 0
      for (const feature of featuresOf(facts, field)) {
        const weight = weightAmong(counts[field].get(feature) ?? 1) * fieldWeight[field]
        weights.set(feature, weight)
        total += weight
      }
      weighted = { weights, total }
      known.set(id, weighted)
    }
    return weighted
  }

  return {
    score(guide, code) {
      const standard = items.get(code)
      const scores: Partial<Record<ContentField, number>> = {}
      if (!standard) return scores
      for (const field of contentFields) {
        if (!guide[field] || !standard[field]) continue
        const { similarity, weight } = likeness(weigh(guide, field), weigh(standard, field))
        if (similarity > 0) scores[field] = proof[field] * similarity ** 2 * weight
      }
      return scores
    },
    speaksFor(guide, code, against) {
      const left = items.get(code)
      const right = items.get(against)
      if (!left || !right) return false
      let forIt = 0
      let againstIt = 0
      for (const field of contentFields) {
        if (!guide[field]) continue
        const ofLeft = weigh(left, field).weights
        const ofRight = weigh(right, field).weights
        if (ofLeft === ofRight) continue
        for (const [feature, weight] of weigh(guide, field).weights) {
          const isLeft = ofLeft.has(feature)
          if (isLeft === ofRight.has(feature)) continue
          if (isLeft) forIt += weight
          else againstIt += weight
        }
      }
      return forIt >= decisiveWeight && forIt >= 3 * againstIt
    },
  }
}
