import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { guideSchema } from '../../rules/catalog.ts'
import { runs } from '../../test/runs.ts'
import { quickCheck } from './quick-check.ts'

const fixture = join(import.meta.dirname, '../../fixtures/guangdong-hrss/guides/440100.jsonl')
const guides: readonly Record<string, unknown>[] = readFileSync(fixture, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

type Path = readonly (string | number)[]

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]))]
    : [path]

const withValue = (whole: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value
  const copy = structuredClone(whole) as Record<string, unknown>
  copy[key] = withValue(copy[key], rest, value)
  return copy
}

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success

describe('the quick check of guides', () => {
  const isGuide = quickCheck(guideSchema)

  test('knows every guide of the bundled catalog', () => {
    expect(guides.filter((guide) => !isGuide(guide))).toEqual([])
  })

  test('accepts nothing that the schema refuses, whatever stands in any place of a guide', () => {
    const changed = fc
      .constantFrom(...guides)
      .chain((guide) =>
        fc
          .tuple(fc.constantFrom(...pathsOf(guide)), fc.oneof(fc.jsonValue(), fc.constant(undefined)))
          .map(([path, value]) => withValue(guide, path, value)),
      )
    fc.assert(
      fc.property(changed, (guide) => !isGuide(guide) || accepts(guideSchema, guide)),
      runs,
    )
  })
})

test.each<[string, z.ZodType, readonly unknown[]]>([
  ['a length', z.string().min(2), ['ab', 'a', 2]],
  ['a form', z.string().regex(/^a/), ['ab', 'b']],
  ['a finite number', z.number(), [1, Number.NaN, Number.POSITIVE_INFINITY, '1']],
  ['a number with a bound', z.number().min(3), [1, 3]],
  ['a choice', z.enum(['a', 'b']), ['a', 'c']],
  ['one of several', z.union([z.literal(1), z.literal('x')]), [1, 'x', 2]],
  [
    'an optional member that is absent and not undefined',
    z.object({ a: z.string().exactOptional() }),
    [{}, { a: 'x' }, { a: undefined }, { a: 1 }],
  ],
  [
    'an optional member that may be undefined',
    z.object({ a: z.string().optional() }),
    [{}, { a: undefined }],
  ],
  ['no other members', z.strictObject({ a: z.string() }), [{ a: 'x' }, { a: 'x', b: 1 }]],
  ['a list of a length', z.array(z.string()).min(1), [[], ['a']]],
  ['a record', z.record(z.string(), z.number()), [{}, { a: 1 }, { a: 'x' }]],
  ['a value that is made from another', z.string().transform((text) => text.length), ['a', 1]],
])('of %s it accepts nothing that the schema refuses', (_, schema, values) => {
  const check = quickCheck(schema)
  for (const value of values) expect(check(value) && !accepts(schema, value)).toBe(false)
})
