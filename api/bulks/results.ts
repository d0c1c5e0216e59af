import { z } from '@hono/zod-openapi'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import type { BulkResultRow } from '../db/tables.ts'
import { type Bulk, outcomes } from './bulk.ts'
import { type GuideEffect, guideEffect } from './guide-effect.ts'
import type { About } from './kind.ts'
import { kinds } from './kinds.ts'
import { resultsPage } from './queries.ts'

/** What became of one of many: of a finding, or of a guide. */
export const resultBody = z
  .object({
    /** Of a finding. */
    fingerprint: z.string().nullable(),
    rule: z.string().nullable(),
    /** Null where a finding is about no guide. */
    guideId: z.string().nullable(),
    guideName: z.string().nullable(),
    agency: z.string(),
    agencyName: z.string(),
    outcome: z.enum(outcomes),
    /** Why it was skipped or kept. */
    reason: z.string().nullable(),
    /** Of a guide that is changed: its revision before and after, and what came of it. */
    change: guideEffect.extend({ before: z.number().int(), after: z.number().int().nullable() }).nullable(),
  })
  .openapi('BulkResult')
type ResultBody = z.infer<typeof resultBody>

const changeOf = ({ content, before, revision }: BulkResultRow): ResultBody['change'] =>
  content === null
    ? null
    : {
        // Written by the kind as an effect.
        ...(JSON.parse(content) as GuideEffect),
        before: Number(before),
        after: revision,
      }

const nothingKnown = (subject: string): About => ({
  fingerprint: null,
  rule: null,
  guideId: null,
  guideName: subject,
  agency: '',
})

/** A page of what became of each thing of a bulk. */
export const resultsOf = async (
  store: Store,
  head: CatalogHead,
  bulk: Bulk,
  query: { readonly outcome?: string | undefined; readonly limit: number; readonly after: number },
): Promise<{ results: ResultBody[]; next: number | null }> => {
  const { rows, next } = await resultsPage(store, bulk.id, query)
  const about = await kinds[bulk.kind].about(
    store,
    rows.map(({ subject_id }) => subject_id),
  )
  return {
    results: rows.map((row) => {
      const one = about.get(row.subject_id) ?? nothingKnown(row.subject_id)
      return {
        ...one,
        agencyName: one.agency === '' ? '' : head.agencyName(one.agency),
        // Written by a kind, so it is one.
        outcome: row.outcome as ResultBody['outcome'],
        reason: row.reason,
        change: changeOf(row),
      }
    }),
    next,
  }
}
