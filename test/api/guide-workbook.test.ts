import Database from 'better-sqlite3'
import exceljs from 'exceljs'
import { afterAll, expect, test } from 'vitest'
import { defaultActor } from '../../api/actor.ts'
import { createApp } from '../../api/app.ts'
import { loadCatalog } from '../../api/catalog/load.ts'
import { migrate } from '../../api/db/migrate.ts'
import { openSqliteStore } from '../../api/db/sqlite.ts'
import { writeWorkbook } from '../../api/office/workbook.ts'
import { runScan } from '../../api/scans/run.ts'
import { demanding, shenzhen, tinyCatalog } from './catalog.ts'
import { createClient } from './client.ts'

/** The API with workbooks, as on Node, over the tiny catalog with many more guides of one city. */
const database = new Database(':memory:')
migrate(database)
const store = openSqliteStore(database)
const now = () => new Date('2026-11-23T02:00:00Z')
const many = Array.from({ length: 5001 }, (_, at) => ({
  ...demanding,
  id: `more-${at}`,
  status: 'cancelled' as const,
}))
await loadCatalog(store, { ...tinyCatalog, guides: [...tinyCatalog.guides, ...many] }, { now })
await runScan(store, { actor: defaultActor, now })
const app = createApp({ store, version: 'test', now, workbook: writeWorkbook })
const { fetch, get, failure } = createClient(async (path, init) =>
  app.request(new URL(path, 'http://localhost'), init),
)
afterAll(() => store.close())

test('a workbook of one agency comes in again as it stands', async () => {
  const response = await fetch(`/api/guides/export?agency=${shenzhen.uscc}`)
  const body = await response.arrayBuffer()
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(body)
  expect(workbook.worksheets[0]?.name).toBe('办事指南')
  expect(await get('/api/imports/check?name=guides.xlsx', { method: 'POST', body })).toMatchObject({
    records: { read: 2, created: 0, updated: 0, unchanged: 2, rejected: 0 },
  })
})

test('more than a workbook holds is refused, not cut', async () => {
  expect(await failure('/api/guides/export?format=xlsx')).toEqual({ status: 413, code: 'workbook-too-large' })
})
