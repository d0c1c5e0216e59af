import { expect, test } from 'vitest'
import type { Overview } from '../../api/overview/schema.ts'
import type { Guide } from '../../rules/catalog.ts'
import { demanding, guangzhou, repaired, shenzhen } from './catalog.ts'
import { asEditor, type Client, type FindingPage } from './client.ts'

/** A guide, its revisions, its checks, and the scans that must agree with them. */
export const testGuides = (client: Client): void => {
  const { get, failure, list, put } = client

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

  test('a guide under another name and code is the same one, with its findings and its history', async () => {
    const lives = async () => {
      const { findings } = await list(`guide=${encodeURIComponent(demanding.id)}&rule=materials/*`)
      return findings.map(({ fingerprint, since, occurrence }) => ({ fingerprint, since, occurrence }))
    }
    const before = await lives()
    expect(before).toHaveLength(1)
    const renamed: Guide = { ...demanding, name: '失业登记（新办）' }
    const recoded: Guide = { ...renamed, implementationCode: `${guangzhou.uscc}4442111010000` }
    expect((await put(renamed, '"1"')).status).toBe(200)
    expect(await lives()).toEqual(before)
    expect((await put(recoded, '"2"')).status).toBe(200)
    expect(await lives()).toEqual(before)
    const { revisions } = await get<{ revisions: { revision: number }[] }>(
      `/api/guides/${demanding.id}/revisions`,
    )
    expect(revisions.map(({ revision }) => revision)).toEqual([3, 2, 1])
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
    const both = await Promise.all([put(repaired, '"1"'), put({ ...demanding, name: '失业登记办理' }, '"1"')])
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

  test('a second scan without a change finds the same', async () => {
    const before = (await list('limit=200')).findings
    const response = await client.fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({
      state: 'done',
      changes: { opened: 0, closed: 0 },
      scan: { id: 2, complete: true, counts: { findings: before.length } },
    })
    expect((await list('limit=200')).findings).toEqual(
      before.map((finding) => ({ ...finding, change: 'unchanged' })),
    )
    const { scans } = await get<{ scans: { id: number }[] }>('/api/scans')
    expect(scans.map(({ id }) => id)).toEqual([2, 1])
  })

  test('a scan after a save finds what the save found', async () => {
    await put({ ...repaired, name: '失业登记办理', promisedLimit: { value: 30, unit: 'workday' } }, '"1"')
    const found = async () => (await list('limit=200')).findings.map(({ change: _, ...finding }) => finding)
    const saved = await found()
    await client.fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })
    expect(await found()).toEqual(saved)
    expect((await list('change=new')).findings.map(({ rule }) => rule)).toEqual(
      saved.filter(({ cause }) => cause === 'edit').map(({ rule }) => rule),
    )
  })
}
