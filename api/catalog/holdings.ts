import type { CompiledQuery } from 'kysely'
import type { Holding } from '../../rules/holdings.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'

/** Where the catalogues of e-certificates and shared data stand among what is known of the catalog. */
const holdingsKey = 'holdings'
/** When they came in: by it a head that is remembered knows that others have come. */
export const holdingsStamp = 'holdings-at'

/** The catalogues of what the government holds; none where nobody brought any in. */
export const readStoredHoldings = async (db: Store['db']): Promise<readonly Holding[]> => {
  const row = await db.selectFrom('meta').select('value').where('key', '=', holdingsKey).executeTakeFirst()
  // Written below, from entries that were held to their schema.
  return row ? (JSON.parse(row.value) as Holding[]) : []
}

/** Puts the catalogues in place of those that stand. */
export const writeHoldings = ({ db }: Store, holdings: readonly Holding[], at: string): CompiledQuery[] =>
  insertRows(
    db,
    'meta',
    ['key', 'value'],
    [
      { key: holdingsKey, value: JSON.stringify(holdings) },
      { key: holdingsStamp, value: at },
    ],
    { key: 'key', whereChanged: ['value'] },
  )
