import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { migrate } from '../db/migrate.ts'
import { openSqliteStore } from '../db/sqlite.ts'
import { appendLog, type LogEntry } from './log.ts'
import { verifyLog } from './verify.ts'

const entry = (content: unknown): LogEntry => ({
  at: '2026-11-26T01:00:00.000Z',
  actor: 'province/1',
  action: 'comment',
  subject: 'finding',
  subjectId: '1',
  agency: '',
  origin: 'edit',
  content,
})

const open = async () => {
  const database = new Database(':memory:')
  migrate(database)
  const store = openSqliteStore(database)
  for (const content of [{ text: '甲' }, { text: '乙' }, { text: '丙' }])
    await store.batch(await appendLog(store, [entry(content)]))
  // Somebody who holds the file can take the guards away.
  database.exec('drop trigger log_stays; drop trigger log_remains')
  return { database, store }
}

describe('the chain of the log', () => {
  test('is whole as it was written', async () => {
    const { store } = await open()
    expect(await verifyLog(store)).toEqual({ whole: true, entries: 3, at: '2026-11-26T01:00:00.000Z' })
  })

  test.each([
    ['an entry is changed', `update log set content = '{"text":"丁"}' where no = 2`, 2],
    ['an entry says another did it', "update log set actor = 'province/2' where no = 1", 1],
    ['an entry is taken out', 'delete from log where no = 2', 3],
    [
      'an entry is put in',
      'update log set no = 4 where no = 3; insert into log select 3, at, actor, action, subject, subject_id, agency, origin, content, hash from log where no = 2',
      3,
    ],
    [
      'two entries change places',
      'update log set no = -no; update log set no = case no when -1 then 2 when -2 then 1 else 3 end',
      1,
    ],
  ])('is broken where %s', async (_, sql, brokenAt) => {
    const { database, store } = await open()
    database.exec(sql)
    expect(await verifyLog(store)).toMatchObject({ whole: false, brokenAt })
  })
})
