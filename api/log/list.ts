import { z } from '@hono/zod-openapi'
import type { Actor } from '../actor.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { LogRow } from '../db/tables.ts'
import { subjects } from './log.ts'

/** Which entries of the log are asked for. */
export const logFilterSchema = z.object({
  subject: z.enum(subjects).optional(),
  subjectId: z.string().optional(),
  actor: z.string().optional().openapi({ description: 'Id of a person, `scan` or `clock`' }),
  action: z.string().optional(),
  agency: z.string().optional().openapi({ description: 'Credit code; empty: the province' }),
  origin: z.string().optional().openapi({ description: 'What it was part of, as `bulk:12`' }),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
})
export type LogFilter = z.infer<typeof logFilterSchema>

/** An entry of the log as the API gives it. */
export const logEntrySchema = z
  .object({
    no: z.number().int(),
    at: z.string(),
    actor: z.string(),
    action: z.string(),
    subject: z.enum(subjects),
    subjectId: z.string(),
    agency: z.string(),
    origin: z.string(),
    content: z.record(z.string(), z.unknown()),
    hash: z.string(),
  })
  .openapi('LogEntry')
type ListedEntry = z.infer<typeof logEntrySchema>

const fromLogRow = ({ subject, subject_id, content, ...row }: LogRow): ListedEntry => ({
  ...row,
  // Written by appendLog: a subject of the list, and an object as JSON.
  subject: subject as ListedEntry['subject'],
  subjectId: subject_id,
  content: JSON.parse(content) as Record<string, unknown>,
})

/** A page of the log, of what the actor may see, the newest first. */
export const listLog = async (
  { db }: Pick<Store, 'db'>,
  actor: Actor,
  { subject, subjectId, actor: who, action, agency, origin, from, to }: LogFilter,
  { limit, before }: { readonly limit: number; readonly before?: number | undefined },
): Promise<{ entries: ListedEntry[]; next: number | null }> => {
  let query = db
    .selectFrom('log')
    .selectAll()
    .orderBy('no', 'desc')
    .limit(limit + 1)
  if (actor.role !== 'province') query = query.where('agency', 'in', oneOf([...actor.subtree]))
  if (subject !== undefined) query = query.where('subject', '=', subject)
  if (subjectId !== undefined) query = query.where('subject_id', '=', subjectId)
  if (who !== undefined) query = query.where('actor', '=', who)
  if (action !== undefined) query = query.where('action', '=', action)
  if (agency !== undefined) query = query.where('agency', '=', agency)
  if (origin !== undefined) query = query.where('origin', '=', origin)
  if (from !== undefined) query = query.where('at', '>=', from)
  if (to !== undefined) query = query.where('at', '<', to)
  if (before !== undefined) query = query.where('no', '<', before)
  const rows = await query.execute()
  const shown = rows.slice(0, limit)
  return {
    entries: shown.map(fromLogRow),
    next: rows.length > limit ? (shown.at(-1)?.no ?? null) : null,
  }
}
