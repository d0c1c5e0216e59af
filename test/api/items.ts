import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { demanding, guangzhou, liwan, shenzhen, tinyCatalog } from './catalog.ts'
import type { Client } from './client.ts'

/** Standard items across agencies, and the search for them. */
export const testItems = (client: Client): void => {
  const { get, failure } = client

  test('an item stands across all agencies with what they publish', async () => {
    const matrix = await get<{
      columns: { agency: string }[]
      rows: {
        element: string
        member: string | null
        states: string[]
        binding: string | null
        findings: Record<string, { rule: string; severity: string }[]>
        distribution: { agencies: number }[]
      }[]
    }>('/api/items/442111010000')
    expect(matrix.columns.map(({ agency }) => agency)).toEqual([guangzhou.uscc, liwan.uscc, shenzhen.uscc])
    const whole = matrix.rows.find(({ element, member }) => element === 'materials' && member === null)
    expect(whole?.states).toEqual(['error', 'same', 'same'])
    expect(whole?.binding).toBe('no-worse')
    expect(whole?.findings).toMatchObject({ 0: [{ rule: 'materials/extra', severity: 'error' }] })
    expect(whole?.distribution.map(({ agencies }) => agencies)).toEqual([2, 1])
    const extra = matrix.rows.find(
      ({ element, states }) => element === 'materials' && states.includes('none'),
    )
    expect(extra?.states).toEqual(['error', 'none', 'none'])
    const items = await get<{ items: { code: string; guides: number }[] }>('/api/items')
    expect(items.items.map(({ code, guides }) => [code, guides])).toEqual([
      ['442111010000', 3],
      ['442111020000', 1],
    ])
  })

  test('an item across agencies is a table too, a column a guide', async () => {
    const text = await (await client.fetch('/api/items/442111010000/export')).text()
    const [headings = [], ...rows]: string[][] = parse(text, { bom: true })
    expect(headings.slice(4, 7)).toEqual([guangzhou.name, liwan.name, shenzhen.name])
    const extra = rows.find((row) => row[0] === '申请材料' && row[1]?.includes('计划生育'))
    expect(extra?.slice(4, 7)).toEqual([expect.stringContaining('● 错误'), '', ''])
    expect(await failure('/api/items/none/export')).toEqual({ status: 404, code: 'item-not-found' })
  })

  test('an item names the guides that may be of it, with evidence that sums to the score', async () => {
    const certificates = tinyCatalog.guides.find(({ id }) => id === '440300-442111020000')
    const { baseCode: _, basis: __, ...codeless } = certificates ?? demanding
    await client.put({ ...codeless, name: '就业登记证申领' }, '1')
    const { undecided } = await get<{
      undecided: {
        guideId: string
        candidate: { score: number; evidence: { score: number }[] }
      }[]
    }>('/api/items/442111020000')
    expect(undecided.map(({ guideId }) => guideId)).toEqual([codeless.id])
    const { score = 0, evidence = [] } = undecided[0]?.candidate ?? {}
    expect(score).toBeGreaterThanOrEqual(0.6)
    expect(score).toBeLessThan(0.9)
    expect(evidence.reduce((sum, one) => sum + one.score, 0)).toBeCloseTo(score, 10)
  })

  test('an item says which agencies must publish it and do not', async () => {
    expect(await get('/api/items/442111020000')).toMatchObject({ missing: [{ agency: guangzhou.uscc }] })
    expect(await failure('/api/items/none')).toEqual({ status: 404, code: 'item-not-found' })
  })
}
