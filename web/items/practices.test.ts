import { describe, expect, test } from 'vitest'
import type { MatrixColumn, MatrixRow } from '../api/items.ts'
import { majorityAgainst, practicesOf } from './practices.ts'

const column = (place: number, region: string): MatrixColumn => ({
  place,
  guideId: `g${place}`,
  name: '失业登记',
  agency: region,
  agencyName: region,
  region,
  regionName: region,
  errors: 0,
  warnings: 0,
})
const row = (change: Partial<MatrixRow>): MatrixRow => ({
  element: 'promisedLimit',
  member: null,
  binding: 'no-worse',
  standardHas: true,
  standard: null,
  distribution: [],
  groups: [],
  states: [],
  findings: {},
  ...change,
})

const limits = row({
  distribution: [
    { value: { value: 7, unit: 'workday' }, agencies: 2, standard: true },
    { value: { value: 5, unit: 'workday' }, agencies: 3, standard: false },
  ],
  groups: [0, 1, 1, null, 0, 1],
})
const columns = ['440100', '440103', '440300', '440400', '440500', '440305'].map((region, place) =>
  column(place, region),
)

describe('groups by practice', () => {
  test('the way that most follow is the first, what is not published the last', () => {
    const practices = practicesOf(limits, columns)
    expect(
      practices.map(({ letter, standard, cities, columns: of }) => [letter, standard, cities, of.length]),
    ).toEqual([
      ['A', false, 2, 3],
      ['B', true, 2, 2],
      ['–', false, 1, 1],
    ])
  })

  test('a member that is taken out counts in none', () => {
    const practices = practicesOf(
      limits,
      columns.filter(({ place }) => place !== 1),
    )
    expect(practices.map(({ columns: of }) => of.length)).toEqual([2, 2, 1])
  })
})

describe('a majority against the standard', () => {
  const against = (change: Partial<MatrixRow>, counts: readonly [standard: number, other: number]) =>
    majorityAgainst(
      row({
        ...change,
        distribution: [
          { value: 'b', agencies: counts[1], standard: false },
          { value: 'a', agencies: counts[0], standard: true },
        ],
      }),
    )

  test('begins at 60% of at least eight', () => {
    expect(against({}, [4, 6])).toMatchObject({ value: 'b', agencies: 6, share: 0.6 })
    expect(against({}, [5, 6])).toBeUndefined()
    expect(against({}, [1, 6])).toBeUndefined()
  })
  test('is none where the most frequent is the standard', () => {
    expect(
      majorityAgainst(row({ distribution: [{ value: 'a', agencies: 20, standard: true }] })),
    ).toBeUndefined()
  })
  test.each([
    ['what is left to the agencies', { binding: 'local' as const }],
    ['a type', { element: 'type' as const }],
    ['a legal limit', { element: 'legalLimit' as const }],
  ])('proves nothing about %s', (_, change) => {
    expect(against(change, [1, 19])).toBeUndefined()
  })
})
