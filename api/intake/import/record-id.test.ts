import { describe, expect, test } from 'vitest'
import { agencyTables, lawTables } from '../../tables/directory-columns.ts'
import type { Fields } from '../../tables/pointer.ts'
import { fuller, recordId } from './record-id.ts'

const old: Fields = { title: '工伤认定办法', docNumber: '劳动和社会保障部令第17号' }
const now: Fields = { title: '工伤认定办法', docNumber: '人力资源社会保障部令第8号' }
const bare: Fields = { title: '工伤认定办法' }

const catalogOf = (...laws: readonly Fields[]) => new Map(laws.map((law) => [recordId(lawTables)(law), law]))

describe('laws', () => {
  test('of one title are told apart by their number', () => {
    expect([old, now, bare].map(recordId(lawTables))).toEqual([
      '工伤认定办法（劳动和社会保障部令第17号）',
      '工伤认定办法（人力资源社会保障部令第8号）',
      '工伤认定办法',
    ])
  })
  test.each([
    ['updates the one that has no number yet', now, [bare], '工伤认定办法'],
    ['updates the only one where it has no number itself', bare, [now], recordId(lawTables)(now)],
    ['is another one where both have a number', now, [old], undefined],
    ['updates none where it could be several', bare, [old, now], undefined],
    ['is new where there is none of its title', now, [], undefined],
  ] as const)('one %s', (_, law, known, id) => {
    expect(fuller(lawTables, catalogOf(...known))(law)).toBe(id)
  })
})

test('an agency is named by its key alone', () => {
  const agency = { uscc: 'A', name: '甲', docNumber: '一' }
  expect(recordId(agencyTables)(agency)).toBe('A')
  expect(fuller(agencyTables, new Map([['A', agency]]))(agency)).toBeUndefined()
})
