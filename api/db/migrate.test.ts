import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { migrate, NewerSchemaError, readMigrations, schemaOf } from './migrate.ts'

describe('migrations', () => {
  test('each sets the schema to its own number, and they are numbered without a gap', () => {
    const database = new Database(':memory:')
    readMigrations().forEach(({ number, sql }, at) => {
      expect(number).toBe(at + 1)
      database.exec(sql)
      expect(schemaOf(database)).toBe(number)
    })
  })

  test('migrating twice changes nothing the second time', () => {
    const database = new Database(':memory:')
    migrate(database)
    const schema = () => database.prepare('select sql from sqlite_master order by name').pluck().all()
    const before = schema()
    migrate(database)
    expect(schema()).toEqual(before)
  })

  test('an older database is brought forward and keeps its rows', () => {
    const database = new Database(':memory:')
    const [first] = readMigrations()
    const added = {
      number: 2,
      sql: "create table added (id); update meta set value = '2' where key = 'schema'",
    }
    const steps = first ? [first, added] : []
    migrate(database, steps.slice(0, 1))
    database.exec("insert into meta values ('note', 'kept')")
    migrate(database, steps)
    expect(schemaOf(database)).toBe(2)
    expect(database.prepare("select value from meta where key = 'note'").pluck().get()).toBe('kept')
  })

  test('the catalogues of what is held become rows in their order', () => {
    const database = new Database(':memory:')
    const steps = readMigrations()
    migrate(database, steps.slice(0, 14))
    const entries = [
      { code: 'B', name: '营业执照', kind: 'e-certificate' },
      { code: 'A', name: '学历证书', kind: 'shared-data' },
    ]
    database
      .prepare("insert into meta values ('holdings', ?), ('holdings-at', '2026-11-23')")
      .run(JSON.stringify(entries))
    migrate(database, steps)
    const rows = database.prepare('select code, content from holding order by position').all() as {
      code: string
      content: string
    }[]
    expect(rows.map(({ code }) => code)).toEqual(['B', 'A'])
    expect(rows.map(({ content }) => JSON.parse(content))).toEqual(entries)
    expect(database.prepare("select key from meta where key like 'holdings%'").pluck().all()).toEqual([
      'holdings-at',
    ])
  })

  test('a newer database is refused untouched', () => {
    const database = new Database(':memory:')
    migrate(database)
    database.exec("update meta set value = '999' where key = 'schema'")
    expect(() => migrate(database)).toThrow(NewerSchemaError)
    expect(schemaOf(database)).toBe(999)
  })

  test('a step that fails leaves the schema before it', () => {
    const database = new Database(':memory:')
    const broken = { number: 2, sql: 'create table half (id); create table half (id)' }
    expect(() => migrate(database, [...readMigrations().slice(0, 1), broken])).toThrow('half')
    expect(schemaOf(database)).toBe(1)
    expect(database.prepare("select 1 from sqlite_master where name = 'half'").get()).toBeUndefined()
  })

  test('a revision of a guide can be neither overwritten nor deleted', () => {
    const database = new Database(':memory:')
    migrate(database)
    database.exec(
      "insert into guide_revision values ('g', 1, '{}', 'province', 'import', '2026-11-23', null, null)",
    )
    expect(() => database.exec("update guide_revision set content = 'x'")).toThrow('never overwritten')
    expect(() => database.exec('delete from guide_revision')).toThrow('never deleted')
  })

  test('changes of the dictionary stay when names of agencies are added to it, and are kept from being overwritten', () => {
    const database = new Database(':memory:')
    const steps = readMigrations()
    migrate(database, steps.slice(0, 13))
    database.exec(
      "insert into alias_change values (7, 'added', 'law', '促就法', '中华人民共和国就业促进法', '简称', 'province/1', '2026-11-23')",
    )
    migrate(database, steps)
    expect(database.prepare('select id, term from alias_change').all()).toEqual([{ id: 7, term: '促就法' }])
    expect(() => database.exec("update alias_change set term = 'x'")).toThrow('never overwritten')
    expect(() => database.exec('delete from alias_change')).toThrow('never deleted')
  })
})
