import { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { decisionKinds } from '../../rules/life/workflow.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { titleOf } from '../catalog/title.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { LogRow } from '../db/tables.ts'

/** What an entry of the log is about, as a person knows it. */
export const aboutSchema = z
  .object({
    /** Title of the guide, or of the item or agency where it is about no guide. */
    name: z.string(),
    /** How it is found: fingerprint of a finding or of that which a file is at, id of a guide, number of a decision, other name of an alias. */
    ref: z.string(),
    /** The rule of a finding. */
    rule: z.string().nullable(),
    /** What a decision is about. */
    kind: z.enum(decisionKinds).nullable(),
  })
  .openapi('LogSubject')
export type About = z.infer<typeof aboutSchema>

type Subject = Pick<LogRow, 'subject' | 'subject_id'>

const idsOf = (rows: readonly Subject[], kind: string): string[] => [
  ...new Set(rows.filter(({ subject }) => subject === kind).map(({ subject_id }) => subject_id)),
]

/** Numbers that the log has as text, as a subquery for `in`. */
const numbers = (ids: readonly string[]) => sql<number>`${oneOf(ids)}`

const findingsNamed = async ({ db }: Pick<Store, 'db'>, head: CatalogHead, ids: readonly string[]) => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('finding')
    .leftJoin('guide', 'guide.id', 'finding.guide_id')
    .select(['finding.id', 'fingerprint', 'rule', 'standard_code', 'finding.agency', 'guide.name'])
    .where('finding.id', 'in', numbers(ids))
    .execute()
  return rows.map(({ id, fingerprint, rule, standard_code, agency, name }): [string, About] => {
    const item = standard_code === null ? undefined : head.items.get(standard_code)
    const title = name ?? (item ? titleOf(item) : head.agencyName(agency))
    return [`finding:${id}`, { name: title, ref: fingerprint, rule, kind: null }]
  })
}

const guidesNamed = async ({ db }: Pick<Store, 'db'>, ids: readonly string[]) => {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('guide').select(['id', 'name']).where('id', 'in', oneOf(ids)).execute()
  return rows.flatMap(({ id, name }): [string, About][] => {
    const about = { name, ref: id, rule: null, kind: null }
    return [
      [`guide:${id}`, about],
      [`link:${id}`, about],
    ]
  })
}

const attachmentsNamed = async ({ db }: Pick<Store, 'db'>, ids: readonly string[]) => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('attachment')
    .innerJoin('finding', 'finding.id', 'attachment.finding_id')
    .select(['attachment.id', 'attachment.name', 'finding.fingerprint', 'finding.rule'])
    .where('attachment.id', 'in', numbers(ids))
    .execute()
  return rows.map(({ id, name, fingerprint, rule }): [string, About] => [
    `attachment:${id}`,
    { name, ref: fingerprint, rule, kind: null },
  ])
}

const aliasesNamed = async ({ db }: Pick<Store, 'db'>, ids: readonly string[]) => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('alias_change')
    .select(['id', 'term', 'canonical'])
    .where('id', 'in', numbers(ids))
    .execute()
  return rows.map(({ id, term, canonical }): [string, About] => [
    `alias:${id}`,
    { name: `${term} = ${canonical}`, ref: term, rule: null, kind: null },
  ])
}

const decisionsNamed = async ({ db }: Pick<Store, 'db'>, ids: readonly string[]) => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('decision')
    .select(['id', 'kind', 'reason'])
    .where('id', 'in', numbers(ids))
    .execute()
  return rows.map(({ id, kind, reason }): [string, About] => [
    `decision:${id}`,
    { name: reason, ref: String(id), rule: null, kind },
  ])
}

/** Names what entries are about; null where there is no more, or never was, a record of it. */
export const namesOf = async (
  store: Pick<Store, 'db'>,
  head: CatalogHead,
  rows: readonly Subject[],
): Promise<(row: Subject) => About | null> => {
  const named = await Promise.all([
    findingsNamed(store, head, idsOf(rows, 'finding')),
    guidesNamed(store, [...new Set([...idsOf(rows, 'guide'), ...idsOf(rows, 'link')])]),
    decisionsNamed(store, idsOf(rows, 'decision')),
    aliasesNamed(store, idsOf(rows, 'alias')),
    attachmentsNamed(store, idsOf(rows, 'attachment')),
  ])
  const names = new Map(named.flat())
  return ({ subject, subject_id }) => names.get(`${subject}:${subject_id}`) ?? null
}
