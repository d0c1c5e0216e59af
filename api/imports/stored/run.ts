/** Writing a stored import: batch after batch, each one write. What was cut off goes on after the last whole batch. */
import { type CompiledQuery, sql } from 'kysely'
import { actorName } from '../../actor.ts'
import { advanceGeneration } from '../../db/generation.ts'
import { insertRows, oneOf } from '../../db/json-rows.ts'
import type { Store } from '../../db/store.ts'
import type { ImportRecordRow } from '../../db/tables.ts'
import { deedOf, entryOf } from '../../deed.ts'
import { ApiError } from '../../error.ts'
import { findStoredGuides, type StoredGuide } from '../../guides/queries.ts'
import type { Place, Problem } from '../../intake/draft.ts'
import { appendLog } from '../../log/log.ts'
import type { ImportLimits } from '../limits.ts'
import { type BatchState, fitting, type Going, guideIn, usualBatch, withState } from './batch.ts'
import { guessesOf } from './columns.ts'
import { checkAgain } from './correct.ts'
import { keepProfile } from './profiles.ts'
import { troubleRows } from './staged-record.ts'
import { advanceImport, findStoredImport, requireState, type StoredImport } from './stored-import.ts'
import { writeImported } from './write-batch.ts'

type Waiting = Pick<ImportRecordRow, 'position' | 'guide_id' | 'content' | 'before' | 'place'>

const waiting = ({ db }: Store, no: number, most: number): Promise<Waiting[]> =>
  db
    .selectFrom('import_record')
    .select(['position', 'guide_id', 'content', 'before', 'place'])
    .where('import_no', '=', no)
    .where('outcome', 'in', ['created', 'updated'])
    .where('written', 'is', null)
    .orderBy('position')
    .limit(most)
    .execute()

const overtaken = ({ guide_id, place }: Waiting, now: StoredGuide | undefined): Problem => ({
  ...(JSON.parse(place) as Place),
  reason: 'overtaken',
  field: 'id',
  value: guide_id ?? '',
  message: `检查之后，${guide_id} 已由他人改为第 ${now?.revision ?? 0} 版，未写入；请下载未导入部分，核对后重新导入。`,
  messageEn: `${guide_id} was changed to revision ${now?.revision ?? 0} by somebody after the check, so it was not written; download what was left out, compare and import it again.`,
})

/** Statements that refuse records whose guides changed after the check: they would overwrite what they never saw. */
const refuseOvertaken = (
  { db }: Store,
  no: number,
  rows: readonly Waiting[],
  now: ReadonlyMap<string, StoredGuide>,
): CompiledQuery[] =>
  rows.length === 0
    ? []
    : [
        db
          .updateTable('import_record')
          .set({ outcome: 'rejected', content: null })
          .where('import_no', '=', no)
          .where('position', 'in', oneOf(rows.map(({ position }) => position)))
          .compile(),
        ...insertRows(
          db,
          'import_trouble',
          ['import_no', 'record', 'at', 'reason', 'field', 'value', 'suggestion', 'content'],
          rows.flatMap((row) => troubleRows(no, row.position, [overtaken(row, now.get(row.guide_id ?? ''))])),
        ),
      ]

const markWritten = ({ db }: Store, no: number, rows: readonly Waiting[]): CompiledQuery[] =>
  rows.length === 0
    ? []
    : [
        db
          .updateTable('import_record')
          .set({ written: sql<number>`before + 1` })
          .where('import_no', '=', no)
          .where('position', 'in', oneOf(rows.map(({ position }) => position)))
          .compile(),
      ]

/** Writes the next batch; says whether the import is done. */
const writeBatch = async (
  store: Store,
  { head, generation, stored, scan }: BatchState,
  { actor, now, size = usualBatch }: Going,
): Promise<boolean> => {
  const { db } = store
  const { no } = stored
  const at = now().toISOString()
  const rows = fitting(await waiting(store, no, size.guides), size)
  if (rows.length === 0) {
    await store.batch([advanceImport(db, stored, { state: 'done', finished_at: at })])
    return true
  }
  const standing = new Map(
    (
      await findStoredGuides(
        store,
        rows.flatMap(({ guide_id }) => guide_id ?? []),
      )
    ).map((one) => [one.guide.id, one]),
  )
  const isSame = ({ guide_id, before }: Waiting) => (standing.get(guide_id ?? '')?.revision ?? 0) === before
  const clean = rows.filter(isSame)
  const guides = clean.flatMap(({ content }) => (content === null ? [] : [guideIn(content)]))
  await store.batch([
    advanceGeneration(db, generation),
    advanceImport(db, stored),
    ...(await writeImported(
      store,
      head,
      { guides, stored: standing },
      { actor, now: now(), scan, key: String(no) },
    )),
    ...markWritten(store, no, clean),
    ...refuseOvertaken(
      store,
      no,
      rows.filter((row) => !isSame(row)),
      standing,
    ),
  ])
  return false
}

/** Makes a draft an import that runs; where guides were changed since the check, it is checked once more first. */
const begin = async (
  store: Store,
  state: BatchState,
  going: Going & { readonly limits: ImportLimits },
): Promise<void> => {
  const { actor, limits, now } = going
  const { stored, generation } = state
  const { result, failure, no, checkedAt } = stored
  if (!result) throw new ApiError('file-unreadable', { ...failure })
  const guesses = guessesOf(result)
  if (guesses.length > 0) throw new ApiError('columns-unconfirmed', { columns: guesses })
  if (checkedAt !== generation) {
    await checkAgain(store, state, stored, { actor, limits })
    return begin(store, { ...state, stored: await findStoredImport(store, actor, no) }, going)
  }
  const deed = deedOf(actorName(actor), now(), `import:${no}`)
  await store.batch([
    advanceGeneration(store.db, generation),
    advanceImport(store.db, stored, { state: 'running' }),
    ...keepProfile(store, stored),
    ...(await appendLog(store, [
      entryOf(deed, 'import', ['import', String(no)], stored.scope, { file: stored.name, hash: stored.hash }),
    ])),
  ])
}

/**
 * Begins an import or goes on with it, as far as `mayGoOn` says; at least one batch. Each batch is one write of
 * guides, revisions, links, findings and of what it wrote.
 * @throws ApiError `import-state`, `columns-unconfirmed`, `file-unreadable`, `too-many-writes`
 */
export const runImport = async (
  store: Store,
  no: number,
  going: Going & { readonly limits: ImportLimits },
): Promise<void> => {
  const { actor, mayGoOn = () => true } = going
  await withState(store, actor, no, async (state) => {
    requireState(state.stored, 'draft', 'running', 'done')
    if (state.stored.state === 'draft') await begin(store, state, going)
  })
  const isDone = (stored: StoredImport): boolean => stored.state === 'done'
  do {
    const ended = await withState(store, actor, no, async (state) =>
      isDone(state.stored) ? true : writeBatch(store, state, going),
    )
    if (ended) return
  } while (mayGoOn())
}
