import { areaCodeOf, type Phone, regionOfAreaCode } from '../../canonical/places/phone.ts'
import { regionName } from '../../canonical/places/region.ts'
import { rawRange } from '../../canonical/text/text.ts'
import { defineRule } from '../../rule.ts'

/** A telephone number of another city. */
export const foreignAreaCode = defineRule({
  id: 'contact/foreign-area-code',
  element: 'contact',
  severity: 'warning',
  subsumes: ['contact/malformed'],
  needs: 'guide',
  reads: ['contact', 'agency'],
  concerns: ({ facts: { guide } }) => {
    const own = guide.agency && areaCodeOf(guide.agency.value.region)
    const isForeign = ({ area }: Phone) => area !== undefined && area !== own
    const { phone, complaintPhone } = guide.contact?.value ?? {}
    return phone?.phones.some(isForeign) === true || complaintPhone?.phones.some(isForeign) === true
  },
  *check({ facts: { guide } }) {
    const { contact, agency } = guide
    if (!contact || !agency) return
    const { region: at, home } = agency.value
    const own = areaCodeOf(at)
    if (own === undefined) return
    for (const key of ['phone', 'complaintPhone'] as const) {
      const read = contact.value[key]
      const foreign =
        read?.phones.filter(
          ({ area }) =>
            area !== undefined && area !== own && !home.regions.some((region) => areaCodeOf(region) === area),
        ) ?? []
      const [first] = foreign
      if (!read || first?.area === undefined) continue
      const path = `/contact/${key}`
      const region = regionOfAreaCode(first.area)
      const found = {
        place: [key],
        path,
        expected: own,
        actual: read.text.raw,
        meaning: { expected: own, actual: foreign.map(({ area }) => area) },
        evidence: foreign.map(
          ({ start, end }) => ({ side: 'guide', path, ...rawRange(read.text, start, end) }) as const,
        ),
      }
      const data = { area: first.area, home: regionName(at), own }
      if (region === undefined) yield { ...found, message: 'unknown', data }
      else yield { ...found, message: 'foreign', data: { ...data, place: regionName(region) } }
    }
  },
})
