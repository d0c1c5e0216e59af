/**
 * How a finding lives: its state is the projection of its events, one after the other. Pure; whoever writes an event
 * into the log writes what `live` makes of it beside the finding.
 */
import type { FindingKind } from '../finding.ts'
import {
  type Cause,
  type ClosedReason,
  type DecisionKind,
  disputePause,
  type MoveName,
  moveOf,
  type Position,
  requestPause,
  type Standing,
  type State,
} from './workflow.ts'

/** An interval in which a finding's clock stands still, for at most so many working days. */
export interface Pause {
  readonly why: 'request' | 'dispute' | 'held' | 'gone'
  /** First day, YYYY-MM-DD. */
  readonly from: string
  /** The day on which the clock runs again; null while it stands. */
  readonly until: string | null
  readonly cap: number | null
}

/** The clock of one occurrence: what rules/life/clock.ts reckons a due date from. */
export interface OccurrenceClock {
  readonly startedOn: string
  /** Working days where other than the severity's. */
  readonly budget: number | null
  readonly pauses: readonly Pause[]
  readonly extensions: number
}

/** A finding's life as it stands. */
export interface Life {
  readonly state: State
  readonly reason: ClosedReason | null
  readonly cause: Cause
  readonly occurrence: number
  /** Evidence hash at the last look: what a decision was made about. */
  readonly evidence: string
  readonly clock: OccurrenceClock
  /** The day from which an upcoming finding counts. */
  readonly countsFrom: string | null
  readonly assignee: string | null
  /** What was asked of the province and is not yet answered. */
  readonly asked: { readonly kind: DecisionKind; readonly decision: string } | null
  /** The exemption or dispute that its state rests on. */
  readonly decision: string | null
  /** Whether the province accepted the dispute: it waits for the directory to change. */
  readonly isAccepted: boolean
  /** Fingerprint of the finding of the province that it waits for. */
  readonly heldBy: string | null
  /** The state that an obsolete finding comes back in. */
  readonly earlier: Exclude<State, 'closed'> | null
}

/** Something that happened to a finding on a day (YYYY-MM-DD, in China). */
export type LifeEvent = { readonly on: string } & (
  | { readonly move: 'found'; readonly cause: Cause; readonly evidence: string; readonly countsFrom?: string }
  | {
      readonly move: 'found-again'
      readonly cause: Cause
      readonly evidence: string
      readonly exemption?: string
    }
  | { readonly move: 'changed'; readonly evidence: string }
  | { readonly move: 'date-reached' | 'absent' | 'gone' | 'back' | 'released' }
  | { readonly move: 'held'; readonly parent: string }
  | { readonly move: 'assign'; readonly assignee: string | null }
  | { readonly move: 'comment'; readonly text: string }
  | {
      readonly move: 'ask-exemption' | 'ask-extension' | 'ask-false-positive' | 'dispute'
      readonly decision: string
    }
  | { readonly move: 'approve-exemption'; readonly decision: string }
  | {
      readonly move:
        | 'end-exemption'
        | 'approve-extension'
        | 'false-positive'
        | 'accept-dispute'
        | 'confirm-standard'
        | 'keep-standard'
        | 'change-standard'
        | 'reject'
        | 'withdraw'
    }
  | { readonly move: 'undo'; readonly to: Life }
)

/** Where a finding stands; `none` before it was ever found. */
export const positionOf = (life: Pick<Life, 'state' | 'reason'> | undefined): Position => {
  if (!life) return 'none'
  if (life.state !== 'closed') return life.state
  if (life.reason === null) throw new Error('expected a closed finding to have a reason, got none')
  return life.reason
}

/** What the table of moves is asked with. */
export const standingOf = (life: Life, kind: FindingKind): Standing => ({
  position: positionOf(life),
  kind,
  asked: life.asked?.kind ?? null,
  extensions: life.clock.extensions,
  isHeld: life.heldBy !== null,
})

const startClock = (on: string, budget: number | null = null): OccurrenceClock => ({
  startedOn: on,
  budget,
  pauses: [],
  extensions: 0,
})

const pause = (
  clock: OccurrenceClock,
  why: Pause['why'],
  from: string,
  cap: number | null,
): OccurrenceClock => ({
  ...clock,
  pauses: [...clock.pauses, { why, from, until: null, cap }],
})

const resume = (clock: OccurrenceClock, why: Pause['why'], until: string): OccurrenceClock => ({
  ...clock,
  pauses: clock.pauses.map((one) => (one.why === why && one.until === null ? { ...one, until } : one)),
})

/** Working days for which a finding runs again after its exemption ended (workflow of a finding, states). */
const daysAfterExemption = 10

const open = { state: 'open', reason: null, decision: null, isAccepted: false, countsFrom: null } as const

const answered = (life: Life, on: string): Life => ({
  ...life,
  asked: null,
  clock: resume(life.clock, 'request', on),
})

const close = (life: Life, reason: ClosedReason, on: string): Life => ({
  ...answered(life, on),
  state: 'closed',
  reason,
  decision: null,
  isAccepted: false,
  countsFrom: null,
  earlier: null,
})

const endExemption = (life: Life, on: string): Life => ({
  ...life,
  ...open,
  cause: 'exemption-ended',
  clock: startClock(on, daysAfterExemption),
})

const born = (event: LifeEvent): Life => {
  if (event.move !== 'found') throw new Error(`expected a finding to be found first, got ${event.move}`)
  const isUpcoming = event.countsFrom !== undefined && event.countsFrom > event.on
  return {
    ...open,
    state: isUpcoming ? 'upcoming' : 'open',
    cause: event.cause,
    occurrence: 1,
    evidence: event.evidence,
    clock: startClock(isUpcoming ? (event.countsFrom ?? event.on) : event.on),
    countsFrom: isUpcoming ? (event.countsFrom ?? null) : null,
    assignee: null,
    asked: null,
    heldBy: null,
    earlier: null,
  }
}

const next = (life: Life, event: LifeEvent): Life => {
  const { on } = event
  switch (event.move) {
    case 'found':
      throw new Error('expected a finding to be found once, got a second time')
    case 'found-again':
      return {
        ...life,
        ...open,
        ...(event.exemption === undefined ? {} : { state: 'exempt', decision: event.exemption }),
        cause: event.cause,
        occurrence: life.occurrence + 1,
        evidence: event.evidence,
        clock: startClock(on),
        heldBy: null,
      }
    case 'date-reached':
      return { ...life, ...open, clock: startClock(on) }
    case 'changed': {
      const changed = { ...life, evidence: event.evidence }
      if (life.state === 'exempt') return endExemption(changed, on)
      return life.state === 'closed' ? { ...changed, ...open, clock: startClock(on) } : changed
    }
    case 'absent':
      return close(life, 'fixed', on)
    case 'gone':
      return {
        ...answered(life, on),
        clock: pause(resume(life.clock, 'request', on), 'gone', on, null),
        state: 'closed',
        reason: 'obsolete',
        earlier: life.state === 'closed' ? null : life.state,
      }
    case 'back':
      return {
        ...life,
        state: life.earlier ?? 'open',
        reason: null,
        earlier: null,
        clock: resume(life.clock, 'gone', on),
      }
    case 'held':
      return { ...life, heldBy: event.parent }
    case 'released':
      // Until the province decided, the clock had not begun.
      return { ...life, heldBy: null, clock: life.state === 'open' ? startClock(on) : life.clock }
    case 'assign':
      return { ...life, assignee: event.assignee }
    case 'comment':
      return life
    case 'ask-exemption':
    case 'ask-extension':
    case 'ask-false-positive':
      return {
        ...life,
        asked: { kind: askedBy[event.move], decision: event.decision },
        clock: pause(life.clock, 'request', on, requestPause),
      }
    case 'dispute':
      return {
        ...life,
        state: 'disputed',
        decision: event.decision,
        asked: { kind: 'dispute', decision: event.decision },
        clock: pause(life.clock, 'dispute', on, disputePause),
      }
    case 'approve-exemption':
      return { ...answered(life, on), state: 'exempt', decision: event.decision }
    case 'end-exemption':
      return endExemption(life, on)
    case 'approve-extension': {
      const done = answered(life, on)
      return { ...done, clock: { ...done.clock, extensions: done.clock.extensions + 1 } }
    }
    case 'false-positive':
    case 'keep-standard':
      return close(life, 'false-positive', on)
    case 'accept-dispute':
      return { ...life, asked: null, isAccepted: true }
    case 'confirm-standard':
      return { ...life, ...open, asked: null, clock: resume(life.clock, 'dispute', on) }
    case 'change-standard':
      return life
    case 'reject':
      return answered(life, on)
    case 'withdraw':
      return life.state === 'disputed'
        ? { ...life, ...open, asked: null, clock: resume(life.clock, 'dispute', on) }
        : answered(life, on)
    case 'undo':
      return event.to
  }
}

const askedBy = {
  'ask-exemption': 'exemption',
  'ask-extension': 'extension',
  'ask-false-positive': 'false-positive',
} as const satisfies Partial<Record<MoveName, DecisionKind>>

/**
 * What an event makes of a finding's life; undefined is the life of a finding that was never found.
 * @throws Error where the table of moves has no such move from where the finding stands.
 */
export const live = (life: Life | undefined, event: LifeEvent): Life => {
  const position = positionOf(life)
  if (!moveOf(event.move).from.includes(position))
    throw new Error(`expected a move that is made from ${position}, got ${event.move}`)
  return life ? next(life, event) : born(event)
}

/** The life that events make, the oldest first; undefined without any. */
export const project = (events: Iterable<LifeEvent>): Life | undefined => {
  let life: Life | undefined
  for (const event of events) life = live(life, event)
  return life
}
