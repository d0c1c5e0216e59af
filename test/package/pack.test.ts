/** The package as it is installed: packed, unpacked in an empty folder, and run there by npx, without a network. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { version } from '../../api/version.ts'
import { type InstalledPackage, installPackage } from './installed.ts'

let installed: InstalledPackage
beforeAll(() => {
  installed = installPackage()
}, 120_000)
afterAll(() => installed.remove())

const duibiao = (...args: string[]) => installed.run('npx', ['--offline', '--no-install', 'duibiao', ...args])

describe('the package', () => {
  test('holds what the command needs, and neither sources nor data', () => {
    expect(installed.files).toEqual(
      expect.arrayContaining(['bin/duibiao.mjs', 'dist/duibiao.js', 'LICENSE', 'README.md']),
    )
    expect(installed.files.filter((file) => /\.ts$|^(fixtures|test|web|api)\//.test(file))).toEqual([])
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
