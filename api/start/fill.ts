import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actorName, defaultActor } from '../actor.ts'
import { loadCatalog } from '../catalog/load.ts'
import type { Store } from '../db/store.ts'
import { type CatalogReading, readCatalog } from '../intake/read-catalog.ts'
import { UnreadableCatalog } from '../intake/read-json.ts'
import { type Execution, runWaiting } from '../scans/jobs/execute.ts'
import { askForScan } from '../scans/jobs/queue.ts'
import { recoverScans } from '../scans/jobs/recover.ts'
import { settled } from '../scans/jobs/wait.ts'
import { lastScan, type Scan } from '../scans/scan.ts'
import { ensureIndexed } from '../search/rebuild.ts'
import type { Source } from './options.ts'
import { isGoneHere, self } from './process.ts'
import { type Progress, startProgress } from './progress.ts'
import { Refusal } from './refusal.ts'

const sampleFolder = join(import.meta.dirname, '../../fixtures/guangdong-hrss')

/** The seed of generated provinces: always the same one, so that two machines see the same guides. */
const seed = 7

const readFolder = async (folder: string): Promise<CatalogReading> => {
  const progress = startProgress('读取指南 / guides read')
  try {
    return await readCatalog(folder, { onProgress: (guides) => progress.update(guides) })
  } catch (error) {
    if (error instanceof UnreadableCatalog)
      throw new Refusal(error.message, error.messageEn, { cause: error })
    throw error
  } finally {
    progress.stop()
  }
}

/** Writes a generated province. What makes one takes long to load, and most starts ask for none. */
const writeProvince = async (folder: string, guides: number): Promise<void> => {
  const { writeCatalog } = await import('../../fixtures/catalog/write-catalog.ts')
  const { directory } = await import('../../fixtures/directory/directory.ts')
  writeCatalog(folder, directory, { guides, seed })
}

/** Reads the catalog of a source. @throws Refusal where it cannot be read. */
export const readSource = async (source: Source): Promise<CatalogReading> => {
  if (source.kind === 'sample') return readFolder(sampleFolder)
  if (source.kind === 'folder') return readFolder(source.folder)
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-'))
  try {
    await writeProvince(folder, source.guides)
    return await readFolder(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Loads a catalog into an empty database and scans it. */
export const fillStore = async (store: Store, { catalog, troubles }: CatalogReading): Promise<Scan> => {
  const now = () => new Date()
  const loading = startProgress('载入指南 / guides loaded')
  try {
    await loadCatalog(store, catalog, { now, onProgress: (done, total) => loading.update(done, total) })
  } finally {
    loading.stop()
  }
  return scanWithProgress(store, { guides: catalog.guides, troubles })
}

/** Scans what is in the database, or the guides that were just put there. */
export const scanWithProgress = async (
  store: Store,
  just: NonNullable<Execution['just']> = {},
): Promise<Scan> => {
  const scanning = startProgress('比对指南 / guides compared')
  const now = () => new Date()
  await recoverScans(store, { now: now(), isGone: isGoneHere })
  const { id } = await askForScan(
    store,
    { scope: 'full', subject: '', asOf: '', actor: actorName(defaultActor) },
    now(),
  )
  try {
    await runWaiting(store, {
      runner: self,
      now,
      just,
      onProgress: ({ step, done, total }) => {
        if (step === 'compare') scanning.update(done, total)
      },
    })
  } finally {
    scanning.stop()
  }
  const state = await settled(store, id)
  const scan = await lastScan(store)
  if (state !== 'done' || !scan) throw new Error(`expected scan job ${id} to be done, got ${state}`)
  return scan
}

/** Indexes for search what an older version of the program left without. */
export const indexWithProgress = async (store: Store): Promise<void> => {
  let indexing: Progress | undefined
  try {
    await ensureIndexed(store, (done, total) => {
      indexing ??= startProgress('建立搜索索引 / guides indexed')
      indexing.update(done, total)
    })
  } finally {
    indexing?.stop()
  }
}
