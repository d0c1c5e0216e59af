import { describe, expect, test } from 'vitest'
import type { MatrixRow } from '../api/items.ts'
import { cellOf } from './item-cell.ts'
import { isDifferent, isInSegment, tableOf } from './item-table.ts'

const row = (change: Partial<MatrixRow>): MatrixRow => ({
  element: 'promisedLimit',
  member: null,
  binding: 'same',
  standardHas: true,
  standard: null,
  distribution: [],
  groups: [],
  states: [],
  findings: {},
  ...change,
})

const column = (region: string) => ({
  guideId: `guide-${region}`,
  name: '失业登记',
  agency: region,
  agencyName: region,
  region,
  regionName: region,
  errors: 0,
  warnings: 0,
})

const finding = (rule: string, severity: 'error' | 'warning' | 'info' = 'error') => ({
  fingerprint: rule,
  rule,
  severity,
  actual: null,
})

const limit = row({
  standard: { value: 7, unit: 'workday' },
  distribution: [
    { value: { value: 7, unit: 'workday' }, agencies: 2, standard: true },
    { value: { value: 30, unit: 'day' }, agencies: 1, standard: false },
  ],
  groups: [0, 1, 0],
  states: ['same', 'error', 'same'],
  findings: { 1: [finding('promisedLimit/over-standard')] },
})
const materials = row({
  element: 'materials',
  binding: 'no-worse',
  standard: ['居民身份证', '申请表'],
  states: ['same', 'error', 'absent'],
  findings: { 1: [finding('materials/extra'), finding('materials/missing')] },
})
const member = (name: string, change: Partial<MatrixRow>) =>
  row({ element: 'materials', binding: 'no-worse', member: name, standard: name, ...change })
const extra = member('户口簿', {
  standard: null,
  standardHas: false,
  states: ['none', 'error', 'none'],
  findings: { 1: [finding('materials/extra')] },
})
const lacking = member('申请表', {
  states: ['same', 'error', 'absent'],
  findings: { 1: [finding('materials/missing')] },
})
const name = row({ element: 'name', standard: '失业登记', states: ['same', 'same', 'same'] })
const steps = row({
  element: 'steps',
  binding: 'local',
  standard: ['受理'],
  states: ['absent', 'same', 'same'],
})

const columns = ['440100', '440106', '440300'].map(column)
const rows = [name, materials, extra, lacking, steps, limit]
const everything = {
  onlyDifferences: false,
  among: undefined,
  ungrouped: new Set<string>(),
  segment: undefined,
}

describe('whether a guide differs in an element', () => {
  test.each([
    ['a finding is a difference', limit, 1, true],
    ['what means the same as the standard is none', limit, 0, false],
    ['an element of the standard that is not published is one', materials, 2, true],
    ['what is left to the agency is none', steps, 0, false],
    [
      'another value without a finding is one',
      { ...limit, states: ['same', 'same', 'same'] as const, findings: {} } as MatrixRow,
      1,
      true,
    ],
  ])('%s', (_, at, place, differs) => {
    expect(isDifferent(at, place)).toBe(differs)
  })
})

describe('the table of an item', () => {
  test('shows everything by city, the members below their element', () => {
    const table = tableOf({ rows, columns }, everything)
    expect(table.bands.map(({ city, columns: own }) => [city, own.length])).toEqual([
      ['440100', 2],
      ['440300', 1],
    ])
    expect(table.elements.map(({ row: { element }, members }) => [element, members.length])).toEqual([
      ['name', 0],
      ['materials', 2],
      ['steps', 0],
      ['promisedLimit', 0],
    ])
  })
  test('with differences only leaves out what is uniform and counts it', () => {
    const table = tableOf({ rows, columns }, { ...everything, onlyDifferences: true })
    expect(table.columns.map(({ region }) => region)).toEqual(['440106', '440300'])
    expect(table.elements.map(({ row: { element } }) => element)).toEqual(['materials', 'promisedLimit'])
    expect([table.hiddenColumns, table.hiddenElements]).toEqual([1, 2])
  })
  test('a marked segment groups all guides by what they publish there', () => {
    const segment = { element: 'promisedLimit', group: 0 }
    const table = tableOf({ rows, columns }, { ...everything, onlyDifferences: true, segment })
    expect(table.columns).toHaveLength(3)
    expect(table.columns.map(({ place }) => isInSegment(limit, place, segment))).toEqual([true, true, false])
    expect(table.bands.map(({ practice, columns: own }) => [practice?.letter, own.length])).toEqual([
      ['A', 2],
      ['B', 1],
    ])
    const ungrouped = new Set([table.columns[0]?.guideId ?? ''])
    expect(
      tableOf({ rows, columns }, { ...everything, segment, ungrouped }).bands.map(({ key, columns: own }) => [
        key,
        own.length,
      ]),
    ).toEqual([
      ['A', 1],
      ['B', 1],
      ['apart', 1],
    ])
  })
  test.each([
    ['counties', ['440106']],
    ['440100', ['440100', '440106']],
    ['440300', ['440300']],
  ])('with %s only leaves the others out', (among, regions) => {
    const table = tableOf({ rows, columns }, { ...everything, among })
    expect(table.columns.map(({ region }) => region)).toEqual(regions)
  })
  test('with cities only leaves the counties out', () => {
    const table = tableOf({ rows, columns }, { ...everything, among: 'cities' })
    expect(table.columns.map(({ region }) => region)).toEqual(['440100', '440300'])
  })
  test('cells keep their guide whatever columns are hidden', () => {
    const table = tableOf({ rows, columns }, { ...everything, onlyDifferences: true })
    expect(table.columns.map(({ place, guideId }) => [place, guideId])).toEqual([
      [1, 'guide-440106'],
      [2, 'guide-440300'],
    ])
  })
})

const textIn = (at: MatrixRow, members: readonly MatrixRow[], place: number): string =>
  cellOf(at, members, place)
    .runs.map(({ text }) => text)
    .join('')

describe('a cell', () => {
  test('says nothing where the guide is as the standard', () => {
    expect(cellOf(limit, [], 0)).toEqual({ sign: 'same', severity: undefined, runs: [] })
  })
  test('shows the value that differs', () => {
    expect(cellOf(limit, [], 1)).toMatchObject({ sign: 'differs', severity: 'error' })
    expect(textIn(limit, [], 1)).toContain('30')
  })
  test('counts what is extra and missing in a list', () => {
    expect(textIn(materials, [extra, lacking], 1)).toBe('+1 −1')
  })
  test('of a member says whether it is extra, missing, absent or not there', () => {
    expect(
      [extra, lacking, lacking, extra].map((at, n) => cellOf(at, [], [1, 1, 2, 0][n] ?? 0).sign),
    ).toEqual(['extra', 'missing', 'absent', 'none'])
  })
  test('keeps its severity where its findings are not for the reader', () => {
    expect(cellOf({ ...materials, findings: {} }, [], 1)).toMatchObject({
      sign: 'differs',
      severity: 'error',
    })
  })
  test('of a record shows only the fields that differ', () => {
    const handling = row({
      element: 'handling',
      binding: 'no-worse',
      standard: { onlineDepth: 4, maxVisits: 0 },
      distribution: [{ value: { onlineDepth: 4, maxVisits: 1 }, agencies: 1, standard: false }],
      groups: [0],
      states: ['same'],
    })
    expect(cellOf(handling, [], 0).sign).toBe('other')
    expect(textIn(handling, [], 0)).toBe('到现场次数 1 次')
  })
})
