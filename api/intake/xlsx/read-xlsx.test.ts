import type { CellValue } from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bytesSource, type Source } from '../source.ts'
import type { Cell } from '../table/row.ts'
import { inspectWorkbook, workbookLimits } from './inspect.ts'
import { readXlsx } from './read-xlsx.ts'
import { aWorkbook, aWorkbookSource, type TestSheet } from './test-workbook.ts'

const read = async (source: Source) => {
  const sheets: { name: string | undefined; rows: (readonly [number, ...Cell[]])[] }[] = []
  for await (const { info, rows } of readXlsx(source)) {
    const found: (readonly [number, ...Cell[]])[] = []
    for await (const { row, cells } of rows) found.push([row, ...cells])
    sheets.push({ name: info.name, rows: found })
  }
  return sheets
}
const sheet = (rows: TestSheet['rows'], more: Partial<TestSheet> = {}): TestSheet => ({
  name: '甲',
  rows,
  ...more,
})
const rowsOf = async (one: TestSheet) => (await read(await aWorkbookSource(one)))[0]?.rows
/** A workbook with one of its parts rewritten. */
const rewritten = async (
  part: string,
  edit: (xml: string) => string,
  one = sheet([['a']]),
): Promise<Source> => {
  const parts = unzipSync(await aWorkbook(one))
  return bytesSource(
    '表.xlsx',
    zipSync({ ...parts, [part]: strToU8(edit(strFromU8(parts[part] ?? new Uint8Array()))) }),
  )
}

describe('cells', () => {
  test.each([
    ['text', '社保', '社保'],
    ['a whole number', 20, '20'],
    ['a fraction', 0.1 + 0.2, '0.3'],
    ['yes and no', true, '是'],
    ['rich text', { richText: [{ text: '社' }, { font: { bold: true }, text: '保' }] }, '社保'],
    ['a link by its text', { text: '指南', hyperlink: 'https://example.com' }, '指南'],
    ['text beyond the basic plane', '𠮷', '𠮷'],
    ['line ends', '一\n二', '一\n二'],
    ['what looks like a formula but is text', '=1+1', '=1+1'],
    ['entities as they stand', '&lt;p&gt; &amp;amp;', '&lt;p&gt; &amp;amp;'],
  ] satisfies [string, CellValue, string][])('%s', async (_, value, text) => {
    expect(await rowsOf(sheet([[value]]))).toEqual([[1, text]])
  })
  test('a day is a day, whatever its format', async () => {
    const rows = await rowsOf(sheet([[new Date(Date.UTC(2026, 0, 31))], [46053]], { dates: 'A2' }))
    expect(rows).toEqual([
      [1, '2026-01-31'],
      [2, '2026-01-31'],
    ])
  })
  test.each([
    ['a formula', { formula: 'A1&B1', result: '社保' }, '公式'],
    ['an error', { error: '#REF!' as const }, '错误值'],
    ['a code kept as a number', 1.144e30, '丢失'],
    ['a cell of 2 MB', 'x'.repeat(2 << 20), '超过'],
  ])('%s is a flaw of its cell', async (_, value, sentence) => {
    const [row] = (await rowsOf(sheet([[value, '甲']]))) ?? []
    expect(row?.[1]).toMatchObject({ flaw: { zh: expect.stringContaining(sentence) } })
    expect(row?.[2]).toBe('甲')
  })
  test('characters at the edges of chunks stay whole', async () => {
    const texts = Array.from(
      { length: 4000 },
      (_, at) => `${'x'.repeat(at % 7)}第${at}条：社会保障卡申领、补领、换领`,
    )
    expect(await rowsOf(sheet(texts.map((one) => [one])))).toEqual(texts.map((one, at) => [at + 1, one]))
  })
  test('inline text with runs, control characters as Excel writes them, readings of characters', async () => {
    const source = await rewritten('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/,
        '<sheetData><row><c t="inlineStr"><is><r><t>社</t></r><r><t>保_x000D_</t></r><rPh><t>shebao</t></rPh></is></c><c><v>7</v></c></row></sheetData>',
      ),
    )
    expect((await read(source))[0]?.rows).toEqual([[1, '社保\r', '7']])
  })
})

describe('sheets', () => {
  test('merged cells have the text of their first, down and across', async () => {
    const rows = await rowsOf(
      sheet(
        [
          ['标题', null, null],
          ['甲', 1, 'x'],
          [null, 2, 'y'],
          [null, 3, null],
        ],
        { merges: ['A1:C1', 'A2:A4', 'C3:C4'] },
      ),
    )
    expect(rows).toEqual([
      [1, '标题', '标题', '标题'],
      [2, '甲', '1', 'x'],
      [3, '甲', '2', 'y'],
      [4, '甲', '3', 'y'],
    ])
  })
  test('come in the order of the tabs with their names, and say which are hidden', async () => {
    const source = await aWorkbookSource(sheet([['a']]), sheet([['b']], { name: '乙 & 丙', hidden: true }))
    const infos = []
    for await (const { info } of readXlsx(source)) infos.push(info)
    expect(infos).toEqual([
      { number: 1, name: '甲', isHidden: false, isOnly: true },
      { number: 2, name: '乙 & 丙', isHidden: true },
    ])
  })
})

describe('hostile workbooks are refused with what is wrong', () => {
  const withParts = async (extra: Record<string, Uint8Array>): Promise<Source> =>
    bytesSource('表.xlsx', zipSync({ ...unzipSync(await aWorkbook(sheet([['a']]))), ...extra }))
  test.each([
    ['a zip bomb', { unpacked: 4 << 20 }, 'xl/media/bomb.bin'],
    ['a bomb in the shared strings', { strings: 4 << 20 }, 'xl/sharedStrings.xml'],
  ])('%s, whatever sizes it claims', async (_, limits, part) => {
    const source = await withParts({ [part]: new Uint8Array(64 << 20) })
    expect(source.size).toBeLessThan(1 << 20)
    const before = process.memoryUsage().rss
    await expect(
      inspectWorkbook('表.xlsx', await source.bytes(), { ...workbookLimits, ...limits }),
    ).rejects.toThrow('压缩炸弹')
    expect(process.memoryUsage().rss - before).toBeLessThan(64 << 20)
  })
  test('external links', async () => {
    await expect(
      read(await withParts({ 'xl/externalLinks/externalLink1.xml': strToU8('<x/>') })),
    ).rejects.toThrow('外部链接')
  })
  test('an archive that is no workbook', async () => {
    await expect(
      read(bytesSource('表.xlsx', zipSync({ 'word/document.xml': strToU8('<x/>') }))),
    ).rejects.toThrow('不是 XLSX')
  })
  test.each([0.3, 0.6, 0.95])('one cut off at %f of its length', async (share) => {
    const bytes = await aWorkbook(sheet([['a']]))
    await expect(read(bytesSource('表.xlsx', bytes.subarray(0, bytes.length * share)))).rejects.toThrow(
      '损坏',
    )
  })
  test('XML with entities of its own', async () => {
    const source = await rewritten('xl/sharedStrings.xml', (xml) =>
      xml
        .replace(/<sst/, '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst')
        .replace('>a<', '>&b;<'),
    )
    await expect(read(source)).rejects.toThrow('损坏')
  })
  test('rows out of order', async () => {
    const source = await rewritten('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/, '<sheetData><row r="5"/><row r="2"/></sheetData>'),
    )
    await expect(read(source)).rejects.toThrow('行号不递增')
  })
  test('a claim of merging the whole sheet costs nothing', async () => {
    const source = await rewritten('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    )
    expect((await read(source))[0]?.rows).toHaveLength(1)
  })
})
