import { sql } from 'kysely'
import { oneOf } from '../../db/json-rows.ts'
import type { Store } from '../../db/store.ts'
import { type Account, counted, emptyAccount, type Outcome, outcomes } from '../../intake/import/account.ts'
import type { CheckResult } from './check-result.ts'
import type { StoredImport } from './stored-import.ts'

/** How the records of an import stand: what became of them and of their rows, and how far they are written. */
export interface ImportCounts {
  readonly rows: Account
  readonly records: Account
  /** Records that are to be written, that are written, that were taken back, and that were left when the others were. */
  readonly toWrite: number
  readonly written: number
  readonly undone: number
  readonly left: number
}

interface OutcomeRow {
  readonly import_no: number
  readonly outcome: string
  readonly records: number
  readonly rows: number
  readonly written: number
  readonly undone: number
  readonly left: number
}

const isOutcome = (text: string): text is Outcome => (outcomes as readonly string[]).includes(text)

const countsOf = (of: readonly OutcomeRow[], result: CheckResult | null): ImportCounts => {
  let rows = emptyAccount
  let records = emptyAccount
  for (const one of of) {
    if (isOutcome(one.outcome)) records = counted(records, one.outcome, one.records)
    // A row that belongs to no record was refused, as rows go.
    rows = counted(rows, isOutcome(one.outcome) ? one.outcome : 'rejected', one.rows)
  }
  for (const { reason, rows: some } of result?.skipped ?? [])
    if (reason !== 'repeated') rows = counted(rows, 'skipped', some)
  const sum = (field: 'written' | 'undone' | 'left') => of.reduce((all, one) => all + one[field], 0)
  return {
    rows,
    records,
    toWrite: records.created + records.updated,
    written: sum('written'),
    undone: sum('undone'),
    left: sum('left'),
  }
}

/** The counts of some imports, by their number. */
export const countImports = async (
  { db }: Store,
  imports: readonly Pick<StoredImport, 'no' | 'result'>[],
): Promise<ReadonlyMap<number, ImportCounts>> => {
  const found = await db
    .selectFrom('import_record')
    .select(['import_no', 'outcome'])
    .select([
      sql<number>`count(*)`.as('records'),
      sql<number>`sum(rows)`.as('rows'),
      sql<number>`count(written)`.as('written'),
      sql<number>`sum(coalesce(undone, 0) > 0)`.as('undone'),
      sql<number>`sum(coalesce(undone, 1) = 0)`.as('left'),
    ])
    .where('import_no', 'in', oneOf(imports.map(({ no }) => no)))
    .groupBy(['import_no', 'outcome'])
    .execute()
  const byImport = Map.groupBy(found, ({ import_no }) => import_no)
  return new Map(imports.map(({ no, result }) => [no, countsOf(byImport.get(no) ?? [], result)]))
}
