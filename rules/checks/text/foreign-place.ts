import { replaceForeign } from '../../canonical/places/foreign.ts'
import type { PlaceMention } from '../../canonical/places/place.ts'
import { regionName } from '../../canonical/places/region.ts'
import { textKeys } from '../../canonical/places/text-keys.ts'
import type { Range } from '../../canonical/text/residue.ts'
import { markedWords } from '../../canonical/text/statement.ts'
import { rawRange } from '../../canonical/text/text.ts'
import { defineRule } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'

/** The place of a mention, without its office: 广州市 of 广州市人力资源和社会保障局. */
const placeAlone = ({ start, end, name, code }: PlaceMention): Range => {
  const place = code === undefined ? '' : regionName(code)
  const at = place === '' ? -1 : name.indexOf(place)
  return { start, end: at < 0 ? end : Math.min(end, start + at + place.length) }
}

/** The places, and the sentence or office that each was left over in where that is more. */
const marksOf = (text: string, foreign: readonly PlaceMention[]): readonly Range[] => {
  const places = foreign.map(placeAlone)
  const wider = markedWords(text, foreign).filter(({ start, end }) =>
    places.every((place) => place.start !== start || place.end !== end),
  )
  return [...places, ...wider]
}

/** Another city's name, office or platform that was left over from copying. */
export const foreignPlace = defineRule({
  id: 'text/foreign-place',
  element: 'text',
  severity: 'warning',
  subsumes: ['conditions/subject-narrowed', 'conditions/differs', 'procedure/differs'],
  needs: 'guide',
  reads: ['texts'],
  sees: ({ foreign }) => foreign.length > 0,
  *check({ facts }) {
    const { guide } = facts
    for (const placed of guide.texts) {
      const { path, text, home } = placed
      // An address has a rule of its own, and a basis names whoever issued it.
      if (path.startsWith('/contact/') || path.startsWith('/basis/')) continue
      const foreign = placed.foreign.filter(
        ({ name }) => !facts.standard?.texts.some((other) => other.text.text.includes(name)),
      )
      const [first] = foreign
      if (!first) continue
      const value = replaceForeign(text, foreign, home)
      yield {
        message: 'found',
        place: textKeys(placed, guide.texts),
        path,
        data: { place: first.name, home: regionName(home.region) },
        expected: regionName(home.region),
        actual: text.raw,
        meaning: { actual: foreign.map(({ name }) => name) },
        evidence: marksOf(text.text, foreign).map(({ start, end }) => ({
          side: 'guide',
          path,
          ...rawRange(text, start, end),
        })),
        confidence:
          first.code?.slice(0, 4) === home.region.slice(0, 4)
            ? certainty.sisterCounty
            : certainty.foreignPlace,
        ...(value === undefined ? {} : { fix: [{ path, op: 'replace', value }] }),
      }
    }
  },
})
