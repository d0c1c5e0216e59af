import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { advanceGeneration, readGeneration } from './generation.ts'
import { deleteRows, insertRows, oneOf } from './json-rows.ts'
import { migrate } from './migrate.ts'
import { remember } from './remember.ts'
import { openSqliteStore } from './sqlite.ts'
import { StaleBatchError, type Store } from './store.ts'

describe('the store', () => {
  let store: Store
  beforeEach(() => {
    const database = new Database(':memory:')
    migrate(database)
    store = openSqliteStore(database)
  })
  const metaKeys = async () => {
    const rows = await store.db.selectFrom('meta').select('key').orderBy('key').execute()
    return rows.map(({ key }) => key)
  }
  const put = (key: string, value = '') => insertRows(store.db, 'meta', ['key', 'value'], [{ key, value }])

  test('a batch happens wholly or not at all', async () => {
    await expect(store.batch([...put('a'), ...put('a')])).rejects.toThrow('UNIQUE')
    expect(await metaKeys()).toEqual(['generation', 'schema'])
  })

  test('a batch made from an older state is refused whole', async () => {
    const from = await readGeneration(store.db)
    await store.batch([advanceGeneration(store.db, from), ...put('first')])
    await expect(store.batch([advanceGeneration(store.db, from), ...put('second')])).rejects.toThrow(
      StaleBatchError,
    )
    expect(await metaKeys()).toEqual(['first', 'generation', 'schema'])
    expect(await readGeneration(store.db)).toBe(from + 1)
  })

  test('many rows go in through parameters that each stay below a megabyte', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => ({ key: `k${at}`, value: '值'.repeat(300) }))
    const statements = insertRows(store.db, 'meta', ['key', 'value'], rows)
    expect(statements.length).toBeGreaterThan(1)
    for (const { parameters } of statements) {
      expect(parameters).toHaveLength(1)
      expect(Buffer.byteLength(String(parameters[0]))).toBeLessThanOrEqual(1_000_000)
    }
    await store.batch(statements)
    expect(await metaKeys()).toHaveLength(3002)
  })

  test('text, numbers and nothing come back as they went in', async () => {
    const value = '引号"、\\ 反斜线、\n换行、🀄、\u0000'
    await store.batch(put('odd', value))
    const row = await store.db.selectFrom('meta').select('value').where('key', '=', 'odd').executeTakeFirst()
    expect(row?.value).toBe(value)
    const outcome = {
      guide_id: 'g',
      region: '440100',
      agency: 'a',
      standard_code: null,
      unit: 'u',
      pairs: 3,
      faulty: 0,
      excused: 0,
    }
    const columns = [
      'guide_id',
      'region',
      'agency',
      'standard_code',
      'unit',
      'pairs',
      'faulty',
      'excused',
    ] as const
    await store.batch(insertRows(store.db, 'outcome', columns, [outcome]))
    expect(await store.db.selectFrom('outcome').selectAll().executeTakeFirst()).toEqual(outcome)
  })

  test('a row that no parameter can hold is refused with its size', () => {
    expect(() => put('big', '长'.repeat(400_000))).toThrow(/expected a row below 900000 bytes, got 12\d+/)
  })

  test('an upsert replaces what changed and leaves the rest untouched', async () => {
    const upsert = { key: 'key', whereChanged: ['value'] } as const
    const rows = [
      { key: 'same', value: '1' },
      { key: 'other', value: '1' },
    ]
    await store.batch(insertRows(store.db, 'meta', ['key', 'value'], rows))
    const changed = rows.map((row) => (row.key === 'other' ? { ...row, value: '2' } : row))
    const [statement] = insertRows(store.db, 'meta', ['key', 'value'], changed, upsert)
    if (!statement) throw new Error('expected a statement, got none')
    const { numAffectedRows } = await store.db.executeQuery(statement)
    expect(Number(numAffectedRows)).toBe(1)
  })

  test('rows are found and deleted by more values than a statement has parameters', async () => {
    const keys = Array.from({ length: 500 }, (_, at) => `k${at}`)
    await store.batch(keys.flatMap((key) => put(key)))
    const found = await store.db.selectFrom('meta').select('key').where('key', 'in', oneOf(keys)).execute()
    expect(found).toHaveLength(500)
    await store.batch(deleteRows(store.db, 'meta', 'key', keys))
    expect(await metaKeys()).toEqual(['generation', 'schema'])
  })

  test('an answer is counted once a generation, and a failure is not kept', async () => {
    let counted = 0
    const ask = (generation: number) => remember(store, generation, ['q'], async () => ++counted)
    expect([await ask(1), await ask(1), await ask(2)]).toEqual([1, 1, 2])
    const fail = () => remember(store, 2, ['f'], () => Promise.reject(new Error('once')))
    await expect(fail()).rejects.toThrow('once')
    expect(await remember(store, 2, ['f'], async () => 'again')).toBe('again')
  })

  test('of many answers the one that is asked for again and again is kept', async () => {
    const counted = new Map<number, number>()
    const ask = (question: number) =>
      remember(store, 3, [question], async () => {
        counted.set(question, (counted.get(question) ?? 0) + 1)
        return question
      })
    for (let question = 1; question <= 1200; question++) {
      expect(await ask(0)).toBe(0)
      expect(await ask(question)).toBe(question)
    }
    await ask(1)
    expect([counted.get(0), counted.get(1), counted.get(1200)]).toEqual([1, 2, 1])
  })
})
