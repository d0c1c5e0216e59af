import { wholeName } from '../../compare/name-evidence.ts'
import { otherItemNamed, titleOf } from '../../compare/named-items.ts'
import type { DirectoryFacts } from '../../directory.ts'
import { channelOf } from '../../link/channel.ts'
import { handlingKey } from '../../link/handling-key.ts'
import { defineAgencyRule } from '../../rule.ts'
import type { LinkedGuide } from '../../scan/units.ts'

/** What one agency may publish once: an item, its handling item and own sub-item, in one place on one channel. */
const slotOf = ({ guide, facts, link }: LinkedGuide, directory: DirectoryFacts): string | undefined => {
  const item = directory.items.get(link.standardCode ?? '')
  const name = facts.name?.value
  if (!item || !name) return undefined
  // A guide that carries another item's name says so itself, and a sub-item that the standard lacks is no second guide.
  if (otherItemNamed(directory, name, item)) return undefined
  const ownSubItem = item.subItem === undefined ? name.sub?.key : undefined
  return [item.code, handlingKey(guide, name), ownSubItem, guide.region, guide.level, channelOf(guide)].join(
    '|',
  )
}

const strongestFirst = (a: LinkedGuide, b: LinkedGuide): number =>
  b.link.confidence - a.link.confidence || (a.guide.id < b.guide.id ? -1 : 1)

/** Two guides of one agency for one item, handling item and channel. */
export const duplicate = defineAgencyRule({
  id: 'presence/duplicate',
  element: 'presence',
  severity: 'warning',
  *check({ unit, directory }) {
    const slots = new Map<string, LinkedGuide[]>()
    for (const linked of unit.guides) {
      const slot = slotOf(linked, directory)
      if (slot === undefined) continue
      const shared = slots.get(slot)
      if (shared) shared.push(linked)
      else slots.set(slot, [linked])
    }
    for (const shared of slots.values()) {
      const [first, ...others] = shared.sort(strongestFirst)
      for (const { guide, facts, link } of others) {
        const item = directory.items.get(link.standardCode ?? '')
        const name = facts.name?.value
        if (!first || !item || !name) continue
        if (guide.sameAs === first.guide.id || first.guide.sameAs === guide.id) continue
        yield {
          at: { guide, standardCode: item.code },
          message: 'duplicate',
          data: {
            actual: titleOf(guide),
            first: titleOf(first.guide),
            firstId: first.guide.id,
            item: titleOf(item),
          },
          place: [],
          path: '',
          expected: first.guide.id,
          actual: guide.id,
          evidence: [wholeName('guide', name.sub ? '/subItem' : '/name', name.sub ?? name.main)],
          related: [{ role: 'duplicate-of', guideId: first.guide.id }],
        }
      }
    }
  },
})
