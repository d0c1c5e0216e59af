import { type CompiledQuery, type Kysely, sql } from 'kysely'
import { type Actor, maySee } from '../../actor.ts'
import type { Store } from '../../db/store.ts'
import type { StoredImportRow, Tables } from '../../db/tables.ts'
import { ApiError } from '../../error.ts'
import type { BadByte } from '../../intake/unreadable-file.ts'
import type { CheckResult } from './check-result.ts'
import type { ImportSettings } from './settings.ts'

/**
 * Where an import stands: being repaired; being written, batch by batch; written; being taken back; taken back. What is
 * cut off stays in the state of what was being done, and goes on from there.
 */
export const importStates = ['draft', 'running', 'done', 'undoing', 'undone'] as const
export type ImportState = (typeof importStates)[number]

/** Why a file could not be read at all. */
export interface FileFailure {
  readonly code: 'file-unreadable' | 'too-many-records'
  readonly message: string
  readonly messageEn: string
  readonly badByte?: BadByte
}

/** A file that somebody brings in, as it stands. */
export interface StoredImport {
  readonly no: number
  readonly revision: number
  readonly scope: string
  readonly actor: string
  readonly name: string
  readonly size: number
  readonly hash: string
  readonly state: ImportState
  readonly settings: ImportSettings
  /** Null while the file could not be read. */
  readonly result: CheckResult | null
  readonly failure: FileFailure | null
  /** The generation of the catalog that the check saw. */
  readonly checkedAt: number
  readonly createdAt: string
  readonly finishedAt: string | null
  readonly undoneAt: string | null
  readonly undoneBy: string | null
}

const fromRow = (row: StoredImportRow): StoredImport => ({
  no: row.no,
  revision: row.revision,
  scope: row.scope,
  actor: row.actor,
  name: row.name,
  size: row.size,
  hash: row.hash,
  // All of these were written by this folder, as what they are read as.
  state: row.state as ImportState,
  settings: JSON.parse(row.settings) as ImportSettings,
  result: row.result === null ? null : (JSON.parse(row.result) as CheckResult),
  failure: row.failure === null ? null : (JSON.parse(row.failure) as FileFailure),
  checkedAt: row.checked_at,
  createdAt: row.created_at,
  finishedAt: row.finished_at,
  undoneAt: row.undone_at,
  undoneBy: row.undone_by,
})

/** Whether an actor sees an import: the province every one, an agency its own and those of agencies below it. */
const maySeeImport = (actor: Actor, scope: string): boolean =>
  actor.role === 'province' || maySee(actor, scope)

/** One import. @throws ApiError `import-not-found` where there is none that the actor may see */
export const findStoredImport = async ({ db }: Store, actor: Actor, no: number): Promise<StoredImport> => {
  const row = await db.selectFrom('stored_import').selectAll().where('no', '=', no).executeTakeFirst()
  if (!row || !maySeeImport(actor, row.scope)) throw new ApiError('import-not-found', { import: no })
  return fromRow(row)
}

/** The imports that an actor may see, the newest first, below a number. */
export const listStoredImports = async (
  { db }: Store,
  actor: Actor,
  { before, limit }: { readonly before: number | undefined; readonly limit: number },
): Promise<StoredImport[]> => {
  let query = db.selectFrom('stored_import').selectAll().orderBy('no', 'desc').limit(limit)
  if (before !== undefined) query = query.where('no', '<', before)
  if (actor.role !== 'province') query = query.where('scope', 'in', [...actor.subtree])
  return (await query.execute()).map(fromRow)
}

/**
 * Counts one write to an import and changes its row, first in its batch: where another write came between, the
 * revision becomes null, which the column refuses, and the whole batch with it.
 */
export const advanceImport = (
  db: Kysely<Tables>,
  { no, revision }: Pick<StoredImport, 'no' | 'revision'>,
  changes: Partial<StoredImportRow> = {},
): CompiledQuery =>
  db
    .updateTable('stored_import')
    .set({
      ...changes,
      revision: sql<number>`case when revision = ${revision} then ${revision + 1} end`,
    })
    .where('no', '=', no)
    .compile()

/** @throws ApiError `import-state` where an import stands otherwise than what is asked of it needs */
export const requireState = ({ no, state }: StoredImport, ...wanted: readonly ImportState[]): void => {
  if (!wanted.includes(state)) throw new ApiError('import-state', { import: no, state })
}
