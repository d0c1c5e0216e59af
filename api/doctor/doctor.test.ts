import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { demanding, tinyCatalog } from '../../test/api/catalog.ts'
import { loadCatalog } from '../catalog/load.ts'
import { openSqliteStore } from '../db/sqlite.ts'
import { runWaiting } from '../scans/jobs/execute.ts'
import { askForScan } from '../scans/jobs/queue.ts'
import { openDatabase } from '../start/database.ts'
import { checks } from './checks.ts'
import { main } from './cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'duibiao-doctor-'))
const whole = join(folder, 'whole.db')
const copy = join(folder, 'copy.db')
const now = () => new Date()

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

beforeAll(async () => {
  const store = openSqliteStore(openDatabase(whole))
  await loadCatalog(store, tinyCatalog, { now })
  await askForScan(store, { scope: 'full', subject: '', asOf: '', actor: 'province/1' }, now())
  await runWaiting(store, { runner: 'test', now })
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the doctor', () => {
  const said: string[] = []
  beforeEach(() => {
    said.length = 0
    copyFileSync(whole, copy)
    vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(...text.split('\n')))
    vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text))
  })
  afterEach(() => void vi.restoreAllMocks())

  const harm = (sql: string): void => {
    const database = new Database(copy)
    database.pragma('foreign_keys = off')
    database.exec(sql)
    database.close()
  }

  test('finds nothing in a database that is well, says a line for each check, and changes no byte', async () => {
    const before = digest(copy)
    expect(await main([copy])).toBe(0)
    expect(said).toHaveLength(checks.length + 1)
    expect(said.slice(1).filter((line) => !line.startsWith('✓ '))).toEqual([])
    expect(digest(copy)).toBe(before)
  })

  const { id } = demanding
  test.each([
    [
      'a row whose row is gone',
      "insert into standard_item values (9, 'x', 0, '{}')",
      'rows that others name',
      'directory',
    ],
    ['an older schema', "update meta set value = '1' where key = 'schema'", 'schema', '1 ≠'],
    [
      'a guide without its revision',
      `update guide set revision = 2 where id = '${id}'`,
      'all its revisions',
      id,
    ],
    ['a guide that cannot be found', 'delete from guide_search where rowid = 1', 'search index', id],
    ['words of no guide', "insert into guide_search (rowid, name) values (99, 'a')", 'search index', '#99'],
    ['a guide without a link', `delete from link where guide_id = '${id}'`, 'has a link', id],
    [
      'a link to no item',
      `update link set standard_code = '9' where guide_id = '${id}'`,
      'has a link',
      `${id} → 9`,
    ],
    [
      'a finding at no guide',
      "update finding set guide_id = 'none' where guide_id is not null",
      'findings are about',
      '',
    ],
    [
      'a finding at no item',
      "update finding set standard_code = '9' where guide_id is not null",
      'findings are about',
      '9',
    ],
    [
      'a finding below none',
      "update finding set parent = 'none' where guide_id is not null",
      'findings are about',
      '',
    ],
    [
      'an outcome of no guide',
      `update outcome set guide_id = 'none' where guide_id = '${id}'`,
      'uniformity counts',
      'none',
    ],
    ['a finding too few', 'delete from finding where rank = 0', 'counts agree', 'errors 0 ≠'],
    [
      'an entry of the log that was altered',
      "drop trigger log_stays; update log set actor = 'somebody' where no = 2",
      'hash chain',
      '#2',
    ],
    [
      'a bulk that is over and has something to do',
      "insert into bulk (id, kind, state, actor, agency, content, created_at) values (1, 'move', 'done', '', '', '{}', ''); insert into bulk_result (bulk_id, subject_id, outcome) values (1, '7', 'pending')",
      'bulks agree with their results',
      '#1 7',
    ],
    [
      'a bulk that says to have changed a guide and did not',
      "insert into bulk (id, kind, state, actor, agency, content, created_at) values (2, 'adopt-standard', 'done', '', '', '{}', ''); insert into bulk_result (bulk_id, subject_id, outcome, revision) select 2, id, 'done', revision from guide limit 1",
      'bulks agree with their results',
      '#2 ',
    ],
    [
      'a scan that is long silent',
      "update job set state = 'running', heartbeat_at = '2026-01-01T00:00:00.000Z'",
      'no scan is stuck',
      '#1 running',
    ],
    [
      'a scan that waits for nothing',
      "update job set state = 'waiting', asked_at = '2026-01-01T00:00:00.000Z'",
      'no scan is stuck',
      '#1 waiting',
    ],
  ])('finds %s and says the way out', async (_, sql, check, example) => {
    harm(sql)
    expect(await main([copy])).toBe(1)
    const wrong = said.filter((line) => line.startsWith('✗ '))
    const line = wrong.find((one) => one.includes(check))
    expect(line).toContain(example)
    expect(line).toMatch(/[。.] ?\S/)
  })

  test('finds a page that was overwritten', async () => {
    const bytes = readFileSync(copy)
    bytes.fill(0x5a, bytes.length - 4096 * 3, bytes.length - 4096)
    writeFileSync(copy, bytes)
    expect(await main([copy])).toBe(1)
    expect(said.find((line) => line.includes('file is whole'))).toMatch(/^✗ /)
  })

  test('compares no counts where something was written since the last scan', async () => {
    harm(
      "update meta set value = value + 1 where key = 'generation'; delete from finding where rank = 0 and parent is null",
    )
    await main([copy])
    expect(said.find((line) => line.includes('counts agree'))).toContain('not compared')
  })

  test.each([
    ['a file that is not there', () => [join(folder, 'none.db')], 'none.db'],
    ['a file that is no database', () => [join(folder, 'letter.db')], 'letter.db'],
    ['two files', () => [copy, copy], 'copy.db'],
    ['an unknown option', () => ['--port', '1'], '--port'],
  ])('cannot look at %s, and says why', async (_, args, word) => {
    writeFileSync(join(folder, 'letter.db'), '一封信'.repeat(1000))
    expect(await main(args())).toBe(2)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(word)
  })
})
