import { z } from '@hono/zod-openapi'
import { type ExpressionBuilder, sql } from 'kysely'
import type { Store } from '../db/store.ts'
import type { LogRow, Tables } from '../db/tables.ts'

/** One thing that happened to a finding. */
export const historyEntrySchema = z
  .object({
    no: z.number().int(),
    at: z.string(),
    /** Id of a person, `scan` or `clock`. */
    actor: z.string(),
    /** The move that it was, or `attach` or `detach` of a file. */
    action: z.string(),
    /** What it was part of: `edit`, `scan:42`, `import:7`, `bulk:12`, `decision:3`. */
    origin: z.string(),
    content: z.record(z.string(), z.unknown()),
  })
  .openapi('HistoryEntry')
export type HistoryEntry = z.infer<typeof historyEntrySchema>

const fromLogRow = ({ no, at, actor, action, origin, content }: LogRow): HistoryEntry => ({
  no,
  at,
  actor,
  action,
  origin,
  // Written by appendLog from an object.
  content: JSON.parse(content) as Record<string, unknown>,
})

/** Numbers of the files at a finding, removed ones too, as the log has them. */
const attachmentsOf = (eb: ExpressionBuilder<Tables, 'log'>, finding: number) =>
  eb
    .selectFrom('attachment')
    .select(sql<string>`cast(attachment.id as text)`.as('id'))
    .where('finding_id', '=', finding)

/** What happened to a finding, with the files that came and went, the newest first. */
export const historyOf = async ({ db }: Pick<Store, 'db'>, fingerprint: string): Promise<HistoryEntry[]> => {
  const finding = await db
    .selectFrom('finding')
    .select('id')
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()
  if (!finding) return []
  const rows = await db
    .selectFrom('log')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb.and([eb('subject', '=', 'finding'), eb('subject_id', '=', String(finding.id))]),
        eb.and([eb('subject', '=', 'attachment'), eb('subject_id', 'in', attachmentsOf(eb, finding.id))]),
      ]),
    )
    .orderBy('no', 'desc')
    .execute()
  return rows.map(fromLogRow)
}
