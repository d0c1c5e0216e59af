import { expect, test } from 'vitest'
import type { Holding } from '../../rules/holdings.ts'
import { aDirectory } from '../../rules/test-builders.ts'
import { importLimits } from '../imports/limits.ts'
import type { ListRequest } from '../imports/list-request.ts'
import { bytesSource } from '../intake/source.ts'
import { planHoldings } from './plan.ts'

const card: Holding = { code: 'A1', name: '居民身份证', kind: 'e-certificate', holder: '公安厅' }
const degree: Holding = { code: 'A2', name: '学历证书', kind: 'shared-data' }
const directory = aDirectory({})

const plan = (
  entries: readonly object[],
  mode: ListRequest['mode'],
  limits: ListRequest['limits'] = importLimits,
) =>
  planHoldings(
    { holdings: [card, degree], directory },
    { source: bytesSource('a.json', new TextEncoder().encode(JSON.stringify(entries))), mode, limits },
  )
const codes = (holdings: readonly Holding[]) => holdings.map(({ code }) => code)

test('an entry is changed in its place, and a new one comes at the end', async () => {
  const household = { code: 'A3', name: '居民户口簿', kind: 'e-certificate' }
  const { next, removed } = await plan([household, { ...card, name: '身份证' }], 'merge')
  expect(next).toEqual([{ ...card, name: '身份证' }, degree, household])
  expect(removed).toEqual([])
})

test('what the file does not name goes where it takes the place of all', async () => {
  const { next, removed } = await plan([degree], 'replace')
  expect([codes(next), codes(removed)]).toEqual([['A2'], ['A1']])
})

test.each([
  ['a kind that is none', { code: 'A1', name: '居民身份证', kind: 'paper' }],
  ['a code that is missing', { name: '居民身份证', kind: 'e-certificate' }],
])('an entry stays as it is whose row has %s', async (_, wrong) => {
  const { next, removed, plan: planned } = await plan([wrong, degree], 'replace')
  expect(next).toEqual([card, degree])
  expect([removed, planned.records.rejected]).toEqual([[], 1])
})

test('a file without an entry removes none', async () => {
  expect(codes((await plan([], 'replace')).next)).toEqual(['A1', 'A2'])
})

test('an entry that no row could hold is refused', async () => {
  const limits = { ...importLimits, guideBytes: 100 }
  const { plan: planned, next } = await plan([{ ...card, scope: '全省'.repeat(50) }], 'merge', limits)
  expect(planned.problems).toMatchObject([{ field: 'code', reason: 'refused', value: 'A1' }])
  expect(next).toEqual([card, degree])
})
