import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { testInput, withFindings } from '../test-input.ts'
import { docx, docxZip } from './notices.ts'

const partOf = (archive: Uint8Array, name: string): string => {
  const part = unzipSync(archive)[name]
  if (!part) throw new Error(`expected ${name} in the document`)
  return strFromU8(part)
}

/** The paragraphs of a document's text. */
const paragraphs = (bytes: Uint8Array): string[] =>
  partOf(bytes, 'word/document.xml')
    .split('</w:p>')
    .map((one) => one.replace(/<[^>]*>/g, ''))
    .filter((text) => text !== '')

const { report } = testInput()

describe('drafts of notices as Word', async () => {
  const bytes = await docx(testInput())
  const texts = paragraphs(bytes)

  test('are the same bytes twice', async () => {
    expect(Buffer.from(await docx(testInput())).equals(Buffer.from(bytes))).toBe(true)
  })
  test('address each agency that has something to put right, and count it', () => {
    expect(texts.filter((text) => text === '办事指南整改提示（草稿）')).toHaveLength(2)
    expect(texts).toContain('广州市人力资源和社会保障局：')
    expect(texts).toContainEqual(
      expect.stringContaining('发现需要整改的问题3个，其中错误3个、警告0个，涉及办事指南1份'),
    )
  })
  test('list every error and warning with its sentence', () => {
    for (const { message } of report.findings.filter(({ guideId }) => guideId === 'gz-2'))
      expect(texts).toContain(message)
  })
  test('carry the notice on every page, and the day, directory and rule set', () => {
    expect(partOf(bytes, 'word/header1.xml')).toContain(report.notice)
    expect(partOf(bytes, 'word/footer1.xml')).toContain('tiny 1 · province 1 · 2026-11-23')
    expect(partOf(bytes, 'docProps/core.xml')).toContain('2026-11-23T00:00:00Z</dcterms:created>')
  })
  test('hold no character that XML cannot', () => {
    expect(partOf(bytes, 'word/document.xml')).toContain('&lt;b&gt;点此&amp;领取')
    expect(partOf(bytes, 'word/document.xml')).not.toMatch(/[\u0001\uD800-\uDFFF]/)
  })
  test('infos ask for nothing: they are counted and not listed', async () => {
    const infos = report.findings.map((finding) => ({ ...finding, severity: 'info' as const }))
    const [first, ...others] = report.findings
    const none = paragraphs(await docx(withFindings(testInput(), infos)))
    expect(none).toContain('没有发现需要整改的问题。')
    const mixed = paragraphs(
      await docx(withFindings(testInput(), [...(first ? [first] : []), ...infos.slice(1)])),
    )
    expect(mixed).toContainEqual(expect.stringContaining('另有提示'))
    expect(mixed).not.toContain(others[0]?.message)
  })
  test('as an archive: a file for each agency, the same bytes twice', async () => {
    const archive = await docxZip(testInput())
    expect(Object.keys(unzipSync(archive))).toEqual([
      '办事指南整改提示（草稿） 广州市人力资源和社会保障局.docx',
      '办事指南整改提示（草稿） =深圳市_人社_局.docx',
    ])
    expect(Buffer.from(await docxZip(testInput())).equals(Buffer.from(archive))).toBe(true)
  })
})
