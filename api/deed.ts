import type { Finding } from '../rules/finding.ts'
import type { Cause } from '../rules/life/workflow.ts'
import type { LogEntry, Subject } from './log/log.ts'
import { today } from './today.ts'

/** Who does something, when, and as part of what: what every entry of the log that it makes has in common. */
export interface Deed {
  /** Id of a person, or `scan`. */
  readonly actor: string
  /** ISO 8601. */
  readonly at: string
  /** The day in China, YYYY-MM-DD. */
  readonly on: string
  /** `edit`, `scan:42`, `import:7`, `bulk:12`. */
  readonly origin: string
}

/** A deed of now. */
export const deedOf = (actor: string, at: Date, origin: string): Deed => ({
  actor,
  at: at.toISOString(),
  on: today(at),
  origin,
})

/** A deed that lets findings open and close: why those that open do, and the scan in which, or before which, they do. */
export interface FindingDeed extends Deed {
  readonly causeOf: (finding: Finding) => Cause
  readonly scanId: number
}

/** A deed of now at guides, since the last scan: all that opens has one cause. */
export const findingDeed = (
  actor: string,
  at: Date,
  { origin, cause, lastScan }: { readonly origin: string; readonly cause: Cause; readonly lastScan: number },
): FindingDeed => ({ ...deedOf(actor, at, origin), causeOf: () => cause, scanId: lastScan + 1 })

/** The entry that a deed makes in the log. */
export const entryOf = (
  { actor, at, origin }: Deed,
  action: string,
  [subject, subjectId]: readonly [Subject, string],
  agency: string,
  content: unknown,
): LogEntry => ({ actor, at, origin, action, subject, subjectId, agency, content })
