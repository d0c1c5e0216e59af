import type { PlacedText } from '../../canonical/places/placed-text.ts'
import { contains } from '../../canonical/places/region.ts'
import { textKeys } from '../../canonical/places/text-keys.ts'
import { rawRange } from '../../canonical/text/text.ts'
import type { ElementFactName } from '../../facts/facts.ts'
import { defineFamilyRule } from '../../rule.ts'
import type { LinkedGuide } from '../../scan/units.ts'

/** Elements of prose, which nobody words alike by chance. */
const prose = ['conditions', 'procedure', 'materials', 'steps', 'fee', 'faq', 'contact'] as const

/** Least length of a text, in characters, that is no common phrase. */
const leastLength = 12

/** Prose that names another agency's place and is word for word that agency's own: names the source. */
export const copiedFrom = defineFamilyRule({
  id: 'text/copied-from',
  element: 'text',
  severity: 'info',
  compares: prose,
  *check({ family: { guides }, elements }) {
    const byRegion = Map.groupBy(guides, ({ guide }) => guide.region)
    for (const { guide, facts } of guides)
      for (const element of elements)
        for (const placed of facts.foreign(element)) {
          const { path, text, foreign } = placed
          if (text.text.length < leastLength) continue
          const source = sourceOf(placed, element, byRegion)
          if (!source || source.guide === guide) continue
          yield {
            at: { guide },
            message: 'found',
            place: textKeys(placed, facts[element]?.texts ?? []),
            path,
            data: { agency: source.guide.agency.name },
            actual: text.raw,
            evidence: foreign.map(({ start, end }) => ({
              side: 'guide',
              path,
              ...rawRange(text, start, end),
            })),
            related: [{ role: 'copied-from', guideId: source.guide.id }],
          }
        }
  },
})

/** The guide of a place that a text names which publishes the text word for word; of several, the first by its id. */
const sourceOf = (
  { text, foreign }: PlacedText,
  element: ElementFactName,
  byRegion: ReadonlyMap<string, readonly LinkedGuide[]>,
): LinkedGuide | undefined => {
  const codes = [...new Set(foreign.flatMap(({ code }) => (code === undefined ? [] : [code])))]
  const sources = [...byRegion].flatMap(([region, guides]) =>
    codes.some((code) => contains(code, region))
      ? guides.filter(({ facts }) => facts[element]?.texts.some((other) => other.text.text === text.text))
      : [],
  )
  return sources.sort((a, b) => (a.guide.id < b.guide.id ? -1 : 1))[0]
}
