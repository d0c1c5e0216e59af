import { describe, expect, test } from 'vitest'
import type { ListedFinding } from '../api/findings.ts'
import { differingSpans, lineOf, previewFix, sidesOf, valueAt } from './sides.ts'

const finding = (part: Partial<ListedFinding>): ListedFinding => ({
  fingerprint: 'f',
  evidenceHash: 'h',
  rule: 'name/differs',
  element: 'name',
  kind: 'guide',
  severity: 'error',
  region: '440100',
  agency: 'a',
  guideId: 'g',
  standardCode: 's',
  path: '/name',
  place: 'name',
  message: '',
  messageEn: '',
  messageId: 'differs',
  data: {},
  confidence: 1,
  agencyName: '',
  regionName: '',
  guideName: null,
  itemName: null,
  state: 'open',
  reason: null,
  cause: 'backfill',
  change: 'new',
  occurrence: 1,
  due: null,
  left: null,
  clock: 'none',
  assignee: null,
  asked: null,
  decision: null,
  heldBy: null,
  since: '2026-11-23T00:00:00Z',
  settledAt: null,
  revision: 1,
  moves: [],
  ...part,
})

describe('both sides of a finding', () => {
  test('are what was published, with the characters marked that it points at', () => {
    const sides = sidesOf({
      finding: finding({
        evidence: [
          { side: 'standard', path: '/name', start: 0, end: 2 },
          { side: 'guide', path: '/name', start: 0, end: 3 },
        ],
      }),
      published: { guide: { name: '入职证明' }, standard: { name: '劳动证明' } },
    })
    expect(sides.expected.map(({ text }) => text)).toEqual(['劳动证明'])
    expect(sides.actual.map(({ ranges }) => ranges.map(({ end }) => end))).toEqual([[3]])
  })
  test('are the values said in words where no characters are pointed at', () => {
    const sides = sidesOf({
      finding: finding({ path: '/materials/0/copies', expected: 0, actual: 2 }),
      published: { guide: {}, standard: {} },
    })
    expect([...sides.expected, ...sides.actual].map(({ text }) => text)).toEqual(['0 份', '2 份'])
  })
  test('have nothing on the side that has no value', () => {
    const sides = sidesOf({
      finding: finding({ path: '/basis', expected: { title: '社会保险法', article: '第五十条' } }),
      published: { guide: null, standard: null },
    })
    expect(sides.expected.map(({ text }) => text)).toEqual(['《社会保险法》 第五十条'])
    expect(sides.actual).toEqual([])
  })
  test('of the standard itself have only what stands there', () => {
    const sides = sidesOf({
      finding: finding({ kind: 'standard', evidence: [{ side: 'guide', path: '/name', start: 0, end: 1 }] }),
      published: { guide: null, standard: { name: '申领' } },
    })
    expect(sides).toMatchObject({ expected: [], actual: [{ text: '申领' }] })
  })
})

describe('one line of a list', () => {
  test('marks where two texts differ that the rule points at on one side only', () => {
    const line = lineOf(
      finding({
        path: '/baseCode',
        expected: '442111016001',
        actual: '442111016O01',
        evidence: [{ side: 'guide', path: '/baseCode', start: 9, end: 12 }],
      }),
    )
    expect(line?.actual.ranges).toEqual([{ start: 9, end: 10 }])
  })
  test('marks only the difference where the rule points at all of a text', () => {
    const line = lineOf(
      finding({
        path: '/basis/0/title',
        expected: '工伤保险条例',
        actual: '工伤保险管理条例',
        evidence: [
          { side: 'standard', path: '/basis/0/title', start: 0, end: 6 },
          { side: 'guide', path: '/basis/0/title', start: 0, end: 8 },
        ],
      }),
    )
    expect(line?.actual.ranges).toEqual([{ start: 4, end: 6 }])
  })
  test('is not there for a limit against prose, nor where a side is empty', () => {
    expect(lineOf(finding({ expected: { value: 5, unit: 'workday' }, actual: '另需一年' }))).toBeUndefined()
    expect(lineOf(finding({ expected: '', actual: '另需培训' }))).toBeUndefined()
  })
  test('is not there where a side has no value', () => {
    expect(lineOf(finding({ actual: '单位公函' }))).toBeUndefined()
  })
})

describe('where two texts differ', () => {
  test.each([
    {
      a: '满一年',
      b: '满三年',
      spans: [
        [1, 2],
        [1, 2],
      ],
    },
    {
      a: '合格证',
      b: '合格证书',
      spans: [
        [3, 3],
        [3, 4],
      ],
    },
    {
      a: '同',
      b: '同',
      spans: [
        [1, 1],
        [1, 1],
      ],
    },
    {
      a: '甲',
      b: '乙',
      spans: [
        [0, 1],
        [0, 1],
      ],
    },
  ])('$a and $b', ({ a, b, spans }) => {
    expect(differingSpans(a, b).map(({ start, end }) => [start, end])).toEqual(spans)
  })
})

test('a fix is shown as what it would change', () => {
  const guide = { name: '工伤保险管理条例', materials: [{ name: '公函' }] }
  expect(
    previewFix(
      [
        { path: '/name', op: 'replace', value: '工伤保险条例' },
        { path: '/materials/0', op: 'remove' },
        { path: '/target', op: 'add', value: ['natural'] },
      ],
      guide,
    ).map(({ op, before, after }) => [op, before?.text, after?.text]),
  ).toEqual([
    ['replace', '工伤保险管理条例', '工伤保险条例'],
    ['remove', '公函', undefined],
    ['add', undefined, 'natural'],
  ])
})

test('a pointer leads to a value below escaped keys, and to nothing where there is none', () => {
  expect(valueAt({ 'a/b': [{ c: 1 }] }, '/a~1b/0/c')).toBe(1)
  expect(valueAt({ a: 'text' }, '/a/b')).toBeUndefined()
})
