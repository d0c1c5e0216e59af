import { type CompiledQuery, sql } from 'kysely'
import { type Actor, actorName, scopeOf } from '../../actor.ts'
import type { CatalogState } from '../../catalog/head.ts'
import { retrying } from '../../catalog/retrying.ts'
import type { Store } from '../../db/store.ts'
import { emptyProfile } from '../../intake/mapping/profile.ts'
import type { Source } from '../../intake/source.ts'
import { sha256Of } from '../kept.ts'
import type { ImportLimits } from '../limits.ts'
import { keepFile } from './file.ts'
import { readProfileOf } from './profiles.ts'
import type { ImportSettings } from './settings.ts'
import { stageImport } from './stage.ts'
import { dropStaged } from './staged-record.ts'
import { advanceImport, requireState, type StoredImport } from './stored-import.ts'

/** A file that is brought in, by whom and when. */
export interface Beginning {
  readonly source: Source
  readonly actor: Actor
  readonly limits: ImportLimits
  readonly now: () => Date
}

const lastNo = async ({ db }: Store): Promise<number> => {
  const row = await db
    .selectFrom('stored_import')
    .select('no')
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.no ?? 0
}

/** Statements that keep a file and what its check found, under the next number; that number is taken once. */
const keepNew = async (
  store: Store,
  { source, actor, limits, now }: Beginning,
  settings: ImportSettings,
  state: CatalogState,
): Promise<{ readonly no: number; readonly statements: readonly CompiledQuery[] }> => {
  const bytes = new Uint8Array(await source.bytes())
  const no = (await lastNo(store)) + 1
  const { statements, columns } = await stageImport(store, state, {
    no,
    actor,
    limits,
    source,
    settings,
    corrections: [],
  })
  const row = {
    no,
    revision: 1,
    scope: scopeOf(actor),
    actor: actorName(actor),
    name: source.name,
    size: source.size,
    hash: await sha256Of(bytes),
    state: 'draft',
    ...columns,
    created_at: now().toISOString(),
    finished_at: null,
    undone_at: null,
    undone_by: null,
  }
  return {
    no,
    statements: [
      store.db.insertInto('stored_import').values(row).compile(),
      ...keepFile(store, no, bytes),
      ...statements,
    ],
  }
}

/** Keeps a file and checks it, with the columns matched as its source's last files were. Gives the import's number. */
export const beginImport = async (store: Store, beginning: Beginning): Promise<number> => {
  const profile = await readProfileOf(store, scopeOf(beginning.actor))
  return retrying(store, async (state) => {
    const { no, statements } = await keepNew(store, beginning, { leftOut: [], profile }, state)
    await store.batch(statements)
    return no
  })
}

/**
 * Statements that keep an import that is written in the same batch, at once and whole: so it stands in the history and
 * can be taken back as any other.
 */
export const keepWritten = async (
  store: Store,
  state: CatalogState,
  beginning: Beginning,
): Promise<readonly CompiledQuery[]> => {
  const settings: ImportSettings = { leftOut: [], profile: emptyProfile }
  const { no, statements } = await keepNew(store, beginning, settings, state)
  return [
    ...statements,
    store.db
      .updateTable('import_record')
      .set({ written: sql<number>`before + 1` })
      .where('import_no', '=', no)
      .where('outcome', 'in', ['created', 'updated'])
      .compile(),
    advanceImport(
      store.db,
      { no, revision: 1 },
      { state: 'done', finished_at: beginning.now().toISOString() },
    ),
  ]
}

/** Drops a draft of which nothing was written. @throws ApiError `import-state` */
export const discardImport = async (store: Store, stored: StoredImport): Promise<void> => {
  requireState(stored, 'draft')
  const { db } = store
  const { no } = stored
  await store.batch([
    advanceImport(db, stored),
    ...dropStaged(store, no),
    db.deleteFrom('import_correction').where('import_no', '=', no).compile(),
    db.deleteFrom('import_chunk').where('import_no', '=', no).compile(),
    db.deleteFrom('stored_import').where('no', '=', no).compile(),
  ])
}
