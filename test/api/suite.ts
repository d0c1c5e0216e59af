import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ListedFinding } from '../../api/findings/finding.ts'
import type { Guide } from '../../rules/catalog.ts'
import { demanding, guangzhou, liwan, shenzhen } from './catalog.ts'

/** A server that holds the tiny catalog, scanned, behind `fetch`. */
export interface Server {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** Puts the tiny catalog back as it was; called where a test may have written. */
  readonly reset: () => Promise<void>
  readonly close: () => Promise<void>
}

interface FindingPage {
  readonly findings: readonly ListedFinding[]
  readonly total: number
  readonly next: string | null
}

interface Cell {
  readonly errors: number
  readonly warnings: number
  readonly pairs: number
  readonly uniform: number
}
interface Row {
  readonly region: string
  readonly own: boolean
  readonly opens: boolean
  readonly missing: number
  readonly cells: Readonly<Record<string, Cell>>
}
interface Overview {
  readonly columns: readonly { key: string; elements: readonly string[]; rule?: string }[]
  readonly rows: readonly Row[]
  readonly total: Row
}

const asEditor = (uscc: string): RequestInit => ({ headers: { cookie: `acting=${uscc}` } })

/** The API's promises, the same on every database. */
export const describeApi = (name: string, open: () => Promise<Server>): void => {
  describe(`the API on ${name}`, () => {
    let opened: Server | undefined
    let isChanged = true
    const server = {
      fetch: (path: string, init?: RequestInit): Promise<Response> => {
        if (!opened) throw new Error('expected a server, got none: it did not open')
        isChanged ||= init?.method !== undefined && !path.endsWith('/check')
        return opened.fetch(path, init)
      },
    }
    beforeAll(async () => {
      opened = await open()
    })
    beforeEach(async () => {
      if (isChanged) await opened?.reset()
      isChanged = false
    })
    afterAll(() => opened?.close())

    const get = async <Body>(path: string, init?: RequestInit): Promise<Body> => {
      const response = await server.fetch(path, init)
      expect(response.status, path).toBe(200)
      return (await response.json()) as Body
    }
    const failure = async (path: string, init?: RequestInit) => {
      const response = await server.fetch(path, init)
      const { code } = (await response.json()) as { code: string }
      return { status: response.status, code }
    }
    const list = (query: string, init?: RequestInit) => get<FindingPage>(`/api/findings?${query}`, init)
    const put = (guide: Guide, revision: string | undefined, cookie?: string) =>
      server.fetch(`/api/guides/${guide.id}`, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          ...(revision === undefined ? {} : { 'if-match': revision }),
          ...(cookie === undefined ? {} : { cookie }),
        },
        body: JSON.stringify(guide),
      })
    const { materials = [], ...rest } = demanding
    const repaired: Guide = { ...rest, materials: materials.slice(0, -1) }

    test('health tells version, schema and last scan', async () => {
      expect(await get('/healthz')).toMatchObject({
        status: 'ok',
        schema: 1,
        scan: { id: 1, asOf: '2026-11-23', counts: { guides: 4, agencies: 4, items: 2 } },
      })
    })

    test('every answer forbids foreign scripts, framing and guessing of types', async () => {
      const { headers } = await server.fetch('/healthz')
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
    })

    test('the context names the directory, the notice, the agencies and who acts', async () => {
      expect(await get('/api/context')).toMatchObject({
        directory: { id: 'tiny', regionName: '广东省' },
        notice: '示例数据：问题为人为植入，与所示机构无关',
        actor: { role: 'province', agency: null },
      })
      expect(await get('/api/context', asEditor(guangzhou.uscc))).toMatchObject({
        actor: { role: 'editor', agency: guangzhou.uscc },
      })
    })

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
      for (const sort of ['severity', 'agency', 'item', 'rule']) {
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

    test('a guide comes with its item, its link, its findings and what the browser checks it with', async () => {
      const view = await get<Record<string, unknown>>(`/api/guides/${demanding.id}`)
      expect(view).toMatchObject({
        revision: 1,
        guide: demanding,
        standard: { code: '442111010000' },
        link: { standardCode: '442111010000' },
        editable: true,
        check: { asOf: '2026-11-23', directory: { id: 'tiny', items: [] }, agency: { uscc: guangzhou.uscc } },
      })
      expect(await failure('/api/guides/none')).toEqual({ status: 404, code: 'guide-not-found' })
    })

    test('a saved repair makes a revision and closes the finding', async () => {
      const response = await put({ ...repaired, xInternal: '保留' } as Guide, '"1"')
      expect(response.status).toBe(200)
      expect(response.headers.get('etag')).toBe('"2"')
      expect(await response.json()).toMatchObject({ revision: 2, guide: { xInternal: '保留' }, opened: [] })
      expect((await list('rule=materials/extra')).total).toBe(0)
      const { rows } = await get<Overview>('/api/overview')
      expect(rows.find(({ region }) => region === '440100')?.cells.materials).toMatchObject({
        pairs: 2,
        uniform: 2,
      })
      const { revisions } = await get<{ revisions: { revision: number; guide: Guide }[] }>(
        `/api/guides/${demanding.id}/revisions`,
      )
      expect(revisions.map(({ revision }) => revision)).toEqual([2, 1])
      expect(revisions[1]?.guide).toEqual(demanding)
    })

    test('undoing a repair is another revision and opens the same finding again', async () => {
      const before = (await list('rule=materials/extra')).findings[0]?.fingerprint
      await put(repaired, '"1"')
      const undone = (await (await put(demanding, '"2"')).json()) as { revision: number; opened: string[] }
      expect(undone.revision).toBe(3)
      expect(undone.opened).toContain(before)
      expect((await list('rule=materials/extra')).findings[0]?.fingerprint).toBe(before)
    })

    test('a guide saved as it stands makes no revision', async () => {
      expect(await (await put(demanding, '"1"')).json()).toMatchObject({
        revision: 1,
        opened: [],
        closed: [],
      })
    })

    test('of two savers the second is told the current revision', async () => {
      await put(repaired, '"1"')
      const second = await put({ ...demanding, name: '失业登记办理' }, '"1"')
      expect(second.status).toBe(412)
      expect(await second.json()).toMatchObject({
        code: 'stale-revision',
        params: { revision: 2, guide: repaired },
      })
    })

    test('of two saves at once one is kept and one refused', async () => {
      const both = await Promise.all([
        put(repaired, '"1"'),
        put({ ...demanding, name: '失业登记办理' }, '"1"'),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
    })

    test('a save must name its revision, keep its identity and hold to the schema', async () => {
      expect((await put(repaired, undefined)).status).toBe(428)
      expect((await put({ ...repaired, region: '440300' }, '"1"')).status).toBe(400)
      const broken = await put({ ...repaired, materials: [{ name: 3 }] } as unknown as Guide, '"1"')
      expect(broken.status).toBe(400)
      expect(await broken.json()).toMatchObject({
        code: 'invalid-guide',
        params: { issues: [{ path: 'materials/0/name' }] },
      })
    })

    test('a guide larger than a row is refused', async () => {
      const response = await put({ ...repaired, conditions: '长'.repeat(400_000) }, '"1"')
      expect(response.status).toBe(413)
      expect(await response.json()).toMatchObject({ code: 'guide-too-large' })
    })

    test("another site's page cannot write", async () => {
      const init = { method: 'POST', headers: { origin: 'https://elsewhere.example' } }
      expect(await failure('/api/scans', init)).toEqual({ status: 403, code: 'cross-origin' })
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

    test('an editor reads published guides of others without their findings, and cannot save them', async () => {
      const view = await get<Record<string, unknown>>(`/api/guides/${demanding.id}`, asEditor(shenzhen.uscc))
      expect(view).toMatchObject({ guide: { id: demanding.id }, findings: [], editable: false })
      expect((await put(repaired, '"1"', `acting=${shenzhen.uscc}`)).status).toBe(404)
      expect((await put(repaired, '"1"', `acting=${guangzhou.uscc}`)).status).toBe(200)
      expect(await failure(`/api/guides/${demanding.id}/revisions`, asEditor(shenzhen.uscc))).toEqual({
        status: 404,
        code: 'guide-not-found',
      })
    })

    test('an editor opens on its own region', async () => {
      const { rows } = await get<Overview>('/api/overview', asEditor(guangzhou.uscc))
      expect(rows.map(({ region }) => region)).toEqual(['440100', '440103'])
    })

    test('checking without saving says what a save would, and writes nothing', async () => {
      const body = JSON.stringify(demanding)
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
      const { findings } = await get<FindingPage>('/api/guides/check', init)
      const stored = await list(`guide=${demanding.id}&kind=guide&element=materials`)
      expect(
        findings.filter(({ element }) => element === 'materials').map(({ fingerprint }) => fingerprint),
      ).toEqual(stored.findings.map(({ fingerprint }) => fingerprint))
      expect(await get(`/api/guides/${demanding.id}`)).toMatchObject({ revision: 1 })
    })

    test('an item stands across all agencies with what they publish', async () => {
      const matrix = await get<{
        columns: { agency: string }[]
        rows: {
          element: string
          member: string | null
          states: string[]
          distribution: { agencies: number }[]
        }[]
      }>('/api/items/442111010000')
      expect(matrix.columns.map(({ agency }) => agency)).toEqual([guangzhou.uscc, liwan.uscc, shenzhen.uscc])
      const whole = matrix.rows.find(({ element, member }) => element === 'materials' && member === null)
      expect(whole?.states).toEqual(['error', 'same', 'same'])
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

    test.each([
      ['two characters of a name', '失业', '442111010000', 3],
      ["another city's wording", '失业人员登记', '442111010000', 1],
      ['a common name', '办失业', '442111010000', 3],
      ['the beginning of a code', '44211102', '442111020000', 1],
      ['a slip of the pen', '失业等记', '442111010000', 0],
      ['an agency and an item', '深圳 创业', '442111020000', 1],
    ])('search finds an item by %s', async (_, query, code, guides) => {
      const found = await get<{ items: { code: string }[]; totalGuides: number }>(
        `/api/search?q=${encodeURIComponent(query)}`,
      )
      expect(found.items[0]?.code).toBe(code)
      expect(found.totalGuides).toBe(guides)
    })

    test('search for nothing finds nothing', async () => {
      expect(await get('/api/search?q=%20')).toEqual({ items: [], guides: [], totalGuides: 0 })
    })

    test('the list of findings is searched by the same words', async () => {
      const { findings } = await list(`q=${encodeURIComponent('广州')}`)
      expect(findings.length).toBeGreaterThan(0)
      expect(findings.every(({ guideId }) => guideId === demanding.id || guideId?.startsWith('440103'))).toBe(
        true,
      )
    })

    test('rules come with their documentation in both languages', async () => {
      const { rules } = await get<{ rules: { id: string }[] }>('/api/rules')
      expect(rules.map(({ id }) => id)).toContain('materials/extra')
      expect(await get('/api/rules/materials/extra')).toMatchObject({
        id: 'materials/extra',
        zh: { title: expect.any(String) },
        en: { title: expect.any(String) },
      })
      expect(await failure('/api/rules/materials/none')).toEqual({ status: 404, code: 'rule-not-found' })
    })

    test('a second scan without a change finds the same', async () => {
      const before = (await list('limit=200')).findings
      const response = await server.fetch('/api/scans?asOf=2026-11-23', { method: 'POST' })
      expect(response.status).toBe(201)
      expect(await response.json()).toMatchObject({
        id: 2,
        complete: true,
        counts: { findings: before.length },
      })
      expect((await list('limit=200')).findings).toEqual(before)
      const { scans } = await get<{ scans: { id: number }[] }>('/api/scans')
      expect(scans.map(({ id }) => id)).toEqual([2, 1])
    })

    test('a scan after a save finds what the save found', async () => {
      await put({ ...repaired, name: '失业登记办理', promisedLimit: { value: 30, unit: 'workday' } }, '"1"')
      const saved = (await list('limit=200')).findings
      await server.fetch('/api/scans?asOf=2026-11-23', { method: 'POST' })
      expect((await list('limit=200')).findings).toEqual(saved)
    })

    test.each([
      ['/api/findings?severity=grave', 'invalid-request'],
      ['/api/findings?limit=0', 'invalid-request'],
      ['/api/findings?cursor=%5B1%5D', 'invalid-cursor'],
      ['/api/findings?cursor=x', 'invalid-cursor'],
    ])('%s is refused as %s', async (path, code) => {
      expect(await failure(path)).toEqual({ status: 400, code })
    })

    test('an unknown path of the API is not found', async () => {
      expect(await failure('/api/none')).toEqual({ status: 404, code: 'not-found' })
    })

    test('the OpenAPI document describes every route, and its page loads only from here', async () => {
      const { openapi, paths } = await get<{ openapi: string; paths: Record<string, unknown> }>(
        '/api/openapi.json',
      )
      expect(openapi).toBe('3.1.0')
      expect(Object.keys(paths).sort()).toEqual([
        '/api/context',
        '/api/findings',
        '/api/findings/facets',
        '/api/findings/{fingerprint}',
        '/api/guides/check',
        '/api/guides/{id}',
        '/api/guides/{id}/revisions',
        '/api/items',
        '/api/items/{code}',
        '/api/overview',
        '/api/rules',
        '/api/rules/{element}/{what}',
        '/api/scans',
        '/api/search',
        '/healthz',
      ])
      const page = await (await server.fetch('/api/docs')).text()
      expect(page).not.toMatch(/<script>|https?:/)
    })
  })
}
