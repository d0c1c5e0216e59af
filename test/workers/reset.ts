import type { D1Database } from '@cloudflare/workers-types'
import type { CompiledQuery } from 'kysely'
import { openD1Store } from '../../api/db/d1.ts'
import type { Store } from '../../api/db/store.ts'

interface Entry {
  readonly type: string
  readonly name: string
  readonly sql: string | null
}

/**
 * Statements that empty every table of a migrated database, so that a test begins anew without another start of workerd.
 * The guards of what is never deleted are lifted meanwhile. The count of writes goes on: the Worker keeps answers by it.
 */
const emptying = async (database: D1Database): Promise<readonly string[]> => {
  const { results } = await database
    .prepare(
      "select type, name, sql from sqlite_master where name not like 'sqlite\\_%' escape '\\' and name not like '\\_cf\\_%' escape '\\' and name not like 'd1\\_%' escape '\\'",
    )
    .all<Entry>()
  const virtual = results.filter(({ sql }) => /^create virtual/i.test(sql ?? ''))
  const isShadow = (name: string): boolean => virtual.some((one) => name.startsWith(`${one.name}_`))
  const triggers = results.filter(({ type }) => type === 'trigger')
  const tables = results.filter(
    ({ type, name }) =>
      type === 'table' && name !== 'meta' && !isShadow(name) && !virtual.some((one) => one.name === name),
  )
  return [
    'pragma defer_foreign_keys = true',
    ...triggers.map(({ name }) => `drop trigger ${name}`),
    ...tables.map(({ name }) => `delete from "${name}"`),
    ...virtual.map(({ name }) => `insert into ${name} (${name}) values ('delete-all')`),
    "delete from meta where key not in ('schema', 'generation')",
    "update meta set value = value + 1 where key = 'generation'",
    ...triggers.map(({ sql }) => sql ?? ''),
  ]
}

/** Compares with the count of writes as it was when the statement was made. */
const isGuard = ({ sql }: CompiledQuery): boolean => sql.includes("where key = 'generation'")

/**
 * Fills a migrated database, and tells how to put what it then holds back in one batch: what was written is written
 * again, as to load and scan over D1 each time takes most of the time of a test.
 */
export const fillAndRemember = async (
  database: D1Database,
  fill: (store: Store) => Promise<void>,
): Promise<() => Promise<void>> => {
  const store = openD1Store(database)
  const written: CompiledQuery[] = []
  await fill({
    ...store,
    batch: async (statements) => {
      await store.batch(statements)
      written.push(...statements)
    },
  })
  const empty = (await emptying(database)).map((sql) => database.prepare(sql))
  const again = written
    .filter((statement) => !isGuard(statement))
    .map(({ sql, parameters }) => database.prepare(sql).bind(...parameters))
  let resets = 0
  return async () => {
    resets += 1
    // Another moment each time: by it the Worker knows that another catalog was loaded.
    const moment = database
      .prepare("update meta set value = value || ? where key = 'loaded'")
      .bind(`+${resets}`)
    await database.batch([...empty, ...again, moment])
  }
}
