import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { bytesSource } from '../source.ts'
import { type Cell, textOf } from '../table/row.ts'
import { aTextSource } from '../test-sink.ts'
import { type CsvOptions, detectDelimiter, readCsv } from './read-csv.ts'

const rowsOf = async (source: ReturnType<typeof bytesSource>, options?: CsvOptions) => {
  const found: (readonly [row: number, ...cells: Cell[]])[] = []
  for await (const { rows } of readCsv(source, options))
    for await (const { row, cells } of rows) found.push([row, ...cells])
  return found
}

const text = '事项名称,承诺时限\n社会保障卡申领,"1个\n工作日"\n𠮷林,"""即办"""\n'
const expected = [
  [1, '事项名称', '承诺时限'],
  [2, '社会保障卡申领', '1个\n工作日'],
  [3, '𠮷林', '"即办"'],
]

describe('encodings', () => {
  test.each([
    ['UTF-8', 'utf8', ''],
    ['UTF-8 with a byte order mark', 'utf8', '\ufeff'],
    ['GB18030', 'gb18030', ''],
    ['UTF-16 LE', 'utf-16le', ''],
    ['UTF-16 LE with a byte order mark', 'utf-16le', '\ufeff'],
    ['UTF-16 BE', 'utf-16be', ''],
    ['UTF-16 BE with a byte order mark', 'utf-16be', '\ufeff'],
  ])('%s is detected', async (_, encoding, mark) => {
    const bytes = iconv.encode(mark + text, encoding)
    expect(await rowsOf(bytesSource('a.csv', bytes))).toEqual(expected)
  })
  test('a character across the edge of two chunks stays whole', async () => {
    const long = `${'社保'.repeat(200_001)}`
    const bytes = iconv.encode(`a,b\nx${long},y\n`, 'gb18030')
    expect((await rowsOf(bytesSource('a.csv', bytes)))[1]?.[1]).toBe(`x${long}`)
  })
  test('a wrong guess can be overridden', async () => {
    const bytes = iconv.encode(text, 'gb18030')
    await expect(rowsOf(bytesSource('a.csv', bytes), { encoding: 'utf-8' })).rejects.toThrow('--encoding')
    expect(await rowsOf(bytesSource('a.csv', bytes), { encoding: 'gb18030' })).toEqual(expected)
  })
  test('bytes that break off in the middle of the file are named with their line', async () => {
    const bytes = Buffer.concat([Buffer.from('名称,值\n'.repeat(20_000)), Buffer.from([0xff, 0x2c])])
    await expect(rowsOf(bytesSource('a.csv', bytes))).rejects.toThrow(/第 \d+ 行之后/)
  })
})

describe('delimiters', () => {
  test.each([
    [',', 'a,b,c\n1,2,3'],
    ['\t', 'a\tb\tc\n1,1\t2\t3'],
    [';', 'a;b;c\n"1,1,1,1";2;3'],
    ['，', '名称，时限，备注\n甲，1，无'],
  ])('%j is detected', (delimiter, sample) => {
    expect(detectDelimiter(sample)).toBe(delimiter)
  })
  test('a wrong guess can be overridden', async () => {
    const rows = await rowsOf(aTextSource('a.csv', 'a;b,c\n'), { delimiter: ';' })
    expect(rows).toEqual([[1, 'a', 'b,c']])
  })
})

describe('hostile text', () => {
  test('a quotation mark that nothing closes is named with its row', async () => {
    await expect(rowsOf(aTextSource('a.csv', 'a,b\n1,"2\n3,4\n'))).rejects.toThrow('第 2 行的引号没有成对')
  })
  test.each([
    ['NUL', 'a\u0000b', '控制字符'],
    ['a cell of 10 MB', 'x'.repeat(2 << 20), '超过'],
  ])('%s is a flaw of its cell', async (_, value, sentence) => {
    const [, row] = await rowsOf(aTextSource('a.csv', `名称,值\n甲,${value}\n`))
    expect(row?.[2]).toMatchObject({ flaw: { zh: expect.stringContaining(sentence) } })
    expect(textOf(row?.[1] as Cell)).toBe('甲')
  })
})
