import type { CompiledQuery } from 'kysely'
import type { CatalogHead } from '../catalog/head.ts'
import { insertRows, updateRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { FindingRow } from '../db/tables.ts'
import type { FindingDeed } from '../deed.ts'
import { indexFindings } from '../search/index-guides.ts'
import { findingColumnNames, findingColumns, rankOf } from './finding.ts'
import { lifeColumnNames, lifeColumns } from './life-columns.ts'
import type { Looked } from './track.ts'

type LifeRow = Pick<FindingRow, 'id' | (typeof lifeColumnNames)[number]>

const isOpenNow = ({ before, life }: Looked): boolean => {
  const isOpening = life.state === 'open' || life.state === 'upcoming'
  const was = before?.life.state
  return isOpening && was !== 'open' && was !== 'upcoming' && was !== 'disputed'
}

const lifeRow = (looked: Looked, deed: FindingDeed): LifeRow => {
  const { id, before, now, life } = looked
  const hasOtherEvidence = before !== undefined && before.life.evidence !== life.evidence
  return {
    id,
    ...lifeColumns(life, now ? rankOf(now.finding) : (before?.rank ?? 0)),
    opened_in: before && !isOpenNow(looked) ? before.opened_in : deed.scanId,
    changed_in: before && !hasOtherEvidence ? before.changed_in : deed.scanId,
    settled_at: life.state === 'closed' ? (before?.settled_at ?? deed.at) : null,
    revision: (before?.revision ?? 0) + 1,
  }
}

/** Statements that write what a look at findings came to: only what changed is written. */
export const writeFindings = (
  { db }: Pick<Store, 'db'>,
  head: CatalogHead,
  looked: readonly Looked[],
  deed: FindingDeed,
): CompiledQuery[] => {
  const found = looked.flatMap((one) =>
    one.now ? [{ one, row: { id: one.id, ...findingColumns(one.now.finding, one.now.unit, head) } }] : [],
  )
  return [
    ...updateRows(
      db,
      'finding',
      'id',
      findingColumnNames,
      found.flatMap(({ one, row }) => (one.before ? [row] : [])),
      ['fingerprint', 'content', 'unit', 'family'],
    ),
    ...updateRows(
      db,
      'finding_step',
      'finding_id',
      ['agency'],
      found.flatMap(({ one: { id, before }, row }) =>
        before && before.agency !== row.agency ? [{ finding_id: id, agency: row.agency }] : [],
      ),
    ),
    ...insertRows(
      db,
      'finding',
      ['id', ...findingColumnNames, ...lifeColumnNames, 'since'],
      found.flatMap(({ one, row }) =>
        one.before ? [] : [{ ...row, ...lifeRow(one, deed), since: deed.at }],
      ),
    ),
    ...updateRows(
      db,
      'finding',
      'id',
      lifeColumnNames,
      looked.flatMap((one) =>
        one.before && (one.hasChanged || (one.now && rankOf(one.now.finding) !== one.before.rank))
          ? [lifeRow(one, deed)]
          : [],
      ),
    ),
    ...indexFindings(
      { db },
      looked.flatMap(({ id, now }) => (now ? [{ id, finding: now.finding }] : [])),
    ),
  ]
}
