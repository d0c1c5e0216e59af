import { expect, test } from 'vitest'
import { nextFinding } from './next-finding.ts'

const list = ['a', 'b', 'c']

test.each([
  ['the one below', { after: list, fingerprint: 'a', doesAdvance: true }, 'b'],
  ['the one below where the list closed up', { after: ['b', 'c'], fingerprint: 'a', doesAdvance: true }, 'b'],
  ['the last where the end was dealt with', { after: ['a', 'b'], fingerprint: 'c', doesAdvance: true }, 'b'],
  ['the last itself where it stays', { after: list, fingerprint: 'c', doesAdvance: true }, 'c'],
  ['the same where one does not go on', { after: list, fingerprint: 'a', doesAdvance: false }, 'a'],
  ['what took its place', { after: ['b', 'c'], fingerprint: 'a', doesAdvance: false }, 'b'],
  ['what was shown after a bulk', { after: list, fingerprint: undefined, doesAdvance: true }, 'a'],
  ['what took the place of what was shown', { after: ['c'], fingerprint: undefined, doesAdvance: true }, 'c'],
  ['nothing where nothing is left', { after: [], fingerprint: 'a', doesAdvance: true }, undefined],
])('shows %s', (_, changed, next) => {
  expect(nextFinding({ before: list, shown: changed.fingerprint ?? 'a', ...changed })).toBe(next)
})
