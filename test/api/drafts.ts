import { expect, test } from 'vitest'
import type { ListedFinding } from '../../api/findings/finding.ts'
import type { Guide } from '../../rules/catalog.ts'
import { demanding, guangzhou, repaired, shenzhen } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

interface Outlook {
  readonly revision: number
  readonly opened: readonly ListedFinding[]
  readonly closed: readonly ListedFinding[]
  readonly changes: readonly { element: string; fields: string[] }[]
}
interface State {
  readonly revision: number
  readonly draft: { guide: Guide; base: Guide; baseRevision: number; person: string } | null
}

const own = `acting=${guangzhou.uscc}`

const request = (method: string, revision: number, body: unknown, cookie = own): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', 'if-match': `"${revision}"`, cookie },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
})

/** Drafts, publishing them, the history of a guide and putting it back. */
export const testDrafts = (client: Client): void => {
  const { get, failure, list, put, fetch } = client
  const draftPath = `/api/guides/${demanding.id}/draft`
  const publishPath = `/api/guides/${demanding.id}/publish`
  const keep = (guide: Guide, draft: number, baseRevision = 1, cookie = own) =>
    fetch(draftPath, request('PUT', draft, { guide, baseRevision }, cookie))
  const kept = async (guide: Guide, draft = 0, baseRevision = 1): Promise<Outlook> => {
    const response = await keep(guide, draft, baseRevision)
    expect(response.status).toBe(200)
    return (await response.json()) as Outlook
  }

  test('a draft says what publishing it would close and change, and writes nothing of that', async () => {
    const before = await list('limit=200')
    const outlook = await kept(repaired)
    expect(outlook).toMatchObject({
      revision: 1,
      opened: [],
      changes: [{ element: 'materials', fields: ['materials'] }],
    })
    expect(outlook.closed.map(({ rule }) => rule)).toContain('materials/extra')
    expect(await list('limit=200')).toEqual(before)
    expect(await get(`/api/guides/${demanding.id}`, asEditor(guangzhou.uscc))).toMatchObject({
      revision: 1,
      guide: demanding,
      draft: { revision: 1, kept: { guide: repaired, base: demanding, baseRevision: 1 } },
    })
  })

  test('a draft is seen and changed only where its guide may be', async () => {
    await kept(repaired)
    expect(await failure(draftPath, asEditor(shenzhen.uscc))).toEqual({
      status: 404,
      code: 'guide-not-found',
    })
    expect((await keep(repaired, 1, 1, `acting=${shenzhen.uscc}`)).status).toBe(404)
    expect(await get(`/api/guides/${demanding.id}`, asEditor(shenzhen.uscc))).toMatchObject({
      draft: { revision: 0, kept: null },
    })
    expect(await get<State>(draftPath)).toMatchObject({ draft: { person: `${guangzhou.uscc}/editor-1` } })
  })

  test('a guide that was asked for before shows each change of its draft', async () => {
    const shown = () => get(`/api/guides/${demanding.id}`, asEditor(guangzhou.uscc))
    expect(await shown()).toMatchObject({ draft: { revision: 0, kept: null } })
    await kept(repaired)
    expect(await shown()).toMatchObject({ draft: { revision: 1, kept: { guide: repaired } } })
    const renamed = { ...repaired, name: '失业登记办理' }
    await kept(renamed, 1)
    expect(await shown()).toMatchObject({ draft: { revision: 2, kept: { guide: renamed } } })
    await fetch(draftPath, request('DELETE', 2, undefined))
    expect(await shown()).toMatchObject({ draft: { revision: 3, kept: null } })
  })

  test('of two who change a draft the second is told what the first made of it', async () => {
    await kept(repaired)
    const second = await keep({ ...demanding, name: '失业登记办理' }, 0)
    expect(second.status).toBe(412)
    expect(await second.json()).toMatchObject({
      code: 'stale-draft',
      params: { revision: 1, draft: { guide: repaired, base: demanding } },
    })
    expect((await kept({ ...repaired, name: '失业登记办理' }, 1)).revision).toBe(2)
  })

  test('of two who begin a draft at once one is kept', async () => {
    const both = await Promise.all([keep(repaired, 0), keep({ ...demanding, name: '失业登记办理' }, 0)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
  })

  test('a dropped draft is gone, and what was made from it does not come back', async () => {
    await kept(repaired)
    const dropped = await fetch(draftPath, request('DELETE', 1, undefined))
    expect(await dropped.json()).toEqual({ revision: 2, draft: null })
    expect((await keep(repaired, 1)).status).toBe(412)
    expect((await fetch(draftPath, request('DELETE', 1, undefined))).status).toBe(412)
    expect((await kept(repaired, 2)).revision).toBe(3)
  })

  test('a published draft is a revision, closes what it puts right, and is a draft no more', async () => {
    const { closed } = await kept(repaired)
    const response = await fetch(publishPath, request('POST', 1, { draft: 1 }))
    expect(response.status).toBe(200)
    const saved = (await response.json()) as { revision: number; closed: string[]; draft: unknown }
    expect(saved).toMatchObject({ revision: 2, guide: repaired, draft: { revision: 2, kept: null } })
    expect(saved.closed.toSorted()).toEqual(closed.map(({ fingerprint }) => fingerprint).toSorted())
    expect((await list('rule=materials/extra')).total).toBe(0)
  })

  test('a draft whose guide was published meanwhile is refused with what both began from', async () => {
    await kept({ ...demanding, name: '失业登记办理' })
    await put(repaired, '"1"')
    const refused = await fetch(publishPath, request('POST', 1, { draft: 1 }))
    expect(refused.status).toBe(412)
    expect(await refused.json()).toMatchObject({
      code: 'stale-revision',
      params: { revision: 2, guide: repaired, base: demanding },
    })
    expect((await get<State>(draftPath)).draft?.guide.name).toBe('失业登记办理')
  })

  test('errors that a draft opens hold it back until a reason is given, which stays with the revision', async () => {
    const late: Guide = { ...demanding, promisedLimit: { value: 30, unit: 'workday' } }
    const { opened } = await kept(late)
    expect(opened.map(({ rule }) => rule)).toContain('promisedLimit/over-legal')
    const refused = await fetch(publishPath, request('POST', 1, { draft: 1 }))
    expect(refused.status).toBe(409)
    const body = (await refused.json()) as { code: string; params: { findings: { severity: string }[] } }
    expect(body.code).toBe('errors-opened')
    expect(new Set(body.params.findings.map(({ severity }) => severity))).toEqual(new Set(['error']))
    expect((await fetch(publishPath, request('POST', 1, { draft: 1, reason: ' ' }))).status).toBe(400)
    const reason = '系统改造期间暂按三十日办理'
    expect((await fetch(publishPath, request('POST', 1, { draft: 1, reason }))).status).toBe(200)
    const { events } = await get<{ events: object[] }>(`/api/guides/${demanding.id}/timeline`)
    expect(events[0]).toMatchObject({
      is: 'revision',
      revision: 2,
      cause: 'edit',
      reason,
      changes: [{ element: 'promisedLimit', fields: ['promisedLimit'] }],
    })
  })

  test('warnings and errors that stood before hold nothing back', async () => {
    const vague: Guide = { ...demanding, contact: { phone: '0755-83216540' } }
    const { opened } = await kept(vague)
    expect(opened.map(({ severity }) => severity)).toEqual(['warning'])
    expect((await fetch(publishPath, request('POST', 1, { draft: 1 }))).status).toBe(200)
  })

  test('a draft that came back to what is published is published without a revision', async () => {
    await kept(demanding)
    const response = await fetch(publishPath, request('POST', 1, { draft: 1 }))
    expect(await response.json()).toMatchObject({ revision: 1, draft: { kept: null } })
  })

  test('a guide is put back to an earlier revision as another one', async () => {
    const path = `/api/guides/${demanding.id}/restore`
    await put(repaired, '"1"')
    const response = await fetch(path, request('POST', 2, { revision: 1 }))
    expect(await response.json()).toMatchObject({ revision: 3, guide: demanding })
    expect((await list('rule=materials/extra')).total).toBe(1)
    const { events } = await get<{ events: { cause: string }[] }>(`/api/guides/${demanding.id}/timeline`)
    expect(events.map(({ cause }) => cause)).toEqual(['restore', 'edit', 'import'])
    expect((await fetch(path, request('POST', 2, { revision: 1 }))).status).toBe(412)
    expect((await fetch(path, request('POST', 3, { revision: 9 }))).status).toBe(404)
    expect((await fetch(path, request('POST', 3, { revision: 1 }, `acting=${shenzhen.uscc}`))).status).toBe(
      404,
    )
  })

  test('a revision says what it changed of the one before, with both values', async () => {
    await put(repaired, '"1"')
    expect(await get(`/api/guides/${demanding.id}/revisions/2`, asEditor(guangzhou.uscc))).toMatchObject({
      revision: 2,
      cause: 'edit',
      changes: [
        {
          element: 'materials',
          field: 'materials',
          before: demanding.materials,
          after: repaired.materials,
        },
      ],
    })
    expect(await get(`/api/guides/${demanding.id}/revisions/1`)).toMatchObject({ revision: 1, changes: [] })
    expect(await failure(`/api/guides/${demanding.id}/revisions/3`)).toEqual({
      status: 404,
      code: 'revision-not-found',
    })
    expect(await failure(`/api/guides/${demanding.id}/revisions/2`, asEditor(shenzhen.uscc))).toEqual({
      status: 404,
      code: 'guide-not-found',
    })
  })

  test('what other agencies publish for an element comes grouped, the faultless first', async () => {
    const { groups } = await get<{ groups: object[] }>(`/api/guides/${demanding.id}/sisters?element=name`)
    expect(groups).toMatchObject([
      { value: { name: '失业登记' }, count: 1, isCompliant: true, isOwn: true },
      {
        value: { name: '失业人员登记' },
        count: 1,
        isCompliant: false,
        agencies: [shenzhen.name],
        isOwn: false,
      },
    ])
    expect(
      await failure(`/api/guides/${demanding.id}/sisters?element=name`, asEditor(shenzhen.uscc)),
    ).toMatchObject({ status: 404 })
    expect((await failure(`/api/guides/${demanding.id}/sisters?element=none`)).status).toBe(400)
  })
}
