import type { CompiledQuery } from 'kysely'
import { type Actor, actorName } from '../actor.ts'
import { adoptStandardKind } from '../adopt/kind.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { retrying } from '../catalog/retrying.ts'
import { advanceGeneration } from '../db/generation.ts'
import type { Store } from '../db/store.ts'
import { deedOf } from '../deed.ts'
import { ApiError } from '../error.ts'
import { appendLog } from '../log/log.ts'
import { type Bulk, type BulkKindName, type BulkResult, bulkOrigin } from './bulk.ts'
import { bulkEntry, findBulk, mayUndo, writeBulk } from './queries.ts'

/** What a step of a bulk is made with. */
export interface StepContext {
  readonly store: Store
  readonly head: CatalogHead
  readonly actor: Actor
  readonly now: () => Date
}

/** What a step came to: the results of the things that it took up, and the statements that make it so. */
export interface BulkStep {
  readonly results: readonly BulkResult[]
  readonly statements: readonly CompiledQuery[]
}

/** How one kind of bulk does and undoes some things: each step is one write. */
export interface BulkKind {
  /** Things of one step. */
  readonly size: number
  readonly carryOut: (context: StepContext, bulk: Bulk, pending: readonly BulkResult[]) => Promise<BulkStep>
  readonly undo: (context: StepContext, bulk: Bulk, done: readonly BulkResult[]) => Promise<BulkStep>
}

/** The kinds by name: another bulk, such as moves of findings, is another entry. */
const kinds: Readonly<Record<BulkKindName, BulkKind>> = { 'adopt-standard': adoptStandardKind }

const withResults = (bulk: Bulk, step: BulkStep): Bulk => {
  const bySubject = new Map(step.results.map((result) => [result.subject, result]))
  return { ...bulk, results: bulk.results.map((result) => bySubject.get(result.subject) ?? result) }
}

const takeStep = async (context: StepContext, bulk: Bulk, generation: number): Promise<Bulk> => {
  const { store, now } = context
  const kind = kinds[bulk.kind]
  const isUndoing = bulk.state === 'undoing'
  const waiting = isUndoing ? 'done' : 'pending'
  const some = bulk.results.filter(({ outcome }) => outcome === waiting).slice(0, kind.size)
  const step = await (isUndoing ? kind.undo : kind.carryOut)(context, bulk, some)
  const further = withResults(bulk, step)
  const isOver = further.results.every(({ outcome }) => outcome !== waiting)
  const next: Bulk = isOver
    ? {
        ...further,
        state: isUndoing ? 'undone' : 'done',
        undoneAt: isUndoing ? now().toISOString() : bulk.undoneAt,
      }
    : further
  await store.batch([advanceGeneration(store.db, generation), ...step.statements, writeBulk(store, next)])
  return next
}

/**
 * Carries a bulk one step further, or its undoing; nothing where it is over. What was written stays when the caller
 * goes away, and the rest waits for the next call.
 * @throws ApiError `bulk-not-found`, `too-many-writes`
 */
export const advanceBulk = (context: StepContext, id: number): Promise<Bulk> =>
  retrying(context.store, async ({ generation }) => {
    const bulk = await findBulk(context.store, context.actor, id)
    return bulk.state === 'done' || bulk.state === 'undone' ? bulk : takeStep(context, bulk, generation)
  })

/**
 * Begins to undo a bulk: what it did not come to yet is left alone, what it did is put back step by step.
 * @throws ApiError `bulk-not-found`, `bulk-ended` where it is too late, done already, or another's
 */
export const beginUndo = (context: StepContext, id: number): Promise<Bulk> =>
  retrying(context.store, async ({ generation }) => {
    const { store, actor, now } = context
    const bulk = await findBulk(store, actor, id)
    const at = now()
    if (!mayUndo(bulk, actor, at)) throw new ApiError('bulk-ended', { bulk: id, state: bulk.state })
    const next: Bulk = {
      ...bulk,
      state: 'undoing',
      results: bulk.results.map((result) =>
        result.outcome === 'pending' ? { ...result, outcome: 'skipped', reason: 'stopped' } : result,
      ),
    }
    const deed = deedOf(actorName(actor), at, bulkOrigin(id))
    await store.batch([
      advanceGeneration(store.db, generation),
      writeBulk(store, next),
      ...(await appendLog(store, [bulkEntry(next, 'undo', deed, actor)])),
    ])
    return next
  })
