/**
 * How a bulk is begun, answered, carried out and undone. It is written with what is to be done to each thing, and then
 * goes through it step by step, each step one write: what was written stays when whoever asked goes away, and the rest
 * waits for the next call. More than one person may do alone waits for a second one first.
 */
import type { CompiledQuery } from 'kysely'
import { mostAlone } from '../../rules/life/workflow.ts'
import { type Actor, officeOf } from '../actor.ts'
import { retrying } from '../catalog/retrying.ts'
import { advanceGeneration } from '../db/generation.ts'
import type { BulkResultRow } from '../db/tables.ts'
import { type Deed, deedOf, entryOf } from '../deed.ts'
import { ApiError } from '../error.ts'
import { appendLog, type LogEntry } from '../log/log.ts'
import { type Bulk, type BulkKindName, mayAnswer, mayUndo, originOf } from './bulk.ts'
import type { StepContext } from './kind.ts'
import { kinds } from './kinds.ts'
import { findBulk, nextBulkId, resultsWith, skipPending, writeBulk, writeResults } from './queries.ts'

const deedIn = ({ asking, now }: StepContext, id: number): Deed =>
  deedOf(asking.actor.person, now(), originOf(id))

const bulkEntry = (deed: Deed, action: string, bulk: Bulk, content: unknown): LogEntry =>
  entryOf(deed, action, ['bulk', String(bulk.id)], bulk.agency, content)

/** What the log says when a bulk is made of so many things. */
const madeEntry = (deed: Deed, bulk: Bulk, count: number): LogEntry => {
  const kind = kinds[bulk.kind]
  const { action, note } = kind.deed(bulk)
  return bulkEntry(deed, action, bulk, { ...note, [kind.things]: count })
}

interface Further {
  readonly bulk: Bulk
  readonly results: readonly BulkResultRow[]
  readonly statements: readonly CompiledQuery[]
}

/** Does the first of what waits: the bulk after it, and what makes it so. */
const takeStep = async (
  context: StepContext,
  bulk: Bulk,
  waiting: readonly BulkResultRow[],
  opening: readonly LogEntry[],
): Promise<Further> => {
  const kind = kinds[bulk.kind]
  const isUndoing = bulk.state === 'undoing'
  const some = waiting.slice(0, kind.size)
  const takeUp = isUndoing ? kind.undo : kind.carryOut
  const { results, statements } = await takeUp(context, bulk, some, opening)
  const isOver = some.length === waiting.length
  return { bulk: isOver ? { ...bulk, state: isUndoing ? 'undone' : 'done' } : bulk, results, statements }
}

/** What is to be begun: what was asked, and what is to become of each thing. */
export interface Beginning {
  readonly kind: BulkKindName
  readonly content: unknown
  readonly results: readonly Omit<BulkResultRow, 'bulk_id'>[]
}

/**
 * Begins a bulk in a batch that advances a generation: one that is made in one step is made; one with more things than
 * a person may do alone waits for another; one of nothing is over.
 */
export const beginBulk = async (
  context: StepContext,
  generation: number,
  { kind: name, content, results: begun }: Beginning,
): Promise<Bulk> => {
  const { store, asking } = context
  const kind = kinds[name]
  const id = await nextBulkId(store)
  const deed = deedIn(context, id)
  const results = begun.map((result) => ({ ...result, bulk_id: id }))
  const pending = results.filter(({ outcome }) => outcome === 'pending')
  const isAsked = pending.length > mostAlone
  const bulk: Bulk = {
    id,
    kind: name,
    state: isAsked ? 'asked' : pending.length > 0 ? 'running' : 'done',
    actor: deed.actor,
    agency: officeOf(asking.actor),
    content: JSON.stringify(content),
    created_at: deed.at,
    answered_by: null,
    answered_at: null,
    undone_by: null,
    undone_at: null,
  }
  const isAtOnce = bulk.state === 'running' && kind.size === Number.POSITIVE_INFINITY
  const made = madeEntry(deed, bulk, pending.length)
  const entry = isAsked
    ? bulkEntry(deed, `ask:${made.action}`, bulk, { [kind.things]: pending.length })
    : made
  const further: Further = isAtOnce
    ? await takeStep(context, bulk, pending, [entry])
    : { bulk, results: [], statements: await appendLog(store, [entry]) }
  const after = new Map(further.results.map((result) => [result.subject_id, result]))
  await store.batch([
    advanceGeneration(store.db, generation),
    ...writeBulk(store, further.bulk),
    ...writeResults(
      store,
      results.map((result) => after.get(result.subject_id) ?? result),
    ),
    ...further.statements,
  ])
  return further.bulk
}

const takeStored = async (
  context: StepContext,
  bulk: Bulk,
  generation: number,
  { opening = [], before = [] }: { opening?: readonly LogEntry[]; before?: readonly CompiledQuery[] } = {},
): Promise<Bulk> => {
  const { store } = context
  const waiting = await resultsWith(store, bulk.id, bulk.state === 'undoing' ? 'done' : 'pending')
  const further = await takeStep(context, bulk, waiting, opening)
  await store.batch([
    advanceGeneration(store.db, generation),
    ...before,
    ...writeBulk(store, further.bulk),
    ...writeResults(store, further.results),
    ...further.statements,
  ])
  return further.bulk
}

/**
 * Carries a bulk, or its undoing, one step further; nothing where it is over.
 * @throws ApiError `bulk-not-found`, `too-many-writes`, and what its kind throws
 */
export const advanceBulk = (context: StepContext, id: number): Promise<Bulk> =>
  retrying(context.store, async ({ generation }) => {
    const bulk = await findBulk(context.store, context.asking.actor, id)
    return bulk.state === 'running' || bulk.state === 'undoing' ? takeStored(context, bulk, generation) : bulk
  })

const requireAnswerable = (bulk: Bulk, actor: Actor): void => {
  if (bulk.state !== 'asked') throw new ApiError('already-answered', { bulk: bulk.id, state: bulk.state })
  if (bulk.actor === actor.person) throw new ApiError('same-person', { bulk: bulk.id })
  if (!mayAnswer(bulk, actor)) throw new ApiError('bulk-not-found', { bulk: bulk.id })
}

/**
 * A second person approves what one asked to do to many: its first step is made, to those on which it can be done now.
 * @throws ApiError `bulk-not-found`, `same-person`, `already-answered`, `too-many-writes`
 */
export const approveBulk = (context: StepContext, id: number): Promise<Bulk> =>
  retrying(context.store, async ({ generation }) => {
    const { store, asking } = context
    const asked = await findBulk(store, asking.actor, id)
    requireAnswerable(asked, asking.actor)
    const deed = deedIn(context, id)
    const bulk: Bulk = { ...asked, state: 'running', answered_by: deed.actor, answered_at: deed.at }
    const pending = await resultsWith(store, id, 'pending')
    return takeStored(context, bulk, generation, { opening: [madeEntry(deed, bulk, pending.length)] })
  })

/**
 * A second person refuses what one asked to do to many: nothing happens to any of it.
 * @throws ApiError `bulk-not-found`, `same-person`, `already-answered`, `too-many-writes`
 */
export const refuseBulk = (context: StepContext, id: number): Promise<Bulk> =>
  retrying(context.store, async ({ generation }) => {
    const { store, asking } = context
    const asked = await findBulk(store, asking.actor, id)
    requireAnswerable(asked, asking.actor)
    const deed = deedIn(context, id)
    const bulk: Bulk = { ...asked, state: 'refused', answered_by: deed.actor, answered_at: deed.at }
    await store.batch([
      advanceGeneration(store.db, generation),
      ...writeBulk(store, bulk),
      skipPending(store, id, 'refused'),
      ...(await appendLog(store, [bulkEntry(deed, 'refuse', bulk, {})])),
    ])
    return bulk
  })

/**
 * Undoes a bulk, or the first step of it: what it did not come to yet is left alone, what it did and nobody changed
 * since is put back.
 * @throws ApiError `bulk-not-found`, `not-undoable` where it is too late, undone already, or another's; `too-many-writes`
 */
export const undoBulk = (context: StepContext, id: number): Promise<Bulk> =>
  retrying(context.store, async ({ generation }) => {
    const { store, asking, now } = context
    const made = await findBulk(store, asking.actor, id)
    if (!mayUndo(made, asking.actor, now()))
      throw new ApiError('not-undoable', { bulk: id, state: made.state })
    const deed = deedIn(context, id)
    const bulk: Bulk = { ...made, state: 'undoing', undone_by: deed.actor, undone_at: deed.at }
    const done = await resultsWith(store, id, 'done')
    return takeStored(context, bulk, generation, {
      opening: [bulkEntry(deed, 'undo', bulk, { [kinds[bulk.kind].things]: done.length })],
      before: [skipPending(store, id, 'stopped')],
    })
  })
