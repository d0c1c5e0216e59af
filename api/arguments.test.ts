import { describe, expect, test } from 'vitest'
import { readArguments } from './arguments.ts'
import { helpText, optionNames, UsageError } from './check/options.ts'

const optionsOf = (...args: string[]) => {
  const command = readArguments(args)
  if (command.ask !== 'check') throw new Error(`expected a check, got ${command.ask}`)
  return command.options
}

describe('the command line of check', () => {
  test('a folder alone: everything by default', () => {
    expect(optionsOf('DIR')).toMatchObject({
      folder: 'DIR',
      format: 'pretty',
      failOn: 'error',
      locale: 'zh-CN',
      fix: 'no',
      stats: false,
      cache: undefined,
      asOf: undefined,
    })
  })
  test.each<[string, string[], object]>([
    ['a cache in its default place', ['DIR', '--cache'], { cache: '', folder: 'DIR' }],
    ['the folder is not the cache', ['--cache', 'DIR'], { cache: '', folder: 'DIR' }],
    ['a cache elsewhere', ['DIR', '--cache=/tmp/c'], { cache: '/tmp/c' }],
    ['fixes', ['DIR', '--fix'], { fix: 'write' }],
    ['fixes as a patch', ['DIR', '--fix', '--dry-run'], { fix: 'dry-run' }],
    ['a gate on what is new', ['DIR', '--baseline', 'b.json', '--fail-on', 'new'], { failOn: 'new' }],
    ['values after =', ['DIR', '--format=json'], { format: 'json' }],
  ])('%s', (_, args, expected) => {
    expect(optionsOf(...args)).toMatchObject(expected)
  })
  test.each<[string, string[], string]>([
    ['no folder', [], 'duibiao check DIR'],
    ['two folders', ['a', 'b'], '得到 2 个'],
    ['a misspelt option', ['DIR', '--formt', 'json'], '--format'],
    ['a short option', ['DIR', '-x'], '没有选项 -x'],
    ['a value that there is not', ['DIR', '--fail-on', 'errors'], 'error、warning、new、none'],
    ['a value left out', ['DIR', '--format'], '--format NAME'],
    ['a value too many', ['DIR', '--stats=yes'], '--stats'],
    ['no such day', ['DIR', '--as-of', '2026-02-30'], '--as-of'],
    ['new since nothing', ['DIR', '--fail-on', 'new'], '--baseline'],
    ['a dry run of nothing', ['DIR', '--dry-run'], '--fix'],
  ])('%s: refused, with the way out in both languages', (_, args, message) => {
    let error: unknown
    try {
      readArguments(args)
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(UsageError)
    expect((error as UsageError).message).toContain(message)
    expect((error as UsageError).messageEn).toMatch(/^[\x20-\x7e]+$/)
  })
  test('questions need no folder', () => {
    expect(readArguments(['--explain', 'materials/extra'])).toMatchObject({
      ask: 'explain',
      rule: 'materials/extra',
    })
    expect(readArguments(['-h', '--lang', 'en'])).toEqual({ ask: 'help', locale: 'en' })
    expect(readArguments(['--version'])).toMatchObject({ ask: 'version' })
  })
  test('the help names every option in both languages', () => {
    for (const locale of ['zh-CN', 'en'] as const)
      for (const name of optionNames) expect(helpText(locale)).toContain(`  --${name}`)
  })
})
