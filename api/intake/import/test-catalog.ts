import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { aDirectory, anAgency, aStandardItem } from '../../../rules/test-builders.ts'
import type { RecordKind } from '../../tables/columns.ts'
import { emptyProfile } from '../mapping/profile.ts'
import type { Source } from '../source.ts'
import { aTextSource } from '../test-sink.ts'
import { type PreparedImport, prepareImport } from './import-files.ts'
import type { Plan } from './plan.ts'

/** The folder of the test that runs. */
let folder: string

/** Gives every test of a file a small catalog folder of its own. */
export const useCatalogFolder = (): void => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duibiao-import-'))
    await writeFile(join(folder, 'standard.json'), JSON.stringify(aDirectory({ items: [aStandardItem()] })))
    await writeFile(join(folder, 'agencies.json'), JSON.stringify([anAgency()]))
  })
  afterEach(() => rm(folder, { recursive: true }))
}

/** The path of the folder of the test that runs, or of a file in it. */
export const inCatalog = (...path: readonly string[]): string => join(folder, ...path)

/** Prepares an import into the folder. */
export const prepare = (
  sources: readonly Source[],
  kind: RecordKind = 'guides',
  constants = {},
): Promise<PreparedImport> =>
  prepareImport(sources, { folder, kind, profile: { ...emptyProfile, constants } })

/** The plan of an import of one kind. */
export const planOf = async (sources: readonly Source[], kind: RecordKind = 'guides'): Promise<Plan> => {
  const [part] = (await prepare(sources, kind)).parts
  if (!part) throw new Error('expected a part, got none')
  return part.plan
}

/** Every file of the folder with its content. */
export const snapshot = async (): Promise<Record<string, string>> => {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  )
  const files = names.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const
  })
  return Object.fromEntries((await Promise.all(files)).toSorted())
}

/** Records as a JSONL file. */
export const jsonl = (...records: readonly object[]): Source =>
  aTextSource('a.jsonl', records.map((record) => `${JSON.stringify(record)}\n`).join(''))
