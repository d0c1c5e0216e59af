import { isLocal } from '../../directory.ts'
import type { FamilyRule } from '../../rule.ts'
import type { ElementWith } from './element-with.ts'
import { countVotes, distributionOf, publishedOf } from './votes.ts'

/** Least agencies that publish an element for one of them to stand out. */
const leastAgencies = 8

/** Least share of them that must say the same. */
const nearlyAll = 0.85

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Makes the rule for an element of which the standard says nothing: one agency against nearly all others. */
export const outlier = (element: ElementWith<'outlier'>): FamilyRule => ({
  unit: 'family',
  id: `${element}/outlier`,
  element,
  severity: 'warning',
  compares: [element],
  *check({ family, directory }) {
    for (const standard of family.items) {
      if (standard[element] || isLocal(directory.directory, standard.item, element)) continue
      const votes = countVotes(publishedOf(family, standard.item.code, element))
      const [majority, ...others] = votes
      const published = sum(votes.map(({ agencies }) => agencies))
      if (!majority || published < leastAgencies || majority.agencies < published * nearlyAll) continue
      const [peer] = majority.guides
      for (const { guides, agencies, meaning } of others) {
        const [linked] = guides
        if (agencies !== 1 || !linked) continue
        yield {
          at: { guide: linked.guide },
          message: 'outlier',
          place: [],
          path: `/${element}`,
          data: { published, agreeing: majority.agencies },
          expected: peer?.facts[element]?.raw,
          actual: linked.facts[element]?.raw,
          meaning: { expected: majority.meaning, actual: meaning },
          distribution: distributionOf(votes, element),
          confidence: majority.agencies / published,
        }
      }
    }
  },
})
