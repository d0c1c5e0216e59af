import { type CompiledQuery, type Kysely, sql } from 'kysely'
import type { Config } from '../../rules/catalog.ts'
import { insertRows } from '../db/json-rows.ts'
import type { LinkDecisionRow, Tables } from '../db/tables.ts'

/** What a person decided about a guide's link, and why; `withdrawn` leaves it to the matcher again. */
export interface LinkDecision {
  readonly guideId: string
  /** From 1; a change of mind is the next. */
  readonly revision: number
  readonly kind: LinkDecisionRow['kind']
  readonly standardCode: string | null
  readonly reason: string
  readonly actor: string
  readonly createdAt: string
}

const fromRow = (row: LinkDecisionRow): LinkDecision => ({
  guideId: row.guide_id,
  revision: row.revision,
  kind: row.kind,
  standardCode: row.standard_code,
  reason: row.reason,
  actor: row.actor,
  createdAt: row.created_at,
})

/** The decision that stands for each guide that one was made about. */
export const standingDecisions = async (db: Kysely<Tables>): Promise<readonly LinkDecision[]> => {
  const rows = await db
    .selectFrom('link_decision as one')
    .selectAll()
    .where(
      'revision',
      '=',
      sql<number>`(select max(revision) from link_decision where guide_id = one.guide_id)`,
    )
    .orderBy('guide_id')
    .execute()
  return rows.map(fromRow)
}

/** All decisions about one guide's link, the newest first. */
export const decisionsAbout = async (
  db: Kysely<Tables>,
  guideId: string,
): Promise<readonly LinkDecision[]> => {
  const rows = await db
    .selectFrom('link_decision')
    .selectAll()
    .where('guide_id', '=', guideId)
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(fromRow)
}

/** A configuration with the links that people decided: they outrank those of the catalog's files, and the matcher. */
export const withDecisions = (config: Config, decisions: readonly LinkDecision[]): Config => {
  if (decisions.length === 0) return config
  const links = new Map((config.links ?? []).map((link) => [link.guideId, link]))
  for (const { guideId, kind, standardCode } of decisions) {
    if (kind === 'withdrawn') links.delete(guideId)
    else links.set(guideId, { guideId, standardCode })
  }
  return { ...config, links: [...links.values()] }
}

/** How many decisions there are: they are only ever added, so that an equal number means equal decisions. */
export const countDecisions = async (db: Kysely<Tables>): Promise<number> => {
  const row = await db
    .selectFrom('link_decision')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Statements that write a decision. */
export const decisionStatements = (
  db: Kysely<Tables>,
  { guideId, revision, kind, standardCode, reason, actor, createdAt }: LinkDecision,
): CompiledQuery[] =>
  insertRows(
    db,
    'link_decision',
    ['guide_id', 'revision', 'kind', 'standard_code', 'reason', 'actor', 'created_at'],
    [
      {
        guide_id: guideId,
        revision,
        kind,
        standard_code: standardCode,
        reason,
        actor,
        created_at: createdAt,
      },
    ],
  )
