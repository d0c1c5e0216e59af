/**
 * How far the content of a guide (materials, conditions, basis) is that of a standard item. What few items have in
 * common counts for more than what many have: an identity card tells nothing, 三年以来的劳务派遣经营情况报告 much.
 */
import type { GuideFacts, StandardFacts } from '../facts.ts'

/** The elements in whose content items are recognised. */
export const contentFields = ['materials', 'conditions', 'basis'] as const
/** An element in whose content items are recognised. */
export type ContentField = (typeof contentFields)[number]

type Features = ReadonlySet<string>
type ContentFacts = Pick<GuideFacts, ContentField>

const none: Features = new Set()
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

/** How alike guide and item are in one element, 0..1, and how much the likeness tells, 0..1. */
interface Likeness {
  readonly similarity: number
  readonly weight: number
}

/** What an element that is wholly that of the item proves by itself. */
const proof: Readonly<Record<ContentField, number>> = { materials: 0.6, conditions: 0.6, basis: 0.5 }
/** The weight of common features at which half of that proof is reached. */
const halfWeight = 2
/** What the features that tell two items apart must weigh before they decide between them. */
const decisiveWeight = 3

/** Tells how far the content of guides is that of standard items. */
export interface ContentScorer {
  /** The probability, by each element's content alone, that a guide is an item (0..1). */
  score(guide: ContentFacts, code: string): Readonly<Partial<Record<ContentField, number>>>
  /** Whether, of what tells two items apart, a guide's content has clearly that of the first. */
  speaksFor(guide: ContentFacts, code: string, against: string): boolean
}

/** Indexes the content of the standard items. Its memory of guides' content lives as long as it does: one run. */
export const createContentScorer = (standards: readonly StandardFacts[]): ContentScorer => {
  const known = new Map<number, Features>()
  const featuresOf = <Field extends ContentField>(facts: ContentFacts, field: Field): Features => {
    const fact = facts[field]
    if (!fact) return none
    let features = known.get(fact.id)
    if (!features) {
      features = readFeatures[field](fact)
      known.set(fact.id, features)
    }
    return features
  }
  const items = new Map(standards.map((standard) => [standard.item.code, standard]))
  const itemsWith: Readonly<Record<ContentField, Map<string, number>>> = {
    materials: new Map(),
    conditions: new Map(),
    basis: new Map(),
  }
  for (const field of contentFields)
    for (const standard of standards)
      for (const feature of featuresOf(standard, field))
        itemsWith[field].set(feature, (itemsWith[field].get(feature) ?? 0) + 1)
  // Independent of the size of the directory: a feature of one item weighs 3.9, of fifty 0.7.
  const weightOf = (field: ContentField, feature: string): number =>
    Math.log(1 + 50 / (itemsWith[field].get(feature) ?? 1)) * (field === 'conditions' ? 0.25 : 1)

  const likeness = (guide: Features, item: Features, field: ContentField): Likeness => {
    let common = 0
    let all = 0
    for (const feature of guide) {
      const weight = weightOf(field, feature)
      all += weight
      if (item.has(feature)) common += weight
    }
    for (const feature of item) if (!guide.has(feature)) all += weightOf(field, feature)
    return all === 0
      ? { similarity: 0, weight: 0 }
      : { similarity: common / all, weight: common / (common + halfWeight) }
  }

  return {
    score(guide, code) {
      const standard = items.get(code)
      const scores: Partial<Record<ContentField, number>> = {}
      if (!standard) return scores
      for (const field of contentFields) {
        const mine = featuresOf(guide, field)
        const theirs = featuresOf(standard, field)
        if (mine.size === 0 || theirs.size === 0) continue
        const { similarity, weight } = likeness(mine, theirs, field)
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
        const ofLeft = featuresOf(left, field)
        const ofRight = featuresOf(right, field)
        if (ofLeft === ofRight) continue
        for (const feature of featuresOf(guide, field)) {
          const isLeft = ofLeft.has(feature)
          if (isLeft === ofRight.has(feature)) continue
          if (isLeft) forIt += weightOf(field, feature)
          else againstIt += weightOf(field, feature)
        }
      }
      return forIt >= decisiveWeight && forIt >= 3 * againstIt
    },
  }
}
