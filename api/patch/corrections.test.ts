import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Guide } from '../../rules/catalog.ts'
import { applyFix } from '../../rules/fix.ts'
import { scan } from '../../rules/scan/scan.ts'
import { runs } from '../../test/runs.ts'
import { joined, testInput } from '../formats/test-input.ts'
import { correctionsJsonl, correctionsOf } from './corrections.ts'
import { jsonPatch, type PatchOperation } from './json-patch.ts'

/** Applies a patch as RFC 6902 says; a test that fails throws. */
const apply = <Value>(value: Value, patch: readonly PatchOperation[]): Value =>
  patch.reduce((current, operation) => {
    if (operation.op !== 'test') return applyFix(current, [operation])
    const found = operation.path
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (at, token) => Reflect.get(Object(at), token.replaceAll('~1', '/').replaceAll('~0', '~')),
        current,
      )
    if (JSON.stringify(found) !== JSON.stringify(operation.value))
      throw new Error(`test failed at ${operation.path}`)
    return current
  }, value)

describe('a JSON Patch', () => {
  test('makes any record the other', () => {
    const record = fc.dictionary(fc.string(), fc.jsonValue())
    fc.assert(
      fc.property(record, record, (before, after) => {
        const clean = (value: unknown) => JSON.parse(JSON.stringify(value)) as object
        expect(apply(clean(before), jsonPatch(clean(before), clean(after)))).toEqual(clean(after))
      }),
      runs,
    )
  })
  test('changes one value in place, after a test of what stood there', () => {
    expect(jsonPatch({ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }, { b: 3 }] })).toEqual([
      { op: 'test', path: '/a/1/b', value: 2 },
      { op: 'replace', path: '/a/1/b', value: 3 },
    ])
  })
  test('fails on a record that was edited since', () => {
    const patch = jsonPatch({ a: 1 }, { a: 2 })
    expect(() => apply({ a: 9 }, patch)).toThrow('test failed at /a')
  })
})

describe('corrections', async () => {
  const base = testInput()
  const input = { ...base, result: scan(base.catalog, { asOf: base.report.asOf }) }
  const lines = joined(await correctionsJsonl(input))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

  test('begin with what they were made from', () => {
    expect(lines[0]).toEqual({
      format: 'duibiao-corrections/1',
      directory: { id: 'tiny', version: '1' },
      ruleSet: base.report.ruleSet,
      asOf: '2026-11-23',
      notice: base.report.notice,
      guides: lines.length - 1,
    })
  })
  test('applied to the guides resolve the findings that they name, and open none', async () => {
    const corrections = await correctionsOf(input)
    const patches = new Map(corrections.map(({ guideId, patch }) => [guideId, patch]))
    const guides = base.catalog.guides.map((guide): Guide => apply(guide, patches.get(guide.id) ?? []))
    const found = scan({ ...base.catalog, guides }, { asOf: '2026-11-23' }).units.flatMap(
      ({ findings }) => findings,
    )
    const left = new Set(found.map(({ fingerprint }) => fingerprint))
    const named = corrections.flatMap(({ resolves }) => resolves.map(({ fingerprint }) => fingerprint))
    expect(named.length).toBeGreaterThan(2)
    for (const fingerprint of named) expect(left).not.toContain(fingerprint)
    const before = new Set(base.report.findings.map(({ fingerprint }) => fingerprint))
    for (const { fingerprint, severity } of found)
      if (severity !== 'info') expect(before).toContain(fingerprint)
  })
  test('are the same twice', async () => {
    expect(joined(await correctionsJsonl(input))).toBe(joined(await correctionsJsonl(input)))
  })
})
