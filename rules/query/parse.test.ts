import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../test/any-text.ts'
import { runs } from '../../test/runs.ts'
import { findingFields, guideFields } from './fields.ts'
import { parseQuery } from './parse.ts'
import { printQuery } from './print.ts'
import type { ParsedQuery, Term } from './query.ts'

const parse = (query: string) => parseQuery(query, findingFields)
const printed = (query: string) => printQuery(parse(query).terms)
const underlined = (query: string) =>
  parse(query).problems.map(({ code, start, end, params }) => [code, query.slice(start, end), params])

describe('a query', () => {
  test.each([
    ['', ''],
    ['  失业　登记 ', '失业 登记'],
    ['rule:promisedLimit/* city:深圳 due:<3d', 'rule:promisedLimit/* city:深圳 due:<3d'],
    ['规则：materials/extra 城市:深圳,广州', 'rule:materials/extra city:深圳,广州'],
    ['级别:错误，警告', 'severity:error,warning'],
    ['要素:材料 state:待整改 cause:豁免到期', 'element:materials state:open cause:exemption-ended'],
    ['RULE:x Severity:ERROR', 'rule:x severity:error'],
    ['-severity:info -失业 -"失业 登记"', '-severity:info -失业 -"失业 登记"'],
    ['text:"计划生育 证明"', 'text:"计划生育 证明"'],
    ['“失业 登记”', '"失业 登记"'],
    ['occurrence:>1 次数:≥2', 'occurrence:>1 occurrence:>=2'],
    ['due:overdue,2026-12-01 到期:<=2w', 'due:overdue,2026-12-01 due:<=2w'],
    ['9:00-17:00 https://example.com a"b', '9:00-17:00 https://example.com a"b'],
    ['"a\\"b\\\\c"', '"a\\"b\\\\c"'],
  ])('%s means %s', (query, meaning) => {
    expect(underlined(query)).toEqual([])
    expect(printed(query)).toBe(meaning)
  })

  test.each([
    ['rul:x', 'unknown-field', 'rul:', { name: 'rul', value: 'rul:x', suggestion: 'rule' }],
    ['severty:error', 'unknown-field', 'severty:', { name: 'severty', suggestion: 'severity' }],
    ['窗口时间:周一', 'unknown-field', '窗口时间:', { name: '窗口时间' }],
    ['rule:', 'value-missing', 'rule:', { name: 'rule' }],
    ['失业 rule: x', 'value-missing', 'rule:', { name: 'rule' }],
    ['city:""', 'value-missing', '""', { name: 'city' }],
    [
      'severity:eror',
      'unknown-value',
      'eror',
      { suggestion: 'error', expected: ['error', 'warning', 'info'] },
    ],
    ['severity:error,grave', 'unknown-value', 'grave', { value: 'grave' }],
    ['occurrence:many', 'not-a-count', 'many', { value: 'many' }],
    ['due:<soon', 'not-a-due', '<soon', { value: 'soon' }],
    ['due:2026-02-30', 'not-a-due', '2026-02-30', {}],
    ['due:<overdue', 'not-a-due', '<overdue', {}],
    ['city:>深圳', 'comparator-unfit', '>深圳', { value: '>' }],
    ['text:"失业', 'quote-open', '"失业', {}],
    ['"失业', 'quote-open', '"失业', {}],
    ['失业 -', 'nothing-negated', '-', {}],
  ])('%s is underlined', (query, code, part, params) => {
    const [problem, ...others] = underlined(query)
    expect(others).toEqual([])
    expect(problem?.slice(0, 2)).toEqual([code, part])
    expect(problem?.[2]).toMatchObject(params)
  })

  test('each language has its own fields', () => {
    expect(parseQuery('law:就业促进法 条款:第五十八条', guideFields).problems).toEqual([])
    expect(parseQuery('law:就业促进法', findingFields).problems).toHaveLength(1)
  })

  test('what is right beside a problem is read all the same', () => {
    expect(printed('失业 rul:x severity:error,grave')).toBe('失业 severity:error')
  })
})

const pieces = fc.oneof(
  fc.constantFrom(
    ...['rule:', '级别：', 'due:', 'city:', '-', '"', '“', '”', ',', '，', '<', '>=', '\\', ' ', '　', ':'],
    ...['失业', 'error', '3d', 'materials/*', '2026-12-01', '12'],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const anyQuery = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  anyText,
)

/** Terms without their places. */
const meaningOf = ({ terms }: ParsedQuery) =>
  terms.map((term: Term) => {
    const { start: _, end: __, ...rest } = term
    return rest.kind === 'field'
      ? { ...rest, values: rest.values.map(({ start: ___, end: ____, ...value }) => value) }
      : rest
  })

describe('any string whatever', () => {
  test('is read without throwing, and everything lies inside it, in order', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { terms, problems } = parse(query)
        for (const { start, end } of [...terms, ...problems]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(query.length)
        }
        let last = 0
        for (const { start, end } of terms) {
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      }),
      runs,
    )
  })

  test('what was read, printed and read again is the same', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const read = parse(query)
        const again = parse(printQuery(read.terms))
        expect(again.problems).toEqual([])
        expect(meaningOf(again)).toEqual(meaningOf(read))
      }),
      runs,
    )
  })
})
