import { expect, test } from 'vitest'
import type { Holding } from '../../rules/holdings.ts'
import { filterHeld, textsOfHolding } from './list.ts'

const holdings: readonly Holding[] = [
  { code: 'DZ1', name: '居民身份证', kind: 'e-certificate', holder: '公安厅' },
  { code: 'DZ2', name: '居民户口簿', kind: 'e-certificate', holder: '公安厅', aliases: ['户口本'] },
  { code: 'GX1', name: '户籍信息', kind: 'shared-data', holder: '公安厅' },
]

test.each([
  [{ q: '户口本' }, ['DZ2']],
  [{ q: 'gx' }, ['GX1']],
  [{ q: '户', kind: 'e-certificate' as const }, ['DZ2']],
  [{ kind: 'shared-data' as const }, ['GX1']],
  [{ q: '护照' }, []],
  [{}, ['DZ1', 'DZ2', 'GX1']],
])('%j leaves %j', (filter, codes) => {
  expect(filterHeld(holdings, filter, textsOfHolding).entries.map(({ code }) => code)).toEqual(codes)
})

test('each kind is counted as its choice would leave it', () => {
  const { facets } = filterHeld(holdings, { q: '户', kind: 'shared-data' }, textsOfHolding)
  expect(facets.map(({ value, count }) => [value, count])).toEqual([
    ['e-certificate', 1],
    ['shared-data', 1],
  ])
})
