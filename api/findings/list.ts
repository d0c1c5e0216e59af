import { type SqlBool, sql } from 'kysely'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { FindingRow } from '../db/tables.ts'
import { ApiError } from '../error.ts'
import type { Asking } from './asking.ts'
import { matches } from './filter.ts'
import type { Asked } from './filter-schema.ts'
import { fromFindingRow, type ListedFinding, listedColumns } from './finding.ts'

/** The columns that each order of findings goes by; the last is unique. Each order has an index. */
const orders = {
  severity: ['rank', 'region', 'agency', 'family', 'fingerprint'],
  agency: ['region', 'agency', 'rank', 'family', 'fingerprint'],
  item: ['family', 'rank', 'region', 'agency', 'fingerprint'],
  rule: ['rule', 'rank', 'region', 'agency', 'fingerprint'],
  due: ['due', 'rank', 'region', 'agency', 'fingerprint'],
} as const satisfies Record<string, readonly (keyof FindingRow)[]>

/** An order of findings. */
export type FindingSort = keyof typeof orders
/** All orders. */
export const findingSorts = Object.keys(orders) as [FindingSort, ...FindingSort[]]

/** In the place of a due date where there is none: after all that is due. */
const neverDue = '9999-12-31'

/** A column as an order goes by it: never null, so that a page can begin after any row. */
const ordering = (column: keyof FindingRow) =>
  column === 'due' ? sql<string>`ifnull(finding.due, ${sql.lit(neverDue)})` : sql.ref(`finding.${column}`)

/** One page of a list, and how to get the next. */
export interface FindingPage {
  readonly findings: readonly ListedFinding[]
  readonly total: number
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

/** Where a page begins: the values of the order's columns at the last row of the page before. */
const encodeCursor = (values: readonly unknown[]): string => encodeURIComponent(JSON.stringify(values))

const decodeCursor = (cursor: string, length: number): readonly (string | number)[] => {
  try {
    const values: unknown = JSON.parse(decodeURIComponent(cursor))
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => typeof value === 'string' || typeof value === 'number')
    )
      return values
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof URIError)) throw cause
  }
  throw new ApiError('invalid-cursor', { cursor })
}

/** How many findings a filter counts. */
export const countFindings = async ({ db }: Store, asked: Asked): Promise<number> => {
  const { count } = await db
    .selectFrom('finding')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((eb) => matches(eb, asked))
    .executeTakeFirstOrThrow()
  return count
}

/** One page of the findings of a filter. */
export const listFindings = async (
  store: Store,
  asked: Asked,
  page: { readonly sort: FindingSort; readonly limit: number; readonly cursor?: string | undefined },
): Promise<FindingPage> => {
  const columns = orders[page.sort]
  const names = columns.map((column) => `finding.${column}` as const)
  let query = store.db
    .selectFrom('finding')
    .leftJoin('guide', 'guide.id', 'finding.guide_id')
    .select([...listedColumns, 'guide.name as guide_name', ...names])
    .where((eb) => matches(eb, asked))
    .limit(page.limit + 1)
  for (const column of columns) query = query.orderBy(ordering(column))
  if (page.cursor !== undefined) {
    const values = decodeCursor(page.cursor, columns.length)
    query = query.where(
      sql<SqlBool>`(${sql.join(columns.map(ordering))}) > (${sql.join(values.map((value) => sql`${value}`))})`,
    )
  }
  const [rows, total] = await Promise.all([query.execute(), countFindings(store, asked)])
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    findings: shown.map((row) => fromFindingRow(row, asked)),
    total,
    next:
      rows.length > page.limit && last
        ? encodeCursor(columns.map((column) => last[column] ?? neverDue))
        : null,
  }
}

/** One finding by its fingerprint, of any state, if there is one that the filter's actor may see. */
export const findFinding = async (
  { db }: Store,
  asked: Asked,
  fingerprint: string,
): Promise<ListedFinding | undefined> => {
  const row = await db
    .selectFrom('finding')
    .leftJoin('guide', 'guide.id', 'finding.guide_id')
    .select([...listedColumns, 'guide.name as guide_name'])
    .where('finding.fingerprint', '=', fingerprint)
    .where((eb) => matches(eb, asked, 'state'))
    .executeTakeFirst()
  return row && fromFindingRow(row, asked)
}

/** Findings by fingerprint, of any state, of those that the asker may see. */
export const listedByFingerprint = async (
  { db }: Store,
  asking: Asking,
  fingerprints: readonly string[],
): Promise<ListedFinding[]> => {
  const rows = await db
    .selectFrom('finding')
    .leftJoin('guide', 'guide.id', 'finding.guide_id')
    .select([...listedColumns, 'guide.name as guide_name'])
    .where('finding.fingerprint', 'in', oneOf(fingerprints))
    .where((eb) => matches(eb, { ...asking, filter: {} }, 'state'))
    .orderBy('finding.id')
    .execute()
  return rows.map((row) => fromFindingRow(row, asking))
}
