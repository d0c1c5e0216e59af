import { findForeign } from '../../canonical/foreign.ts'
import { contains } from '../../canonical/region.ts'
import { rawRange, type Text } from '../../canonical/text.ts'
import { textKeys } from '../../canonical/text-keys.ts'
import { defineFamilyRule } from '../../rule.ts'
import type { LinkedGuide } from '../../units.ts'

/** Elements of prose, which nobody words alike by chance. */
const prose = ['conditions', 'procedure', 'materials', 'steps', 'fee', 'faq', 'contact'] as const

/** Least length of a text, in characters, that is no common phrase. */
const leastLength = 12

/** The first other guide of a place that a text names and that publishes the text word for word. */
const sourceOf = (
  text: Text,
  element: (typeof prose)[number],
  codes: readonly string[],
  guides: readonly LinkedGuide[],
): LinkedGuide | undefined =>
  guides.find(
    ({ guide: { region }, facts }) =>
      region !== '' &&
      codes.some((code) => contains(code, region)) &&
      // Equal texts of a family are one object.
      facts[element]?.texts.some((other) => other.text === text),
  )

/** Prose that names another agency's place and is word for word that agency's own: names the source. */
export const copiedFrom = defineFamilyRule({
  id: 'text/copied-from',
  element: 'text',
  severity: 'info',
  *check({ family: { guides } }) {
    for (const { guide, facts } of guides)
      for (const element of prose)
        for (const placed of facts[element]?.texts ?? []) {
          const { path, text, home } = placed
          if (text.text.length < leastLength) continue
          const foreign = findForeign(text, home)
          if (foreign.length === 0) continue
          const codes = foreign.flatMap(({ code }) => (code === undefined ? [] : [code]))
          const source = sourceOf(text, element, codes, guides)
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
