import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { templates } from './locales/en.ts'

const sources = globSync('**/*.ts', {
  cwd: import.meta.dirname,
  exclude: ['dist/**', 'locales/**', '**/*.test.ts'],
})

/** Every use of a text: its id and how many values stand in it. */
const used = sources.flatMap((file) => {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8')
  return Array.from(
    source.matchAll(/\bmsg\(([\s\S]*?),\s*\{\s*id:\s*'([^']+)'/g),
    ([, text = '', id = '']) => ({
      file,
      id,
      text: text.trim(),
      values: text.match(/\$\{/g)?.length ?? 0,
    }),
  )
})
const calls = sources.reduce(
  (sum, file) => sum + (readFileSync(join(import.meta.dirname, file), 'utf8').match(/\bmsg\(/g)?.length ?? 0),
  0,
)

const placesOf = (template: (typeof templates)[string] | undefined): number =>
  typeof template === 'object' ? new Set(template.values).size : 0

describe('the English interface', () => {
  test('every text of the interface has an id', () => {
    expect(used).toHaveLength(calls)
  })
  test('every text has an English one', () => {
    expect(used.map(({ id }) => id).filter((id) => !(id in templates))).toEqual([])
  })
  test('no English text is left over', () => {
    const ids = new Set(used.map(({ id }) => id))
    expect(Object.keys(templates).filter((id) => !ids.has(id))).toEqual([])
  })
  test('an English text has the values of its Chinese one', () => {
    expect(used.filter(({ id, values }) => placesOf(templates[id]) !== values)).toEqual([])
  })
  test('one id stands for one text', () => {
    const texts = Map.groupBy(used, ({ id }) => id)
    expect([...texts].filter(([, all]) => new Set(all.map(({ text }) => text)).size > 1)).toEqual([])
  })
})
