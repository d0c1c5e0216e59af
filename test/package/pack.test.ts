/** The package as it is installed: packed, unpacked in an empty folder, and run there by npx, without a network. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { version } from '../../api/version.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../../rules/test-builders.ts'

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'duibiao-pack-'))
const packed = join(work, 'node_modules/duibiao')
afterAll(() => rmSync(work, { recursive: true, force: true }))

const env = { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) }
const run = (command: string, args: readonly string[], cwd = work) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}
const duibiao = (...args: string[]) => run('npx', ['--offline', '--no-install', 'duibiao', ...args])

let files: readonly string[]

beforeAll(() => {
  const { stdout, stderr } = run('npm', ['pack', '--json', '--pack-destination', work], root)
  const [found] = /^\[[\s\S]*\]/m.exec(stdout) ?? []
  if (found === undefined) throw new Error(`expected a list of what was packed, got ${stdout}${stderr}`)
  const [pack]: { filename: string; files: { path: string }[] }[] = JSON.parse(found)
  if (!pack) throw new Error('expected one package, got none')
  files = pack.files.map(({ path }) => path)
  mkdirSync(packed, { recursive: true })
  mkdirSync(join(work, 'node_modules/.bin'))
  const { status } = run('tar', ['-xzf', join(work, pack.filename), '--strip-components=1', '-C', packed])
  if (status !== 0) throw new Error(`expected ${pack.filename} to unpack, got ${status}`)
  // What npm would install beside it is there already.
  symlinkSync(join(root, 'node_modules'), join(packed, 'node_modules'))
  symlinkSync('../duibiao/bin/duibiao.mjs', join(work, 'node_modules/.bin/duibiao'))
  writeFileSync(join(work, 'package.json'), '{}')

  const standard = aStandardItem({ promisedLimit: { value: 5, unit: 'workday' } })
  const catalog = (name: string, days: number) => {
    mkdirSync(join(work, name, 'guides'), { recursive: true })
    writeFileSync(join(work, name, 'standard.json'), JSON.stringify(aDirectory({ items: [standard] })))
    writeFileSync(join(work, name, 'agencies.json'), JSON.stringify([anAgency()]))
    const guide = aGuide({ promisedLimit: { value: days, unit: 'workday' } }, standard)
    writeFileSync(join(work, name, 'guides/a.jsonl'), JSON.stringify(guide))
  }
  catalog('right', 5)
  catalog('wrong', 9)
}, 120_000)

describe('the package', () => {
  test('holds what the command needs, and neither sources nor data', () => {
    expect(files).toEqual(
      expect.arrayContaining(['bin/duibiao.mjs', 'dist/duibiao.js', 'LICENSE', 'README.md']),
    )
    expect(files.filter((file) => /\.ts$|^(fixtures|test|web|api)\//.test(file))).toEqual([])
  })
  test.each<[string, string[], number, string]>([
    ['nothing to say', ['check', 'right'], 0, '没有发现问题'],
    ['a finding', ['check', 'wrong'], 1, '承诺9个工作日'],
    ['a finding that nobody asked to fail on', ['check', 'wrong', '--fail-on', 'none'], 0, '承诺9个工作日'],
    ['no such folder', ['check', 'nowhere'], 2, '没有这个文件夹'],
    ['no such command', ['chek', 'right'], 2, '最接近的是 check'],
    ['no command', [], 2, 'duibiao check '],
    ['its version', ['--version'], 0, version],
    ['the documentation of a rule', ['check', '--explain', 'materials/extra'], 0, '为什么重要'],
    [
      'a format that needs its library',
      ['check', 'wrong', '--format', 'xlsx', '--output', 'report.xlsx'],
      1,
      '',
    ],
    ['another command', ['diff', 'right', 'wrong', '--as-of', '2026-11-23'], 1, ''],
    ['the options of another command', ['export', '--help'], 0, '--what'],
    ['two threads', ['check', 'wrong', '--threads', '2'], 1, '承诺9个工作日'],
    ['a cached result', ['check', 'wrong', '--cache'], 1, '承诺9个工作日'],
  ])('%s', (_, args, status, message) => {
    const result = duibiao(...args)
    expect([result.status, result.stdout + result.stderr]).toEqual([status, expect.stringContaining(message)])
  })
  test('the cache knows the installed program', () => {
    duibiao('check', 'wrong', '--cache')
    expect(duibiao('check', 'wrong', '--cache').stderr).toContain('缓存')
  })
})
