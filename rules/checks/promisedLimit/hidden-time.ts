import { compareDurations, type Duration } from '../../canonical/duration.ts'
import type { HandlingTime } from '../../canonical/handling-time.ts'
import type { Prose } from '../../canonical/prose.ts'
import { rawRange } from '../../canonical/text.ts'
import type { FactName, GuideFacts } from '../../facts.ts'
import { defineRule } from '../../rule.ts'
import { sayDuration } from '../verbs/limit-problem.ts'

const reads = ['promisedLimit', 'conditions', 'procedure', 'faq'] as const satisfies FactName[]
type Facts = Pick<GuideFacts, (typeof reads)[number]>

interface PlacedTime {
  readonly where: string
  readonly term: string
  readonly path: string
  readonly prose: Prose
  readonly time: HandlingTime
}

/** All times for the handling that stand in prose beside the promised limit. */
const timesOf = ({ promisedLimit, conditions, procedure, faq }: Facts): readonly PlacedTime[] => {
  const placed: PlacedTime[] = []
  const add = (where: string, term: string, path: string, prose: Prose | undefined) => {
    for (const time of prose?.times ?? []) if (prose) placed.push({ where, term, path, prose, time })
  }
  add('note', 'element.promisedLimit', '/promisedLimit/note', promisedLimit?.value.note)
  add('conditions', 'element.conditions', '/conditions', conditions?.value)
  add('window', 'element.procedure', '/procedure/window', procedure?.value.window)
  add('online', 'element.procedure', '/procedure/online', procedure?.value.online)
  faq?.value.forEach(({ answer }, at) => {
    add('faq', 'part.faq', `/faq/${at}/answer`, answer)
  })
  return placed
}

/** Whether a time is beyond the promise: on top of it, or longer; the note's own word on the whole is another rule's. */
const isHidden = ({ where, time }: PlacedTime, promised: Duration): boolean =>
  time.says !== 'legal' &&
  !(where === 'note' && time.scope === 'whole') &&
  (time.scope === 'extra' || compareDurations(time.duration, promised) === 'longer')

/** Finds time for the handling that stands only in prose and is beyond what is promised. */
export const hiddenTime = defineRule({
  id: 'promisedLimit/hidden-time',
  element: 'promisedLimit',
  severity: 'error',
  needs: 'guide',
  reads,
  subsumes: [
    'conditions/clause-extra',
    'conditions/number-changed',
    'conditions/differs',
    'procedure/differs',
  ],
  *check({ facts: { guide, standard } }) {
    const promised = guide.promisedLimit
    if (!promised) return
    const known = new Set(
      standard ? timesOf(standard).map(({ where, time }) => `${where} ${time.duration.meaning}`) : [],
    )
    const seen = new Set<string>()
    for (const placed of timesOf(guide)) {
      const { where, term, path, prose, time } = placed
      const key = `${where} ${time.duration.meaning}`
      if (known.has(key) || seen.has(key) || !isHidden(placed, promised.value.duration)) continue
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
        evidence: [{ side: 'guide', path, ...rawRange(prose.text, time.context.start, time.context.end) }],
      }
    }
  },
})
