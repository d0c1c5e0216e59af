import type { Prose } from '../../canonical/prose/prose.ts'
import { rawRange } from '../../canonical/text/text.ts'
import { findTimeLeftOut } from '../../canonical/times/time-left-out.ts'
import {
  isHidden,
  type PlacedTime,
  type TimedProse,
  timedFacts,
  timedProse,
  timesOf,
  wordsAround,
} from '../../compare/handling-times.ts'
import type { FactTypes } from '../../facts/facts.ts'
import { besideProse, defineRule } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'
import { sayDuration } from '../verbs/limit-problem.ts'

const hidesTime = (where: string, prose: Prose | undefined, promised: FactTypes['promisedLimit']): boolean =>
  prose !== undefined &&
  (prose.times.some((time) => isHidden({ where, time }, promised.value.duration)) ||
    findTimeLeftOut(prose.text).length > 0)

/** Time of the agency's own that does not count, where no number beside it says how much. */
const leftOutOf = ({ prose }: TimedProse) =>
  findTimeLeftOut(prose.text)
    .filter(({ start, end }) =>
      prose.times.every(
        ({ scope, context }) => scope !== 'extra' || end <= context.start || context.end <= start,
      ),
    )
    .map((range) => ({ ...range, words: prose.text.text.slice(range.start, range.end) }))

/** A time and whether it comes on top: 20个工作日 beside a limit of 20 is more than the limit. */
const keyOf = ({ where, time }: PlacedTime): string =>
  `${where} ${time.duration.meaning}${time.scope === 'extra' ? ' extra' : ''}`

/** Finds time for the handling that stands only in prose and is beyond what is promised. */
export const hiddenTime = defineRule({
  id: 'promisedLimit/hidden-time',
  element: 'promisedLimit',
  severity: 'error',
  needs: 'guide',
  reads: timedFacts,
  subsumes: [
    'conditions/clause-extra',
    'conditions/number-changed',
    'conditions/differs',
    'procedure/differs',
  ],
  concerns: ({ facts: { guide } }) => {
    const { promisedLimit, conditions } = guide
    return (
      promisedLimit !== undefined &&
      (hidesTime('note', promisedLimit.value.note, promisedLimit) ||
        hidesTime('conditions', conditions?.value, promisedLimit))
    )
  },
  pieces: besideProse(
    'promisedLimit',
    ({ where, prose }, promised) => promised !== undefined && hidesTime(where, prose, promised),
  ),
  *check({ facts: { guide, standard } }) {
    const promised = guide.promisedLimit
    if (!promised) return
    const known = new Set(standard ? timesOf(standard).map(keyOf) : [])
    // A clause of the standard with another number has changed, and hides nothing.
    const clauses = new Set(standard ? timesOf(standard).map(wordsAround) : [])
    const seen = new Set<string>()
    const said = new Set(
      standard
        ? timedProse(standard)
            .flatMap(leftOutOf)
            .map(({ words }) => words)
        : [],
    )
    for (const placed of timedProse(guide)) {
      const { where, term, path, prose } = placed
      const leftOut = leftOutOf(placed).find(({ words }) => !said.has(words))
      if (!leftOut || seen.has(`${where} uncounted`)) continue
      seen.add(`${where} uncounted`)
      yield {
        message: 'uncounted',
        data: { words: leftOut.words, promised: sayDuration(promised.raw), where: { term } },
        place: [where, 'uncounted'],
        path,
        expected: promised.raw,
        actual: prose.text.raw,
        meaning: { expected: promised.value.meaning, actual: leftOut.words },
        confidence: where === 'faq' ? certainty.unknownInProse : certainty.statedInProse,
        evidence: [{ side: 'guide', path, ...rawRange(prose.text, leftOut.start, leftOut.end) }],
      }
    }
    for (const placed of timesOf(guide)) {
      const { where, term, path, prose, time } = placed
      const key = keyOf(placed)
      if (
        known.has(key) ||
        seen.has(key) ||
        clauses.has(wordsAround(placed)) ||
        !isHidden(placed, promised.value.duration)
      )
        continue
      seen.add(key)
      yield {
        message: time.scope === 'extra' ? 'onTop' : 'longer',
        data: {
          time: sayDuration(time.duration),
          promised: sayDuration(promised.raw),
          where: { term },
        },
        place: [where, time.duration.meaning],
        path,
        expected: promised.raw,
        actual: prose.text.raw,
        meaning: { expected: promised.value.meaning, actual: time.duration.meaning },
        confidence: where === 'faq' ? certainty.unknownInProse : certainty.statedInProse,
        evidence: [{ side: 'guide', path, ...rawRange(prose.text, time.context.start, time.context.end) }],
      }
    }
  },
})
