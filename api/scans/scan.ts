import { z } from '@hono/zod-openapi'
import { elementNames } from '../../rules/catalog.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { ScanRow } from '../db/tables.ts'
import { troubleBody } from './trouble.ts'

/** A complete scan as the API gives it. */
export const scanSchema = z
  .object({
    id: z.number().int(),
    asOf: z.string(),
    directoryVersion: z.string(),
    /** Version of the rule set. */
    ruleSet: z.string(),
    actor: z.string(),
    startedAt: z.string(),
    finishedAt: z.string(),
    /** False where a row could not be read or a rule threw. */
    complete: z.boolean(),
    counts: z.object({
      guides: z.number().int(),
      items: z.number().int(),
      agencies: z.number().int(),
      findings: z.number().int(),
      errors: z.number().int(),
      warnings: z.number().int(),
      infos: z.number().int(),
    }),
    uniformity: z.array(
      z.object({ element: z.enum(elementNames), pairs: z.number().int(), uniform: z.number().int() }),
    ),
    /** Findings that came and went with it; null for a scan that was made before they were counted. */
    changes: z.object({ opened: z.number().int(), closed: z.number().int() }).nullable(),
    troubles: z.array(troubleBody),
    timings: z.object({ readMs: z.number(), linkMs: z.number(), compareMs: z.number(), totalMs: z.number() }),
  })
  .openapi('Scan')
export type Scan = z.infer<typeof scanSchema>

/** What a scan's row keeps as JSON. */
export type ScanSummary = Omit<Scan, 'id' | 'asOf' | 'actor' | 'startedAt' | 'finishedAt'>

/** The one reading of a scan's row. */
const fromScanRow = (row: ScanRow): Scan => ({
  id: row.id,
  asOf: row.as_of,
  actor: row.actor,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  // Written by writeScan, so it is a summary; of an old one, without changes.
  ...{ changes: null, ...(JSON.parse(row.summary) as Omit<ScanSummary, 'changes'>) },
})

/** The last scan, if there was one. */
export const lastScan = async ({ db }: Store): Promise<Scan | undefined> => {
  const row = await db.selectFrom('scan').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row && fromScanRow(row)
}

/** The last scans, the newest first. */
export const listScans = async ({ db }: Store, limit: number): Promise<Scan[]> => {
  const rows = await db.selectFrom('scan').selectAll().orderBy('id', 'desc').limit(limit).execute()
  return rows.map(fromScanRow)
}

/** Some scans by their numbers. */
export const findScans = async ({ db }: Store, ids: readonly number[]): Promise<Scan[]> => {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('scan').selectAll().where('id', 'in', oneOf(ids)).execute()
  return rows.map(fromScanRow)
}

/** Number of the last scan; 0 before the first. */
export const lastScanId = async ({ db }: Store): Promise<number> => {
  const row = await db.selectFrom('scan').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row?.id ?? 0
}

/** Whether the findings of a database of an older version wait for a scan that finds them anew. */
export const isRescanDue = async ({ db }: Store): Promise<boolean> =>
  (await db.selectFrom('meta').select('value').where('key', '=', 'rescan').executeTakeFirst()) !== undefined
