import { sql } from 'kysely'
import type { Store } from '../../db/store.ts'
import { anyPlace, type StagedTrouble } from './staged-record.ts'

/** What a list of troubles is narrowed by. */
export interface TroubleFilter {
  readonly reason?: string | undefined
  readonly field?: string | undefined
}

/** One trouble with its record: the record's number in the file and what it is called. */
export interface RecordTrouble {
  readonly record: number
  readonly title: string
  readonly trouble: StagedTrouble
  /** Other cells with the same reason at the same place that have a suggestion of their own. */
  readonly alike: number
}

/** Troubles of one kind: one reason at one place in records. */
export interface TroubleGroup {
  readonly reason: string
  readonly field: string
  readonly count: number
  /** How many of them have a suggestion. */
  readonly suggested: number
}

/** The troubles of an import by reason and place, most first. */
export const groupTroubles = async ({ db }: Store, no: number): Promise<TroubleGroup[]> =>
  db
    .selectFrom('import_trouble')
    .select(['reason', 'field'])
    .select(sql<number>`count(*)`.as('count'))
    .select(sql<number>`count(suggestion)`.as('suggested'))
    .where('import_no', '=', no)
    .groupBy(['reason', 'field'])
    .orderBy('count', 'desc')
    .orderBy('reason')
    .orderBy('field')
    .execute()

const narrowed = ({ db }: Store, no: number, { reason, field }: TroubleFilter) => {
  let query = db.selectFrom('import_trouble').where('import_trouble.import_no', '=', no)
  if (reason !== undefined) query = query.where('reason', '=', reason)
  if (field !== undefined) query = query.where('field', '=', field)
  return query
}

/** Some of the troubles of an import in the order of the file, and how many there are. */
export const listTroubles = async (
  store: Store,
  no: number,
  filter: TroubleFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ entries: RecordTrouble[]; total: number }> => {
  const { total } = await narrowed(store, no, filter)
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow()
  const rows = await narrowed(store, no, filter)
    .innerJoin('import_record', (join) =>
      join
        .onRef('import_record.import_no', '=', 'import_trouble.import_no')
        .onRef('import_record.position', '=', 'import_trouble.record'),
    )
    .select(['import_trouble.record', 'import_trouble.content', 'import_record.title'])
    .orderBy('import_trouble.record')
    .orderBy('import_trouble.at')
    .offset(offset)
    .limit(limit)
    .execute()
  const groups = new Map(
    (await groupTroubles(store, no)).map(({ reason, field, suggested }) => [`${reason}|${field}`, suggested]),
  )
  const entries = rows.map(({ record, content, title }) => {
    // Written by troubleRows.
    const trouble = JSON.parse(content) as StagedTrouble
    const key = `${trouble.reason ?? 'invalid'}|${anyPlace(trouble.field ?? '')}`
    return { record, title, trouble, alike: groups.get(key) ?? 0 }
  })
  return { entries, total }
}

/** Cells of one kind: each takes its own suggestion, or all that hold `value` take `text`. */
export interface Alike {
  readonly reason: string
  readonly field: string
  readonly value?: string | undefined
  readonly text?: string | undefined
}

/** All troubles of one kind; where a value is said, those whose cell holds it. */
export const troublesLike = async (
  store: Store,
  no: number,
  { reason, field, value }: Alike,
): Promise<Pick<RecordTrouble, 'record' | 'trouble'>[]> => {
  let query = narrowed(store, no, { reason, field }).select(['record', 'content'])
  if (value !== undefined) query = query.where('value', '=', value)
  const rows = await query.orderBy('record').orderBy('at').execute()
  return rows.map(({ record, content }) => ({ record, trouble: JSON.parse(content) as StagedTrouble }))
}

/** Every problem of an import, for the workbook to repair. */
export const allTroubles = async ({ db }: Store, no: number): Promise<StagedTrouble[]> => {
  const rows = await db
    .selectFrom('import_trouble')
    .select('content')
    .where('import_no', '=', no)
    .orderBy('record')
    .orderBy('at')
    .execute()
  return rows.map(({ content }) => JSON.parse(content) as StagedTrouble)
}
