import { describe, expect, test } from 'vitest'
import { guideAliases, type KnownGuide } from './guide-aliases.ts'

const known = (guideId: string, agency = 'a', standardCode: string | null = '442111001000'): KnownGuide => ({
  guideId,
  agency,
  standardCode,
})

describe('ids by which a guide was known', () => {
  test('the former ids that it names', () => {
    expect([...guideAliases([{ id: 'c', formerIds: ['a', 'b'] }], [], [])]).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ])
  })
  test.each<[string, readonly KnownGuide[], readonly KnownGuide[], readonly (readonly [string, string])[]]>([
    ['one gone, one come, same agency and item', [known('old')], [known('new')], [['old', 'new']]],
    ['of another agency', [known('old')], [known('new', 'b')], []],
    ['of another item', [known('old')], [known('new', 'a', '442111002000')], []],
    ['linked to nothing', [known('old', 'a', null)], [known('new', 'a', null)], []],
    ['two that may be it', [known('old')], [known('new1'), known('new2')], []],
    ['two that it may have been', [known('old1'), known('old2')], [known('new')], []],
  ])('%s', (_, gone, added, aliases) => {
    expect([...guideAliases([], gone, added)]).toEqual(aliases)
  })
  test('what a guide says itself goes before what it looks like', () => {
    const guides = [{ id: 'told', formerIds: ['old'] }, { id: 'new' }]
    expect(guideAliases(guides, [known('old')], [known('new')]).get('old')).toBe('told')
  })
})
