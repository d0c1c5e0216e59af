import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../test/any-text.ts'
import { runs } from '../../test/runs.ts'
import { readersOfText, readersOfTwo, type TextReader } from './test-readers.ts'

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.test\.ts$|^test-/.test(file),
)

/** All ranges in what a reader gave, with those of its members. */
const rangesIn = (value: unknown, depth = 0): { start: number; end: number }[] => {
  if (typeof value !== 'object' || value === null || depth > 4) return []
  const members = Object.values(value).flatMap((member) => rangesIn(member, depth + 1))
  return 'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
    ? [{ start: value.start, end: value.end }, ...members]
    : members
}

describe('readers of canonical values bear any text', () => {
  test('every function of the folder is among them', async () => {
    const exported = await Promise.all(
      files.map(async (file) =>
        Object.entries(await import(join(import.meta.dirname, file))).flatMap(([name, value]) =>
          typeof value === 'function' ? [name] : [],
        ),
      ),
    )
    const tried = [...Object.keys(readersOfText), ...Object.keys(readersOfTwo)]
    expect([...new Set(tried)].sort()).toEqual([...new Set(exported.flat())].sort())
  })

  test.each<[string, TextReader]>(Object.entries(readersOfText))(
    '%s reads any text, twice the same',
    (_, { read, within }) => {
      fc.assert(
        fc.property(anyText, (raw) => {
          const found = read(raw)
          expect(read(raw)).toEqual(found)
          const length = within?.(raw)
          if (length === undefined) return
          for (const { start, end } of rangesIn(found)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(length)
          }
        }),
        runs,
      )
    },
  )

  test.each(Object.entries(readersOfTwo))('%s compares any two texts, twice the same', (_, compare) => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(compare(one, other)).toEqual(compare(one, other))
      }),
      runs,
    )
  })
})
