/**
 * A scan that is killed at any moment leaves what was before, or the whole of what it found: never something between.
 * The next start finds it, and does it again. RUNS kills, at moments that SEED chooses.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCatalog } from '../../api/catalog/load.ts'
import { openSqliteStore } from '../../api/db/sqlite.ts'
import type { Store } from '../../api/db/store.ts'
import { examine } from '../../api/doctor/examine.ts'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import { runWaiting } from '../../api/scans/jobs/execute.ts'
import { askForScan } from '../../api/scans/jobs/queue.ts'
import { recoverScans } from '../../api/scans/jobs/recover.ts'
import { openDatabase } from '../../api/start/database.ts'
import { isGoneHere, self } from '../../api/start/process.ts'
import { runs } from '../runs.ts'

/** Each kill takes seconds, so a hundred of them at most. */
const kills = Math.min(runs.numRuns, 100)

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'duibiao-killed-'))
const waiting = join(folder, 'waiting.db')
const killed = join(folder, 'killed.db')
const now = () => new Date()
const whole = { scope: 'full', subject: '', asOf: '2026-11-23', actor: 'province/1' } as const

/** Rules that the first scan goes without. */
const rules = { 'materials/*': 'off', 'conditions/*': 'off', 'basis/*': 'off' } as const

/** All that a scan writes, but when it did. */
const resultsIn = (database: InstanceType<typeof Database>): readonly unknown[][] =>
  [
    'select fingerprint, rank, unit, content, state, occurrence, opened_in, changed_in from finding order by fingerprint',
    'select * from outcome order by guide_id',
    'select * from link order by guide_id',
    'select id, as_of, directory_no from scan order by id',
    'select no, action, subject, subject_id, agency, content from log order by no',
    "select value from meta where key = 'generation'",
  ].map((sql) => database.prepare(sql).all())

const opened = async <Value>(
  file: string,
  use: (store: Store, database: InstanceType<typeof Database>) => Promise<Value>,
): Promise<Value> => {
  const database = openDatabase(file)
  const store = openSqliteStore(database)
  try {
    return await use(store, database)
  } finally {
    await store.close()
  }
}

/** Runs a scan of a copy in a process of its own, and kills it after so many milliseconds; tells how long it ran. */
const runAndKill = async (after: number | undefined): Promise<number> => {
  for (const rest of ['', '-wal', '-shm']) rmSync(`${killed}${rest}`, { force: true })
  copyFileSync(waiting, killed)
  const child = spawn(process.execPath, [join(root, 'test/deep/scan-once.ts'), killed], { cwd: root })
  const closed = once(child, 'close')
  await once(child.stdout, 'data')
  const begun = performance.now()
  if (after !== undefined) setTimeout(() => child.kill('SIGKILL'), after)
  await closed
  return performance.now() - begun
}

/** Numbers between 0 and 1 from a seed (mulberry32). */
const createChance = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

let before: readonly unknown[][]
let after: readonly unknown[][]
let lasts: number

beforeAll(async () => {
  const { catalog } = await readCatalog(join(root, 'fixtures/guangdong-hrss'))
  await opened(waiting, async (store, database) => {
    await loadCatalog(store, { ...catalog, config: { ...catalog.config, rules } }, { now })
    await askForScan(store, whole, now())
    await runWaiting(store, { runner: self, now })
    // With the rules that were off the next scan has much to write.
    const { config } = catalog
    await store.db
      .updateTable('meta')
      .set({ value: JSON.stringify(config) })
      .where('key', '=', 'config')
      .execute()
    await askForScan(store, whole, now())
    before = resultsIn(database)
    database.pragma('wal_checkpoint(truncate)')
  })
  lasts = await runAndKill(undefined)
  after = await opened(killed, async (_, database) => resultsIn(database))
  expect(after).not.toEqual(before)
})
afterAll(() => rmSync(folder, { recursive: true }))

test(`after each of ${kills} kills all is well: what was before or all that was found, and the scan is done again`, async () => {
  const chance = createChance(runs.seed)
  const seen = { before: 0, after: 0 }
  for (let kill = 0; kill < kills; kill++) {
    const moment = chance() * lasts * 1.1
    await runAndKill(moment)
    await opened(killed, async (store, database) => {
      const left = resultsIn(database)
      const isAfter = JSON.stringify(left) === JSON.stringify(after)
      expect(isAfter || JSON.stringify(left) === JSON.stringify(before), `killed after ${moment} ms`).toBe(
        true,
      )
      seen[isAfter ? 'after' : 'before'] += 1

      await recoverScans(store, { now: now(), isGone: isGoneHere })
      const { isHealthy, lines } = await examine({ database, store, now: now() })
      expect([isHealthy, ...lines.filter((line) => line.startsWith('✗'))]).toEqual([true])

      const jobs = await store.db
        .selectFrom('job')
        .select(['id', 'state', 'resumes', 'attempt'])
        .orderBy('id')
        .execute()
      const [, second, third] = jobs
      if (isAfter) expect(jobs.map(({ state }) => state)).toEqual(['done', 'done'])
      // Killed before it was begun it still waits; while it ran it is interrupted, and asked for again.
      else if (second?.state === 'interrupted')
        expect(third).toEqual({ id: 3, state: 'waiting', resumes: second.id, attempt: 2 })
      else expect(jobs.map(({ state }) => state)).toEqual(['done', 'waiting'])

      await runWaiting(store, { runner: self, now })
      expect(resultsIn(database)).toEqual(after)
    })
  }
  // Both sides of the moment of writing were met, or there were too few kills to expect it.
  if (kills >= 20) expect(Math.min(seen.before, seen.after)).toBeGreaterThan(0)
})
