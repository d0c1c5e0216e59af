import { defineAgencyRule } from '../../rule.ts'
import type { LinkedGuide } from '../../scan/units.ts'

/** The fullest code that a guide carries and that may name one guide alone; a malformed one names nothing. */
const fullCodeOf = ({ facts }: LinkedGuide): { readonly code: string; readonly path: string } | undefined => {
  const { handling, implementation } = facts.code?.value ?? {}
  if (handling && !handling.fault) return { code: handling.code, path: '/handlingCode' }
  return !handling && implementation && !implementation.fault
    ? { code: implementation.code, path: '/implementationCode' }
    : undefined
}

const titleOf = ({ guide: { name, subItem, handlingItem } }: LinkedGuide): string =>
  [name, subItem, handlingItem].filter((part) => part !== undefined && part !== '').join(' / ')

/** A guide whose base code is not its item's has that finding; its other codes are then wrong for the same cause. */
const isAtHome = ({ link, facts }: LinkedGuide): boolean => {
  const base = facts.code?.value.base?.code
  const { implementation, handling } = facts.code?.value ?? {}
  const inside = implementation?.base.code ?? handling?.implementation.base.code
  return link.codeSays === undefined && (base === undefined || inside === undefined || base === inside)
}

/** Copies of one guide on several channels, and guides that the linker holds for one (that is presence/duplicate). */
const isSameGuide = (one: LinkedGuide, other: LinkedGuide): boolean =>
  one.guide.sameAs === other.guide.id ||
  other.guide.sameAs === one.guide.id ||
  one.facts.name?.value.meaning === other.facts.name?.value.meaning

/** Two handling items of one item may share an implementation code; without handling codes that is no reuse. */
const shareItem = (one: LinkedGuide, other: LinkedGuide, path: string): boolean =>
  path === '/implementationCode' &&
  one.link.standardCode !== null &&
  one.link.standardCode === other.link.standardCode

/** An agency gives one code to guides of different items or handling items. */
export const reused = defineAgencyRule({
  id: 'code/reused',
  element: 'code',
  severity: 'error',
  *check({ unit }) {
    const first = new Map<string, LinkedGuide>()
    const strongestFirst = unit.guides.toSorted(
      (one, other) => other.link.confidence - one.link.confidence || (one.guide.id < other.guide.id ? -1 : 1),
    )
    for (const linked of strongestFirst) {
      const full = fullCodeOf(linked)
      if (!full || !isAtHome(linked)) continue
      const earlier = first.get(full.code)
      if (!earlier) {
        first.set(full.code, linked)
        continue
      }
      if (isSameGuide(earlier, linked) || shareItem(earlier, linked, full.path)) continue
      const raw = String(
        full.path === '/handlingCode' ? linked.guide.handlingCode : linked.guide.implementationCode,
      )
      yield {
        at: { guide: linked.guide },
        message: 'reused',
        data: { code: full.code, name: titleOf(linked), other: titleOf(earlier) },
        place: [full.path.slice(1)],
        path: full.path,
        actual: raw,
        evidence: [{ side: 'guide', path: full.path, start: 0, end: raw.length }],
        related: [{ role: 'duplicate-of', guideId: earlier.guide.id }],
      }
    }
  },
})
