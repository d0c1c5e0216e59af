/** Times for the handling that stand in the prose of a guide, and what its steps take together. */

import type { StepFact } from '../canonical/items/step.ts'
import type { Prose } from '../canonical/prose/prose.ts'
import { addDurations, compareDurations, type Duration } from '../canonical/quantities/duration.ts'
import type { HandlingTime } from '../canonical/times/handling-time.ts'
import type { FactName, GuideFacts } from '../facts/facts.ts'

/** The facts in whose prose times for the handling may stand. */
export const timedFacts = ['promisedLimit', 'conditions', 'procedure', 'faq'] as const satisfies FactName[]
type Facts = Pick<GuideFacts, (typeof timedFacts)[number]>

/** Prose that may give a time, with where it stands. */
export interface TimedProse {
  readonly where: string
  readonly term: string
  readonly path: string
  readonly prose: Prose
}

/** A time with where it stands. */
export interface PlacedTime extends TimedProse {
  readonly time: HandlingTime
}

/** All prose beside the promised limit in which times for the handling may stand. */
export const timedProse = ({ promisedLimit, conditions, procedure, faq }: Facts): readonly TimedProse[] => {
  const placed: TimedProse[] = []
  const add = (where: string, term: string, path: string, prose: Prose | undefined) => {
    if (prose) placed.push({ where, term, path, prose })
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

/** All times for the handling that stand in prose beside the promised limit. */
export const timesOf = (facts: Facts): readonly PlacedTime[] =>
  timedProse(facts).flatMap((placed) => placed.prose.times.map((time) => ({ ...placed, time })))

/** What a text says around a time, and where: the same for two clauses that differ in the time alone. */
export const wordsAround = ({ where, prose, time }: PlacedTime): string => {
  const { text } = prose.text
  return `${where} ${text.slice(time.context.start, time.start)}#${text.slice(time.end, time.context.end)}`
}

/** Whether a time is beyond the promise: on top of it, or longer; the note's own word on the whole is another rule's. */
export const isHidden = ({ where, time }: Pick<PlacedTime, 'where' | 'time'>, promised: Duration): boolean =>
  time.says !== 'legal' &&
  !(where === 'note' && time.scope === 'whole') &&
  (time.scope === 'extra' || compareDurations(time.duration, promised) === 'longer')

const beside = new Set(['收件', '公示', '制证', '送达'])

const sumOf = (steps: readonly StepFact[]): Duration | undefined =>
  addDurations(steps.flatMap(({ limit }) => limit?.duration ?? []))

/**
 * What the steps take together where it is longer than a limit, and whether it is so without the steps before the
 * time begins to run and after the decision, which agencies count in or leave out.
 */
export const excessOf = (
  steps: readonly StepFact[] | undefined,
  limit: Duration,
): { readonly total: Duration; readonly isCertain: boolean } | undefined => {
  const total = steps && sumOf(steps)
  if (!steps || !total || compareDurations(total, limit) !== 'longer') return undefined
  const core = sumOf(steps.filter(({ keys }) => !keys.every((key) => beside.has(key))))
  return { total, isCertain: core !== undefined && compareDurations(core, limit) === 'longer' }
}

/** Whether prose or steps of a guide would go beyond a limit if it were the promise: then a new promise alone is no repair. */
export const goesBeyond = (guide: Facts & Pick<GuideFacts, 'steps'>, limit: Duration): boolean =>
  excessOf(guide.steps?.value, limit) !== undefined ||
  timesOf(guide).some((placed) => placed.where !== 'note' && isHidden(placed, limit))
