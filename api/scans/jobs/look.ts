import type { Store } from '../../db/store.ts'
import { askForNightly, type NightlyTime } from './nightly.ts'
import { hasWork } from './queue.ts'
import { type Recovery, recoverScans } from './recover.ts'

/** What is looked after, and when. */
export interface Look extends Recovery {
  readonly nightly: NightlyTime
}

/**
 * What a server does now and then without being asked: it finds scans that were killed, and asks for the nightly one.
 * Tells whether somebody should begin what waits.
 */
export const lookAfterScans = async (store: Store, { nightly, ...recovery }: Look): Promise<boolean> => {
  await recoverScans(store, recovery)
  await askForNightly(store, nightly, recovery.now)
  return hasWork(store)
}
