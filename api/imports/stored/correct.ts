/** Corrections of cells of a stored import: one, several, or all that are alike. */
import type { Actor } from '../../actor.ts'
import type { CatalogState } from '../../catalog/head.ts'
import type { Store } from '../../db/store.ts'
import type { Correction } from '../../intake/table/overlay.ts'
import type { ImportLimits } from '../limits.ts'
import type { CheckResult } from './check-result.ts'
import { type KeptCorrection, readCorrections, writeCorrections } from './corrections-table.ts'
import { fileOf } from './file.ts'
import { keepProfile } from './profiles.ts'
import { restageRecords } from './restage.ts'
import { stageImport } from './stage.ts'
import { cellKey, type StagedTrouble } from './staged-record.ts'
import { advanceImport, requireState, type StoredImport } from './stored-import.ts'
import { type Alike, troublesLike } from './troubles.ts'

/** What a person wants in place of a cell; null: what stands in the file again. */
export interface Edit extends Omit<Correction, 'text'> {
  readonly record: number
  readonly text: string | null
}

/** Who corrects, and within which limits. */
export interface Correcting {
  readonly actor: Actor
  readonly limits: ImportLimits
}

const withEdits = (standing: readonly KeptCorrection[], edits: readonly Edit[]): KeptCorrection[] => {
  const after = new Map(standing.map((one) => [cellKey(one), one]))
  for (const { text, ...edit } of edits)
    if (text === null) after.delete(cellKey(edit))
    else after.set(cellKey(edit), { ...edit, text })
  return [...after.values()]
}

/**
 * Puts corrections in place and checks the records that they touch at once; the whole file only where it has to be.
 * @throws ApiError `import-state`
 */
export const correctImport = async (
  store: Store,
  state: CatalogState,
  stored: StoredImport,
  edits: readonly Edit[],
  { actor, limits }: Correcting,
): Promise<void> => {
  requireState(stored, 'draft')
  const { no, settings, result } = stored
  const corrections = withEdits(await readCorrections(store, no), edits)
  const positions = [...new Set(edits.map(({ record }) => record))].toSorted((one, other) => one - other)
  const staging = { no, actor, limits, settings, corrections }
  const isFresh = result !== null && stored.checkedAt === state.generation
  const some = isFresh
    ? await restageRecords(store, state, result, { ...staging, name: stored.name }, positions)
    : undefined
  if (some) {
    await store.batch([advanceImport(store.db, stored), ...writeCorrections(store, no, corrections), ...some])
    return
  }
  await checkAgain(store, state, stored, { ...staging })
}

/** Reads the whole file of an import again, with these settings and corrections. */
export const checkAgain = async (
  store: Store,
  state: CatalogState,
  stored: StoredImport,
  {
    actor,
    limits,
    settings = stored.settings,
    corrections,
    remembers = false,
  }: Correcting & {
    readonly settings?: StoredImport['settings']
    readonly corrections?: readonly KeptCorrection[]
    /** Keeps how the columns are matched now for the next file of the source. */
    readonly remembers?: boolean
  },
): Promise<void> => {
  const { statements, columns } = await stageImport(store, state, {
    no: stored.no,
    actor,
    limits,
    source: await fileOf(store, stored),
    settings,
    corrections: corrections ?? (await readCorrections(store, stored.no)),
  })
  const result = columns.result === null ? null : (JSON.parse(columns.result) as CheckResult)
  await store.batch([
    advanceImport(store.db, stored, columns),
    ...(remembers ? keepProfile(store, { scope: stored.scope, settings, result }) : []),
    ...statements,
  ])
}

const editOf = (record: number, { correct }: StagedTrouble, text: string | undefined): Edit[] =>
  correct && text !== undefined ? [{ ...correct, record, text }] : []

/** The edits that put right all cells of one kind. */
export const editsAlike = async (store: Store, no: number, alike: Alike): Promise<Edit[]> => {
  const found = await troublesLike(store, no, alike)
  return found.flatMap(({ record, trouble }) => editOf(record, trouble, alike.text ?? trouble.suggestion))
}
