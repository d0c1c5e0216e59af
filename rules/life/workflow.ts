/**
 * The states of a finding and the moves between them: the one table that the API, the web app, bulk and import read
 * (workflow of a finding). Pure data, and the questions asked of it.
 */
import type { FindingKind } from '../finding.ts'
import type { Role } from './people.ts'

/** The five states. */
export const findingStates = ['upcoming', 'open', 'exempt', 'disputed', 'closed'] as const
export type State = (typeof findingStates)[number]

/** Why a finding is closed. */
export const closedReasons = ['fixed', 'false-positive', 'obsolete'] as const
export type ClosedReason = (typeof closedReasons)[number]

/** What made a finding open, this time. */
export const causes = ['edit', 'import', 'standard', 'rule', 'backfill', 'exemption-ended'] as const
export type Cause = (typeof causes)[number]

/** Where a finding stands, a closed one by its reason; `none` before it was ever found. */
export type Position = 'none' | Exclude<State, 'closed'> | ClosedReason

/** Who makes a move: a person by role, or what happens by itself. */
export type Party = Role | 'scan' | 'clock'

/** What a person must give with a move. */
export type Need = 'reason' | 'document' | 'until' | 'assignee' | 'text'

/** One row of the table. */
export interface Move {
  readonly from: readonly Position[]
  readonly by: readonly Party[]
  /** Only for these kinds of findings; absent: for all. */
  readonly kinds?: readonly FindingKind[]
  readonly needs?: readonly Need[]
}

const present = ['upcoming', 'open', 'exempt', 'disputed'] as const
const anyone = ['province', 'city-admin', 'editor'] as const
const city = ['city-admin', 'editor'] as const
const closed = closedReasons

/**
 * Every move. Those that persons make on a decision (approve, reject, withdraw, end) are made on each finding that the
 * decision covers.
 */
export const moves = {
  found: { from: ['none'], by: ['scan'] },
  'found-again': { from: ['fixed'], by: ['scan'] },
  'date-reached': { from: ['upcoming'], by: ['clock', 'scan'] },
  changed: { from: [...present, 'false-positive'], by: ['scan'] },
  absent: { from: present, by: ['scan'] },
  gone: { from: present, by: ['scan'] },
  back: { from: ['obsolete'], by: ['scan'] },
  held: { from: ['open', 'upcoming'], by: ['scan'] },
  released: { from: [...present, ...closed], by: ['scan'] },

  assign: { from: present, by: anyone, needs: ['assignee'] },
  comment: { from: [...present, ...closed], by: anyone, needs: ['text'] },

  'ask-exemption': { from: ['open'], by: anyone, needs: ['reason', 'until'] },
  'approve-exemption': { from: ['open'], by: ['province'], needs: ['document'] },
  'end-exemption': { from: ['exempt'], by: ['province', 'clock'] },
  'ask-extension': { from: ['open'], by: city, needs: ['reason'] },
  'approve-extension': { from: ['open'], by: ['province'] },
  'ask-false-positive': { from: ['open'], by: city, needs: ['reason'] },
  'false-positive': { from: ['open'], by: ['province'], needs: ['reason'] },
  dispute: { from: ['open'], by: ['city-admin'], kinds: ['guide', 'coverage'], needs: ['reason'] },
  'accept-dispute': { from: ['disputed'], by: ['province'], needs: ['reason'] },
  'confirm-standard': { from: ['disputed'], by: ['province', 'clock'], needs: ['reason'] },
  'keep-standard': { from: ['open'], by: ['province'], kinds: ['group', 'standard'], needs: ['reason'] },
  'change-standard': { from: ['open'], by: ['province'], kinds: ['group', 'standard'], needs: ['reason'] },
  reject: { from: ['open'], by: ['province'], needs: ['reason'] },
  withdraw: { from: ['open', 'disputed'], by: anyone },

  undo: { from: [...present, ...closed], by: anyone },
} as const satisfies Record<string, Move>

/** The name of a move. */
export type MoveName = keyof typeof moves

/** All moves by name. */
export const moveNames = Object.keys(moves) as readonly MoveName[]

/** The row of a move. */
export const moveOf = (name: MoveName): Move => moves[name]

/** The moves that answer a decision somebody asked for, by the kind of decision. */
export const answersTo = {
  exemption: ['approve-exemption', 'reject', 'withdraw'],
  extension: ['approve-extension', 'reject', 'withdraw'],
  'false-positive': ['false-positive', 'reject', 'withdraw'],
  dispute: ['accept-dispute', 'confirm-standard', 'withdraw'],
} as const satisfies Record<string, readonly MoveName[]>

/** What may be asked for, and decided by another person. */
export type DecisionKind = keyof typeof answersTo

/** All kinds of decisions. */
export const decisionKinds = Object.keys(answersTo) as [DecisionKind, ...DecisionKind[]]

/** How a decision stands; an approved one ends when its time is over, or the province ends it. */
export const decisionStates = ['asked', 'approved', 'rejected', 'withdrawn', 'ended'] as const
export type DecisionState = (typeof decisionStates)[number]

/** The move that asks for a decision. */
export const askingMove = {
  exemption: 'ask-exemption',
  extension: 'ask-extension',
  'false-positive': 'ask-false-positive',
  dispute: 'dispute',
} as const satisfies Record<DecisionKind, MoveName>

/** Extensions that one occurrence may get. */
const mostExtensions = 2
/** Working days that an extension adds. */
export const extensionDays = 10
/** Working days for which a clock stands still at most while the province has a request before it. */
export const requestPause = 10
/** Working days for which a clock stands still at most while a finding is disputed. */
export const disputePause = 20
/** Months for which an exemption may be given at most. */
export const mostExemptionMonths = 12
/** Findings that one person may move at once; more takes a second person. */
export const mostAlone = 500

/** What a move is asked of: where the finding stands, and what else decides. */
export interface Standing {
  readonly position: Position
  readonly kind: FindingKind
  /** The kind of a decision that was asked for and is not yet answered. */
  readonly asked: DecisionKind | null
  readonly extensions: number
  /** Whether it hangs under a finding that the province has yet to decide: it may be commented on and assigned only. */
  readonly isHeld: boolean
}

/** What may be done whatever the finding waits for. */
const always: ReadonlySet<MoveName> = new Set(['assign', 'comment'])

/** Moves that only make sense as the answer to something asked for; a false positive needs no asking. */
const onlyAnswers: ReadonlySet<MoveName> = new Set([
  'approve-exemption',
  'approve-extension',
  'reject',
  'withdraw',
])

const fitsRequest = (name: MoveName, { asked, extensions, isHeld }: Standing): boolean => {
  if (always.has(name)) return true
  if (isHeld) return false
  if (asked !== null) return answersTo[asked].some((answer) => answer === name)
  return !onlyAnswers.has(name) && (name !== 'ask-extension' || extensions < mostExtensions)
}

/** Whether a party may make a move on a finding as it stands. */
export const isAllowed = (name: MoveName, standing: Standing, party: Party): boolean => {
  const { from, by, kinds } = moveOf(name)
  if (!by.includes(party) || !from.includes(standing.position)) return false
  if (kinds && !kinds.includes(standing.kind)) return false
  return party === 'scan' || party === 'clock' || fitsRequest(name, standing)
}

/** The moves that a person of a role may make now: what every answer lists beside a finding. Undo is offered by the bulk that it undoes. */
export const allowedMoves = (standing: Standing, role: Role): MoveName[] =>
  moveNames.filter((name) => name !== 'undo' && isAllowed(name, standing, role))
