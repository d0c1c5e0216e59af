import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Comparison, GuidePair } from '../../api/compare/schema.ts'
import type { Ranking } from '../../api/ranking/schema.ts'
import { guangzhou, liwan, shenzhen } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

/** Two agencies beside each other, and all of them in a row. */
export const testCompare = (client: Client): void => {
  const { get, failure, fetch } = client
  const two = `a=${guangzhou.uscc}&b=${shenzhen.uscc}`

  test('two agencies: how many guides of theirs are of the same items, and where they differ', async () => {
    const found = await get<Comparison>(`/api/compare?${two}`)
    expect(found).toMatchObject({
      a: { agencyName: guangzhou.name, guides: 1 },
      b: { agencyName: shenzhen.name, guides: 2 },
      pairs: 1,
      onlyA: 0,
      onlyB: 1,
      alone: [{ code: '442111020000', side: 'b' }],
    })
    expect(found.differences).toEqual([
      {
        code: '442111010000',
        title: '失业登记',
        a: '440100-442111010000',
        b: '440300-442111010000',
        elements: [
          { element: 'name', relation: 'differs', standing: 'a' },
          { element: 'materials', relation: 'differs', standing: 'b' },
        ],
      },
    ])
    const counts = (element: string) => found.elements.find((one) => one.element === element)
    expect(counts('materials')).toMatchObject({ same: 0, a: 0, b: 1, neither: 0, local: 0 })
    expect(counts('conditions')).toMatchObject({ same: 1, a: 0, b: 0 })
  })

  test('turned around, the other side is as the standard', async () => {
    const { differences } = await get<Comparison>(`/api/compare?a=${shenzhen.uscc}&b=${guangzhou.uscc}`)
    expect(differences[0]?.elements.map(({ standing }) => standing)).toEqual(['b', 'a'])
  })

  test('values are public: an editor compares other agencies too', async () => {
    const asked = `/api/compare?${two}`
    expect(await get(asked, asEditor(liwan.uscc))).toEqual(await get(asked))
  })

  test('one item of two agencies stands side by side, its lists by what they name', async () => {
    const { pairs } = await get<{ pairs: GuidePair[] }>(`/api/compare/442111010000?${two}`)
    const materials = pairs[0]?.elements.find(({ element }) => element === 'materials')
    expect(materials?.parts.map(({ a, b, same }) => [a !== null, b !== null, same])).toEqual([
      [true, true, true],
      [true, true, true],
      [true, false, false],
    ])
    expect(materials?.binding).toBe('no-worse')
    const limit = pairs[0]?.elements.find(({ element }) => element === 'promisedLimit')
    expect(limit).toMatchObject({ relation: 'same', standing: 'both', folds: [] })
  })

  test('an agency or item that there is not is named', async () => {
    expect(await failure(`/api/compare?a=none&b=${shenzhen.uscc}`)).toEqual({
      status: 404,
      code: 'agency-not-found',
    })
    expect(await failure(`/api/compare/none?${two}`)).toEqual({ status: 404, code: 'item-not-found' })
    expect(await failure('/api/compare')).toEqual({ status: 400, code: 'invalid-request' })
  })

  test('the differences as a table, with both values and the notice in each record', async () => {
    const response = await fetch(`/api/compare/export?${two}`)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [headings = [], ...rows]: string[][] = parse(await response.text(), { bom: true })
    expect(headings.slice(4, 6)).toEqual([guangzhou.name, shenzhen.name])
    const row = rows.find((one) => one[2] === '申请材料') ?? []
    expect(row.slice(3, 6)).toEqual(['乙与标准一致', expect.stringContaining('计划生育证明'), ''])
    expect(rows.every((one) => one.at(-1)?.includes('示例数据'))).toBe(true)
    expect(await failure(`/api/compare/export?${two}&format=exe`)).toEqual({
      status: 400,
      code: 'invalid-request',
    })
  })

  test('agencies are ranked by their errors against those that their items let expect', async () => {
    const { total, agencies } = await get<Ranking>('/api/ranking')
    expect(total).toBe(3)
    const all = agencies.reduce((sum, { observed, expected }) => sum + observed - expected, 0)
    expect(all).toBeCloseTo(0)
    for (const { observed, expected, index } of agencies)
      expect(index).toBeCloseTo((observed + 10) / (expected + 10))
    expect(agencies.map(({ index }) => index)).toEqual(
      agencies.map(({ index }) => index).sort((a, b) => b - a),
    )
  })

  test('an editor sees the own agencies with their ranks among all', async () => {
    const { total, agencies } = await get<Ranking>('/api/ranking', asEditor(liwan.uscc))
    expect(total).toBe(3)
    expect(agencies.map(({ agency }) => agency)).toEqual([liwan.uscc])
  })
}
