import { type CompiledQuery, sql } from 'kysely'
import type { Life } from '../../rules/life.ts'
import { type Actor, maySeeOffice } from '../actor.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { BulkRow } from '../db/tables.ts'
import { ApiError } from '../error.ts'
import type { StandingFinding } from '../findings/standing.ts'
import type { SkipReason } from './plan.ts'

/** Hours for which what was done to many can be undone. */
export const undoHours = 24

/** The number that the next bulk gets. */
export const nextBulkId = async ({ db }: Pick<Store, 'db'>): Promise<number> => {
  const { id } = await db
    .selectFrom('bulk')
    .select(sql<number | null>`max(id)`.as('id'))
    .executeTakeFirstOrThrow()
  return (id ?? 0) + 1
}

/** A statement that writes a bulk. */
export const insertBulk = ({ db }: Pick<Store, 'db'>, row: BulkRow): CompiledQuery[] =>
  insertRows(
    db,
    'bulk',
    [
      'id',
      'kind',
      'state',
      'actor',
      'agency',
      'content',
      'done',
      'skipped',
      'created_at',
      'answered_by',
      'answered_at',
      'undone_by',
      'undone_at',
    ],
    [row],
  )

/** Statements that write what became of each finding of a bulk. */
export const insertResults = (
  { db }: Pick<Store, 'db'>,
  bulkId: number,
  changed: readonly { readonly finding: StandingFinding }[],
  skipped: readonly { readonly finding: StandingFinding; readonly reason: SkipReason }[],
): CompiledQuery[] =>
  insertRows(
    db,
    'bulk_result',
    ['bulk_id', 'subject_id', 'outcome', 'reason', 'before', 'revision'],
    [
      ...changed.map(({ finding }) => ({
        bulk_id: bulkId,
        subject_id: String(finding.id),
        outcome: 'done',
        reason: null,
        before: JSON.stringify(finding.life),
        revision: finding.revision + 1,
      })),
      ...skipped.map(({ finding, reason }) => ({
        bulk_id: bulkId,
        subject_id: String(finding.id),
        outcome: 'skipped',
        reason,
        before: null,
        revision: null,
      })),
    ],
  )

/** A bulk that the actor may see. @throws ApiError `bulk-not-found` */
export const findBulk = async ({ db }: Pick<Store, 'db'>, actor: Actor, id: number): Promise<BulkRow> => {
  const row = await db.selectFrom('bulk').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || !maySeeOffice(actor, row.agency)) throw new ApiError('bulk-not-found', { bulk: id })
  return row
}

/** What a finding was before a bulk. */
export const lifeBefore = (before: string): Life =>
  // Written by insertResults, so it is a life.
  JSON.parse(before) as Life
