import { sql } from 'kysely'
import type { Finding } from '../../rules/finding.ts'
import type { Life } from '../../rules/life/life.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { FindingRow } from '../db/tables.ts'

/** A finding as it stands in the database, without what was found. */
export interface StandingFinding
  extends Pick<
    FindingRow,
    | 'id'
    | 'fingerprint'
    | 'rank'
    | 'kind'
    | 'rule'
    | 'region'
    | 'agency'
    | 'guide_id'
    | 'standard_code'
    | 'opened_in'
    | 'changed_in'
    | 'since'
    | 'settled_at'
    | 'revision'
  > {
  readonly life: Life
}

/** The columns that a standing finding is made from. */
export const standingColumns = [
  'id',
  'fingerprint',
  'rank',
  'kind',
  'rule',
  'region',
  'agency',
  'guide_id',
  'standard_code',
  'opened_in',
  'changed_in',
  'since',
  'settled_at',
  'revision',
  'life',
] as const

/** The one reading of a finding's life. */
export const fromLife = (life: string): Life =>
  // Written by lifeColumns, so it is a life.
  JSON.parse(life) as Life

type StandingRow = Pick<FindingRow, (typeof standingColumns)[number]>

/** The one reading of a standing finding. */
export const fromStandingRow = (row: StandingRow): StandingFinding => ({ ...row, life: fromLife(row.life) })

/** Findings read at a time. */
const chunk = 5000

/**
 * Findings of any state, closed ones too: all, or those of some units of work and those with some fingerprints.
 * By id, so the oldest first.
 */
export const readStanding = async (
  { db }: Pick<Store, 'db'>,
  of: 'all' | { readonly units: readonly string[]; readonly fingerprints: readonly string[] },
): Promise<StandingFinding[]> => {
  const standing: StandingFinding[] = []
  for (let after = 0; ; ) {
    let query = db.selectFrom('finding').select(standingColumns).where('id', '>', after)
    if (of !== 'all')
      query = query.where((eb) =>
        eb.or([eb('unit', 'in', oneOf(of.units)), eb('fingerprint', 'in', oneOf(of.fingerprints))]),
      )
    const rows = await query.orderBy('id').limit(chunk).execute()
    standing.push(...rows.map(fromStandingRow))
    const last = rows.at(-1)
    if (!last || rows.length < chunk) return standing
    after = last.id
  }
}

/** What was found, by id, of some findings. */
export const readFound = async (
  { db }: Pick<Store, 'db'>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Finding>> => {
  const rows = await db
    .selectFrom('finding')
    .select(['id', 'content'])
    .where('id', 'in', sql<number>`(select value from json_each(${JSON.stringify(ids)}))`)
    .execute()
  // Written by findingColumns, so each is a finding.
  return new Map(rows.map(({ id, content }) => [id, JSON.parse(content) as Finding]))
}

/** The number that the next finding gets. */
export const nextFindingId = async ({ db }: Pick<Store, 'db'>): Promise<number> => {
  const { id } = await db
    .selectFrom('finding')
    .select(sql<number | null>`max(id)`.as('id'))
    .executeTakeFirstOrThrow()
  return (id ?? 0) + 1
}
