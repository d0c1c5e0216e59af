import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { type Limit, limitUnits } from '../../catalog.ts'
import { addDurations, compareDurations, durationOf } from './duration.ts'

const limit = (written: string): Limit => {
  const [, value, unit] = /^(\d+(?:\.\d+)?) ?(\w+)$/.exec(written) ?? []
  return { value: Number(value), unit: unit as Limit['unit'] }
}
const compare = (a: string, b: string) => compareDurations(durationOf(limit(a)), durationOf(limit(b)))

describe('durations', () => {
  test.each([
    ['20 workday', '20 workday', 'equal'],
    ['20 workday', '15 workday', 'longer'],
    ['5 day', '5 workday', 'overlap'],
    ['30 day', '20 workday', 'overlap'],
    ['60 day', '20 workday', 'longer'],
    ['20 workday', '60 day', 'shorter'],
    ['3 month', '90 day', 'overlap'],
    ['3 month', '91 day', 'overlap'],
    ['3 month', '100 day', 'shorter'],
    ['1 year', '12 month', 'equal'],
    ['1 year', '365 day', 'overlap'],
    ['2 week', '14 day', 'equal'],
    ['24 hour', '1440 minute', 'equal'],
    ['48 hour', '3 day', 'shorter'],
    ['0 instant', '0 workday', 'equal'],
    ['0 instant', '1 workday', 'equal'],
    ['0 instant', '30 minute', 'equal'],
    ['0 instant', '2 workday', 'shorter'],
    ['10 workday', '0 instant', 'longer'],
    ['0 instant', '10 day', 'shorter'],
    ['0 instant', '2 day', 'shorter'],
    ['1 month', '0 workday', 'longer'],
    ['0 none', '0 none', 'equal'],
    ['0 none', '90 day', 'longer'],
    ['90 day', '0 none', 'shorter'],
  ])('%s against %s is %s', (a, b, order) => {
    expect(compare(a, b)).toBe(order)
  })

  test('days of a licence are working days', () => {
    expect(durationOf(limit('20 day'), true).meaning).toBe(durationOf(limit('20 workday')).meaning)
    expect(durationOf(limit('3 month'), true).meaning).toBe(durationOf(limit('3 month')).meaning)
  })

  test('a sum stands where the parts share a unit', () => {
    expect(
      addDurations(['1 day', '2 week', '0 instant'].map((part) => durationOf(limit(part))))?.meaning,
    ).toBe('15day')
    expect(addDurations(['1 day', '1 workday'].map((part) => durationOf(limit(part))))).toBeUndefined()
  })

  test('a comparison read backwards is its opposite', () => {
    const opposite = { shorter: 'longer', longer: 'shorter', equal: 'equal', overlap: 'overlap' } as const
    const any = fc.record({ value: fc.integer({ min: 0, max: 400 }), unit: fc.constantFrom(...limitUnits) })
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [one, other] = [durationOf(a), durationOf(b)]
        expect(compareDurations(one, other)).toBe(opposite[compareDurations(other, one)])
      }),
      runs,
    )
  })
})
