import { describe, expect, test } from 'vitest'
import { hash, stableJson } from './finding.ts'

describe('fingerprints', () => {
  test('a hash is 26 characters of base32', () => {
    expect(hash('v1', 'materials/extra')).toMatch(/^[a-z2-7]{26}$/)
  })
  test('the parts of a hash do not run into each other', () => {
    expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'))
  })
  test('a hash is the first bits of the SHA-256 as RFC 4648 writes them', () => {
    // echo -n abc | sha256sum | xxd -r -p | base32
    expect(hash('abc')).toBe('xj4bnp4pahh6uqkbidpf3lrceo')
  })
  test('values that are equal but for the order of their keys have the same JSON', () => {
    expect(stableJson({ a: 1, b: [{ d: 1, c: 2 }] })).toBe(stableJson({ b: [{ c: 2, d: 1 }], a: 1 }))
    expect(stableJson([1, 2])).not.toBe(stableJson([2, 1]))
    expect(stableJson(undefined)).toBe('')
  })
})
