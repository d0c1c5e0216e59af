/** The command line as a gate before publishing: baseline, ignore entries, fixes and the cache, on a little catalog. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { main } from '../../api/cli.ts'
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
/** What a check exits with and says. */
interface Said {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const argumentsOf = (args: readonly string[]) => [folder, '--as-of', '2026-11-23', ...args]

/** The command in a process of its own. */
const run = (...args: string[]): Said => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/run.mjs'), 'api/cli.ts', ...argumentsOf(args)],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

/** The command's own function in this process, which has loaded the engine: to start one takes thirty times as long. */
const check = async (...args: string[]): Promise<Said> => {
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += text
      return true
    })
  try {
    return { status: await main(argumentsOf(args)), ...said }
  } finally {
    vi.restoreAllMocks()
  }
}
const listeners = process.stdout.listeners('error')
afterEach(() => {
  process.stdout.removeAllListeners('error')
  for (const listener of listeners) process.stdout.on('error', listener as (error: Error) => void)
})

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'guides'), { recursive: true })
  writeFileSync(join(folder, 'standard.json'), JSON.stringify(aDirectory({ items: [standard] })))
  writeFileSync(join(folder, 'agencies.json'), JSON.stringify([anAgency()]))
})

describe('a gate on what is new', () => {
  test.each(['baseline', 'json'])('as many as before, but another: caught, since a %s', async (format) => {
    writeGuide(extra)
    expect((await check('--format', format, '--output', baseline)).status).toBe(1)
    expect((await check('--baseline', baseline, '--fail-on', 'new')).status).toBe(0)
    writeGuide(slow)
    const { status, stdout } = await check('--baseline', baseline, '--fail-on', 'new', '--format', 'json')
    const { findings, counts }: Report = JSON.parse(stdout)
    expect(status).toBe(1)
    expect(counts.findings).toBe(1)
    expect(findings.map(({ rule, state }) => `${rule} ${state}`)).toEqual([
      'materials/extra absent',
      'promisedLimit/over-standard new',
    ])
    expect((await check('--baseline', baseline)).stdout).toContain('新增 1，有变化 0，未变 0，已消除 1')
  })
  test('what was there before, and nothing else, gives the same baseline again', async () => {
    writeGuide(extra)
    const { stdout } = await check('--format', 'baseline')
    writeFileSync(baseline, stdout)
    expect((await check('--format', 'baseline', '--baseline', baseline)).stdout).toBe(stdout)
  })
  test.each([
    ['not there', undefined, '无法读取'],
    ['no JSON', '{', '不是一份 JSON 文件'],
    ['no report', '{"findings":[]}', '不是检查报告'],
  ])('a baseline that is %s: 2, with the way out', async (_, text, message) => {
    writeGuide({})
    const file = join(work, 'other.json')
    rmSync(file, { force: true })
    if (text !== undefined) writeFileSync(file, text)
    const { status, stderr } = await check('--baseline', file)
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
  })
  test('the baseline of another directory: 2', async () => {
    writeGuide({})
    await check('--format', 'json', '--output', baseline)
    const report = JSON.parse(readFileSync(baseline, 'utf8'))
    writeFileSync(baseline, JSON.stringify({ ...report, directory: { id: 'other', version: '1' } }))
    const { status, stderr } = await check('--baseline', baseline)
    expect([status, stderr]).toEqual([2, expect.stringContaining('另一目录 other')])
  })
})

describe('ignore entries', () => {
  const entry = { rule: 'materials/extra', guideId: 'g1', reason: '粤人社函〔2026〕1号', until: '2026-12-31' }

  test('what they cover is in no count, and told apart', async () => {
    writeGuide(extra)
    configure({ ignore: [entry] })
    const { status, stdout } = await check()
    expect([status, stdout]).toEqual([0, expect.stringContaining('忽略条目另外涵盖 1 个问题')])
    const report: Report = JSON.parse((await check('--format', 'json')).stdout)
    expect(report).toMatchObject({ counts: { findings: 0 }, ignored: [{ reason: entry.reason }] })
  })
  test.each([
    ['ended', { ...entry, until: '2026-11-22' }, extra, '到期', 1],
    ['unused', entry, {}, '没有对应的问题', 0],
  ])('an entry that %s is said, and counts as a warning', async (_, one, guide, message, status) => {
    writeGuide(guide)
    configure({ ignore: [one] })
    const result = await check()
    expect([result.status, result.stdout]).toEqual([status, expect.stringContaining(message)])
    expect((await check('--fail-on', 'warning')).status).toBe(1)
  })
  test.each<[string, Config, string]>([
    ['a rule that there is not', { ignore: [{ ...entry, rule: 'materials/extras' }] }, 'materials/extra'],
    ['a selector that there is not', { ignore: [{ ...entry, guide: 'g1' } as typeof entry] }, 'guideId'],
  ])('%s: 2, and the nearest is named', async (_, config, nearest) => {
    writeGuide({})
    configure(config)
    const { status, stderr } = await check()
    expect([status, stderr]).toEqual([2, expect.stringContaining(`最接近的是 ${nearest}`)])
  })
})

describe('fixes', () => {
  test('a dry run prints the patch and writes nothing; a run writes; a second does nothing', async () => {
    writeGuide(extra)
    const before = readFileSync(guides, 'utf8')
    const dry = await check('--fix', '--dry-run')
    expect(dry.status).toBe(1)
    expect(dry.stdout).toMatch(/^--- a\/guides\/a\.jsonl\n\+\+\+ b\/guides\/a\.jsonl\n@@ -1,1 \+1,1 @@\n-/)
    expect(dry.stderr).toContain('可改正 1 个问题')
    expect(readFileSync(guides, 'utf8')).toBe(before)

    const written = await check('--fix')
    expect([written.status, written.stderr]).toEqual([0, expect.stringContaining('已改正 1 个问题')])
    expect(readFileSync(guides, 'utf8')).toBe(before.replace(',{"name":"无犯罪记录证明"}', ''))

    const again = await check('--fix')
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining('文件未变')])
    expect((await check('--fix', '--dry-run')).stdout).toBe('')
  })
  test('what is ignored is not repaired', async () => {
    writeGuide(extra)
    configure({ ignore: [{ rule: 'materials/*', reason: '已批准', until: '2026-12-31' }] })
    expect((await check('--fix', '--dry-run')).stdout).toBe('')
  })
})

test('the cache gives the same bytes and exit code, until something changes', () => {
  const cache = `--cache=${join(work, 'cache')}`
  writeGuide(extra)
  const first = run(cache, '--format', 'json')
  const second = run(cache, '--format', 'json')
  expect([second.status, second.stdout]).toEqual([first.status, first.stdout])
  expect([first.stderr, second.stderr]).toEqual(['', expect.stringContaining('缓存')])
  writeGuide({})
  expect(run(cache, '--format', 'json')).toMatchObject({ status: 0, stderr: '' })
})
