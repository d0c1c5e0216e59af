import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../rules/report.ts'

const root = join(import.meta.dirname, '../..')
const bundled = join(root, 'fixtures/guangdong-hrss')
const work = mkdtempSync(join(tmpdir(), 'duibiao-check-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const check = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'bin/run.mjs'), 'api/cli.ts', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })

const reportOn = (folder: string, ...args: string[]): Report =>
  JSON.parse(check(folder, '--as-of', '2026-11-23', '--format', 'json', ...args).stdout)

/** A part of the bundled catalog, as every run is a process of its own: each fifth file of guides. */
const some = join(work, 'some')
beforeAll(() => {
  const files = readdirSync(join(bundled, 'guides'))
  const isLeftOut = (name: string): boolean => files.indexOf(name) % 5 > 0
  cpSync(bundled, some, { recursive: true, filter: (file) => !isLeftOut(basename(file)) })
})

/** The same with its guides in other files and in reverse order. */
const rearranged = (): string => {
  const folder = join(work, 'rearranged')
  cpSync(some, folder, { recursive: true })
  const guides = join(folder, 'guides')
  const lines = readdirSync(guides).flatMap((file) => {
    const text = readFileSync(join(guides, file), 'utf8')
    rmSync(join(guides, file))
    return text.split('\n').filter(Boolean)
  })
  const half = lines.length / 2
  writeFileSync(join(guides, 'b.jsonl'), lines.slice(0, half).reverse().join('\n'))
  writeFileSync(join(guides, 'a.json'), `[${lines.slice(half).reverse().join(',')}]`)
  return folder
}

const fingerprints = ({ findings }: Report) => findings.map(({ fingerprint }) => fingerprint).sort()

describe('checking a part of the bundled catalog from the command line', () => {
  let report: Report
  beforeAll(() => {
    report = reportOn(some)
  })

  test('the report says what was checked, by which rules, as of when', () => {
    expect(report).toMatchObject({
      tool: { name: 'duibiao' },
      directory: { id: expect.any(String), version: expect.any(String) },
      notice: '示例数据：问题为人为植入，与所示机构无关',
      ruleSet: { preset: 'province' },
      asOf: '2026-11-23',
      complete: true,
      problems: [],
    })
    const { findings, errors, warnings, infos, guides } = report.counts
    expect(findings).toBe(report.findings.length)
    expect(errors + warnings + infos).toBe(findings)
    expect(report.links).toHaveLength(guides)
    for (const { pairs, uniform } of report.uniformity) expect(uniform).toBeLessThanOrEqual(pairs)
  })
  test('every finding has a fingerprint of its own and a sentence in both languages', () => {
    expect(new Set(fingerprints(report)).size).toBe(report.findings.length)
    for (const { message, messageEn, rule } of report.findings) {
      expect(message, rule).toMatch(/[一-鿿]/)
      expect(message, rule).not.toMatch(/[{}]/)
      expect(messageEn, rule).not.toMatch(/[{}]/)
    }
  })
  test('two runs are the same but for times', () => {
    const { scannedAt: _, timings: __, ...again } = reportOn(some)
    const { scannedAt: ___, timings: ____, ...first } = report
    expect(again).toEqual(first)
  })
  test('the order of guides, the names of files and the language change no fingerprint', () => {
    expect(fingerprints(reportOn(rearranged(), '--lang', 'en'))).toEqual(fingerprints(report))
  })
  test('one finding a line holds the same findings', () => {
    const { stdout } = check(some, '--as-of', '2026-11-23', '--format', 'jsonl')
    const lines = stdout.split('\n').filter(Boolean)
    expect(lines.map((line) => JSON.parse(line))).toEqual(report.findings)
  })
})

describe('what the command line says and exits with', () => {
  const tiny = (name: string, guides: string): string => {
    const folder = join(work, name)
    cpSync(bundled, folder, { recursive: true, filter: (file) => !file.includes('guides') })
    cpSync(join(bundled, 'guides'), join(folder, 'guides'), {
      recursive: true,
      filter: (file) => !file.endsWith('.jsonl'),
    })
    writeFileSync(join(folder, 'guides/a.jsonl'), guides)
    writeFileSync(join(folder, 'agencies.json'), '[]')
    return folder
  }

  test('findings: 1, and 0 where nobody asked to fail', () => {
    expect(check(some, '--as-of', '2026-11-23').status).toBe(1)
    expect(check(some, '--as-of', '2026-11-23', '--fail-on', 'none').status).toBe(0)
  })
  test('no guides: 0, and it says so', () => {
    const { status, stdout } = check(tiny('empty', ''))
    expect([status, stdout]).toEqual([0, expect.stringContaining('没有发现问题')])
  })
  test('a line that cannot be read: 2, with file and line, and the rest is checked', () => {
    const [good = ''] = readFileSync(
      join(bundled, 'guides', readdirSync(join(bundled, 'guides'))[0] ?? ''),
      'utf8',
    ).split('\n')
    const { status, stdout } = check(tiny('broken', `${good}\n{"id":`))
    expect(status).toBe(2)
    expect(stdout).toContain('guides/a.jsonl:2')
    expect(stdout).toContain('结果不完整')
    expect(stdout).toContain('共 1 份指南')
  })
  test.each([
    ['no folder named', [], '请给出一个目录文件夹'],
    ['a folder that is not there', ['nowhere'], '没有这个文件夹'],
    ['a folder without a standard', [work], '没有 standard.json'],
    ['an unknown format', [bundled, '--format', 'pdf'], '--format'],
    ['a day that does not exist', [bundled, '--as-of', '2026-02-30'], '--as-of'],
    ['an unknown option', [bundled, '--colour'], '--colour'],
  ])('%s: 2, with the way out', (_, args, message) => {
    const { status, stderr } = check(...args)
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
    expect(stderr).not.toContain('    at ')
  })
  test('an unknown rule in the configuration: 2, and the nearest is named', () => {
    const config = join(work, 'config.json')
    writeFileSync(config, JSON.stringify({ rules: { 'materials/extras': 'off' } }))
    const { status, stderr } = check(bundled, '--config', config)
    expect([status, stderr]).toEqual([2, expect.stringContaining('materials/extra')])
  })
})
