import { meaningOf } from '../../canonical/meaning.ts'
import { isShared } from '../../facts/fact-sources.ts'
import { channelOf, portal } from '../../link/channel.ts'
import type { AgencyRule } from '../../rule.ts'
import { isSame } from '../../same.ts'
import type { LinkedGuide } from '../../scan/units.ts'
import type { ElementWith } from './element-with.ts'

/** The guide on the portal of which this is the copy on another channel. */
const originalOf = ({ guide, link }: LinkedGuide, guides: readonly LinkedGuide[]): LinkedGuide | undefined =>
  guides.find((other) => other.guide.id === guide.sameAs) ??
  guides.find(
    (other) =>
      channelOf(other.guide) === portal &&
      link.standardCode !== null &&
      other.link.standardCode === link.standardCode &&
      other.guide.handlingItem === guide.handlingItem,
  )

/** Makes the rule for an element of which another channel says other than the portal (同源). */
export const channelDiffers = (element: ElementWith<'channel-differs'>): AgencyRule => ({
  unit: 'agency',
  id: `${element}/channel-differs`,
  element,
  severity: 'warning',
  *check({ unit: { guides } }) {
    for (const linked of guides) {
      const channel = channelOf(linked.guide)
      if (channel === portal) continue
      const fact = linked.facts[element]
      const original = fact && originalOf(linked, guides)
      const theirs = original?.facts[element]
      if (!fact || !original || !theirs || theirs === fact) continue
      // Equal texts are one fact only where facts are remembered.
      if (!isShared(element) && theirs.home === fact.home && isSame(theirs.raw, fact.raw)) continue
      const expected = meaningOf(theirs.value)
      const actual = meaningOf(fact.value)
      if (expected === actual) continue
      yield {
        at: { guide: linked.guide },
        message: 'differs',
        place: [],
        path: `/${element}`,
        data: { channel },
        expected: theirs.raw,
        actual: fact.raw,
        meaning: { expected, actual },
        related: [{ role: 'other-channel', guideId: original.guide.id }],
      }
    }
  },
})
