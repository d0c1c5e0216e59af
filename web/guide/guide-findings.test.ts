import { describe, expect, test } from 'vitest'
import type { Finding } from '../../rules/finding.ts'
import { keysOfRows, marksOf, pairMembers, placeFindings } from './guide-findings.ts'

const finding = (rule: string, change: Partial<Finding> = {}): Finding => ({
  fingerprint: rule,
  evidenceHash: 'e',
  rule,
  element: 'materials',
  kind: 'guide',
  severity: 'error',
  region: '440300',
  agency: 'a',
  guideId: 'g1',
  standardCode: '442111010000',
  path: '/materials/0',
  place: 'materials/x',
  message: rule,
  messageEn: rule,
  messageId: rule,
  data: {},
  confidence: 1,
  ...change,
})

const rulesOf = (placed: ReturnType<typeof placeFindings>) => placed.map((one) => one.finding.rule)

describe('the findings beside a draft', () => {
  const extra = finding('materials/extra')
  const copied = finding('text/copied-from', { element: 'text', path: '/conditions' })
  const guideRules = new Set(['materials/extra', 'materials/missing', 'materials/renamed'])

  test('are those of the last save while nothing is changed', () => {
    const placed = placeFindings([extra, copied], undefined)
    expect(placed.map(({ isPending }) => isPending)).toEqual([false, false])
  })
  test('are live for the rules about one guide, and of the last save for the others', () => {
    const missing = finding('materials/missing')
    const placed = placeFindings([extra, copied], { now: [missing], atSaving: [extra], guideRules })
    expect(placed.map((one) => [one.finding.rule, one.isPending])).toEqual([
      ['text/copied-from', true],
      ['materials/missing', false],
    ])
  })
  test('are without what the server did not raise, until it changes', () => {
    const renamed = finding('materials/renamed')
    const live = { atSaving: [extra, renamed], guideRules }
    expect(rulesOf(placeFindings([extra], { ...live, now: [extra, renamed] }))).toEqual(['materials/extra'])
    const other = { ...renamed, evidenceHash: 'f' }
    expect(rulesOf(placeFindings([extra], { ...live, now: [other] }))).toEqual(['materials/renamed'])
  })
  test('stand at the element that their path leads into, the gravest first', () => {
    const placed = placeFindings(
      [
        finding('materials/extra', { severity: 'warning' }),
        finding('materials/missing'),
        finding('text/markup', { element: 'text', path: '/procedure/window' }),
        finding('presence/split-renamed', { element: 'presence', path: '/subItem' }),
        finding('presence/duplicate', { element: 'presence', path: '' }),
      ],
      undefined,
    )
    expect(placed.map((one) => [one.section, one.finding.rule])).toEqual([
      ['presence', 'presence/duplicate'],
      ['name', 'presence/split-renamed'],
      ['materials', 'materials/missing'],
      ['materials', 'materials/extra'],
      ['procedure', 'text/markup'],
    ])
  })
})

describe('what findings point at', () => {
  const evidence = [
    { side: 'standard', path: '/materials/2/name', start: 0, end: 5 },
    { side: 'guide', path: '/materials/0/name', start: 0, end: 6 },
    { side: 'guide', guideId: 'g2', path: '/materials/9/name', start: 0, end: 1 },
  ] as const
  test('are characters of both sides, not of another guide', () => {
    const found = [finding('materials/scope-differs', { evidence })]
    expect([...marksOf(found, 'guide').ranges]).toEqual([['/materials/0/name', [{ start: 0, end: 6 }]]])
    expect([...marksOf(found, 'standard').ranges.keys()]).toEqual(['/materials/2/name'])
  })
  test('is the field as a whole where no characters are named', () => {
    expect([
      ...marksOf([finding('materials/copies-more', { path: '/materials/0/copies' })], 'guide').whole,
    ]).toEqual(['/materials/0/copies'])
  })
})

describe('the rows of both sides', () => {
  const pairs = (standard: string[], guide: string[], findings: readonly Finding[] = []) =>
    pairMembers(
      'materials',
      { standard: standard.map((key) => [key]), guide: guide.map((key) => [key]) },
      findings,
    ).map((pair) => [pair.standard, pair.guide])

  test.each([
    [
      'same things in the same order',
      ['a', 'b'],
      ['a', 'b'],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'the guide keeps its order',
      ['a', 'b'],
      ['b', 'a'],
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'what is lacking stands where the standard has it',
      ['a', 'b', 'c'],
      ['a', 'c'],
      [
        [0, 0],
        [1, undefined],
        [2, 1],
      ],
    ],
    [
      'what comes first and is lacking stands first',
      ['a', 'b'],
      ['b'],
      [
        [0, undefined],
        [1, 0],
      ],
    ],
    [
      'what is extra stands alone',
      ['a'],
      ['a', 'x'],
      [
        [0, 0],
        [undefined, 1],
      ],
    ],
    [
      'a thing named twice is paired once',
      ['a'],
      ['a', 'a'],
      [
        [0, 0],
        [undefined, 1],
      ],
    ],
    [
      'an empty list lacks everything',
      ['a', 'b'],
      [],
      [
        [0, undefined],
        [1, undefined],
      ],
    ],
  ])('%s', (_, standard, guide, expected) => {
    expect(pairs(standard, guide)).toEqual(expected)
  })
  test('a renamed thing is paired by its finding', () => {
    const evidence = [
      { side: 'standard', path: '/materials/1/name', start: 0, end: 1 },
      { side: 'guide', path: '/materials/1/name', start: 0, end: 1 },
    ] as const
    expect(pairs(['a', 'b'], ['a', 'y'], [finding('materials/renamed', { evidence })])).toEqual([
      [0, 0],
      [1, 1],
    ])
  })
})

describe('the keys of rows', () => {
  const read = { names: ['身份证', '户口本'], keys: [['居民身份证'], ['户口簿']] }
  test.each([
    ['are those that were read', ['身份证', '户口本'], read, [['居民身份证'], ['户口簿']]],
    ['follow a row that moved', ['户口本'], read, [['户口簿']]],
    ['stay while a name is typed', ['身份证', '户'], read, [['居民身份证'], ['户口簿']]],
    ['of a new row are its name', ['身份证', '户口本', '照片'], read, [['居民身份证'], ['户口簿'], ['照片']]],
    ['are names until they are read', ['身份证'], undefined, [['身份证']]],
  ])('%s', (_, names, known, expected) => {
    expect(keysOfRows(names, known)).toEqual(expected)
  })
})
