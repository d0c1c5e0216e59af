import { describe, expect, test } from 'vitest'
import type { Guide } from '../../rules/catalog.ts'
import { changedFields } from '../../rules/same.ts'
import { adopt, beginDraft, edit, restore, setField, undo } from './guide-draft.ts'

const guide: Guide = {
  id: 'g1',
  name: '失业登记',
  type: '21',
  agency: { name: '深圳市社会保险基金管理局' },
  region: '440300',
  level: 'municipal',
  conditions: '年满十六周岁',
  materials: [{ name: '居民身份证', copies: 1 }, { name: '户口簿' }],
  contact: { phone: '0755-80000001' },
  promisedLimit: { value: 7, unit: 'workday' },
}

const typed = (path: string, value: unknown) => ({ path, value, isTyped: true })

describe('a field of a guide', () => {
  test.each([
    ['is set', '/conditions', '年满十八周岁', { ...guide, conditions: '年满十八周岁' }],
    [
      'is set in a record that was not published',
      '/handling/maxVisits',
      0,
      { ...guide, handling: { maxVisits: 0 } },
    ],
    [
      'is set in a member of a list',
      '/materials/0/copies',
      0,
      { ...guide, materials: [{ name: '居民身份证', copies: 0 }, { name: '户口簿' }] },
    ],
  ])('%s', (_, path, value, expected) => {
    expect(setField(guide, path, value)).toEqual(expected)
  })
  test('that is taken away is not published any more', () => {
    expect(setField(guide, '/conditions', undefined)).not.toHaveProperty('conditions')
  })
  test('that is the last of its record takes the record with it', () => {
    expect(setField(guide, '/contact/phone', undefined)).not.toHaveProperty('contact')
  })
  test('of a member leaves the member in its place', () => {
    const bare = { ...guide, materials: [{ name: '户口簿' }] }
    expect(setField(bare, '/materials/0/name', undefined).materials).toEqual([{}])
  })
  test('that is set leaves the guide before alone', () => {
    const before = structuredClone(guide)
    setField(guide, '/materials/0/name', '社会保障卡')
    expect(guide).toEqual(before)
  })
})

describe('a draft', () => {
  test('takes what is typed into one field for one change', () => {
    const draft = ['年', '年满', '年满十八周岁'].reduce(
      (now, text) => edit(now, typed('/conditions', text)),
      beginDraft(guide),
    )
    expect(draft.past).toHaveLength(1)
    expect(undo(draft).guide).toEqual(guide)
  })
  test('takes another field for another change', () => {
    const draft = edit(edit(beginDraft(guide), typed('/conditions', '不限')), typed('/name', '失业登记办理'))
    expect(undo(draft).guide).toEqual({ ...guide, conditions: '不限' })
    expect(undo(undo(draft)).guide).toEqual(guide)
  })
  test('that is set to what it was is not changed', () => {
    const draft = beginDraft(guide)
    expect(edit(draft, typed('/conditions', '年满十六周岁'))).toBe(draft)
  })
  test('adopts a fix in one change and takes it back', () => {
    const draft = adopt(beginDraft(guide), [
      { path: '/materials/1', op: 'remove' },
      { path: '/materials/0/copies', op: 'replace', value: 0 },
    ])
    expect(draft.guide.materials).toEqual([{ name: '居民身份证', copies: 0 }])
    expect(undo(draft).guide).toEqual(guide)
  })
  test('restores one element and keeps the others', () => {
    const draft = edit(edit(beginDraft(guide), typed('/conditions', '不限')), typed('/handling/maxVisits', 2))
    const restored = restore(draft, ['handling'], guide)
    expect(restored.guide).toEqual({ ...guide, conditions: '不限' })
    expect(changedFields(guide, restored.guide)).toEqual(['conditions'])
  })
})
