import { type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { TableName, Tables } from './tables.ts'

/** Bytes of one JSON parameter: below D1's 1 MB for a value. */
const parameterBytes = 900_000

const encoder = new TextEncoder()

/** Packs values into JSON arrays that each fit one parameter. */
function* packed(values: Iterable<unknown>): Generator<string> {
  let parts: string[] = []
  let bytes = 2
  for (const value of values) {
    const json = JSON.stringify(value)
    const size = encoder.encode(json).length + 1
    if (size > parameterBytes)
      throw new RangeError(`expected a row below ${parameterBytes} bytes, got ${size}`)
    if (bytes + size > parameterBytes) {
      yield `[${parts.join(',')}]`
      parts = []
      bytes = 2
    }
    parts.push(json)
    bytes += size
  }
  if (parts.length > 0) yield `[${parts.join(',')}]`
}

/** What to do with a row whose key stands already: replace it where one of some columns changed. */
export interface Upsert<Column> {
  readonly key: Column | readonly Column[]
  readonly whereChanged: readonly Column[]
}

/** Statements that insert rows in bulk: one JSON parameter a statement, as many statements as the limits ask for. */
export const insertRows = <Table extends TableName, Column extends keyof Tables[Table] & string>(
  db: Kysely<Tables>,
  table: Table,
  columns: readonly Column[],
  rows: Iterable<Pick<Tables[Table], Column>>,
  upsert?: Upsert<Column>,
): CompiledQuery[] => {
  const values = sql.join(columns.map((_, at) => sql`value ->> ${sql.lit(at)}`))
  const update = upsert
    ? sql` on conflict (${sql.join([upsert.key].flat().map((column) => sql.ref(column)))}) do update set ${sql.join(
        columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
      )} where ${sql.join(
        upsert.whereChanged.map(
          (column) => sql`${sql.ref(`${table}.${column}`)} is not ${sql.ref(`excluded.${column}`)}`,
        ),
        sql` or `,
      )}`
    : sql``
  const arrays = function* () {
    for (const row of rows) yield columns.map((column) => row[column])
  }
  return Array.from(packed(arrays()), (json) =>
    sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      select ${values} from json_each(${json}) where true${update}`.compile(db),
  )
}

/**
 * Statements that set columns of rows that stand already, found by their key, where one of some columns changed; by
 * default where any did.
 */
export const updateRows = <Table extends TableName, Column extends keyof Tables[Table] & string>(
  db: Kysely<Tables>,
  table: Table,
  key: Column,
  columns: readonly Column[],
  rows: Iterable<Pick<Tables[Table], Column>>,
  whereChanged: readonly Column[] = columns,
): CompiledQuery[] => {
  const arrays = function* () {
    for (const row of rows) yield [row[key], ...columns.map((column) => row[column])]
  }
  const valueAt = (at: number) => sql`one.value ->> ${sql.lit(at)}`
  const own = (column: Column) => sql.ref(`${table}.${column}`)
  const isChanged = whereChanged.map(
    (column) => sql`${own(column)} is not ${valueAt(columns.indexOf(column) + 1)}`,
  )
  return Array.from(packed(arrays()), (json) =>
    sql`update ${sql.table(table)} set ${sql.join(
      columns.map((column, at) => sql`${sql.ref(column)} = ${valueAt(at + 1)}`),
    )} from json_each(${json}) as one where ${own(key)} = ${valueAt(0)} and (${sql.join(isChanged, sql` or `)})`.compile(
      db,
    ),
  )
}

/** Statements that delete the rows whose column is one of the values, however many. */
export const deleteRows = <Table extends TableName>(
  db: Kysely<Tables>,
  table: Table,
  column: keyof Tables[Table] & string,
  values: Iterable<string | number>,
): CompiledQuery[] =>
  Array.from(packed(values), (json) =>
    sql`delete from ${sql.table(table)} where ${sql.ref(column)} in (select value from json_each(${json}))`.compile(
      db,
    ),
  )

/** The values as a subquery for `in`: one parameter instead of one a value. */
export const oneOf = <Value extends string | number>(values: readonly Value[]): RawBuilder<Value> =>
  sql<Value>`(select value from json_each(${JSON.stringify(values)}))`
