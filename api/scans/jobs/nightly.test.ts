import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { tinyCatalog } from '../../../test/api/catalog.ts'
import { loadCatalog } from '../../catalog/load.ts'
import { advanceGeneration, readGeneration } from '../../db/generation.ts'
import { migrate } from '../../db/migrate.ts'
import { openSqliteStore } from '../../db/sqlite.ts'
import type { Store } from '../../db/store.ts'
import { runWaiting } from './execute.ts'
import { lookAfterScans } from './look.ts'
import { askForNightly, isNightlyTime } from './nightly.ts'
import { askForScan } from './queue.ts'

/** A moment in China. */
const china = (moment: string) => new Date(`${moment}:00+08:00`)

const { items } = tinyCatalog.directory
const [first, ...others] = items
/** The tiny catalog, in which an item is in force until the 26th. */
const catalog = {
  ...tinyCatalog,
  directory: {
    ...tinyCatalog.directory,
    items: first ? [{ ...first, effectiveTo: '2026-11-26' }, ...others] : items,
  },
}

describe('the nightly scan', () => {
  let store: Store

  const scan = async (at: Date): Promise<void> => {
    await askForScan(store, { scope: 'full', subject: '', asOf: '', actor: 'province/1' }, at)
    await runWaiting(store, { runner: 'test', now: () => at })
  }
  const write = async () => store.batch([advanceGeneration(store.db, await readGeneration(store.db))])
  const waiting = async () =>
    await store.db.selectFrom('job').select(['actor', 'scope']).where('state', '=', 'waiting').execute()

  beforeEach(async () => {
    const database = new Database(':memory:')
    migrate(database)
    store = openSqliteStore(database)
    const now = () => china('2026-11-20T09:00')
    await loadCatalog(store, catalog, { now })
    await scan(now())
    return () => store.close()
  })

  test('is asked for when its time has come and something was written since the last', async () => {
    await write()
    await askForNightly(store, '06:00', china('2026-11-21T05:59'))
    expect(await waiting()).toEqual([])
    await askForNightly(store, '06:00', china('2026-11-21T06:00'))
    expect(await waiting()).toEqual([{ actor: 'schedule', scope: 'full' }])
  })

  test('is thought of once a day', async () => {
    await askForNightly(store, '06:00', china('2026-11-21T06:00'))
    await write()
    await askForNightly(store, '06:00', china('2026-11-21T18:00'))
    expect(await waiting()).toEqual([])
    await askForNightly(store, '06:00', china('2026-11-22T06:00'))
    expect(await waiting()).toHaveLength(1)
  })

  test('is left out where nothing was written since the last', async () => {
    await askForNightly(store, '06:00', china('2026-11-21T06:10'))
    expect(await waiting()).toEqual([])
  })

  test('is made without a write where an item is in force no more', async () => {
    await askForNightly(store, '06:00', china('2026-11-27T06:10'))
    expect(await waiting()).toHaveLength(1)
  })

  test('is made up for by a server that was off at its time', async () => {
    await write()
    await askForNightly(store, '06:00', china('2026-11-21T23:30'))
    expect(await waiting()).toHaveLength(1)
  })

  test('is never asked for where it is off', async () => {
    await write()
    await askForNightly(store, 'off', china('2026-11-21T23:30'))
    expect(await waiting()).toEqual([])
  })

  test('is begun by whoever looks, and after it nothing is to be done', async () => {
    await write()
    const at = china('2026-11-21T06:00')
    expect(await lookAfterScans(store, { now: at, nightly: '06:00' })).toBe(true)
    await runWaiting(store, { runner: 'test', now: () => at })
    expect(await lookAfterScans(store, { now: at, nightly: '06:00' })).toBe(false)
    const jobs = await store.db.selectFrom('job').select(['state', 'scan']).orderBy('id').execute()
    expect(jobs).toEqual([
      { state: 'done', scan: 1 },
      { state: 'done', scan: 2 },
    ])
  })

  test.each([
    ['06:00', true],
    ['23:59', true],
    ['off', true],
    ['24:00', false],
    ['6:00', false],
    ['', false],
  ])('%j is a time of day: %s', (text, expected) => {
    expect(isNightlyTime(text)).toBe(expected)
  })
})
