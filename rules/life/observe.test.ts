import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { type Life, type LifeEvent, live, positionOf, project } from './life.ts'
import { type Circumstances, observe, type Sight } from './observe.ts'

const on = '2026-11-20'
const plain: Circumstances = { on, cause: 'edit', isGone: false }
const sight: Sight = { evidence: 'e1', holder: null }
const found: LifeEvent = { move: 'found', cause: 'backfill', evidence: 'e1', on: '2026-11-02' }
const lifeOf = (...events: LifeEvent[]): Life | undefined => project([found, ...events])
const exempt: LifeEvent[] = [
  { move: 'ask-exemption', decision: 'x', on: '2026-11-03' },
  { move: 'approve-exemption', decision: 'x', on: '2026-11-04' },
]

const movesOf = (
  before: Life | undefined,
  seen: Sight | undefined,
  circumstances: Partial<Circumstances> = {},
): string[] => observe(before, seen, { ...plain, ...circumstances }).map(({ move }) => move)

describe('a look', () => {
  test.each<[string, Life | undefined, Sight | undefined, Partial<Circumstances>, string[]]>([
    ['finds something new', undefined, sight, {}, ['found']],
    ['finds nothing where nothing was', undefined, undefined, {}, []],
    ['finds the same again', lifeOf(), sight, {}, []],
    ['finds other evidence', lifeOf(), { ...sight, evidence: 'e2' }, {}, ['changed']],
    ['finds it no more', lifeOf(), undefined, {}, ['absent']],
    ['finds its guide gone', lifeOf(), undefined, { isGone: true }, ['gone']],
    ['finds its guide back', lifeOf({ move: 'gone', on: '2026-11-05' }), sight, {}, ['back']],
    [
      'finds its guide back with other evidence',
      lifeOf(...exempt, { move: 'gone', on: '2026-11-05' }),
      { ...sight, evidence: 'e2' },
      {},
      ['back', 'changed'],
    ],
    ['finds what was fixed', lifeOf({ move: 'absent', on: '2026-11-05' }), sight, {}, ['found-again']],
    ['sees what is fixed stay fixed', lifeOf({ move: 'absent', on: '2026-11-05' }), undefined, {}, []],
    ['leaves a false alarm alone', lifeOf({ move: 'false-positive', on: '2026-11-05' }), sight, {}, []],
    [
      'opens a false alarm with other evidence',
      lifeOf({ move: 'false-positive', on: '2026-11-05' }),
      { ...sight, evidence: 'e2' },
      {},
      ['changed'],
    ],
    ['finds it below a finding of the province', undefined, { ...sight, holder: 'p' }, {}, ['found', 'held']],
    [
      'finds the finding above it decided',
      lifeOf({ move: 'held', parent: 'p', on: '2026-11-02' }),
      sight,
      {},
      ['released'],
    ],
    [
      'finds another one above it',
      lifeOf({ move: 'held', parent: 'p', on: '2026-11-02' }),
      { ...sight, holder: 'q' },
      {},
      ['released', 'held'],
    ],
    ['does not hold what is exempt', lifeOf(...exempt), { ...sight, holder: 'p' }, {}, []],
  ])('%s', (_, before, seen, circumstances, expected) => {
    expect(movesOf(before, seen, circumstances)).toEqual(expected)
  })

  test('what is found before its cause is in force is upcoming until that day', () => {
    const [first] = observe(undefined, sight, { ...plain, countsFrom: '2026-12-01' })
    if (!first) throw new Error('expected an event')
    const life = live(undefined, first)
    expect(life.state).toBe('upcoming')
    expect(movesOf(life, sight)).toEqual([])
    expect(movesOf(life, sight, { on: '2026-12-01' })).toEqual(['date-reached'])
  })

  test('what is found again with evidence that is exempt is exempt', () => {
    const fixed = lifeOf(...exempt, { move: 'absent', on: '2026-11-05' })
    const [event] = observe(fixed, sight, { ...plain, exemption: 'x' })
    expect(event && fixed && live(fixed, event)).toMatchObject({ state: 'exempt', decision: 'x' })
  })
})

const looks = fc.array(
  fc.record({
    seen: fc.option(
      fc.record({ evidence: fc.constantFrom('e1', 'e2'), holder: fc.constantFrom(null, null, 'p') }),
      { nil: undefined },
    ),
    isGone: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)

test('looking a second time at the same changes nothing, and what was seen last is what stands', () => {
  fc.assert(
    fc.property(looks, (all) => {
      let life: Life | undefined
      for (const { seen, isGone } of all) {
        const circumstances = { ...plain, isGone }
        for (const event of observe(life, seen, circumstances)) life = live(life, event)
        expect(observe(life, seen, circumstances)).toEqual([])
        if (!life) continue
        expect(life.state === 'closed').toBe(seen === undefined)
        if (seen) expect(life.evidence).toBe(seen.evidence)
        if (!seen) expect(['fixed', 'obsolete']).toContain(positionOf(life))
      }
    }),
    runs,
  )
})
