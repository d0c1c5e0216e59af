import { retrying } from '../catalog/retrying.ts'
import { runOf } from '../catalog/run.ts'
import { advanceGeneration } from '../db/generation.ts'
import type { Store } from '../db/store.ts'
import { deedOf } from '../deed.ts'
import { ApiError } from '../error.ts'
import { recheckAgency, recheckFamily, writeRechecked } from '../guides/recheck.ts'
import type { Changes } from './jobs/queue.ts'
import type { Progress } from './progress.ts'
import { causeIn, changesIn } from './run.ts'
import { lastScan } from './scan.ts'

/** A part of the catalog: an agency by its credit code, or a family by the base code of its main item. */
export interface Part {
  readonly scope: 'agency' | 'family'
  readonly subject: string
}

/** How a part is checked again. */
export interface PartOptions {
  /** Id of a person, or `schedule`. */
  readonly actor: string
  readonly now: () => Date
  /** The store whose batch also ends the job; it asks what changed when the batch is made. */
  readonly finishing: (changes: Changes) => Store
  readonly onProgress: (progress: Progress) => void
}

/**
 * Checks a part of the catalog again, with the functions that a saved guide goes through and as of the day of the last
 * scan, and replaces what its units had found, in one batch. No scan is recorded: that is one over all.
 * @throws ApiError `no-catalog`, `no-scan`, `too-many-writes`
 */
export const recheckScope = async (
  store: Store,
  { scope, subject }: Part,
  { actor, now, finishing, onProgress }: PartOptions,
): Promise<void> => {
  return retrying(store, async (state) => {
    const scan = await lastScan(store)
    if (!scan) throw new ApiError('no-scan')
    const { head, generation } = state
    const run = runOf(head, scan.asOf)
    const recheck = scope === 'agency' ? recheckAgency : recheckFamily
    const deed = {
      ...deedOf(actor, now(), `scan:${scope}:${subject}`),
      causeOf: causeIn(scan),
      scanId: scan.id + 1,
    }
    const rechecked = await recheck(store, head, run, subject, deed, { onProgress })
    return await finishing(changesIn(rechecked.tracked.looked)).batch([
      advanceGeneration(store.db, generation),
      ...(await writeRechecked(store, head, rechecked, [])),
    ])
  })
}
