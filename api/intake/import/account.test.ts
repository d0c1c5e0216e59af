import { describe, expect, test } from 'vitest'
import { aGuide } from '../../../rules/test-builders.ts'
import { outcomes } from './account.ts'
import { jsonl, planOf, prepare, useCatalogFolder } from './test-catalog.ts'

useCatalogFolder()

describe('an account that adds up', () => {
  const good = aGuide({ id: 'a' })
  test('every row is created, updated, unchanged, rejected or skipped', async () => {
    await (await prepare([jsonl(good, aGuide({ id: 'b' }))])).commit()
    const plan = await planOf([
      jsonl(
        good,
        { ...aGuide({ id: 'b' }), conditions: '新' },
        aGuide({ id: 'c' }),
        aGuide({ id: 'c' }),
        { id: 'd' },
        { ...good, conditions: '另' },
      ),
    ])
    expect(plan.records).toEqual({ read: 6, created: 1, updated: 1, unchanged: 1, rejected: 2, skipped: 1 })
    for (const account of [plan.records, plan.rows])
      expect(outcomes.reduce((sum, outcome) => sum + account[outcome], 0)).toBe(account.read)
    expect(plan.skipped).toEqual([expect.objectContaining({ reason: 'repeated', rows: 1 })])
    expect(plan.problems.at(-1)?.message).toContain('a.jsonl 1 用过而内容不同')
  })
  test('5,001 problems: what is not listed is counted and said', async () => {
    const broken = Array.from({ length: 5001 }, (_, at) => ({ ...aGuide({ id: `g${at}` }), level: 'city' }))
    const plan = await planOf([jsonl(...broken)])
    expect(plan.problems).toHaveLength(5000)
    expect(plan).toMatchObject({ truncated: true, problemCount: 5001, records: { rejected: 5001 } })
  })
  test('text that no database carries is refused, at its place', async () => {
    const plan = await planOf([
      jsonl({ ...good, materials: [{ name: '身\u0000份证' }] }, { ...good, id: 'b', conditions: '\ud800' }),
    ])
    expect(plan.problems.map(({ line, field }) => [line, field])).toEqual([
      [1, 'materials/0/name'],
      [2, 'conditions'],
    ])
  })
})
