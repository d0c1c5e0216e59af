import { expect, test } from 'vitest'
import type { Agency } from '../../rules/catalog.ts'
import type { FiledGuide } from './filing.ts'
import { partLeaving } from './leaving.ts'

const agency = (uscc: string, more: Partial<Agency> = {}): Agency => ({
  uscc,
  name: uscc,
  region: '440100',
  level: 'municipal',
  ...more,
})
const guide = (uscc: string): FiledGuide => ({
  id: `of ${uscc}`,
  agency: { uscc, name: uscc },
  region: '440100',
  filedUnder: uscc,
})
const codes = (agencies: readonly Agency[]) => agencies.map(({ uscc }) => uscc)

test('an agency without guides and without others below it goes', () => {
  const { gone, kept } = partLeaving([agency('a')], [agency('b')], [guide('a')])
  expect([codes(gone), kept]).toEqual([['b'], []])
})

test('an agency with guides stays, and so does its superior', () => {
  const { gone, kept } = partLeaving([], [agency('b', { parent: 'c' }), agency('c')], [guide('b')])
  expect(gone).toEqual([])
  expect(kept.map(({ agency: { uscc }, guides, below }) => [uscc, guides, below])).toEqual([
    ['b', 1, 0],
    ['c', 0, 1],
  ])
})

test('an agency goes whose guides a successor takes over', () => {
  const { gone } = partLeaving([agency('a', { formerUsccs: ['b'] })], [agency('b')], [guide('b')])
  expect(codes(gone)).toEqual(['b'])
})
