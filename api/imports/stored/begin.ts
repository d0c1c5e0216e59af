import { type Actor, actorName, scopeOf } from '../../actor.ts'
import { readCatalogState } from '../../catalog/head.ts'
import { StaleBatchError, type Store } from '../../db/store.ts'
import { ApiError } from '../../error.ts'
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

const attempts = 3

const lastNo = async ({ db }: Store): Promise<number> => {
  const row = await db
    .selectFrom('stored_import')
    .select('no')
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.no ?? 0
}

/** Keeps a file and checks it, with the columns matched as its source's last files were. Gives the import's number. */
export const beginImport = async (
  store: Store,
  { source, actor, limits, now }: Beginning,
): Promise<number> => {
  const bytes = new Uint8Array(await source.bytes())
  const hash = await sha256Of(bytes)
  const scope = scopeOf(actor)
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const state = await readCatalogState(store)
    if (!state) throw new ApiError('no-catalog')
    const no = (await lastNo(store)) + 1
    const settings: ImportSettings = { leftOut: [], profile: await readProfileOf(store, scope) }
    const { statements, columns } = await stageImport(store, state, {
      no,
      actor,
      limits,
      source,
      settings,
      corrections: [],
    })
    try {
      await store.batch([
        store.db
          .insertInto('stored_import')
          .values({
            no,
            revision: 1,
            scope,
            actor: actorName(actor),
            name: source.name,
            size: source.size,
            hash,
            state: 'draft',
            ...columns,
            created_at: now().toISOString(),
            finished_at: null,
            undone_at: null,
            undone_by: null,
          })
          .compile(),
        ...keepFile(store, no, bytes),
        ...statements,
      ])
      return no
    } catch (error) {
      if (!(error instanceof StaleBatchError)) throw error
    }
  }
  throw new ApiError('too-many-writes')
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
