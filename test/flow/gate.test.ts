/** The command line as a gate before publishing: baseline, ignore entries, fixes and the cache, on a little catalog. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Config, Guide } from '../../rules/catalog.ts'
import type { Report } from '../../rules/report.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../../rules/test-builders.ts'

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'duibiao-gate-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const folder = join(work, 'catalog')
const guides = join(folder, 'guides/a.jsonl')
const baseline = join(work, 'baseline.json')
const standard = aStandardItem({
  materials: [{ name: '居民身份证', copies: 1 }],
  promisedLimit: { value: 5, unit: 'workday' },
})
const right: Partial<Guide> = {
  materials: [{ name: '居民身份证', copies: 1 }],
  promisedLimit: { value: 5, unit: 'workday' },
}
const extra = { materials: [{ name: '居民身份证', copies: 1 }, { name: '无犯罪记录证明' }] }
const slow = { promisedLimit: { value: 9, unit: 'workday' as const } }

const writeGuide = (given: Partial<Guide>) =>
  writeFileSync(guides, `${JSON.stringify(aGuide({ ...right, ...given }, standard))}\n`)
const configure = (config: Config) =>
  writeFileSync(join(folder, 'duibiao.config.json'), JSON.stringify(config))
const check = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/run.mjs'), 'api/cli.ts', folder, '--as-of', '2026-11-23', ...args],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'guides'), { recursive: true })
  writeFileSync(join(folder, 'standard.json'), JSON.stringify(aDirectory({ items: [standard] })))
  writeFileSync(join(folder, 'agencies.json'), JSON.stringify([anAgency()]))
})

describe('a gate on what is new', () => {
  test.each(['baseline', 'json'])('as many as before, but another: caught, since a %s', (format) => {
    writeGuide(extra)
    expect(check('--format', format, '--output', baseline).status).toBe(1)
    expect(check('--baseline', baseline, '--fail-on', 'new').status).toBe(0)
    writeGuide(slow)
    const { status, stdout } = check('--baseline', baseline, '--fail-on', 'new', '--format', 'json')
    const { findings, counts }: Report = JSON.parse(stdout)
    expect(status).toBe(1)
    expect(counts.findings).toBe(1)
    expect(findings.map(({ rule, state }) => `${rule} ${state}`)).toEqual([
      'materials/extra absent',
      'promisedLimit/over-standard new',
    ])
    expect(check('--baseline', baseline).stdout).toContain('新增 1，有变化 0，未变 0，已消除 1')
  })
  test('what was there before, and nothing else, gives the same baseline again', () => {
    writeGuide(extra)
    const { stdout } = check('--format', 'baseline')
    writeFileSync(baseline, stdout)
    expect(check('--format', 'baseline', '--baseline', baseline).stdout).toBe(stdout)
  })
  test.each([
    ['not there', undefined, '无法读取'],
    ['no JSON', '{', '不是一份 JSON 文件'],
    ['no report', '{"findings":[]}', '不是检查报告'],
  ])('a baseline that is %s: 2, with the way out', (_, text, message) => {
    writeGuide({})
    const file = join(work, 'other.json')
    rmSync(file, { force: true })
    if (text !== undefined) writeFileSync(file, text)
    const { status, stderr } = check('--baseline', file)
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
  })
  test('the baseline of another directory: 2', () => {
    writeGuide({})
    check('--format', 'json', '--output', baseline)
    const report = JSON.parse(readFileSync(baseline, 'utf8'))
    writeFileSync(baseline, JSON.stringify({ ...report, directory: { id: 'other', version: '1' } }))
    const { status, stderr } = check('--baseline', baseline)
    expect([status, stderr]).toEqual([2, expect.stringContaining('另一目录 other')])
  })
})

describe('ignore entries', () => {
  const entry = { rule: 'materials/extra', guideId: 'g1', reason: '粤人社函〔2026〕1号', until: '2026-12-31' }

  test('what they cover is in no count, and told apart', () => {
    writeGuide(extra)
    configure({ ignore: [entry] })
    const { status, stdout } = check()
    expect([status, stdout]).toEqual([0, expect.stringContaining('忽略条目另外涵盖 1 个问题')])
    const report: Report = JSON.parse(check('--format', 'json').stdout)
    expect(report).toMatchObject({ counts: { findings: 0 }, ignored: [{ reason: entry.reason }] })
  })
  test.each([
    ['ended', { ...entry, until: '2026-11-22' }, extra, '到期', 1],
    ['unused', entry, {}, '没有对应的问题', 0],
  ])('an entry that %s is said, and counts as a warning', (_, one, guide, message, status) => {
    writeGuide(guide)
    configure({ ignore: [one] })
    const result = check()
    expect([result.status, result.stdout]).toEqual([status, expect.stringContaining(message)])
    expect(check('--fail-on', 'warning').status).toBe(1)
  })
  test.each<[string, Config, string]>([
    ['a rule that there is not', { ignore: [{ ...entry, rule: 'materials/extras' }] }, 'materials/extra'],
    ['a selector that there is not', { ignore: [{ ...entry, guide: 'g1' } as typeof entry] }, 'guideId'],
  ])('%s: 2, and the nearest is named', (_, config, nearest) => {
    writeGuide({})
    configure(config)
    const { status, stderr } = check()
    expect([status, stderr]).toEqual([2, expect.stringContaining(`最接近的是 ${nearest}`)])
  })
})

describe('fixes', () => {
  test('a dry run prints the patch and writes nothing; a run writes; a second does nothing', () => {
    writeGuide(extra)
    const before = readFileSync(guides, 'utf8')
    const dry = check('--fix', '--dry-run')
    expect(dry.status).toBe(1)
    expect(dry.stdout).toMatch(/^--- a\/guides\/a\.jsonl\n\+\+\+ b\/guides\/a\.jsonl\n@@ -1,1 \+1,1 @@\n-/)
    expect(dry.stderr).toContain('可改正 1 个问题')
    expect(readFileSync(guides, 'utf8')).toBe(before)

    const written = check('--fix')
    expect([written.status, written.stderr]).toEqual([0, expect.stringContaining('已改正 1 个问题')])
    expect(readFileSync(guides, 'utf8')).toBe(before.replace(',{"name":"无犯罪记录证明"}', ''))

    const again = check('--fix')
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining('文件未变')])
    expect(check('--fix', '--dry-run').stdout).toBe('')
  })
  test('what is ignored is not repaired', () => {
    writeGuide(extra)
    configure({ ignore: [{ rule: 'materials/*', reason: '已批准', until: '2026-12-31' }] })
    expect(check('--fix', '--dry-run').stdout).toBe('')
  })
})

test('the cache gives the same bytes and exit code, until something changes', () => {
  const cache = `--cache=${join(work, 'cache')}`
  writeGuide(extra)
  const first = check(cache, '--format', 'json')
  const second = check(cache, '--format', 'json')
  expect([second.status, second.stdout]).toEqual([first.status, first.stdout])
  expect([first.stderr, second.stderr]).toEqual(['', expect.stringContaining('缓存')])
  writeGuide({})
  expect(check(cache, '--format', 'json')).toMatchObject({ status: 0, stderr: '' })
})
