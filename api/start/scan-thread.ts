/** A thread of the server that runs the scans that wait, with a database of its own, and ends. */
import { workerData } from 'node:worker_threads'
import type { Database as SqliteDatabase } from 'better-sqlite3'
import { openSqliteStore } from '../db/sqlite.ts'
import { runWaiting } from '../scans/jobs/execute.ts'
import type { ProgressWriter } from '../scans/jobs/progress-writer.ts'
import { openDatabase } from './database.ts'

/** What the thread is started with. */
export interface ScanThreadData {
  readonly file: string
  readonly runner: string
}

/** Writes at once: a scan computes without a pause, and this database waits for no one. */
const createPromptWriter = (database: SqliteDatabase): ProgressWriter => ({
  write: ({ sql, parameters }) => database.prepare(sql).run(...parameters).changes > 0,
  flush: async () => {},
})

// Given by startScanThread.
const { file, runner } = workerData as ScanThreadData
const database = openDatabase(file)
const store = openSqliteStore(database)
try {
  await runWaiting(store, { runner, now: () => new Date(), writer: createPromptWriter(database) })
} finally {
  await store.close()
}
