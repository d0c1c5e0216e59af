import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ApiError } from '../error.ts'
import { acceptAttachment, safeName } from './accept.ts'
import { mostAttachmentBytes } from './limits.ts'

const text = (words: string) => new TextEncoder().encode(words)
const pdf = text('%PDF-1.7\n')
const archive = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, text('<x/>')])))

const refusal = (name: string, bytes: Uint8Array): unknown => {
  try {
    return acceptAttachment(name, bytes)
  } catch (failure) {
    if (!(failure instanceof ApiError)) throw failure
    return failure.body.params.reason ?? failure.body.code
  }
}

describe('a file is taken by its content', () => {
  test.each([
    ['文件.PDF', pdf, '文件.PDF'],
    ['公文.ofd', archive('OFD.xml'), '公文.ofd'],
    ['函.docx', archive('[Content_Types].xml', 'word/document.xml'), '函.docx'],
    ['表.xlsx', archive('xl/workbook.xml'), '表.xlsx'],
    ['图.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), '图.jpg'],
    ['page.html', text('<script>alert(1)</script>'), 'type'],
    ['图.svg', text('<svg onload="alert(1)"/>'), 'type'],
    ['run.exe', text('MZ'), 'type'],
    ['宏.docm', archive('word/document.xml', 'word/vbaProject.bin'), 'type'],
    ['宏.docx', archive('word/document.xml', 'word/vbaProject.bin'), 'macros'],
    ['page.pdf', text('<html><script>alert(1)</script>'), 'content'],
    ['run.pdf.exe', pdf, 'type'],
    ['表.docx', archive('xl/workbook.xml'), 'content'],
    ['坏.docx', text('PK\u0003\u0004 no archive'), 'content'],
    ['图.png', pdf, 'content'],
    ['空.pdf', new Uint8Array(), 'empty'],
    ['pdf', pdf, 'type'],
    ['.pdf', pdf, 'name'],
    ['', pdf, 'name'],
    ['constructor', pdf, 'type'],
    ['a.constructor', pdf, 'type'],
  ])('%s', (name, bytes, outcome) => {
    expect(refusal(name, bytes)).toBe(outcome)
  })

  test('up to the limit', () => {
    const full = new Uint8Array(mostAttachmentBytes)
    full.set(pdf)
    expect(refusal('满.pdf', full)).toBe('满.pdf')
    const over = new Uint8Array(mostAttachmentBytes + 1)
    over.set(pdf)
    expect(refusal('大.pdf', over)).toBe('attachment-too-large')
  })
})

describe('a name', () => {
  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\a\\文件.pdf', '文件.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['发票\u202efdp.exe', '发票fdp.exe'],
    ['a\u0000b\u200b.pdf', 'ab.pdf'],
    ['"><img>.pdf', '___img_.pdf'],
    ['\ud800.pdf', '\ufffd.pdf'],
  ])('%j is kept as %j', (name, kept) => {
    expect(safeName(name)).toBe(kept)
  })
  test('keeps its extension where it is too long', () => {
    expect(safeName(`${'长'.repeat(300)}.pdf`)).toBe(`${'长'.repeat(116)}.pdf`)
  })
})
