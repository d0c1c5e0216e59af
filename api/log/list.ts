import { z } from '@hono/zod-openapi'
import type { Store } from '../db/store.ts'
import type { LogRow } from '../db/tables.ts'
import type { Asking } from '../findings/asking.ts'
import { aboutSchema, namesOf } from './about.ts'
import { isAsked, type LogFilter } from './filter.ts'
import { subjects } from './log.ts'

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
    about: aboutSchema.nullable(),
  })
  .openapi('LogEntry')
export type ListedEntry = z.infer<typeof logEntrySchema>

/** Rows of the log as entries with the names of what they are about. */
const entriesOf = async (
  store: Pick<Store, 'db'>,
  { head }: Pick<Asking, 'head'>,
  rows: readonly LogRow[],
): Promise<ListedEntry[]> => {
  const nameOf = await namesOf(store, head, rows)
  return rows.map((row) => {
    const { subject, subject_id, content, ...entry } = row
    return {
      ...entry,
      // Written by appendLog: a subject of the list, and an object as JSON.
      subject: subject as ListedEntry['subject'],
      subjectId: subject_id,
      content: JSON.parse(content) as Record<string, unknown>,
      about: nameOf(row),
    }
  })
}

/** Where a page of the log begins, and how long it is. */
export interface LogPage {
  readonly limit: number
  /** Only entries with lesser numbers. */
  readonly before?: number | undefined
}

/** A page of entries, the newest first, with where the next begins; null on the last. */
export interface LogPageAnswer {
  readonly entries: ListedEntry[]
  readonly next: number | null
}

/** Cuts a page out of rows of which one more than the page was read. */
export const pageOf = async (
  store: Pick<Store, 'db'>,
  asking: Pick<Asking, 'head'>,
  rows: readonly LogRow[],
  limit: number,
): Promise<LogPageAnswer> => {
  const shown = rows.slice(0, limit)
  return {
    entries: await entriesOf(store, asking, shown),
    next: rows.length > limit ? (shown.at(-1)?.no ?? null) : null,
  }
}

/** A page of what a filter asks for, of what the actor may see. */
export const listLog = async (
  store: Pick<Store, 'db'>,
  asking: Pick<Asking, 'actor' | 'head'>,
  filter: LogFilter,
  { limit, before }: LogPage,
): Promise<LogPageAnswer> => {
  let query = store.db
    .selectFrom('log')
    .selectAll()
    .where((eb) => isAsked(eb, asking.actor, filter))
    .orderBy('no', 'desc')
    .limit(limit + 1)
  if (before !== undefined) query = query.where('no', '<', before)
  return pageOf(store, asking, await query.execute(), limit)
}

/** How many entries a filter asks for, of those that the actor may see. */
export const countLog = async (
  { db }: Pick<Store, 'db'>,
  { actor }: Pick<Asking, 'actor'>,
  filter: LogFilter,
): Promise<number> => {
  const { count } = await db
    .selectFrom('log')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((eb) => isAsked(eb, actor, filter))
    .executeTakeFirstOrThrow()
  return count
}
