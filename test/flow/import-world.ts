import Database from 'better-sqlite3'
import { type Actor, defaultActor } from '../../api/actor.ts'
import { readCatalogState } from '../../api/catalog/head.ts'
import { loadCatalog } from '../../api/catalog/load.ts'
import { migrate } from '../../api/db/migrate.ts'
import { openSqliteStore } from '../../api/db/sqlite.ts'
import type { Store } from '../../api/db/store.ts'
import { importLimits } from '../../api/imports/limits.ts'
import { beginImport } from '../../api/imports/stored/begin.ts'
import { findStoredImport } from '../../api/imports/stored/stored-import.ts'
import { bytesSource } from '../../api/intake/source.ts'
import { runScan } from '../../api/scans/run.ts'
import type { Guide } from '../../rules/catalog.ts'
import { repaired, tinyCatalog } from '../api/catalog.ts'
import { heldToD1Limits } from '../api/limits.ts'

export const now = () => new Date('2026-11-23T02:00:00Z')
export const actor: Actor = defaultActor
export const limits = importLimits

/** Opens a database file, or one in memory, that holds the tiny catalog, scanned. */
export const openWorld = async (file = ':memory:'): Promise<Store> => {
  const database = new Database(file)
  migrate(database)
  const store = openSqliteStore(heldToD1Limits(database))
  if (!(await readCatalogState(store))) {
    await loadCatalog(store, tinyCatalog, { now })
    await runScan(store, { actor, now })
  }
  return store
}

/** Keeps a file and gives its import's number. */
export const bring = (store: Store, name: string, text: string): Promise<number> =>
  beginImport(store, {
    source: bytesSource(name, new TextEncoder().encode(text)),
    actor,
    limits,
    now,
  })

/** What a step of an import is made from. */
export const stateOf = async (store: Store, no: number) => {
  const state = await readCatalogState(store)
  if (!state) throw new Error('expected a catalog')
  return { state, stored: await findStoredImport(store, actor, no) }
}

/** Lines of guides: the one that stands, put right, and others that are new. */
export const guideLines = (count: number): string =>
  Array.from(
    { length: count },
    (_, at): Guide => (at === 0 ? repaired : { ...repaired, id: `new-${at}`, channel: `渠道${at}` }),
  )
    .map((guide) => `${JSON.stringify(guide)}\n`)
    .join('')
