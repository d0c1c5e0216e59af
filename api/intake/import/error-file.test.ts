import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import { aGuide } from '../../../rules/test-builders.ts'
import { guideTables } from '../../tables/guide-columns.ts'
import type { Fields } from '../../tables/pointer.ts'
import { bytesSource } from '../source.ts'
import { aWorkbookSource } from '../xlsx/test-workbook.ts'
import { errorFile } from './error-file.ts'
import { planOf, useCatalogFolder } from './test-catalog.ts'
import { flatRows } from './test-tables.ts'

useCatalogFolder()

describe('the workbook to repair', () => {
  test('has the bad cells marked and explained, and can be sent again', async () => {
    const [head = [], ...rows] = flatRows(guideTables, [
      aGuide({ id: 'a' }) as Fields,
      aGuide({ id: 'b' }) as Fields,
    ])
    const at = head.indexOf('行使层级')
    const broken = [head, ...rows.map((row, index) => (index === 1 ? row.with(at, '很高') : row))]
    const source = await aWorkbookSource({ name: '清单', rows: broken })
    const plan = await planOf([source])
    expect(plan.records).toMatchObject({ created: 1, rejected: 1 })
    const bytes = await errorFile(source, {
      problems: plan.problems,
      total: plan.problemCount,
      headerRows: new Map([['清单', 1]]),
      csv: {},
    })
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(bytes as unknown as exceljs.Buffer)
    const sheet = workbook.getWorksheet('清单')
    const cell = sheet?.getCell(3, at + 1)
    expect(cell?.fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } })
    expect(JSON.stringify(cell?.note)).toContain('很高')
    expect(sheet?.getCell(1, head.length + 1).text).toBe('错误说明')
    expect(sheet?.getCell(3, head.length + 1).text).toContain('省级、市级、县级')
    if (cell) cell.value = '县级'
    const repaired = bytesSource('改.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
    expect((await planOf([repaired])).records).toMatchObject({ created: 2, rejected: 0 })
  })
})
