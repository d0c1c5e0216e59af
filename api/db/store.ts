import type { CompiledQuery, Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * The one door to the database. Reads go through Kysely; writes that belong together are handed over as one batch,
 * which happens wholly or not at all. The seam exists because D1 has no interactive transactions and better-sqlite3
 * has no network: what both can do is a list of statements.
 */
export interface Store {
  readonly db: Kysely<Tables>
  /** Throws `StaleBatchError` where the database has been written since the batch was made. */
  batch(statements: readonly CompiledQuery[]): Promise<void>
  close(): Promise<void>
}

/** The batch was made from a state that the database has left: read again and make it anew. */
export class StaleBatchError extends Error {
  override readonly name = 'StaleBatchError'
}

/** The driver's words when the guard of `advanceGeneration` or `advanceImport` fails. */
const guardFailures = [
  'NOT NULL constraint failed: meta.value',
  'NOT NULL constraint failed: stored_import.revision',
  // Two imports that were begun at once took the same number.
  'UNIQUE constraint failed: stored_import.no',
]

/** Runs a driver's batch, telling a failed guard from other errors. */
export const runBatch = async (run: () => unknown): Promise<void> => {
  try {
    await run()
  } catch (cause) {
    if (cause instanceof Error && guardFailures.some((words) => cause.message.includes(words)))
      throw new StaleBatchError('expected the state that the batch was made from, got a later one', {
        cause,
      })
    throw cause
  }
}
