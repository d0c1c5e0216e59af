/**
 * What one look at a finding makes of its life: the events of a scan, or of the check of a saved guide. Pure; it says
 * nothing where nothing happened.
 */
import { type Life, type LifeEvent, live, positionOf } from './life.ts'
import type { Cause } from './workflow.ts'

/** A finding that was found. */
export interface Sight {
  readonly evidence: string
  /** Fingerprint of the province's finding that it waits for; null where it waits for none. */
  readonly holder: string | null
}

/** What is known beside the finding itself. */
export interface Circumstances {
  /** The day, YYYY-MM-DD. */
  readonly on: string
  /** Why it opens, if it does. */
  readonly cause: Cause
  /** The day from which what causes it is in force, where that is still to come. */
  readonly countsFrom?: string | undefined
  /** Exemption in force that was given for this very evidence, for one that was closed. */
  readonly exemption?: string | undefined
  /** Whether its guide, its item or its rule is no more: then its absence says nothing about a repair. */
  readonly isGone: boolean
}

const unseen = (life: Life | undefined, { on, isGone }: Circumstances): LifeEvent[] =>
  !life || life.state === 'closed' ? [] : [{ move: isGone ? 'gone' : 'absent', on }]

/** The events of one look, in their order; `sight` is undefined where it was looked for and not found. */
export const observe = (
  before: Life | undefined,
  sight: Sight | undefined,
  circumstances: Circumstances,
): readonly LifeEvent[] => {
  if (!sight) return unseen(before, circumstances)
  const { on, cause, countsFrom, exemption } = circumstances
  const { evidence, holder } = sight
  const events: LifeEvent[] = []
  const happen = (life: Life | undefined, event: LifeEvent): Life => {
    events.push(event)
    return live(life, event)
  }
  let life =
    before ?? happen(undefined, { move: 'found', cause, evidence, on, ...(countsFrom ? { countsFrom } : {}) })
  const position = positionOf(life)
  if (position === 'obsolete') life = happen(life, { move: 'back', on })
  else if (position === 'fixed')
    life = happen(life, { move: 'found-again', cause, evidence, on, ...(exemption ? { exemption } : {}) })
  if (life.evidence !== evidence) life = happen(life, { move: 'changed', evidence, on })
  if (life.state === 'upcoming' && life.countsFrom !== null && life.countsFrom <= on)
    life = happen(life, { move: 'date-reached', on })
  if (life.heldBy !== null && life.heldBy !== holder) life = happen(life, { move: 'released', on })
  if (holder !== null && life.heldBy === null && (life.state === 'open' || life.state === 'upcoming'))
    happen(life, { move: 'held', parent: holder, on })
  return events
}
