import { describe, expect, test } from 'vitest'
import type { RegionMatrix } from '../api/items.ts'
import { cellPath, type RegionChoice, regionTableOf } from './region-table.ts'

const column = (region: string, change: Partial<RegionMatrix['columns'][number]> = {}) => ({
  region,
  name: region,
  own: false,
  opens: true,
  visible: true,
  ...change,
})
const item = (code: string, change: Partial<RegionMatrix['items'][number]> = {}) => ({
  code,
  title: `事项${code}`,
  parent: null,
  folder: false,
  type: '21',
  status: 'active',
  ...change,
})

// presence: keys 0 to 3, materials: keys 4 to 7
const matrix: RegionMatrix = {
  region: '440000',
  regionName: '广东省',
  columns: [
    column('440000', { own: true, opens: false }),
    column('440100'),
    column('440300', { visible: false }),
  ],
  items: [item('1'), item('2', { type: '01' }), item('3'), item('4', { type: '02' })],
  elements: ['presence', 'materials'],
  cells: [
    [[], [4, 0, 4, 2, 5, 1, 7, 3], [2, 0]],
    [[], [0, 0, 0, 1], []],
    [[], [3, 0], [0, 1]],
    [[], [2, 0, 7, 2], []],
  ],
}
const everything: RegionChoice = {
  element: undefined,
  type: undefined,
  words: '',
  onlyDifferences: false,
}
const closed = { matrix, opened: new Map() }
const states = (choice: Partial<RegionChoice> = {}, open: Parameters<typeof regionTableOf>[0] = closed) =>
  regionTableOf(open, { ...everything, ...choice }).rows.map(({ cells }) =>
    cells.map(({ state, count }) => `${state} ${count}`),
  )

describe('the matrix of items and regions', () => {
  test('a cell says the gravest of what is there, and how many', () => {
    expect(states()).toEqual([
      ['absent 0', 'error 2', 'published 2'],
      ['absent 0', 'missing 1', 'absent 0'],
      ['absent 0', 'same 3', 'undecided 1'],
      ['absent 0', 'exempt 2', 'absent 0'],
    ])
  })
  test('one element counts alone', () => {
    expect(states({ element: 'presence' })[0]?.[1]).toBe('same 4')
    expect(states({ element: 'materials' })[1]?.[1]).toBe('absent 0')
  })
  test('items are chosen by type and by words', () => {
    expect(states({ type: '01' })).toHaveLength(1)
    expect(states({ words: '事项3' })).toHaveLength(1)
    expect(states({ words: '3' })).toHaveLength(1)
  })
  test('only what differs: rows and columns without a difference stay away', () => {
    const table = regionTableOf(closed, { ...everything, element: 'materials', onlyDifferences: true })
    expect(table.rows.map(({ item: { code } }) => code)).toEqual(['1', '3'])
    expect(table.columns.map(({ region }) => region)).toEqual(['440100', '440300'])
    expect(table).toMatchObject({ hiddenRows: 2, hiddenColumns: 1 })
  })
  test('an opened city has its regions right after it', () => {
    const below: RegionMatrix = {
      ...matrix,
      columns: [column('440100', { own: true }), column('440103')],
      cells: [
        [
          [1, 0],
          [3, 0, 4, 2, 5, 1],
        ],
        [[0, 0, 0, 1], []],
        [[], [3, 0]],
      ],
    }
    const open = { matrix, opened: new Map([['440100', below]]) }
    expect(
      regionTableOf(open, everything).columns.map(({ region, depth, own }) => [region, depth, own]),
    ).toEqual([
      ['440000', 0, true],
      ['440100', 0, false],
      ['440100', 1, true],
      ['440103', 1, false],
      ['440300', 0, false],
    ])
    expect(states({}, open)[0]).toEqual(['absent 0', 'error 2', 'same 1', 'error 2', 'published 2'])
  })
  test('a cell leads to what it counts', () => {
    const { rows, columns } = regionTableOf(closed, everything)
    const path = (row: number, at: number, element?: string) => {
      const [one, region] = [rows[row], columns[at]]
      const cell = one?.cells[at]
      return one && region && cell ? cellPath(one, region, cell, element) : 'none'
    }
    expect(path(0, 0)).toBeUndefined()
    expect(path(0, 1)).toBe('/findings?item=1&region=440100&severity=error&state=upcoming,open,disputed')
    expect(path(0, 1, 'materials')).toBe(
      '/findings?item=1&region=440100&severity=error&element=materials&state=upcoming,open,disputed',
    )
    expect(path(1, 1)).toBe('/findings?item=2&region=440100&severity=error')
    expect(path(3, 1)).toBe('/findings?item=4&region=440100&state=exempt')
    expect(path(2, 1)).toBe('/items/3?columns=440100&all=1')
    expect(path(2, 2)).toBe('/links?item=3&region=440300')
  })
})
