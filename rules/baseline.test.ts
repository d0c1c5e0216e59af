import { describe, expect, test } from 'vitest'
import { compareWithBaseline, isNewProblem } from './baseline.ts'
import type { Catalog, Guide } from './catalog.ts'
import type { Trouble } from './finding.ts'
import { type Report, reportOf } from './report.ts'
import { scan } from './scan/scan.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from './test-builders.ts'

const asOf = '2026-11-23'
const standard = aStandardItem({
  materials: [{ name: '居民身份证', copies: 1 }],
  promisedLimit: { value: 5, unit: 'workday' },
})
const item = aStandardItem({ code: '442111002000', name: '失业保险金申领' })
const right: Partial<Guide> = {
  materials: [{ name: '居民身份证', copies: 1 }],
  promisedLimit: { value: 5, unit: 'workday' },
}
const catalogOf = (guides: readonly Partial<Guide>[], config: Catalog['config'] = {}): Catalog => ({
  directory: aDirectory({ items: [standard, item] }),
  agencies: [anAgency()],
  guides: guides.map((guide) => aGuide({ ...right, ...guide }, standard)),
  config,
})
const check = (catalog: Catalog, readTroubles: readonly Trouble[] = []): Report =>
  reportOf(catalog, scan(catalog, { asOf }), {
    toolVersion: '0',
    asOf,
    scannedAt: '2026-11-23T00:00:00Z',
    readTroubles,
    readMs: 0,
  })
const since = (before: Report, catalog: Catalog, troubles: readonly Trouble[] = []) =>
  compareWithBaseline(check(catalog, troubles), before, catalog)
const states = ({ findings }: Report) => Object.fromEntries(findings.map(({ rule, state }) => [rule, state]))

const twoCopies = { materials: [{ name: '居民身份证', copies: 2 }] }
const threeCopies = { materials: [{ name: '居民身份证', copies: 3 }] }
const slow = { promisedLimit: { value: 9, unit: 'workday' as const } }
const before = check(catalogOf([twoCopies]))

describe('a report beside an earlier one', () => {
  test('nothing changed', () => {
    expect(since(before, catalogOf([twoCopies])).states).toEqual({
      new: 0,
      updated: 0,
      unchanged: 1,
      absent: 0,
      'not-evaluated': 0,
    })
  })
  test('still wrong, with another value', () => {
    expect(states(since(before, catalogOf([threeCopies])))).toEqual({ 'materials/copies-more': 'updated' })
  })
  test('one put right and another made: the same count, and it is seen', () => {
    const report = since(before, catalogOf([slow]))
    expect(states(report)).toEqual({
      'materials/copies-more': 'absent',
      'promisedLimit/over-standard': 'new',
    })
    expect(report.counts).toMatchObject({ findings: 1, errors: 1 })
    expect(report.findings.filter(isNewProblem)).toHaveLength(1)
  })
  test('what was absent in the baseline is no part of it', () => {
    const second = since(before, catalogOf([{}]))
    expect(second.states).toMatchObject({ absent: 1 })
    expect(since(second, catalogOf([{}])).findings).toEqual([])
  })
  test.each<[string, Partial<Guide>]>([
    ['says its former id', { id: 'g2', formerIds: ['g1'] }],
    ['comes for one that is gone', { id: 'g2' }],
  ])('a guide under a new id that %s keeps its findings', (_, given) => {
    expect(states(since(before, catalogOf([{ ...twoCopies, ...given }])))).toEqual({
      'materials/copies-more': 'unchanged',
    })
  })
  test('a guide that is gone leaves its findings absent', () => {
    expect(states(since(before, catalogOf([])))).toEqual({ 'materials/copies-more': 'absent' })
  })
  test('where a row could not be read, nobody knows whether its guide is gone', () => {
    const trouble = { file: 'guides/a.jsonl', line: 1, message: '未读入', messageEn: 'not read' }
    expect(states(since(before, catalogOf([]), [trouble]))).toEqual({
      'materials/copies-more': 'not-evaluated',
    })
  })
  test('a rule that is off has looked at nothing', () => {
    const config = { rules: { 'materials/*': 'off' as const } }
    expect(states(since(before, catalogOf([twoCopies], config)))).toEqual({
      'materials/copies-more': 'not-evaluated',
    })
  })
  test('a rule that threw leaves its findings as they are, for the guide that it threw at', () => {
    const trouble = { rule: 'materials/copies-more', message: '出错', messageEn: 'failed' }
    const clean = catalogOf([{}])
    expect(states(since(before, clean, [{ ...trouble, guideId: 'g1' }]))).toEqual({
      'materials/copies-more': 'not-evaluated',
    })
    expect(states(since(before, clean, [{ ...trouble, guideId: 'g2' }]))).toEqual({
      'materials/copies-more': 'absent',
    })
  })
  test('an ignore entry that ended makes nothing new', () => {
    const entry = { rule: 'materials/copies-more', reason: '已批准', until: '2026-12-31' }
    const ignoring = check(catalogOf([twoCopies], { ignore: [entry] }))
    expect(ignoring.findings).toEqual([])
    expect(states(since(ignoring, catalogOf([twoCopies])))).toEqual({ 'materials/copies-more': 'unchanged' })
  })
  test('what is ignored has a state too, and is in no count', () => {
    const entry = { rule: 'materials/copies-more', reason: '已批准', until: '2026-12-31' }
    const report = since(before, catalogOf([threeCopies], { ignore: [entry] }))
    expect(report.findings).toEqual([])
    expect(report.ignored?.map(({ finding }) => finding.state)).toEqual(['updated'])
  })
  test('what a rule finds that changed since is new by the rule, not by an edit', () => {
    const older = { ...check(catalogOf([{}])), ruleSet: { version: '0', preset: 'province' } }
    const [finding] = since(older, catalogOf([twoCopies])).findings
    expect(finding).toMatchObject({ state: 'new', cause: 'rule' })
    expect(finding && isNewProblem(finding)).toBe(false)
  })
})
