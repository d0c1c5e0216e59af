import { expect, test } from 'vitest'
import { guangzhou, liwan, shenzhen } from './catalog.ts'
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

  test('an item says which agencies must publish it and do not', async () => {
    expect(await get('/api/items/442111020000')).toMatchObject({ missing: [{ agency: guangzhou.uscc }] })
    expect(await failure('/api/items/none')).toEqual({ status: 404, code: 'item-not-found' })
  })
}
