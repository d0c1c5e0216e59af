import { compareDurations } from '../../canonical/quantities/duration.ts'
import { rawRange } from '../../canonical/text/text.ts'
import type { HandlingTime } from '../../canonical/times/handling-time.ts'
import { type PublishedLimit, sayDuration } from './limit-problem.ts'

/**
 * The time that a limit's note gives for the whole handling where it is not the limit's. `kind` is what the limit is:
 * a time that the note calls the other (承诺, 法定) is no contradiction, nor is one of several that agrees.
 */
export const findNoteContradiction = (
  element: 'legalLimit' | 'promisedLimit',
  { raw, value }: PublishedLimit,
  kind: NonNullable<HandlingTime['says']>,
) => {
  if (!value.note) return undefined
  const said = value.said.filter(
    ({ scope, says }) => scope === 'whole' && (says === undefined || says === kind),
  )
  const orders = said.map(({ duration }) => compareDurations(duration, value.duration))
  const at = orders.findIndex((order) => order === 'longer' || order === 'shorter')
  const time = said[at]
  if (!time || orders.includes('equal')) return undefined
  const path = `/${element}/note`
  return {
    data: { note: sayDuration(time.duration), limit: sayDuration(raw) },
    place: ['note'],
    path,
    expected: { value: raw.value, unit: raw.unit },
    actual: raw.note,
    meaning: { expected: value.duration.meaning, actual: time.duration.meaning },
    evidence: [{ side: 'guide' as const, path, ...rawRange(value.note.text, time.start, time.end) }],
  }
}
