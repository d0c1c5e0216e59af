import { describe, expect, test } from 'vitest'
import type { Config } from './catalog.ts'
import type { Finding } from './finding.ts'
import { applyIgnore } from './ignore.ts'
import { aGuide, aStandardItem } from './test-builders.ts'
import { findingsOfCase } from './test-rule.ts'

type Entry = NonNullable<Config['ignore']>[number]

const standard = aStandardItem({ materials: [{ name: '居民身份证' }] })
const found = findingsOfCase({
  name: 'two guides ask for more',
  standard: { materials: [{ name: '居民身份证' }] },
  guides: ['g1', 'g2'].map((id) =>
    aGuide({ id, channel: id, materials: [{ name: '居民身份证' }, { name: '无犯罪记录证明' }] }, standard),
  ),
}).filter(({ rule }) => rule === 'materials/extra')
const agency = found[0]?.agency ?? ''
const asOf = '2026-11-23'
const entry = (given: Partial<Entry> = {}): Entry => ({
  rule: 'materials/extra',
  reason: '粤人社函〔2026〕1号',
  until: '2026-12-31',
  ...given,
})

const ids = (findings: readonly Finding[]) => findings.map(({ guideId }) => guideId)
const apply = (entries: readonly Entry[], isComplete = true) =>
  applyIgnore({ ignore: [...entries] }, found, asOf, isComplete)

describe('entries of ignore', () => {
  test('the case has two findings', () => {
    expect(ids(found)).toEqual(['g1', 'g2'])
  })
  test.each<[string, Partial<Entry>, readonly string[]]>([
    ['a rule everywhere', {}, []],
    ['all rules of an element', { rule: 'materials/*' }, []],
    ['one guide', { guideId: 'g1' }, ['g2']],
    ['one agency', { agency }, []],
    ['another agency', { agency: 'elsewhere' }, ['g1', 'g2']],
    ['one standard item', { standardCode: '442111001000' }, []],
    ['all that is given must fit', { guideId: 'g1', standardCode: '442111002000' }, ['g1', 'g2']],
    ['another rule', { rule: 'materials/missing' }, ['g1', 'g2']],
    ['its last day still counts', { until: asOf }, []],
    ['the day after its last it covers nothing', { until: '2026-11-22' }, ['g1', 'g2']],
  ])('%s', (_, given, left) => {
    const { findings, ignored } = apply([entry(given)])
    expect(ids(findings)).toEqual(left)
    expect(findings.length + ignored.length).toBe(found.length)
  })
  test('what is ignored keeps its reason and end', () => {
    const { ignored } = apply([entry({ guideId: 'g1' })])
    expect(ignored).toEqual([{ finding: found[0], reason: '粤人社函〔2026〕1号', until: '2026-12-31' }])
  })
  test('an entry that ended, and one that covers nothing, are said as warnings', () => {
    const { troubles } = apply([
      entry({ until: '2026-01-31' }),
      entry({ guideId: 'g3' }),
      entry({ guideId: 'g1' }),
    ])
    expect(troubles).toEqual([
      expect.objectContaining({ field: 'ignore/0', severity: 'warning', remark: true }),
      expect.objectContaining({ field: 'ignore/1', guideId: 'g3', severity: 'warning', remark: true }),
    ])
    expect(troubles[0]?.message).toContain('2026-01-31 到期')
    expect(troubles[1]?.messageEn).toContain('covers no finding')
  })
  test('an entry beside a wider one is not called unused', () => {
    expect(apply([entry(), entry({ guideId: 'g1' })]).troubles).toEqual([])
  })
  test('an incomplete scan calls no entry unused', () => {
    expect(apply([entry({ guideId: 'g3' })], false).troubles).toEqual([])
  })
})
