import { describe, expect, test } from 'vitest'
import type { OverviewRow } from '../api/overview.ts'
import { cellPath, gravest, heatStep, nextOrder, readOrder, sortRows } from './heat.ts'

const row = (region: string, share: number | null, missing = 0, own = false): OverviewRow => ({
  region,
  name: region,
  own,
  opens: false,
  guides: 1,
  agencies: 1,
  missing,
  cells: { materials: { pairs: 1, uniform: 1, share, errors: 2, warnings: 0 } },
})

describe('shading', () => {
  test.each([
    { share: 1, step: 0 },
    { share: 0.999, step: 1 },
    { share: 0.98, step: 1 },
    { share: 0.97, step: 2 },
    { share: 0.94, step: 3 },
    { share: 0.85, step: 4 },
    { share: 0, step: 5 },
  ])('a share of $share is step $step', ({ share, step }) => {
    expect(heatStep(share)).toBe(step)
  })
})

describe('what a cell counts', () => {
  const materials = { key: 'materials', main: true, elements: ['materials' as const] }
  test('errors where there are any, else warnings', () => {
    expect(gravest({ errors: 2, warnings: 9 })).toEqual({ severity: 'error', count: 2 })
    expect(gravest({ errors: 0, warnings: 9 })).toEqual({ severity: 'warning', count: 9 })
    expect(gravest({ errors: 0, warnings: 0 })).toBeUndefined()
  })
  test('leads to the list of that region and element', () => {
    expect(cellPath(row('440100', 1), materials, 'error')).toBe(
      '/findings?severity=error&element=materials&region=440100',
    )
  })
  test("leads to a region's own where the row is its own", () => {
    expect(cellPath(row('440100', 1, 0, true), materials, 'warning')).toBe(
      '/findings?severity=warning&element=materials&region=440100&own=1',
    )
  })
  test('leads to a rule where the column is made of rules', () => {
    const split = { key: 'split', main: true, elements: [], rule: 'presence/split-*' }
    expect(cellPath(row('440100', 1), split, 'error')).toBe(
      '/findings?severity=error&rule=presence/split-*&region=440100',
    )
  })
})

describe('the order of the rows', () => {
  const rows = [row('a', 0.9, 1), row('b', null, 5), row('c', 0.5), row('d', 1)]
  const regions = (order: string | null) => sortRows(rows, readOrder(order)).map(({ region }) => region)
  test('is as given without a column', () => {
    expect(regions(null)).toEqual(['a', 'b', 'c', 'd'])
  })
  test('has the least uniform first and those without a share last', () => {
    expect(regions('materials')).toEqual(['c', 'a', 'd', 'b'])
  })
  test('has the most uniform first when turned', () => {
    expect(regions('-materials')).toEqual(['d', 'a', 'c', 'b'])
  })
  test('has the most missing guides first', () => {
    expect(regions('missing')).toEqual(['b', 'a', 'c', 'd'])
  })
  test('turns with each click on the same head, and then goes back', () => {
    expect(nextOrder(undefined, 'materials')).toBe('materials')
    expect(nextOrder(readOrder('materials'), 'materials')).toBe('-materials')
    expect(nextOrder(readOrder('-materials'), 'materials')).toBeUndefined()
    expect(nextOrder(readOrder('-materials'), 'name')).toBe('name')
  })
})
