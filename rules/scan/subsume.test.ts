import { describe, expect, test } from 'vitest'
import type { AnyProblem, Rule } from '../rule.ts'
import { mostSpecific, type Raised } from './subsume.ts'

const raised = (id: string, problem: Partial<AnyProblem>, subsumes: readonly string[] = []): Raised => ({
  // Only the id, the element and what is subsumed count here.
  rule: { id, element: id.split('/')[0], subsumes } as unknown as Rule,
  problem: { message: 'm', data: {}, place: [], path: '', ...problem },
})
const range = (start: number, end: number, path = '/conditions') => [
  { side: 'guide' as const, path, start, end },
]
const speaking = (...all: readonly Raised[]) => mostSpecific(all).map(({ rule }) => rule.id)

describe('one cause, one finding', () => {
  test('the more specific rule speaks alone of the same element', () => {
    expect(
      speaking(
        raised('promisedLimit/over-standard', { path: '/promisedLimit' }),
        raised('promisedLimit/over-legal', { path: '/promisedLimit' }, ['promisedLimit/over-standard']),
      ),
    ).toEqual(['promisedLimit/over-legal'])
  })
  test('both speak where their characters do not overlap', () => {
    expect(
      speaking(
        raised('conditions/number-changed', { path: '/conditions', evidence: range(0, 4) }),
        raised('text/mojibake', { path: '/conditions', evidence: range(9, 12) }, [
          'conditions/number-changed',
        ]),
      ),
    ).toHaveLength(2)
  })
  test('one speaks where their characters overlap', () => {
    expect(
      speaking(
        raised('conditions/differs', { path: '/conditions', evidence: range(0, 10) }),
        raised('text/mojibake', { path: '/conditions', evidence: range(9, 12) }, ['conditions/differs']),
      ),
    ).toEqual(['text/mojibake'])
  })
  test('a place below another is the same cause, one beside it is not', () => {
    const whole = raised('materials/catch-all', { place: ['其他材料'], path: '/materials/3' }, [
      'materials/extra',
    ])
    expect(
      speaking(whole, raised('materials/extra', { place: ['其他材料', 'copies'], path: '/materials/3' })),
    ).toEqual(['materials/catch-all'])
    expect(
      speaking(whole, raised('materials/extra', { place: ['户口簿'], path: '/materials/4' })),
    ).toHaveLength(2)
  })
  test('a rule that nobody subsumes is never silenced', () => {
    expect(speaking(raised('name/differs', {}), raised('type/differs', {}))).toHaveLength(2)
  })
})
