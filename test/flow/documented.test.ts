/** What is written about the command line outside of it: examples, the action, the README. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { optionNames, spelling } from '../../api/check/options.ts'
import { formatNames } from '../../api/formats/index.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const examples = ['action.yml', '.pre-commit-hooks.yaml', ...globSync('docs/ci/*', { cwd: root })]

/** Options of other commands that the examples call. */
const foreign = new Set(['no-save', 'omit', 'ignore-scripts', 'prefix'])

describe('options of check', () => {
  test.each(examples)('%s names only those that there are', (file) => {
    const named = [...read(file).matchAll(/(?<![\w-])--([a-z][a-z-]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !foreign.has(name) && !optionNames.some((one) => one === name))).toEqual([])
  })
  test.each(['README.md', 'README.zh-CN.md'])('%s names them all', (file) => {
    const text = read(file)
    for (const name of optionNames)
      if (name !== 'help') expect(text, name).toContain(spelling(name).split(' ')[0])
  })
  test('the action hands over every option that it declares', () => {
    const [, inputs = '', runs = ''] = read('action.yml').split(/^(?=inputs:|outputs:)/m)
    for (const [, name] of inputs.matchAll(/^ {2}([a-z-]+):$/gm))
      if (name !== 'catalog') {
        expect(optionNames).toContain(name)
        expect(runs).toMatch(new RegExp(`--${name}\\b`))
      }
    const [, format] = /format:\n.*\n {4}default: (\w+)/.exec(inputs) ?? []
    expect(formatNames).toContain(format)
  })
})
