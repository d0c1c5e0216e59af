import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readArguments } from '../arguments.ts'
import { checkCached } from './cache.ts'
import type { ExitCode, Output } from './check.ts'
import type { CheckOptions } from './options.ts'

let folder: string
let cache: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-cache-'))
  cache = join(folder, 'catalog/cache')
  await mkdir(join(folder, 'catalog/guides'), { recursive: true })
  await write('catalog/standard.json', '{}')
  await write('catalog/guides/a.jsonl', '{"id":"g1"}')
  await write('baseline.json', '{}')
  await write('other.json', '{}')
})
afterEach(() => rm(folder, { recursive: true }))

const write = (file: string, text: string) => writeFile(join(folder, file), text)

/** How often the engine was asked; what it writes tells them apart. */
let runs = 0
const engine =
  (exitCode: ExitCode, meanwhile: () => Promise<void> = async () => {}) =>
  async (_: CheckOptions, output: Output): Promise<ExitCode> => {
    runs += 1
    await meanwhile()
    if (typeof output.report !== 'string') throw new Error('expected a file to write to, got a stream')
    await writeFile(output.report, `report ${runs}\n`)
    output.warn(`warning ${runs}\n`)
    return exitCode
  }

const run = async (args: readonly string[] = [], check = engine(1)) => {
  const command = readArguments([
    join(folder, 'catalog'),
    `--cache=${cache}`,
    '--as-of',
    '2026-11-23',
    '--output',
    join(folder, 'catalog/report.txt'),
    ...args,
  ])
  if (command.ask !== 'check') throw new Error(`expected a check, got ${command.ask}`)
  const { output = '' } = command.options
  const said: string[] = []
  const before = runs
  const exitCode = await checkCached(
    command.options,
    { report: output, isTerminal: false, warn: (text) => said.push(text) },
    check,
  )
  return { exitCode, report: await readFile(output, 'utf8'), said: said.join(''), ran: runs > before }
}

describe('the cache', () => {
  test('nothing changed: the same report, warnings and exit code, without a run', async () => {
    const first = await run()
    const second = await run()
    expect([first.ran, second.ran]).toEqual([true, false])
    expect(second).toMatchObject({ exitCode: 1, report: first.report })
    expect(second.said).toContain(first.said)
    expect(second.said).toContain('缓存')
  })
  test.each<[string, () => Promise<unknown>]>([
    ['a guide was edited', () => write('catalog/guides/a.jsonl', '{"id":"g2"}')],
    ['a file came', () => write('catalog/guides/b.jsonl', '')],
    ['a file went', () => rm(join(folder, 'catalog/guides/a.jsonl'))],
    [
      'two files exchanged their names',
      async () => {
        await write('catalog/guides/a.jsonl', '{}')
        await write('catalog/standard.json', '{"id":"g1"}')
      },
    ],
    ['a configuration came', () => write('catalog/duibiao.config.json', '{}')],
  ])('%s: run again', async (_, change) => {
    await run()
    await change()
    expect(await run()).toMatchObject({ ran: true })
  })
  test.each<[string, string[]]>([
    ['another preset', ['--preset', 'strict']],
    ['another day', ['--as-of', '2026-11-24']],
    ['another format', ['--format', 'json']],
    ['another language', ['--lang', 'en']],
    ['another gate', ['--fail-on', 'none']],
    ['statistics', ['--stats']],
    ['a configuration', ['--config', 'other.json']],
    ['a baseline', ['--baseline', 'baseline.json']],
  ])('%s: run again', async (_, args) => {
    const inFolder = args.map((arg) => (arg.endsWith('.json') ? join(folder, arg) : arg))
    await run()
    expect(await run(inFolder)).toMatchObject({ ran: true })
    expect(await run(inFolder)).toMatchObject({ ran: false })
  })
  test('the baseline changed: run again', async () => {
    const args = ['--baseline', join(folder, 'baseline.json')]
    await run(args)
    await write('baseline.json', '{"findings":[]}')
    expect(await run(args)).toMatchObject({ ran: true })
  })
  test('an incomplete check is not kept', async () => {
    await run([], engine(2))
    expect(await run()).toMatchObject({ ran: true })
  })
  test('what changed while it ran is not kept under what it was before', async () => {
    const original = '{"id":"g1"}'
    await run(
      [],
      engine(1, () => write('catalog/guides/a.jsonl', '{"id":"g9"}')),
    )
    await write('catalog/guides/a.jsonl', original)
    expect(await run()).toMatchObject({ ran: true })
  })
  test('a result that was cut short is none', async () => {
    const { report } = await run()
    const kept = (await readdir(cache)).find((name) => name.endsWith('.report')) ?? ''
    await truncate(join(cache, kept), 3)
    expect(await run()).toMatchObject({ ran: true, report: expect.not.stringMatching(report) })
  })
  test('a check that fails leaves nothing behind', async () => {
    await expect(
      run([], async () => {
        throw new Error('failed')
      }),
    ).rejects.toThrow('failed')
    expect(await readdir(cache)).toEqual(['.gitignore'])
  })
  test('the results used last are kept, the others go', async () => {
    for (let day = 1; day <= 22; day++) await run(['--as-of', `2026-11-${String(day).padStart(2, '0')}`])
    expect((await readdir(cache)).filter((name) => name.endsWith('.report'))).toHaveLength(20)
    expect(await run(['--as-of', '2026-11-22'])).toMatchObject({ ran: false })
  })
})
