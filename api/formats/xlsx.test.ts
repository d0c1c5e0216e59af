import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import { testInput } from './test-input.ts'
import { xlsx } from './xlsx.ts'

const read = async (bytes: Uint8Array) => {
  const workbook = new exceljs.Workbook()
  // exceljs is typed for an older Buffer.
  await workbook.xlsx.load(bytes as unknown as exceljs.Buffer)
  return workbook
}

const { report } = testInput()

describe('the ledger as XLSX', async () => {
  const bytes = await xlsx(testInput())
  const workbook = await read(bytes)
  const sheet = workbook.getWorksheet('问题台账')
  const texts = (row: number): unknown[] => {
    const { values } = sheet?.getRow(row) ?? { values: [] }
    return Array.isArray(values) ? values.slice(1) : []
  }

  test('is the same bytes twice', async () => {
    expect(Buffer.from(await xlsx(testInput())).equals(Buffer.from(bytes))).toBe(true)
  })
  test('has the notice above, then headings, then a row for each finding', () => {
    expect(texts(1)).toEqual([report.notice])
    expect(texts(2).slice(0, 4)).toEqual(['序号', '严重程度', '地区', '实施主体'])
    expect(sheet?.rowCount).toBe(report.findings.length + 2)
    expect(texts(3).slice(0, 3)).toEqual([1, '错误', '广州市'])
  })
  test('filters and freezes the headings, and prints them on every page', () => {
    expect(sheet?.autoFilter).toBe(`A2:R${report.findings.length + 2}`)
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 2 })
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '2:2' })
    expect(sheet?.headerFooter.oddHeader).toContain(report.notice)
  })
  test('text that looks like a formula is text, also when the cell is edited', () => {
    const agency = sheet?.getRow(report.findings.length + 2).getCell(4)
    expect(agency?.value).toBe('=深圳市<人社>局')
    expect(agency?.type).toBe(exceljs.ValueType.String)
    expect(agency?.numFmt).toBe('@')
    sheet?.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(exceljs.ValueType.Formula)))
  })
  test('counts by agency and by element add up to the findings', () => {
    for (const name of ['按实施主体', '按要素']) {
      let sum = 0
      workbook.getWorksheet(name)?.eachRow((row, at) => {
        if (at > 2) sum += Number(row.getCell(5).value)
      })
      expect(sum, name).toBe(report.findings.length)
    }
  })
  test('says what was checked, when and against which version, and what was not read', () => {
    const about: unknown[] = []
    workbook.getWorksheet('说明')?.eachRow((row) => about.push(row.getCell(2).value))
    expect(about).toEqual(expect.arrayContaining(['tiny 1', 'duibiao 1.0.0 · province 1', '2026-11-23']))
    expect(workbook.getWorksheet('未能读入')?.getRow(2).getCell(1).value).toBe('guides/a.jsonl:7 name')
  })
  test('is dated by the day of the scan', () => {
    expect(workbook.created.toISOString()).toBe('2026-11-23T00:00:00.000Z')
  })
})
