import { durationOf } from '../canonical/quantities/duration.ts'
import type { GuideFacts, StandardFacts } from '../facts/facts.ts'
import type { FixStep } from '../rule.ts'
import { goesBeyond, timedFacts } from './handling-times.ts'

/** The facts that say whether the standard's promise can stand in a guide. */
export const promiseFacts = [...timedFacts, 'steps', 'handling'] as const

const atOnce = durationOf({ value: 0, unit: 'instant' }).meaning

/**
 * Puts the standard's promise into a guide, and its 办件类型 with it where the two would gainsay each other. Undefined
 * where prose or steps take longer: then a person must decide what is right.
 */
export const repairPromise = (
  guide: Pick<GuideFacts, (typeof promiseFacts)[number]>,
  standard: Pick<StandardFacts, 'promisedLimit' | 'handling'>,
): readonly FixStep[] | undefined => {
  const expected = standard.promisedLimit
  if (!expected || goesBeyond(guide, expected.value.duration)) return undefined
  const fix: FixStep[] = [{ path: '/promisedLimit', op: 'replace', value: expected.raw }]
  const kind = guide.handling?.value.kind
  const isAtOnce = expected.value.meaning === atOnce
  if (kind !== 'promised' || !isAtOnce) return fix
  return standard.handling?.value.kind === 'instant'
    ? [...fix, { path: '/handling/kind', op: 'replace', value: 'instant' }]
    : undefined
}
