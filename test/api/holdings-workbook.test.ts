import Database from 'better-sqlite3'
import exceljs from 'exceljs'
import { afterAll, expect, test } from 'vitest'
import { defaultActor } from '../../api/actor.ts'
import { createApp } from '../../api/app.ts'
import { loadCatalog } from '../../api/catalog/load.ts'
import { migrate } from '../../api/db/migrate.ts'
import { openSqliteStore } from '../../api/db/sqlite.ts'
import { importWorkbooks } from '../../api/imports/stored/node-workbooks.ts'
import { writeWorkbook } from '../../api/office/workbook.ts'
import { runScan } from '../../api/scans/run.ts'
import { tinyCatalog } from './catalog.ts'
import { createClient } from './client.ts'

/** The API with workbooks, as on Node, over the tiny catalog with an entry of what is held. */
const database = new Database(':memory:')
migrate(database)
const store = openSqliteStore(database)
const now = () => new Date('2026-11-23T02:00:00Z')
const holdings = [{ code: 'A1', name: '居民身份证', kind: 'e-certificate' as const, holder: '公安厅' }]
await loadCatalog(store, { ...tinyCatalog, holdings }, { now })
await runScan(store, { actor: defaultActor, now })
const app = createApp({ store, version: 'test', now, workbook: writeWorkbook, workbooks: importWorkbooks })
const { fetch, get } = createClient(async (path, init) =>
  app.request(new URL(path, 'http://localhost'), init),
)
afterAll(() => store.close())

const workbookAt = async (path: string): Promise<exceljs.Workbook> => {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(await (await fetch(path)).arrayBuffer())
  return workbook
}

test('the list of what is still asked for is a workbook with every guide, its method and the notice', async () => {
  const workbook = await workbookAt('/api/holdings/asked/export?format=xlsx')
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['按材料', '按指南', '说明'])
  const [documents, guides, about] = workbook.worksheets
  expect(documents?.getRow(1).getCell(1).value).toBe(tinyCatalog.directory.notice)
  expect(documents?.getRow(3).values).toEqual([undefined, '居民身份证', '电子证照', 3, 3, 0, 0, 3])
  expect(guides?.rowCount).toBe(5)
  expect(about?.getRow(3).getCell(1).text).toBe('口径')
})

test('the template, filled in, comes in as what it says', async () => {
  const workbook = await workbookAt('/api/holdings/template')
  const sheet = workbook.getWorksheet('已有证照数据')
  // exceljs counts columns from 1, and leaves the place before them empty.
  const headers = [sheet?.getRow(1).values ?? []].flat().map(String)
  const values: Readonly<Record<string, string>> = {
    资源编码: 'A2',
    资源名称: '学历证书',
    资源类型: '共享数据',
    启用日期: '2023-09-01',
  }
  sheet?.addRow(headers.map((header) => values[header] ?? ''))
  const body = new Uint8Array(await workbook.xlsx.writeBuffer())
  expect(await get('/api/holdings/check?name=a.xlsx', { method: 'POST', body })).toMatchObject({
    records: { read: 1, created: 1, rejected: 0 },
    changes: { entries: [{ id: 'A2' }] },
    total: 2,
  })
})
