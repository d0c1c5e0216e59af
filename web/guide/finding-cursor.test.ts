import { describe, expect, test } from 'vitest'
import { FindingCursor } from './finding-cursor.ts'
import type { PlacedFinding } from './guide-findings.ts'

const placed = (...fingerprints: readonly string[]) =>
  // Of a finding only its fingerprint counts here.
  fingerprints.map((fingerprint) => ({ finding: { fingerprint } })) as unknown as readonly PlacedFinding[]

const nameOf = (one: PlacedFinding | undefined) => one?.finding.fingerprint

describe('the present finding', () => {
  test.each([
    ['the first is first', undefined, 1, 'a'],
    ['the last is first backwards', undefined, -1, 'c'],
    ['after the first comes the second', 'a', 1, 'b'],
    ['after the last comes the first', 'c', 1, 'a'],
    ['before the first comes the last', 'a', -1, 'c'],
  ] as const)('%s', (_, present, by, expected) => {
    const cursor = new FindingCursor()
    const findings = placed('a', 'b', 'c')
    if (present) cursor.point(findings, present)
    expect(nameOf(cursor.step(findings, by))).toBe(expected)
  })
  test('that was put right leaves its place to the one after it', () => {
    const cursor = new FindingCursor()
    cursor.point(placed('a', 'b', 'c'), 'b')
    expect(cursor.present(placed('a', 'c'))).toBeUndefined()
    expect(nameOf(cursor.step(placed('a', 'c'), 1))).toBe('c')
  })
  test('that was the last leaves its place to the first', () => {
    const cursor = new FindingCursor()
    cursor.point(placed('a', 'b'), 'b')
    expect(nameOf(cursor.step(placed('a'), 1))).toBe('a')
    expect(cursor.step([], 1)).toBeUndefined()
  })
})
