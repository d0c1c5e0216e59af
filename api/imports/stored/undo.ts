/**
 * Taking an import back: a new revision of every guide that it changed, back to what it was before. A guide that it
 * created is withdrawn: a revision with status `cancelled`, which is not published, not checked and meets no coverage.
 * No revision is ever deleted, and a guide that somebody edited since is left as it is.
 */
import type { CompiledQuery } from 'kysely'
import type { Guide } from '../../../rules/catalog.ts'
import { actorName, maySee } from '../../actor.ts'
import { advanceGeneration } from '../../db/generation.ts'
import { oneOf } from '../../db/json-rows.ts'
import type { Store } from '../../db/store.ts'
import { deedOf, entryOf } from '../../deed.ts'
import { ApiError } from '../../error.ts'
import { findStoredGuides } from '../../guides/queries.ts'
import { appendLog } from '../../log/log.ts'
import { type BatchState, type Going, guideIn, usualBatch, withState } from './batch.ts'
import { advanceImport, requireState } from './stored-import.ts'
import { writeImported } from './write-batch.ts'

/** A guide that was edited after the import wrote it. */
export interface EditedGuide {
  readonly id: string
  readonly name: string
  readonly revision: number
}

const writtenGuides = ({ db }: Store, no: number) =>
  db
    .selectFrom('import_record')
    .innerJoin('guide', 'guide.id', 'import_record.guide_id')
    .where('import_record.import_no', '=', no)
    .where('import_record.written', 'is not', null)
    .where('import_record.undone', 'is', null)

/** The guides that somebody edited since the import wrote them, in the order of the file. */
export const editedSince = async (store: Store, no: number): Promise<EditedGuide[]> =>
  writtenGuides(store, no)
    .whereRef('guide.revision', '!=', 'import_record.written')
    .select(['guide.id', 'guide.name', 'guide.revision'])
    .orderBy('import_record.position')
    .execute()

interface Undoable {
  readonly position: number
  readonly id: string
  readonly written: number | null
  readonly revision: number
  readonly agency: string
  /** The guide before the import; null where the import created it. */
  readonly content: string | null
}

const nextUndoable = (store: Store, no: number, most: number): Promise<Undoable[]> =>
  writtenGuides(store, no)
    .leftJoin('guide_revision', (join) =>
      join
        .onRef('guide_revision.guide_id', '=', 'import_record.guide_id')
        .onRef('guide_revision.revision', '=', 'import_record.before'),
    )
    .select(['import_record.position', 'import_record.written', 'guide.id', 'guide.revision', 'guide.agency'])
    .select('guide_revision.content')
    .orderBy('import_record.position')
    .limit(most)
    .execute()

const markUndone = (
  { db }: Store,
  no: number,
  rows: readonly Undoable[],
  wayOf: (row: Undoable) => number,
): CompiledQuery[] =>
  Array.from(Map.groupBy(rows, wayOf), ([undone, some]) =>
    db
      .updateTable('import_record')
      .set({ undone })
      .where('import_no', '=', no)
      .where('position', 'in', oneOf(some.map(({ position }) => position)))
      .compile(),
  )

/** Takes the next batch back; says whether all is done. */
const undoBatch = async (
  store: Store,
  { head, generation, stored, scan }: BatchState,
  { actor, now, size = usualBatch }: Going,
): Promise<boolean> => {
  const { db } = store
  const { no } = stored
  const at = now().toISOString()
  const rows = await nextUndoable(store, no, size.guides)
  if (rows.length === 0) {
    await store.batch([advanceImport(db, stored, { state: 'undone', undone_at: at })])
    return true
  }
  const isOurs = ({ revision, written, agency }: Undoable) => revision === written && maySee(actor, agency)
  const standing = new Map(
    (
      await findStoredGuides(
        store,
        rows.map(({ id }) => id),
      )
    ).map((one) => [one.guide.id, one]),
  )
  const guides = rows.filter(isOurs).flatMap(({ id, content }): Guide[] => {
    const now = standing.get(id)?.guide
    if (content !== null) return [guideIn(content)]
    return now ? [{ ...now, status: 'cancelled' }] : []
  })
  await store.batch([
    advanceGeneration(db, generation),
    advanceImport(db, stored),
    ...(await writeImported(
      store,
      head,
      { guides, stored: standing, cause: 'undo' },
      { actor, now: now(), scan, key: String(no) },
    )),
    ...markUndone(store, no, rows, (row) => (isOurs(row) ? row.revision + 1 : 0)),
  ])
  return false
}

/**
 * Takes an import back, or goes on with taking it back, as far as `mayGoOn` says. Refused while guides were edited
 * since, unless only the rest is asked for.
 * @throws ApiError `import-state`, `edited-since` with the guides
 */
export const undoImport = async (
  store: Store,
  no: number,
  { rest, ...going }: Going & { readonly rest: boolean },
): Promise<void> => {
  const { actor, mayGoOn = () => true } = going
  await withState(store, actor, no, async ({ stored, generation }) => {
    requireState(stored, 'done', 'undoing', 'undone')
    if (stored.state !== 'done') return
    const edited = await editedSince(store, no)
    if (edited.length > 0 && !rest) throw new ApiError('edited-since', { guides: edited })
    const deed = deedOf(actorName(actor), going.now(), `import:${no}`)
    await store.batch([
      advanceGeneration(store.db, generation),
      advanceImport(store.db, stored, { state: 'undoing', undone_by: actorName(actor) }),
      ...(await appendLog(store, [
        entryOf(deed, 'undo', ['import', String(no)], stored.scope, { left: edited.map(({ id }) => id) }),
      ])),
    ])
  })
  do {
    const ended = await withState(store, actor, no, async (state) =>
      state.stored.state === 'undone' ? true : undoBatch(store, state, going),
    )
    if (ended) return
  } while (mayGoOn())
}
