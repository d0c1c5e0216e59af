import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import { writeWorkbook } from '../office/workbook.ts'
import { type Table, writeTable } from './table.ts'

const table: Table = {
  title: '对比: 甲/乙',
  day: '2026-11-23',
  notice: '示例数据',
  columns: [
    { heading: '事项', width: 20 },
    { heading: '份数', width: 8 },
  ],
  rows: [
    ['失业登记', 3],
    ['=1+1', 0],
  ],
}

describe('a table as a file', () => {
  test('as CSV has a byte order mark, the notice in each record, and runs no formula', async () => {
    const { body, mediaType } = await writeTable(table, 'csv', 'zh-CN', undefined)
    expect(body).toBe("\ufeff事项,份数,说明\r\n失业登记,3,示例数据\r\n'=1+1,0,示例数据\r\n")
    expect(mediaType).toBe('text/csv; charset=utf-8')
  })

  test('as a workbook has the notice above its headings, under a name that a sheet may have', async () => {
    const { body } = await writeTable(table, 'xlsx', 'zh-CN', writeWorkbook)
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(body as Uint8Array as never)
    const [sheet] = workbook.worksheets
    expect(sheet?.name).toBe('对比  甲 乙')
    expect([1, 2, 3, 4].map((row) => sheet?.getRow(row).getCell(1).value)).toEqual([
      '示例数据',
      '事项',
      '失业登记',
      '=1+1',
    ])
  })

  test('is refused as a workbook where the runtime writes none', async () => {
    await expect(writeTable(table, 'xlsx', 'zh-CN', undefined)).rejects.toMatchObject({
      body: { code: 'invalid-request', params: { issues: [{ message: 'xlsx: csv' }] } },
    })
  })
})
