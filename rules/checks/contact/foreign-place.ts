import { namesForeign } from '../../canonical/places/foreign.ts'
import { regionName } from '../../canonical/places/region.ts'
import { rawRange } from '../../canonical/text/text.ts'
import { defineRule } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'

/** An address in another city or county. */
export const foreignPlace = defineRule({
  id: 'contact/foreign-place',
  element: 'contact',
  severity: 'warning',
  needs: 'guide',
  reads: ['contact', 'agency'],
  concerns: () => false,
  pieces: { of: ['contact'], concern: ({ prose, home }) => namesForeign(prose.text, home) },
  *check({ facts: { guide } }) {
    const { contact, agency } = guide
    const address = contact?.value.address
    if (!contact || !address || !agency) return
    const { places } = contact.value
    const foreign = places.filter(({ kind }) => kind === 'foreign')
    const [first] = foreign
    // An address that names its own place too is in it: 深圳路, 驻广州办事处.
    if (!first || places.some(({ kind }) => kind === 'own' || kind === 'smaller')) return
    const { region } = agency.value
    const path = '/contact/address'
    yield {
      message: 'foreign',
      place: ['address'],
      path,
      data: { place: first.name, home: regionName(region) },
      expected: regionName(region),
      actual: address.raw,
      meaning: { actual: first.name },
      evidence: foreign.map(({ start, end }) => ({ side: 'guide', path, ...rawRange(address, start, end) })),
      confidence:
        first.code?.slice(0, 4) === region.slice(0, 4) ? certainty.sisterCounty : certainty.foreignPlace,
    }
  },
})
