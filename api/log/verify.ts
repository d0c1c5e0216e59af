import type { Store } from '../db/store.ts'
import { chainHash, firstHash } from './log.ts'

/** What the chain of the log is like: whole up to its last entry, or broken at the first that does not fit. */
export type ChainState =
  | { readonly whole: true; readonly entries: number; readonly at: string | null }
  | { readonly whole: false; readonly entries: number; readonly brokenAt: number }

/** Entries read at a time. */
const chunk = 5000

/** Reckons every hash of the log anew. Numbers must follow each other without a gap. */
export const verifyLog = async ({ db }: Pick<Store, 'db'>): Promise<ChainState> => {
  let hash = firstHash
  let no = 0
  let at: string | null = null
  for (;;) {
    const rows = await db
      .selectFrom('log')
      .selectAll()
      .where('no', '>', no)
      .orderBy('no')
      .limit(chunk)
      .execute()
    for (const row of rows) {
      hash = chainHash(hash, row)
      if (row.no !== no + 1 || row.hash !== hash) return { whole: false, entries: no, brokenAt: row.no }
      no = row.no
      at = row.at
    }
    if (rows.length < chunk) return { whole: true, entries: no, at }
  }
}
