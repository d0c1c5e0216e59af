import { findForeign } from '../../canonical/foreign.ts'
import { contains } from '../../canonical/region.ts'
import { rawRange, type Text } from '../../canonical/text.ts'
import { textKeys } from '../../canonical/text-keys.ts'
import type { GuideFacts, PlacedText } from '../../facts.ts'
import { defineFamilyRule } from '../../rule.ts'
import type { LinkedGuide } from '../../units.ts'

/** Elements of prose, which nobody words alike by chance. */
const prose = ['conditions', 'procedure', 'materials', 'steps', 'fee', 'faq', 'contact'] as const

/** Least length of a text, in characters, that is no common phrase. */
const leastLength = 12

interface Telling {
  readonly placed: PlacedText
  /** All strings of its element. */
  readonly texts: readonly PlacedText[]
}

/** The texts of a guide that are long enough to be somebody's. */
const tellingTexts = (facts: GuideFacts): readonly Telling[] =>
  prose.flatMap((element) => {
    const texts = facts[element]?.texts ?? []
    return texts.filter(({ text }) => text.text.length >= leastLength).map((placed) => ({ placed, texts }))
  })

/** Who publishes each text. Equal texts of a family are one object. */
const publishersOf = (guides: readonly LinkedGuide[]): ReadonlyMap<Text, readonly LinkedGuide[]> => {
  const publishers = new Map<Text, LinkedGuide[]>()
  for (const linked of guides)
    for (const { placed } of tellingTexts(linked.facts)) {
      const list = publishers.get(placed.text)
      if (list) list.push(linked)
      else publishers.set(placed.text, [linked])
    }
  return publishers
}

/** Prose that names another agency's place and is word for word that agency's own: names the source. */
export const copiedFrom = defineFamilyRule({
  id: 'text/copied-from',
  element: 'text',
  severity: 'info',
  *check({ family }) {
    let publishers: ReadonlyMap<Text, readonly LinkedGuide[]> | undefined
    for (const { guide, facts } of family.guides)
      for (const { placed, texts } of tellingTexts(facts)) {
        const { path, text, home } = placed
        const foreign = findForeign(text, home)
        if (foreign.length === 0) continue
        publishers ??= publishersOf(family.guides)
        const source = publishers
          .get(text)
          ?.find(({ guide: { region } }) =>
            foreign.some(({ code }) => code !== undefined && region !== '' && contains(code, region)),
          )
        if (!source || source.guide === guide) continue
        yield {
          at: { guide },
          message: 'found',
          place: textKeys(placed, texts),
          path,
          data: { agency: source.guide.agency.name },
          actual: text.raw,
          evidence: foreign.map(({ start, end }) => ({ side: 'guide', path, ...rawRange(text, start, end) })),
          related: [{ role: 'copied-from', guideId: source.guide.id }],
        }
      }
  },
})
