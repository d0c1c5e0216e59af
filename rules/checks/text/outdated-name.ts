import type { Home } from '../../canonical/places/home.ts'
import { findPlaces } from '../../canonical/places/place.ts'
import { textKeys } from '../../canonical/places/text-keys.ts'
import { findFormerNames, hasFormerName } from '../../canonical/text/renamed.ts'
import type { Range } from '../../canonical/text/residue.ts'
import { markedWords } from '../../canonical/text/statement.ts'
import { rawRange } from '../../canonical/text/text.ts'
import type { GuideFacts } from '../../facts/facts.ts'
import { defineRule } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'

/** Former names outside of titles, quotations of laws and remarks such as 原劳动和社会保障局. */
const findOutdated = (text: string) =>
  findFormerNames(text).filter(({ start, end }) => {
    const before = text.slice(0, start)
    if (before.lastIndexOf('《') > before.lastIndexOf('》') && !text.slice(end).startsWith('》')) return false
    return !/(?:原|旧|曾用名?|前身|含|包括)[^,。;]{0,8}$/.test(before)
  })

/** A name with the place whose authority it is: 肇庆市劳动和社会保障局. */
const withPlace =
  (text: string, home: Home) =>
  (name: Range): Range => {
    let { start } = name
    for (const place of findPlaces(text, home).toReversed())
      if (place.start < start && place.end >= start) start = place.start
    return { start, end: name.end }
  }

/** Whether the standard has the name of today where a guide has one that laws in force still use. */
const isSaidOtherwise = (name: string, standard: Pick<GuideFacts, 'texts'> | undefined): boolean =>
  standard !== undefined && !standard.texts.some(({ text }) => text.text.includes(name))

/** An authority or certificate called by a name that it no longer has. */
export const outdatedName = defineRule({
  id: 'text/outdated-name',
  element: 'text',
  severity: 'warning',
  needs: 'guide',
  reads: ['texts'],
  sees: ({ text }) => hasFormerName(text),
  *check({ facts }) {
    const { guide } = facts
    for (const placed of guide.texts) {
      const { path, text } = placed
      if (path.startsWith('/basis/')) continue
      const found = findOutdated(text.text).filter(
        ({ inLaws, start, end }) => !inLaws || isSaidOtherwise(text.text.slice(start, end), facts.standard),
      )
      const [first] = found
      if (!first) continue
      const ranges = found.map(({ start, end }) => rawRange(text, start, end))
      let value = ''
      let done = 0
      found.forEach(({ current }, at) => {
        const range = ranges[at]
        if (!range) return
        value += text.raw.slice(done, range.start) + current
        done = range.end
      })
      yield {
        message: 'found',
        place: textKeys(placed, guide.texts),
        path,
        data: { former: text.text.slice(first.start, first.end), current: first.current },
        expected: first.current,
        actual: text.raw,
        meaning: { actual: found.map(({ start, end }) => text.text.slice(start, end)) },
        confidence: certainty.residue,
        evidence: markedWords(text.text, found.map(withPlace(text.text, placed.home))).map(
          ({ start, end }) => ({ side: 'guide', path, ...rawRange(text, start, end) }) as const,
        ),
        fix: [{ path, op: 'replace', value: value + text.raw.slice(done) }],
      }
    }
  },
})
