import { z } from '@hono/zod-openapi'
import { type Actor, maySeeOffice, officeOf } from '../actor.ts'
import type { BulkRow } from '../db/tables.ts'

/** What bulks do; each kind has its steps (api/bulks/kinds.ts). */
const bulkKinds = ['move', 'adopt-standard'] as const
export type BulkKindName = (typeof bulkKinds)[number]

/**
 * Where a bulk stands: `asked` waits for a second person, who may refuse it; `running` and `undoing` are carried out
 * step by step; `done` and `undone` are over.
 */
export const bulkStates = ['asked', 'refused', 'running', 'done', 'undoing', 'undone'] as const
export type BulkState = (typeof bulkStates)[number]

/** What became of one of many: still to do, done, left alone, put back, or not put back since it was changed after. */
export const outcomes = ['pending', 'done', 'skipped', 'undone', 'kept'] as const
export type Outcome = (typeof outcomes)[number]

/** A bulk as it is stored, with what its kind was asked. */
export interface Bulk extends BulkRow {
  // Written by api/bulks only, so each is one of these.
  readonly kind: BulkKindName
  readonly state: BulkState
}

/** How many came to what. */
export type Counts = Readonly<Record<Outcome, number>>

/** Hours for which a bulk can be undone. */
const undoHours = 24

/** What the log says that things were part of. */
export const originOf = (id: number): string => `bulk:${id}`

/** Until when a bulk can be undone, as ISO 8601. */
const undoUntil = ({ created_at, answered_at }: Bulk): string =>
  new Date(Date.parse(answered_at ?? created_at) + undoHours * 3_600_000).toISOString()

/** Whether the actor sees a bulk: those of one's own office and of the offices below it. */
export const maySeeBulk = (actor: Actor, { agency }: Bulk): boolean => maySeeOffice(actor, agency)

/** Whether the actor may answer what another person of the same office asked to do to many. */
export const mayAnswer = (bulk: Bulk, actor: Actor): boolean =>
  bulk.state === 'asked' && actor.person !== bulk.actor && officeOf(actor) === bulk.agency

/** Whether the actor may undo a bulk now: who made or approved it, an administrator of it or the province, within a day. */
export const mayUndo = (bulk: Bulk, actor: Actor, now: Date): boolean =>
  (bulk.state === 'done' || bulk.state === 'running') &&
  now.toISOString() <= undoUntil(bulk) &&
  (actor.role !== 'editor' || [bulk.actor, bulk.answered_by].includes(actor.person))

/** A bulk, as the API gives it. */
export const bulkBody = z
  .object({
    id: z.number().int(),
    kind: z.enum(bulkKinds),
    state: z.enum(bulkStates),
    actor: z.string(),
    /** Credit code of the agency whose person did it; '' for the province. */
    agency: z.string(),
    /** What was asked. */
    content: z.record(z.string(), z.unknown()),
    counts: z.object({
      pending: z.number().int(),
      done: z.number().int(),
      skipped: z.number().int(),
      undone: z.number().int(),
      kept: z.number().int(),
    }),
    createdAt: z.string(),
    answeredBy: z.string().nullable(),
    answeredAt: z.string().nullable(),
    undoneBy: z.string().nullable(),
    undoneAt: z.string().nullable(),
    undoUntil: z.string(),
    /** Whether the one who asks may undo it now. */
    undoable: z.boolean(),
    /** Whether the one who asks may approve or refuse it now. */
    approvable: z.boolean(),
  })
  .openapi('Bulk')
export type BulkBody = z.infer<typeof bulkBody>

/** A bulk as the actor sees it. */
export const bodyOf = (bulk: Bulk, counts: Counts, actor: Actor, now: Date): BulkBody => ({
  id: bulk.id,
  kind: bulk.kind,
  state: bulk.state,
  actor: bulk.actor,
  agency: bulk.agency,
  // Written as JSON of an object by whoever began the bulk.
  content: JSON.parse(bulk.content) as Record<string, unknown>,
  counts,
  createdAt: bulk.created_at,
  answeredBy: bulk.answered_by,
  answeredAt: bulk.answered_at,
  undoneBy: bulk.undone_by,
  undoneAt: bulk.undone_at,
  undoUntil: undoUntil(bulk),
  undoable: mayUndo(bulk, actor, now),
  approvable: mayAnswer(bulk, actor),
})
