import type { CompiledQuery } from 'kysely'
import type { Store } from '../db/store.ts'
import type { BulkResultRow } from '../db/tables.ts'
import type { Asking } from '../findings/asking.ts'
import type { LogEntry } from '../log/log.ts'
import type { Bulk } from './bulk.ts'

/** What a step of a bulk is made with. */
export interface StepContext {
  readonly store: Store
  readonly asking: Asking
  readonly now: () => Date
}

/** What a step came to: the results of the things that it took up, and the statements that make it so. */
export interface BulkStep {
  readonly results: readonly BulkResultRow[]
  readonly statements: readonly CompiledQuery[]
}

/** Does some of a bulk as one write; what it logs comes after `opening`. */
export type TakeUp = (
  context: StepContext,
  bulk: Bulk,
  waiting: readonly BulkResultRow[],
  opening: readonly LogEntry[],
) => Promise<BulkStep>

/** What a result is about, and what the kind kept of it. */
export interface About {
  readonly fingerprint: string | null
  readonly rule: string | null
  readonly guideId: string | null
  readonly guideName: string | null
  /** Credit code. */
  readonly agency: string
}

/** How one kind of bulk does and undoes some things: each step is one write. */
export interface BulkKind {
  /** Things of one step. */
  readonly size: number
  /** What it is done to. */
  readonly things: 'findings' | 'guides'
  /** What the log says of the whole: its action, and what was given with it. */
  readonly deed: (bulk: Bulk) => { readonly action: string; readonly note: Readonly<Record<string, unknown>> }
  readonly carryOut: TakeUp
  readonly undo: TakeUp
  /** What results are about, by subject; of what is there no more, nothing. */
  readonly about: (store: Store, subjects: readonly string[]) => Promise<ReadonlyMap<string, About>>
}
