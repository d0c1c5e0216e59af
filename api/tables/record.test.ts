import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guideSchema } from '../../rules/catalog.ts'
import { runs } from '../../test/runs.ts'
import { readCell, writeCell } from './cell.ts'
import type { TableSet } from './columns.ts'
import { emptyText } from './columns.ts'
import { agencyTables, itemTables } from './directory-columns.ts'
import { guideTables } from './guide-columns.ts'
import { inSchemaOrder } from './order.ts'
import { type Fields, setAt } from './pointer.ts'
import { headColumns, putValue, recordRows } from './record.ts'
import { limitUnitWords } from './words.ts'

/** Reads the rows of one record back, as the reader of tables does. */
const readRows = (set: TableSet, record: Fields): Fields => {
  const again: Fields = {}
  for (const { sheet, rows } of recordRows(set, record)) {
    const columns = headColumns(set, sheet)
    const entries = rows.map((row) => {
      const entry: Fields = {}
      columns.forEach((column, at) => {
        const read = readCell(column.kind, row[at] ?? '')
        if (sheet.list !== undefined && at === 0) return
        if (read && 'value' in read) putValue(entry, column, read.value)
      })
      return entry
    })
    if (sheet.list === undefined) Object.assign(again, entries[0])
    else if (entries.length > 0) setAt(again, sheet.list, entries)
  }
  return again
}

const root = join(import.meta.dirname, '../../fixtures/guangdong-hrss')
const lines = (name: string): Fields[] =>
  readFileSync(join(root, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const json = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))

describe('records as rows', () => {
  test.each(['guides/440000.jsonl', 'guides/440200.jsonl', 'guides/440500.jsonl'])('%s', (name) => {
    for (const guide of lines(name)) expect(readRows(guideTables, guide)).toEqual(guide)
  })
  test('items of the directory', () => {
    for (const item of json('standard.json').items) expect(readRows(itemTables, item)).toEqual(item)
  })
  test('agencies', () => {
    for (const agency of json('agencies.json')) expect(readRows(agencyTables, agency)).toEqual(agency)
  })
  test('what no column holds stands in the JSON column', () => {
    const guide = { id: 'a', name: ' ', handling: {}, 备注: 'x', materials: [{ name: 'm', 规格: 'A4' }] }
    const [main, materials] = recordRows(guideTables, guide)
    expect(JSON.parse(main?.rows[0]?.at(-1) ?? '')).toEqual({
      name: ' ',
      handling: {},
      备注: 'x',
      materials: [{ name: 'm', 规格: 'A4' }],
    })
    expect(materials?.rows).toEqual([])
    expect(readRows(guideTables, guide)).toEqual(guide)
  })
  test('published as empty is told from not published', () => {
    const guide = { id: 'a', conditions: '', materials: [], commonNames: [], target: [] }
    expect(readRows(guideTables, guide)).toEqual(guide)
    expect(recordRows(guideTables, guide)[0]?.rows[0]).toContain(emptyText)
  })
  test('a kind without a JSON column says what it cannot hold', () => {
    const [main, ...more] = guideTables.sheets
    const bare: TableSet = {
      ...guideTables,
      sheets: [{ ...main, columns: main.columns.filter(({ kind }) => kind.type !== 'json') }, ...more],
    }
    expect(() => recordRows(bare, { id: 'a', 备注: 'x' })).toThrow('备注')
  })
  test('any text comes back, with what a spreadsheet would run made harmless', () => {
    fc.assert(
      fc.property(
        fc.record({ id: fc.constant('a'), conditions: fc.string({ unit: 'binary' }), name: fc.string() }),
        (guide) => {
          const text = recordRows(guideTables, guide)[0]?.rows[0]
          expect(text?.some((cell) => /^[=+\-@\t]/.test(cell ?? ''))).toBe(false)
          expect(readRows(guideTables, guide)).toEqual(guide)
        },
      ),
      runs,
    )
  })
})

describe('limits', () => {
  test.each(limitUnitWords.map(({ value }) => value))('%s is read as it is written', (unit) => {
    for (const value of [0, 0.5, 1, 20]) {
      const text = writeCell({ type: 'limit' }, { value, unit })
      expect(readCell({ type: 'limit' }, text ?? '')).toEqual({ value: { value, unit } })
    }
  })
  test.each([
    ['1个工作日', { value: 1, unit: 'workday' }],
    ['30（工作日）', { value: 30, unit: 'workday' }],
    ['20個工作日', { value: 20, unit: 'workday' }],
    ['即时办理', { value: 0, unit: 'instant' }],
    ['二十日', { value: 20, unit: 'day' }],
    ['當場辦結', { value: 0, unit: 'instant' }],
    [
      '规定时限:材料齐全、手续完备的，5个工作日内办结。',
      { value: 5, unit: 'workday', note: '规定时限:材料齐全、手续完备的，5个工作日内办结。' },
    ],
  ])('%s', (text, value) => {
    expect(readCell({ type: 'limit' }, text)).toEqual({ value })
  })
  test.each(['网上办理:即时受理', '10个工作日内发放(即制卡补卡5个工作日内)', '视情况而定', '20'])(
    '%s is no one limit',
    (text) => {
      expect(readCell({ type: 'limit' }, text)).toHaveProperty('expected')
    },
  )
})

test('the members of a record come in the order of its schema, unknown ones behind', () => {
  const guide = { x: 1, materials: [{ copies: 1, name: 'm' }], id: 'a', name: 'n' }
  expect(JSON.stringify(inSchemaOrder(guideSchema, guide))).toBe(
    '{"name":"n","materials":[{"name":"m","copies":1}],"id":"a","x":1}',
  )
})
