import { describe, expect, test } from 'vitest'
import { isWithin, regionAbove, regionBelow } from './region.ts'

describe('regions', () => {
  test.each([
    ['440000', undefined],
    ['440100', '440000'],
    ['440103', '440100'],
    ['440103001', '440103'],
    ['441900', '440000'],
    ['441900003', '441900'],
  ])('above %s lies %s', (region, above) => {
    expect(regionAbove(region)).toBe(above)
  })

  test.each([
    ['440103001', '440000', '440100'],
    ['440103001', '440100', '440103'],
    ['440103001', '440103', '440103001'],
    ['441900003', '440000', '441900'],
    ['441900003', '441900', '441900003'],
    ['440100', '440100', undefined],
    ['440300', '440100', undefined],
  ])('%s lies in the part of %s called %s', (region, outer, below) => {
    expect(regionBelow(region, outer)).toBe(below)
  })

  test.each([
    ['440103', '440100', true],
    ['440100', '440103', false],
    ['445100', '440000', true],
    ['450100', '440000', false],
    ['440103001', '440103', true],
  ])('%s within %s: %s', (region, outer, within) => {
    expect(isWithin(region, outer)).toBe(within)
  })
})
