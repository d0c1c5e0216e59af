import type { CompiledQuery } from 'kysely'
import type { Holding } from '../../rules/holdings.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'

/** What the catalogues came in with: by it a head that is remembered knows that others have come. */
export const holdingsStamp = 'holdings-at'
/** Stands from the coming of other catalogues until the scan that reads all guides by them. */
export const holdingsWaitKey = 'holdings-wait'

/** The catalogues of what the government holds; none where nobody brought any in. */
export const readStoredHoldings = async ({ db }: Pick<Store, 'db'>): Promise<readonly Holding[]> => {
  const rows = await db.selectFrom('holding').select('content').orderBy('position').execute()
  // Written below, from entries that were held to their schema.
  return rows.map(({ content }) => JSON.parse(content) as Holding)
}

/** Puts the catalogues in place of those that stand; `stamp` is one that none before came with. */
export const writeHoldings = (
  { db }: Pick<Store, 'db'>,
  holdings: readonly Holding[],
  stamp: string,
): CompiledQuery[] => [
  db.deleteFrom('holding').compile(),
  ...insertRows(
    db,
    'holding',
    ['position', 'code', 'content'],
    holdings.map((holding, position) => ({ position, code: holding.code, content: JSON.stringify(holding) })),
  ),
  ...insertRows(db, 'meta', ['key', 'value'], [{ key: holdingsStamp, value: stamp }], {
    key: 'key',
    whereChanged: ['value'],
  }),
]

/** Says that the guides as a whole were last checked by other catalogues. */
export const letHoldingsWait = ({ db }: Pick<Store, 'db'>): CompiledQuery[] =>
  insertRows(db, 'meta', ['key', 'value'], [{ key: holdingsWaitKey, value: '1' }], {
    key: 'key',
    whereChanged: ['value'],
  })

/** Whether the catalogues that stand wait for a scan that reads all guides by them. */
export const doHoldingsWait = async ({ db }: Pick<Store, 'db'>): Promise<boolean> =>
  (await db.selectFrom('meta').select('key').where('key', '=', holdingsWaitKey).executeTakeFirst()) !==
  undefined
