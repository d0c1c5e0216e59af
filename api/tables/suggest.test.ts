import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { targetsOf } from '../intake/mapping/target.ts'
import { readCell } from './cell.ts'
import type { ValueKind } from './columns.ts'
import { guideTables } from './guide-columns.ts'
import { suggestText } from './suggest.ts'

const kindOf = (field: string): ValueKind => {
  const target = targetsOf(guideTables).find(({ column }) => column.field === field)
  if (!target) throw new Error(`expected a column of ${field}`)
  return target.column.kind
}

describe('what was probably meant', () => {
  test.each([
    ['promisedLimit', '15', '15个工作日'],
    ['promisedLimit', '１５个', '15个工作日'],
    ['promisedLimit', '很快', undefined],
    ['level', '市级部门', '市级'],
    ['level', '高', undefined],
    ['region', '广州', '广州市'],
    ['region', '某地', undefined],
    ['volume', '约300件', '300'],
    ['volume', '300至500件', undefined],
  ])('%s: %s → %s', (field, text, expected) => {
    expect(suggestText(kindOf(field), text)).toBe(expected)
  })
  test('what is suggested can always be read', () => {
    const kinds = targetsOf(guideTables).map(({ column }) => column.kind)
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'grapheme', maxLength: 12 }), (kind, text) => {
        const suggested = suggestText(kind, text)
        if (suggested !== undefined) expect(readCell(kind, suggested)).toHaveProperty('value')
      }),
      runs,
    )
  })
})
