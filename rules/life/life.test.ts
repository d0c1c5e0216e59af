import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { type Life, type LifeEvent, live, positionOf, project, standingOf } from './life.ts'
import { allowedMoves, isAllowed, type MoveName, moveNames, moves } from './workflow.ts'

const found: LifeEvent = { move: 'found', cause: 'edit', evidence: 'e1', on: '2026-11-02' }
const lifeAfter = (...events: LifeEvent[]): Life => {
  const life = project([found, ...events])
  if (!life) throw new Error('expected a life')
  return life
}

describe('a finding', () => {
  test('that is found is open, the first time, with a clock from that day', () => {
    expect(lifeAfter()).toMatchObject({
      state: 'open',
      occurrence: 1,
      cause: 'edit',
      clock: { startedOn: '2026-11-02', pauses: [], extensions: 0 },
    })
  })
  test('of a directory that is not in force yet is upcoming, and counts from its day', () => {
    const life = live(undefined, { ...found, countsFrom: '2026-12-01' })
    expect(life).toMatchObject({ state: 'upcoming', countsFrom: '2026-12-01' })
    expect(live(life, { move: 'date-reached', on: '2026-12-01' })).toMatchObject({
      state: 'open',
      countsFrom: null,
      clock: { startedOn: '2026-12-01' },
    })
  })
  test('that is fixed and found again is the same, the second time, with a clock of its own', () => {
    const fixed = lifeAfter({ move: 'absent', on: '2026-11-04' })
    expect(positionOf(fixed)).toBe('fixed')
    expect(
      live(fixed, { move: 'found-again', cause: 'edit', evidence: 'e2', on: '2026-11-20' }),
    ).toMatchObject({
      state: 'open',
      occurrence: 2,
      clock: { startedOn: '2026-11-20' },
    })
  })
  test('that is found again with evidence that an exemption covers is exempt', () => {
    const life = lifeAfter(
      { move: 'absent', on: '2026-11-04' },
      { move: 'found-again', cause: 'edit', evidence: 'e1', exemption: 'x', on: '2026-11-20' },
    )
    expect(life).toMatchObject({ state: 'exempt', decision: 'x', occurrence: 2 })
  })
  test('that is exempt opens with other evidence, for ten working days', () => {
    const life = lifeAfter(
      { move: 'ask-exemption', decision: 'x', on: '2026-11-03' },
      { move: 'approve-exemption', decision: 'x', on: '2026-11-05' },
      { move: 'changed', evidence: 'e2', on: '2026-11-20' },
    )
    expect(life).toMatchObject({
      state: 'open',
      cause: 'exemption-ended',
      decision: null,
      evidence: 'e2',
      clock: { startedOn: '2026-11-20', budget: 10 },
    })
  })
  test('stands still while the province has a request before it, and runs on when it answered', () => {
    const asked = lifeAfter({ move: 'ask-extension', decision: 'd', on: '2026-11-03' })
    expect(asked.clock.pauses).toEqual([{ why: 'request', from: '2026-11-03', until: null, cap: 10 }])
    const rejected = live(asked, { move: 'reject', on: '2026-11-06' })
    expect(rejected.clock).toEqual({
      startedOn: '2026-11-02',
      budget: null,
      pauses: [{ why: 'request', from: '2026-11-03', until: '2026-11-06', cap: 10 }],
      extensions: 0,
    })
    expect(rejected.asked).toBeNull()
  })
  test('that is disputed pauses, and stays disputed when the province accepts', () => {
    const accepted = lifeAfter(
      { move: 'dispute', decision: 'd', on: '2026-11-03' },
      { move: 'accept-dispute', on: '2026-11-10' },
    )
    expect(accepted).toMatchObject({ state: 'disputed', isAccepted: true, asked: null })
    const rejected = lifeAfter(
      { move: 'dispute', decision: 'd', on: '2026-11-03' },
      { move: 'confirm-standard', on: '2026-11-10' },
    )
    expect(rejected).toMatchObject({ state: 'open', decision: null })
    expect(rejected.clock.pauses).toEqual([
      { why: 'dispute', from: '2026-11-03', until: '2026-11-10', cap: 20 },
    ])
  })
  test('whose guide goes comes back in the state it had, its clock standing still meanwhile', () => {
    const exempt = lifeAfter(
      { move: 'ask-exemption', decision: 'x', on: '2026-11-03' },
      { move: 'approve-exemption', decision: 'x', on: '2026-11-05' },
    )
    const gone = live(exempt, { move: 'gone', on: '2026-11-09' })
    expect(positionOf(gone)).toBe('obsolete')
    const back = live(gone, { move: 'back', on: '2026-11-12' })
    expect(back).toMatchObject({ state: 'exempt', decision: 'x', occurrence: 1 })
    expect(back.clock).toMatchObject({ startedOn: '2026-11-02' })
    expect(back.clock.pauses.at(-1)).toEqual({
      why: 'gone',
      from: '2026-11-09',
      until: '2026-11-12',
      cap: null,
    })
  })
  test('that hangs under a finding of the province begins to count when that is decided', () => {
    const life = lifeAfter(
      { move: 'held', parent: 'p', on: '2026-11-02' },
      { move: 'released', on: '2026-11-16' },
    )
    expect(life).toMatchObject({ heldBy: null, clock: { startedOn: '2026-11-16' } })
  })
  test('that was closed as a false alarm opens with other evidence only', () => {
    const closed = lifeAfter({ move: 'false-positive', on: '2026-11-03' })
    expect(positionOf(closed)).toBe('false-positive')
    expect(live(closed, { move: 'changed', evidence: 'e2', on: '2026-11-09' })).toMatchObject({
      state: 'open',
    })
    expect(() => live(closed, { move: 'absent', on: '2026-11-09' })).toThrow(
      'from false-positive, got absent',
    )
  })
  test('cannot begin with anything but being found', () => {
    expect(() => live(undefined, { move: 'absent', on: '2026-11-03' })).toThrow('from none, got absent')
  })
})

describe('the moves offered', () => {
  const offered = (life: Life, role: 'province' | 'city-admin' | 'editor') =>
    allowedMoves(standingOf(life, 'guide'), role)
  test('an editor asks, an administrator disputes, the province decides', () => {
    expect(offered(lifeAfter(), 'editor')).toEqual([
      'assign',
      'comment',
      'ask-exemption',
      'ask-extension',
      'ask-false-positive',
    ])
    expect(offered(lifeAfter(), 'city-admin')).toContain('dispute')
    expect(offered(lifeAfter(), 'province')).toEqual(['assign', 'comment', 'ask-exemption', 'false-positive'])
  })
  test('a request is answered by the move of its kind, and nothing else is asked meanwhile', () => {
    const asked = lifeAfter({ move: 'ask-exemption', decision: 'x', on: '2026-11-03' })
    expect(offered(asked, 'province')).toEqual([
      'assign',
      'comment',
      'approve-exemption',
      'reject',
      'withdraw',
    ])
    expect(offered(asked, 'editor')).toEqual(['assign', 'comment', 'withdraw'])
  })
  test('an occurrence is extended twice at most', () => {
    const extend: LifeEvent[] = [
      { move: 'ask-extension', decision: 'd', on: '2026-11-03' },
      { move: 'approve-extension', on: '2026-11-04' },
    ]
    expect(offered(lifeAfter(...extend), 'editor')).toContain('ask-extension')
    expect(offered(lifeAfter(...extend, ...extend), 'editor')).not.toContain('ask-extension')
  })
  test('what waits for the province may only be assigned and spoken about', () => {
    expect(offered(lifeAfter({ move: 'held', parent: 'p', on: '2026-11-02' }), 'city-admin')).toEqual([
      'assign',
      'comment',
    ])
  })
  test('the province keeps or changes its standard where a finding is about that', () => {
    expect(allowedMoves(standingOf(lifeAfter(), 'group'), 'province')).toEqual([
      'assign',
      'comment',
      'ask-exemption',
      'false-positive',
      'keep-standard',
      'change-standard',
    ])
  })
})

const eventOf = (move: MoveName, on: string, before: Life | undefined): LifeEvent => {
  switch (move) {
    case 'found':
      return { move, on, cause: 'edit', evidence: 'e1' }
    case 'found-again':
      return { move, on, cause: 'import', evidence: 'e2' }
    case 'changed':
      return { move, on, evidence: 'e3' }
    case 'held':
      return { move, on, parent: 'p' }
    case 'assign':
      return { move, on, assignee: 'a' }
    case 'comment':
      return { move, on, text: 't' }
    case 'ask-exemption':
    case 'ask-extension':
    case 'ask-false-positive':
    case 'dispute':
    case 'approve-exemption':
      return { move, on, decision: 'd' }
    case 'undo':
      if (!before) throw new Error('expected a life to undo')
      return { move, on, to: before }
    default:
      return { move, on }
  }
}

/** Walks through lives by moves that are allowed, chosen by numbers. */
const walk = (choices: readonly number[]): { life: Life; events: LifeEvent[] }[] => {
  const steps: { life: Life; events: LifeEvent[] }[] = []
  let life: Life | undefined
  const events: LifeEvent[] = []
  choices.forEach((choice, day) => {
    const on = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
    const possible = moveNames.filter((name) => {
      if (!life) return name === 'found'
      const standing = standingOf(life, 'guide')
      return moves[name].by.some((party) => isAllowed(name, standing, party))
    })
    const name = possible[choice % possible.length]
    if (!name) throw new Error('expected a way out of every position')
    const event = eventOf(name, on, life)
    life = live(life, event)
    events.push(event)
    steps.push({ life, events: [...events] })
  })
  return steps
}

describe('every walk through the table', () => {
  const walks = fc.array(fc.nat(), { minLength: 1, maxLength: 25 }).map(walk)
  test('never throws, ends where its events project to, and has a way on', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { life, events } of steps) expect(project(events)).toEqual(life)
      }),
      runs,
    )
  })
  test('closed has a reason and nothing else has; exempt and disputed rest on a decision; occurrences only rise', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        let occurrence = 1
        for (const { life, events } of steps) {
          expect(life.reason === null).toBe(life.state !== 'closed')
          if (life.state === 'exempt' || life.state === 'disputed') expect(life.decision).not.toBeNull()
          expect(life.occurrence).toBeGreaterThanOrEqual(occurrence)
          if (events.at(-1)?.move !== 'undo') occurrence = life.occurrence
        }
      }),
      runs,
    )
  })
  test('no pause is left open without its ground', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { life } of steps) {
          const standing = life.clock.pauses.filter(({ until }) => until === null).map(({ why }) => why)
          if (life.asked === null) expect(standing).not.toContain('request')
          if (standing.includes('gone')) expect(positionOf(life)).toBe('obsolete')
        }
      }),
      runs,
    )
  })
})
