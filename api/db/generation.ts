import { type CompiledQuery, type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The number of writes so far: what a batch is made from, and what caches are keyed by. */
export const readGeneration = async (db: Kysely<Tables>): Promise<number> => {
  const row = await db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', 'generation')
    .executeTakeFirstOrThrow()
  return Number(row.value)
}

/**
 * Counts one write, first in its batch: where another write came between, the value becomes null, which the column
 * refuses, and the whole batch with it. Compare-and-set without a transaction.
 */
export const advanceGeneration = (db: Kysely<Tables>, from: number): CompiledQuery =>
  sql`update meta set value = case when value = ${String(from)} then ${String(from + 1)} end where key = 'generation'`.compile(
    db,
  )
