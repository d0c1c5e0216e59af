import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csv } from './csv.ts'
import { github } from './github.ts'
import { html } from './html/html.ts'
import { writers } from './index.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { sarif } from './sarif/sarif.ts'
import { joined, testInput, withFindings } from './test-input.ts'

const { report } = testInput()
const notice = report.notice ?? ''
const textFormats = Object.entries(writers).flatMap(([name, writer]) =>
  'text' in writer ? [[name, writer] as const] : [],
)

describe.each(textFormats)('every text format, here %s,', (_, writer) => {
  test('writes the same report twice the same', async () => {
    const write = await writer.text()
    expect(joined(write(testInput()))).toBe(joined(write(testInput())))
  })
  test('tells of every finding, in both languages', async () => {
    const write = await writer.text()
    for (const locale of ['zh-CN', 'en'] as const) {
      const text = joined(write(testInput(locale)))
      for (const { rule } of report.findings) expect(text).toContain(rule)
    }
  })
  test('is whole where nothing was found', async () => {
    const write = await writer.text()
    expect(() => joined(write(withFindings(testInput(), [])))).not.toThrow()
  })
})

// One finding a line, and the identities of findings, have no room for it.
test.each(textFormats.filter(([name]) => name !== 'jsonl' && name !== 'baseline'))(
  'as %s it carries the notice of a sample catalog',
  async (_, writer) => {
    expect(joined((await writer.text())(testInput()))).toContain(notice)
  },
)

describe('CSV', () => {
  const text = joined(csv(testInput()))
  const rows: string[][] = parse(text.slice(1))

  test('begins with a byte order mark and has a record for each finding', () => {
    expect(text.startsWith('\ufeff序号,')).toBe(true)
    expect(rows).toHaveLength(report.findings.length + 1)
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0)
  })
  test('no field begins like a formula', () => {
    const fields = rows.flat()
    expect(fields).toContain("'=深圳市<人社>局")
    expect(fields.some((field) => field.startsWith("'=HYPERLINK("))).toBe(true)
    expect(fields.filter((field) => /^[=+\-@＝＋－＠\t\r]/.test(field))).toEqual([])
  })
  test('every record says what was checked, and that it is sample data', () => {
    for (const row of rows.slice(1))
      expect(row.slice(-4)).toEqual(['tiny 1', 'province 1', '2026-11-23', notice])
  })
})

describe('JUnit', () => {
  const text = joined(junit(testInput()))

  test('errors fail, each in a case of its own; warnings fail nothing', () => {
    const { errors } = report.counts
    expect(text.match(/<failure /g)).toHaveLength(errors)
    expect(text).toContain(`failures="${errors}" errors="1"`)
    expect(text).toMatch(/<system-out><!\[CDATA\[警告 text\/markup/)
  })
  test('a guide without findings passes', () => {
    expect(text).toMatch(/<testcase classname="gz-1" name="失业登记"\/>/)
  })
  test('holds nothing that XML cannot', () => {
    expect(text).toContain('&lt;b>点此&amp;领取&lt;/b>')
    expect(text).not.toMatch(/\]\]>(?!<\/|&#xA;)/)
    expect(text).not.toMatch(/[\u0001\uD800]/)
  })
  test('what is gone since the baseline fails nothing', () => {
    const gone = report.findings.map((finding) => ({ ...finding, state: 'absent' as const }))
    expect(joined(junit(withFindings(testInput(), gone)))).not.toContain('<failure')
  })
})

describe('GitHub annotations', () => {
  const lines = joined(github(testInput())).trimEnd().split('\n')

  test('one command a line, whatever the text', () => {
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^\n]*::./)
    expect(lines.some((line) => line.includes('%0A第二行'))).toBe(true)
  })
  test('point at the file and line of their guide', () => {
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^::error file=catalog\/guides\/a b\.jsonl,line=2,title=conditions\/number-changed::/,
      ),
    )
  })
  test('with a baseline, show only what the change brings', () => {
    const states = ['new', 'unchanged', 'updated', 'absent'] as const
    const since = report.findings.map((finding, at) => ({ ...finding, state: states[at % 4] ?? 'new' }))
    const shown = joined(github(withFindings(testInput(), since)))
      .split('\n')
      .filter((line) => line.includes('title=') && /title=[\w]+\//.test(line))
    const brought = since.filter(({ state }) => state === 'new' || state === 'updated')
    expect(brought.length).toBeGreaterThan(0)
    expect(shown).toHaveLength(brought.length)
  })
  test('what could not be read comes first, errors before warnings', () => {
    const kinds = lines
      .filter((line) => line.includes('line='))
      .map((line) => line.slice(2, line.indexOf(' ')))
    expect(kinds).toEqual([...kinds].sort())
    expect(lines[0]).toContain('line=7')
  })
})

describe('Markdown', () => {
  const text = joined(markdown(testInput()))

  test('has a row for each finding, which published text cannot break', () => {
    const rows = text.split('\n').filter((line) => /^\| [●▲○]/.test(line))
    expect(rows).toHaveLength(report.findings.length)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6)
  })
  test('published markup stays text', () => {
    expect(text).toContain('\\<b\\>点此\\&领取')
  })
})

describe('HTML', () => {
  const text = joined(html(testInput()))

  test('needs nothing from elsewhere, and its policy allows nothing', () => {
    expect(text).toContain("default-src 'none'")
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    expect(text).not.toMatch(/@import|url\(/)
  })
  test('published markup stays text', () => {
    expect(text).not.toContain('<b>点此')
    expect(text).toContain('&lt;b&gt;点此&amp;领取')
  })
  test('marks the characters that differ on both sides', () => {
    expect(text).toContain('<mark>6</mark>')
    expect(text).toContain('<mark>7</mark>')
  })
  test('says what was not read, and that the result is incomplete', () => {
    expect(text).toContain('guides/a.jsonl:7')
    expect(text).toContain('结果不完整')
  })
})

test('SARIF is one document of JSON', () => {
  expect(JSON.parse(joined(sarif(testInput()))).version).toBe('2.1.0')
})
