import { describe, expect, test } from 'vitest'
import { chosenDifferences, markWords, shownParts, stepFrom } from './side-by-side.ts'

const marked = (a: string, b: string) =>
  markWords(a, b).map(({ text, ranges }) => ranges.map(({ start, end }) => text.slice(start, end)).join('|'))

describe('two values beside each other', () => {
  test.each([
    [
      'a number with its unit is marked whole',
      '自受理之日起10个工作日内办结',
      '自受理之日起15个工作日内办结',
      ['10个工作日内', '15个工作日内'],
    ],
    [
      'so is a title',
      '依据《就业促进法》办理',
      '依据《社会保险法》办理',
      ['《就业促进法》', '《社会保险法》'],
    ],
    ['words more on one side', '有劳动能力的人员', '有劳动能力、有就业要求的人员', ['', '、有就业要求']],
    ['what is written in another width is not marked', '年满１６周岁', '年满16周岁', ['', '']],
  ])('%s', (_, a, b, expected) => {
    expect(marked(a, b)).toEqual(expected)
  })

  test('a member that only one side has is marked whole, one that both have not at all', () => {
    const parts = shownParts({
      element: 'materials',
      parts: [
        { field: null, a: { name: '居民身份证' }, b: { name: '身份证' }, same: true },
        { field: null, a: null, b: { name: '户口簿' }, same: false },
        {
          field: null,
          a: { name: '申请表', originals: 1 },
          b: { name: '申请表', originals: 2 },
          same: false,
        },
      ],
    })
    expect(parts[0]).toMatchObject({ a: { ranges: [] }, b: { ranges: [] } })
    expect(parts[1]).toEqual({
      field: undefined,
      a: undefined,
      b: { text: '户口簿', ranges: [{ start: 0, end: 3 }] },
      same: false,
    })
    expect(parts[2]?.a?.text).toContain('1')
    expect(parts[2]?.b?.ranges).toHaveLength(1)
  })
})

describe('the way through the differences', () => {
  const related = (element: 'name' | 'materials', standing: 'a' | 'b' | null) => ({
    element,
    relation: 'differs' as const,
    standing,
  })
  const differences = [
    { code: '1', title: '', a: '', b: '', elements: [related('name', 'a'), related('materials', 'b')] },
    { code: '2', title: '', a: '', b: '', elements: [related('materials', null)] },
  ]

  test('goes on to the next item and back, and stays at either end', () => {
    const first = { code: '1', element: 'name' }
    const second = { code: '1', element: 'materials' }
    const last = { code: '2', element: 'materials' }
    expect(stepFrom(differences, undefined, 1)).toEqual(first)
    expect(stepFrom(differences, first, 1)).toEqual(second)
    expect(stepFrom(differences, second, 1)).toEqual(last)
    expect(stepFrom(differences, last, 1)).toEqual(last)
    expect(stepFrom(differences, second, -1)).toEqual(first)
    expect(stepFrom(differences, first, -1)).toEqual(first)
    expect(stepFrom(differences, { code: '2', element: '' }, 1)).toEqual(last)
    expect(stepFrom([], undefined, 1)).toBeUndefined()
  })

  test.each([
    [{ element: 'materials', standing: undefined }, ['1', '2']],
    [{ element: undefined, standing: 'a' }, ['1']],
    [{ element: undefined, standing: 'unstated' }, ['2']],
    [{ element: 'name', standing: 'b' }, []],
  ])('is narrowed by %j', (choice, codes) => {
    expect(chosenDifferences(differences, choice).map(({ code }) => code)).toEqual(codes)
  })
})
