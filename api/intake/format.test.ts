import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { formatOf } from './format.ts'
import { bytesSource } from './source.ts'
import { aTextSource } from './test-sink.ts'
import { aWorkbook } from './xlsx/test-workbook.ts'

const ole = (text: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(text, 'utf16le'),
  ])

describe('the format is that of the content', () => {
  test.each([
    ['a.json', '[{"id":"a"}]', 'json'],
    ['a.jsonl', '{"id":"a"}\n', 'json'],
    ['下载', '\ufeff{"AUDIT_ITEM":{}}', 'json'],
    ['a.json', '不是 JSON', 'json'],
    ['a.csv', '[附件],名称\n', 'csv'],
    ['a.txt', '事项名称\t时限\n', 'csv'],
  ])('%s: %s', async (name, text, format) => {
    expect(await formatOf(aTextSource(name, text))).toBe(format)
  })
  test('a workbook', async () => {
    const bytes = await aWorkbook({ name: '甲', rows: [['a']] })
    expect(await formatOf(bytesSource('a.xlsx', bytes))).toBe('xlsx')
    expect(await formatOf(bytesSource('a.xlsm', bytes))).toBe('xlsx')
    await expect(formatOf(bytesSource('a.csv', bytes))).rejects.toThrow('请把扩展名改为 .xlsx')
  })
})

describe('what is not read says what it is and the way out', () => {
  test.each([
    ['an encrypted workbook', 'a.xlsx', ole('EncryptedPackage'), '已加密'],
    ['a workbook of an old Office', 'a.xls', ole('Workbook'), '另存为 .xlsx'],
    ['a PDF', 'a.xlsx', Buffer.from('%PDF-1.7'), 'PDF'],
    ['a packed file', 'a.csv', gzipSync('a,b'), '解压'],
    ['a web page that is called a workbook', 'a.xls', Buffer.from('<html><table>'), '假 .xls'],
    ['an empty file', 'a.csv', Buffer.alloc(0), '空的'],
    ['a table that is called a workbook', 'a.xlsx', Buffer.from('名称,时限\n'), '扩展名与内容不符'],
    ['a list that is called a table', 'a.csv', Buffer.from('[{"id":"a"}]'), '请把扩展名改为 .json'],
  ])('%s', async (_, name, bytes, sentence) => {
    await expect(formatOf(bytesSource(name, bytes))).rejects.toThrow(sentence)
  })
})
