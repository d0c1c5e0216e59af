import type { Store } from '../db/store.ts'
import { today } from '../today.ts'
import { lastScan } from './scan.ts'

/** The day as of which values are read beside each other: the last scan's, so that screens agree; before it, today. */
export const dayOfJudgement = async (store: Store, now: () => Date): Promise<string> =>
  (await lastScan(store))?.asOf ?? today(now())
