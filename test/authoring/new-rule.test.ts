/** `npm run new-rule`, run in a copy of the engine: what it writes compiles, and fails until it is filled in. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'duibiao-new-rule-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const run = (file: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, file), ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', VITEST: '' },
  })
  return { status, said: stdout + stderr }
}
const newRule = (id: string) => run('bin/run.mjs', 'bin/new-rule.ts', id)
const read = (file: string) => readFileSync(join(copy, file), 'utf8')
const edit = (file: string, change: (source: string) => string) =>
  writeFileSync(join(copy, file), change(read(file)))

beforeAll(() => {
  for (const name of ['.gitignore', 'bin', 'rules', 'package.json', 'tsconfig.json', 'biome.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})

describe('a new rule', () => {
  test.each([
    ['no name', '', 'ELEMENT/WHAT'],
    ['an element that there is not', 'material/extra', 'the nearest is materials'],
    ['capitals', 'materials/Extra', 'small letters'],
    ['one that is there', 'materials/extra', 'there already'],
    ['an element with rules of another form', 'presence/late', 'presence/split-extra'],
  ])('%s: refused, with the way out, and nothing is written', (_, id, message) => {
    const before = read('rules/checks/index.ts')
    const { status, said } = newRule(id)
    expect([status, said]).toEqual([2, expect.stringContaining(message)])
    expect(read('rules/checks/index.ts')).toBe(before)
  })

  test('its files compile, are in form, and fail until they are filled in', () => {
    const { status, said } = newRule('fee/paid-twice')
    expect([status, said]).toEqual([0, expect.stringContaining('rules/messages/en/fee.ts')])
    expect(read('rules/checks/index.ts')).toContain("from './fee/paid-twice.ts'")

    const tool = (name: string, ...args: string[]) =>
      spawnSync(join(root, 'node_modules/.bin', name), args, {
        cwd: copy,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      })
    const complaints = tool('tsc', '--noEmit', '--checkers', '1', '-p', '.').stdout.split('\n')
    expect(complaints.filter((line) => /fee|checks\/index/.test(line))).toEqual([])
    const written = ['rules/checks/fee/paid-twice.ts', 'rules/checks/fee/paid-twice.test.ts']
    const { status: form, stderr } = tool(
      'biome',
      'check',
      ...written,
      'rules/messages',
      'rules/checks/index.ts',
    )
    expect([form, stderr]).toEqual([0, ''])

    const vitest = () => {
      const { stdout, stderr } = tool('vitest', 'run', '--root', copy, 'rules/checks/fee/paid-twice')
      return stdout + stderr
    }
    const unfilled = vitest()
    expect(unfilled).toMatch(/9 failed \| 1 passed/)
    expect(unfilled).toContain('expected the case “first wrong guide” to be written')

    edit('rules/checks/fee/paid-twice.test.ts', (source) =>
      source
        .replace(/toFill\('(\w+ right guide)'\)/g, "{ name: '$1', standard: { fee }, guide: { fee } }")
        .replace(
          /toFill\('(\w+ wrong guide)'\)/g,
          "{ name: '$1', standard: { fee }, guide: { fee: { charged: true } } }",
        )
        .replace(/toFill\('(\w+ that only looks different)'\)/g, "{ name: '$1', standard: { fee } }")
        .replace('testRule(', 'const fee = { charged: false }\n\ntestRule('),
    )
    expect(vitest()).toMatch(/10 passed/)
  }, 120_000)
})
