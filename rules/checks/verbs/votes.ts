import { agencyId } from '../../agencies.ts'
import { meaningOf } from '../../canonical/meaning.ts'
import type { ElementFactName, Fact, GuideFacts } from '../../facts/facts.ts'
import { channelOf, portal } from '../../link/channel.ts'
import type { Family, LinkedGuide } from '../../scan/units.ts'

/** Guides that publish an element with one meaning. */
export interface Vote {
  readonly meaning: string
  readonly guides: readonly LinkedGuide[]
  /** Agencies among them. */
  readonly agencies: number
}

const isCopy = (facts: GuideFacts, element: ElementFactName): boolean => facts.foreign(element).length > 0

/** Who wrote the element: the page that a guide was taken from, for a copy the text itself, else the agency. */
const sourceOf = ({ guide, facts, agency }: LinkedGuide, element: ElementFactName): string =>
  guide.source?.url ?? (isCopy(facts, element) ? 'copy' : agencyId(guide, agency))

/** Sources of a vote: agencies that repeat one source count once. */
export const countSources = ({ guides }: Pick<Vote, 'guides'>, element: ElementFactName): number =>
  new Set(guides.map((linked) => sourceOf(linked, element))).size

/** The guides of an item by what they publish of an element on the portal. Equal published values are one fact. */
export type Published = ReadonlyMap<Fact<unknown>, readonly LinkedGuide[]>

/** What the guides of an item publish of an element on the portal. */
export const publishedOf = (family: Family, code: string, element: ElementFactName): Published => {
  const byFact = new Map<Fact<unknown>, LinkedGuide[]>()
  for (const linked of family.byItem.get(code) ?? []) {
    const fact = linked.facts[element]
    if (!fact || channelOf(linked.guide) !== portal) continue
    const list = byFact.get(fact)
    if (list) list.push(linked)
    else byFact.set(fact, [linked])
  }
  return byFact
}

/** What guides say of an element, the meaning that most agencies share first. */
export const countVotes = (published: Published): readonly Vote[] => {
  const byMeaning = new Map<string, LinkedGuide[]>()
  for (const [fact, guides] of published) {
    const meaning = meaningOf(fact.value)
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), ...guides])
  }
  return [...byMeaning]
    .map(([meaning, guides]) => ({
      meaning,
      guides,
      agencies: new Set(guides.map(({ guide, agency }) => agencyId(guide, agency))).size,
    }))
    .sort((a, b) => b.agencies - a.agencies || (a.meaning < b.meaning ? -1 : 1))
}

/** The distribution of an element's values as published, one value for each meaning. */
export const distributionOf = (votes: readonly Vote[], element: ElementFactName) =>
  votes.map(({ guides, agencies }) => ({ value: guides[0]?.facts[element]?.raw, agencies }))
