import { expect, test } from 'vitest'
import type { Overview } from '../../api/overview/schema.ts'
import { demanding, guangzhou, liwan, shenzhen } from './catalog.ts'
import { asEditor, type Client, type FindingPage } from './client.ts'

/** The list of findings, its facets, and the overview that counts it. */
export const testFindings = (client: Client): void => {
  const { get, failure, list } = client
  const { materials = [] } = demanding

  test('the planted findings are there', async () => {
    const { findings } = await list('severity=error')
    expect(findings.map(({ rule, guideId }) => [rule, guideId])).toEqual(
      expect.arrayContaining([
        ['materials/extra', demanding.id],
        ['presence/missing', null],
      ]),
    )
  })

  test('pages of a list join to the whole without a gap, in every order', async () => {
    const { total } = await list('limit=200')
    expect(total).toBeGreaterThan(2)
    for (const sort of ['severity', 'agency', 'item', 'rule', 'due']) {
      const seen: string[] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const at: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
        const page: FindingPage = await list(`sort=${sort}&limit=1${at}`)
        seen.push(...page.findings.map(({ fingerprint }) => fingerprint))
        cursor = page.next
      }
      expect(new Set(seen).size, sort).toBe(total)
      expect(seen.length, sort).toBe(total)
    }
  })

  test('each facet counts what its value leaves', async () => {
    const facets = await get<Record<string, { value: string; count: number }[]>>(
      '/api/findings/facets?region=440100',
    )
    for (const name of ['severity', 'kind', 'element', 'rule', 'agency', 'item'])
      for (const { value, count } of facets[name] ?? []) {
        const { total } = await list(`region=440100&${name}=${encodeURIComponent(value)}`)
        expect(total, `${name}=${value}`).toBe(count)
      }
    for (const { value, count } of facets.region ?? [])
      expect((await list(`region=${value}`)).total, value).toBe(count)
  })

  test('a facet ignores its own filter', async () => {
    const all = await get<{ severity: unknown }>('/api/findings/facets')
    const some = await get<{ severity: unknown }>('/api/findings/facets?severity=error')
    expect(some.severity).toEqual(all.severity)
  })

  test('every number of the overview is the total of the list behind it', async () => {
    const { columns, rows, total } = await get<Overview>('/api/overview')
    for (const row of [...rows, { ...total, own: false }]) {
      const where = `region=${row.region}${row.own ? '&own=1' : ''}`
      expect((await list(`${where}&rule=presence/missing`)).total, row.region).toBe(row.missing)
      for (const { key, elements, rule } of columns) {
        const what = rule === undefined ? `element=${elements.join(',')}` : `rule=${rule}`
        const cell = row.cells[key]
        expect((await list(`${where}&${what}&severity=error`)).total, `${row.region} ${key}`).toBe(
          cell?.errors,
        )
        expect((await list(`${where}&${what}&severity=warning`)).total, `${row.region} ${key}`).toBe(
          cell?.warnings,
        )
      }
    }
  })

  test('a city counts its bureaux with its counties, and opens to them', async () => {
    const { rows } = await get<Overview>('/api/overview')
    const city = rows.find(({ region }) => region === '440100')
    expect(city).toMatchObject({
      opens: true,
      missing: 1,
      cells: { materials: { pairs: 2, uniform: 1, errors: 1 } },
    })
    const inside = await get<Overview>('/api/overview?region=440100')
    expect(inside.rows.map(({ region, own }) => [region, own])).toEqual([
      ['440100', true],
      ['440103', false],
    ])
  })

  test('a finding comes with both published sides and its rule', async () => {
    const { findings } = await list('rule=materials/extra')
    const whole = await get<Record<string, unknown>>(`/api/findings/${findings[0]?.fingerprint}`)
    expect(whole).toMatchObject({
      finding: { guideId: demanding.id, agencyName: guangzhou.name, itemName: '失业登记' },
      published: {
        guide: { materials: demanding.materials },
        standard: { materials: materials.slice(0, -1) },
      },
      rule: { id: 'materials/extra' },
      parent: null,
      children: { total: 0 },
    })
    expect(await failure('/api/findings/none')).toEqual({ status: 404, code: 'finding-not-found' })
  })

  test('an editor sees and counts the findings of its own subtree only', async () => {
    const city = asEditor(guangzhou.uscc)
    const { findings } = await list('limit=200', city)
    expect(findings.length).toBeGreaterThan(0)
    const own = new Set([guangzhou.uscc, liwan.uscc])
    expect(findings.every(({ agency }) => own.has(agency))).toBe(true)
    const { total } = await get<{ total: number }>('/api/findings/facets', city)
    expect(total).toBe(findings.length)
    const foreign = (await list(`agency=${shenzhen.uscc}`)).findings[0]?.fingerprint
    expect(await failure(`/api/findings/${foreign}`, city)).toEqual({
      status: 404,
      code: 'finding-not-found',
    })
  })

  test('an editor opens on its own region', async () => {
    const { rows } = await get<Overview>('/api/overview', asEditor(guangzhou.uscc))
    expect(rows.map(({ region }) => region)).toEqual(['440100', '440103'])
  })
}
