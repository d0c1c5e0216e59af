import type { Finding } from '../../rules/finding.ts'
import { type Actor, maySee } from '../actor.ts'
import { rankOf } from './finding.ts'
import type { Looked } from './track.ts'

const isStanding = (state: string | undefined): boolean => state === 'open' || state === 'upcoming'

/** What a look did to the findings that somebody may see, by what they count for. */
export interface FindingEffect {
  /** Counting now and not before: new, come back, or no longer exempt. */
  readonly opened: readonly Finding[]
  /** With other evidence than before, open as it was. */
  readonly changed: readonly Finding[]
  /** Present before, and closed now. */
  readonly closed: readonly Finding[]
  readonly unchanged: number
}

/** Sums up what a look did. */
export const effectOf = (looked: readonly Looked[], actor: Actor): FindingEffect => {
  const seen = looked.filter(({ before, now }) => maySee(actor, now?.finding.agency ?? before?.agency ?? ''))
  const opened: Finding[] = []
  const changed: Finding[] = []
  let unchanged = 0
  for (const { before, now, life } of seen) {
    if (!now || life.state === 'closed') continue
    if (isStanding(life.state) && !isStanding(before?.life.state)) opened.push(now.finding)
    else if (before && before.life.evidence !== life.evidence) changed.push(now.finding)
    else unchanged += 1
  }
  return {
    opened,
    changed,
    closed: seen.flatMap(({ missing, life }) => (missing && life.state === 'closed' ? [missing] : [])),
    unchanged,
  }
}

/** The errors that a look brings to who may see them: those that opened, and those that were less grave before. */
export const errorsBrought = (looked: readonly Looked[], actor: Actor): readonly Finding[] =>
  looked.flatMap(({ before, now, life }) => {
    if (now?.finding.severity !== 'error' || !isStanding(life.state) || !maySee(actor, now.finding.agency))
      return []
    return isStanding(before?.life.state) && before?.rank === rankOf(now.finding) ? [] : [now.finding]
  })
