import type { D1Database } from '@cloudflare/workers-types'

interface Entry {
  readonly type: string
  readonly name: string
  readonly sql: string | null
}

/**
 * Empties every table of a migrated database, so that a test begins anew without another start of workerd. The guards
 * of what is never deleted are lifted meanwhile. The count of writes goes on: the Worker keeps answers by it.
 */
export const emptyDatabase = async (database: D1Database): Promise<void> => {
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
  await database.batch(
    [
      'pragma defer_foreign_keys = true',
      ...triggers.map(({ name }) => `drop trigger ${name}`),
      ...tables.map(({ name }) => `delete from "${name}"`),
      ...virtual.map(({ name }) => `insert into ${name} (${name}) values ('delete-all')`),
      "delete from meta where key not in ('schema', 'generation')",
      "update meta set value = value + 1 where key = 'generation'",
      ...triggers.map(({ sql }) => sql ?? ''),
    ].map((sql) => database.prepare(sql)),
  )
}
