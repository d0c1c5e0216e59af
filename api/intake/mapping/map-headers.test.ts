import { describe, expect, test } from 'vitest'
import { guideTables } from '../../tables/guide-columns.ts'
import { mapHeaders, sureScore } from './map-headers.ts'
import { decisionsFor, emptyProfile, remember, unknownTargets } from './profile.ts'
import { targetName, targetsOf } from './target.ts'

const targets = targetsOf(guideTables)
const mapped = (...headers: string[]) =>
  mapHeaders(headers, targets).map(({ target, reason }) => [target && targetName(target), reason])

describe('headers', () => {
  test.each([
    ['事项名称', 'name', 'alias'],
    ['主项名称', 'name', 'header'],
    ['* 承诺时限（必填）', 'promisedLimit', 'alias'],
    ['3. 实施机关：', 'agency/name', 'alias'],
    ['實施主體', 'agency/name', 'header'],
    ['handling/onlineDepth', 'handling/onlineDepth', 'field'],
    ['base_code', 'baseCode', 'field'],
    ['材料名称', 'materials/-/name', 'header'],
    ['承诺办理时间限制', 'promisedLimit', 'similar'],
    ['实施主体性质', undefined, 'none'],
    ['法定办结时限要求', 'legalLimit', 'similar'],
    ['序号', undefined, 'ignored'],
    ['', undefined, 'ignored'],
  ])('%s', (header, field, reason) => {
    expect(mapped(header)).toEqual([[field, reason]])
  })
  test('事项名称 beside 主项名称 is the sub-item', () => {
    expect(mapped('事项名称', '主项名称')).toEqual([
      ['subItem', 'alias'],
      ['name', 'header'],
    ])
  })
  test('every header of the tables is its own field, and no two of a sheet are the same', () => {
    for (const sheet of guideTables.sheets) {
      const own = targets.filter(({ list }) => list === sheet.list)
      const matches = mapHeaders(
        own.map(({ column }) => column.header),
        own,
      )
      expect(matches.map(({ target }) => target?.column.header)).toEqual(
        own.map(({ column }) => column.header),
      )
      expect(matches.every(({ reason }) => reason === 'header')).toBe(true)
    }
  })
  test('a likeness is a guess, and says what it resembles', () => {
    const [match] = mapHeaders(['法定办结时限要求'], targets)
    expect(match?.score).toBeLessThan(sureScore)
    expect(match?.resembles).toBe('法定办结时限')
  })
  test('a field is given to one column only', () => {
    expect(mapped('咨询电话', '咨询电话')).toEqual([
      ['contact/phone', 'header'],
      [undefined, 'none'],
    ])
  })
})

describe('a profile', () => {
  const headers = ['项目', '事项名称', '备注栏']
  const profile = {
    ...emptyProfile,
    layouts: [{ headers, columns: { 项目: 'subItem', 备注栏: null } }],
  }
  test('wins over the score, and leaves columns out', () => {
    const matches = mapHeaders(headers, targets, decisionsFor(profile, headers, guideTables))
    expect(matches.map(({ target, reason }) => [target && targetName(target), reason])).toEqual([
      ['subItem', 'remembered'],
      ['name', 'alias'],
      [undefined, 'ignored'],
    ])
  })
  test('goes on with a layout that gained a column', () => {
    const grown = [...headers, '咨询电话']
    const [first] = mapHeaders(grown, targets, decisionsFor(profile, grown, guideTables))
    expect(first?.reason).toBe('remembered')
  })
  test('remembers a guess, so that the same layout needs no second confirmation', () => {
    const guessed = mapHeaders(['法定办结时限要求'], targets)
    const kept = remember(emptyProfile, guessed)
    const [again] = mapHeaders(
      ['法定办结时限要求'],
      targets,
      decisionsFor(kept, ['法定办结时限要求'], guideTables),
    )
    expect(again).toMatchObject({
      reason: 'remembered',
      score: 1,
      target: { column: { field: 'legalLimit' } },
    })
    expect(remember(kept, guessed)).toEqual(kept)
  })
  test('names the fields that no table has', () => {
    expect(
      unknownTargets({ ...emptyProfile, layouts: [{ headers: ['a'], columns: { a: 'nmae' } }] }, guideTables),
    ).toEqual(['nmae'])
  })
})
