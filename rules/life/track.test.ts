import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { hash } from '../finding.ts'
import { type Earlier, type Trackable, type Tracked, track } from './track.ts'

/** A finding made as the engine makes it: its fingerprint from rule, item, guide and place, its evidence from the value. */
const aFinding = (given: Partial<Earlier> & { readonly key?: string } = {}): Earlier => {
  const { key, ...rest } = given
  const finding = {
    rule: 'materials/copies-more',
    guideId: 'g1',
    agency: 'a1',
    standardCode: '442111001000',
    place: 'materials/居民身份证/copies',
    actual: 2,
    ...rest,
  }
  const { rule, guideId, agency, standardCode, place, actual } = finding
  return {
    fingerprint: hash('v1', rule, standardCode ?? '-', key ?? guideId ?? agency, place),
    evidenceHash: hash(JSON.stringify(actual)),
    ...finding,
  }
}

const extra = (name: string, given: Partial<Earlier> = {}) =>
  aFinding({ rule: 'materials/extra', place: `materials/${name}`, actual: name, ...given })

const say = (tracked: readonly Tracked<Earlier, Trackable>[]) =>
  tracked.map((one) => ('by' in one ? `${one.state} by ${one.by}` : one.state))

describe('what becomes of a finding', () => {
  test.each<[string, readonly Earlier[], readonly Earlier[], readonly string[]]>([
    ['found for the first time', [], [aFinding()], ['new']],
    ['found again as it was', [aFinding()], [aFinding()], ['unchanged by fingerprint']],
    ['still wrong, with another value', [aFinding()], [aFinding({ actual: 3 })], ['updated by fingerprint']],
    ['found no more', [aFinding()], [], ['absent']],
    ['closed, and found again', [aFinding({ closed: true })], [aFinding()], ['unchanged by fingerprint']],
    ['closed, and not found', [aFinding({ closed: true })], [], []],
    [
      'one gone and another come: the same count is not the same findings',
      [aFinding({ place: 'materials/户口簿/copies' })],
      [aFinding()],
      ['new', 'absent'],
    ],
    [
      'the same at another guide',
      [aFinding({ guideId: 'g1' })],
      [aFinding({ guideId: 'g2' })],
      ['new', 'absent'],
    ],
    [
      'a guide that was given its former id meanwhile',
      [aFinding()],
      [aFinding({ key: 'g0' })],
      ['unchanged by guide'],
    ],
  ])('%s', (_, before, now, expected) => {
    expect(say(track(before, now))).toEqual(expected)
  })
  test('what the scan did not look at is left as it is', () => {
    const before = [aFinding({ guideId: 'g1' }), aFinding({ guideId: 'g2' })]
    expect(say(track(before, [], { wasEvaluated: ({ guideId }) => guideId === 'g1' }))).toEqual([
      'absent',
      'not-evaluated',
    ])
  })
})

describe('aliases', () => {
  const guideAliases = new Map([['g1', 'g9']])
  const ruleAliases = new Map([['materials/more-copies', 'materials/copies-more']])
  const renamed = { rule: 'materials/more-copies' }

  test('a guide under a new id keeps its findings', () => {
    expect(say(track([aFinding()], [aFinding({ guideId: 'g9' })], { guideAliases }))).toEqual([
      'unchanged by guide',
    ])
  })
  test('a renamed rule keeps its findings', () => {
    expect(say(track([aFinding(renamed)], [aFinding()], { ruleAliases }))).toEqual(['unchanged by rule'])
  })
  test('a rule renamed into another element keeps its findings', () => {
    const before = aFinding({ rule: 'handling/promise', place: 'handling/limit' })
    const now = aFinding({ rule: 'promisedLimit/kept', place: 'promisedLimit/limit' })
    const aliases = new Map([['handling/promise', 'promisedLimit/kept']])
    expect(say(track([before], [now], { ruleAliases: aliases }))).toEqual(['unchanged by rule'])
  })
  test('both at once', () => {
    const now = [aFinding({ guideId: 'g9', actual: 3 })]
    expect(say(track([aFinding(renamed)], now, { guideAliases, ruleAliases }))).toEqual(['updated by rule'])
  })
  test('of two guides that became one, the older finding goes on', () => {
    const older = aFinding({ guideId: 'g1', since: '2026-01-01' })
    const younger = aFinding({ guideId: 'g2', since: '2026-02-01' })
    const aliases = new Map([
      ['g1', 'g9'],
      ['g2', 'g9'],
    ])
    const [found, gone] = track([younger, older], [aFinding({ guideId: 'g9' })], { guideAliases: aliases })
    expect(found).toMatchObject({ state: 'unchanged', before: older })
    expect(gone).toEqual({ state: 'absent', before: younger })
  })
  test('an exact fingerprint goes before an alias, however young', () => {
    const exact = aFinding({ guideId: 'g9', since: '2026-02-01' })
    const alias = aFinding({ guideId: 'g1', since: '2026-01-01' })
    const [found] = track([alias, exact], [aFinding({ guideId: 'g9' })], { guideAliases })
    expect(found).toMatchObject({ by: 'fingerprint', before: exact })
  })
  test('a closed finding does not come back by an alias', () => {
    expect(say(track([aFinding({ closed: true })], [aFinding({ guideId: 'g9' })], { guideAliases }))).toEqual(
      ['new'],
    )
  })
})

describe('the name of something extra', () => {
  const long = '申请人个人信用情况查询报告'
  test.each<[string, Earlier, Earlier, readonly string[]]>([
    ['reworded a little', extra(long), extra(`${long}书`), ['updated by name']],
    ['another thing', extra('个人征信报告'), extra('无犯罪记录证明'), ['new', 'absent']],
    ['alike at another guide', extra(long), extra(`${long}书`, { guideId: 'g2' }), ['new', 'absent']],
    [
      'alike, but not extra',
      aFinding({ place: 'materials/就业失业登记证明/copies' }),
      aFinding({ place: 'materials/就业失业登记证/copies' }),
      ['new', 'absent'],
    ],
    [
      'a clause is known by its text, its place being a hash',
      aFinding({
        rule: 'conditions/clause-extra',
        place: 'conditions/62031aee',
        actual: '近三年内没有违法违规记录',
      }),
      aFinding({
        rule: 'conditions/clause-extra',
        place: 'conditions/91c0f2aa',
        actual: '近三年没有违法违规记录',
      }),
      ['updated by name'],
    ],
  ])('%s', (_, before, now, expected) => {
    expect(say(track([before], [now]))).toEqual(expected)
  })
  test('one to one, the most alike first', () => {
    const before = [extra('一二三四五六七八九十'), extra('一二三四五六七八九十甲')]
    const now = [extra('一二三四五六七八九十甲乙')]
    expect(track(before, now)[0]).toMatchObject({ by: 'name', before: before[1] })
  })
  test('of two that are equally alike, the older goes on', () => {
    const older = extra(`甲${long}`, { since: '2026-01-01' })
    const younger = extra(`乙${long}`, { since: '2026-02-01' })
    for (const before of [
      [older, younger],
      [younger, older],
    ])
      expect(track(before, [extra(long)])[0]).toMatchObject({ by: 'name', before: older })
  })
})

describe('properties', () => {
  const anyFinding = fc
    .record({
      rule: fc.constantFrom(
        'materials/extra',
        'materials/copies-more',
        'conditions/clause-extra',
        'old/extra',
      ),
      guideId: fc.constantFrom('g1', 'g2', 'g3', null),
      place: fc.constantFrom(
        '一',
        '二',
        '个人信用情况查询报告',
        '个人信用情况查询报告书',
        '个人信用情况的查询报告',
      ),
      actual: fc.constantFrom('值', '另一值', '个人信用情况查询报告'),
      since: fc.constantFrom('2026-01-01', '2026-02-01'),
      closed: fc.boolean(),
    })
    .map(({ place, ...rest }) => aFinding({ ...rest, place: `materials/${place}` }))
  const findings = fc.uniqueArray(anyFinding, { selector: ({ fingerprint }) => fingerprint, maxLength: 12 })
  const options = {
    guideAliases: new Map([['g1', 'g3']]),
    ruleAliases: new Map([['old/extra', 'materials/extra']]),
  }
  const pairsOf = (tracked: readonly Tracked<Earlier, Trackable>[]) =>
    tracked
      .map((one) =>
        [
          one.state,
          'by' in one ? one.by : '',
          'before' in one ? one.before.fingerprint : '',
          'now' in one ? one.now.fingerprint : '',
        ].join(' '),
      )
      .sort()

  test('the order of either list changes nothing', () => {
    fc.assert(
      fc.property(
        findings.chain((before) =>
          fc.tuple(fc.constant(before), fc.shuffledSubarray(before, { minLength: before.length })),
        ),
        findings.chain((now) =>
          fc.tuple(fc.constant(now), fc.shuffledSubarray(now, { minLength: now.length })),
        ),
        ([before, beforeShuffled], [now, nowShuffled]) => {
          expect(pairsOf(track(beforeShuffled, nowShuffled, options))).toEqual(
            pairsOf(track(before, now, options)),
          )
        },
      ),
      runs,
    )
  })
  test('against itself everything is unchanged', () => {
    fc.assert(
      fc.property(findings, (now) => {
        expect(new Set(say(track(now, now, options)))).toEqual(
          new Set(now.length === 0 ? [] : ['unchanged by fingerprint']),
        )
      }),
      runs,
    )
  })
  test('every finding is accounted for once', () => {
    fc.assert(
      fc.property(findings, findings, (before, now) => {
        const tracked = track(before, now, options)
        expect(tracked.flatMap((one) => ('now' in one ? [one.now] : []))).toEqual(now)
        const accounted = tracked.flatMap((one) => ('before' in one ? [one.before] : []))
        expect(new Set(accounted).size).toBe(accounted.length)
        for (const one of before) if (!one.closed) expect(accounted).toContain(one)
      }),
      runs,
    )
  })
  test('what has an exact fingerprint is never matched otherwise', () => {
    fc.assert(
      fc.property(findings, findings, (before, now) => {
        const known = new Set(before.map(({ fingerprint }) => fingerprint))
        for (const one of track(before, now, options))
          if ('now' in one && known.has(one.now.fingerprint)) expect(one).toMatchObject({ by: 'fingerprint' })
      }),
      runs,
    )
  })
})
