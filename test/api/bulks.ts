import { expect, test } from 'vitest'
import type { BulkBody } from '../../api/bulks/bulk.ts'
import type { ListedFinding } from '../../api/findings/finding.ts'
import type { Guide } from '../../rules/catalog.ts'
import { demanding, guangzhou, repaired, shenzhen } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

interface Preview {
  readonly adopted: readonly {
    guideId: string
    changes: { element: string; field: string; before: unknown; after: unknown }[]
    opened: ListedFinding[]
    closed: ListedFinding[]
  }[]
  readonly skipped: readonly { guideId: string; reason: string }[]
}

interface BulkView extends BulkBody {
  readonly results: readonly {
    readonly guideId: string
    readonly outcome: string
    readonly reason: string | null
    readonly change: { readonly closed: number | null } | null
  }[]
}

const item = '442111010000'
const inLiwan = `440103-${item}`
const inShenzhen = `440300-${item}`

/** Adopting the standard for many guides: what it would do, doing it step by step, and undoing all of it. */
export const testBulks = (client: Client): void => {
  const { get, list, put, fetch } = client
  const post = (path: string, body: unknown, cookie?: string): Promise<Response> =>
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
      body: JSON.stringify(body),
    })
  const preview = async (selection: unknown, cookie?: string): Promise<Preview> => {
    const response = await post('/api/guides/adopt/preview', selection, cookie)
    expect(response.status).toBe(200)
    return (await response.json()) as Preview
  }
  const begin = async (selection: unknown, cookie?: string): Promise<BulkBody> => {
    const response = await post('/api/guides/adopt', selection, cookie)
    expect(response.status).toBe(201)
    return (await response.json()) as BulkBody
  }
  const step = async (id: number, what: 'run' | 'undo'): Promise<BulkView> => {
    const response = await post(`/api/bulks/${id}/${what}`, {})
    expect(response.status).toBe(200)
    const view = await get<BulkView>(`/api/bulks/${id}`)
    expect(view).toMatchObject((await response.json()) as BulkBody)
    return view
  }
  const outcomes = ({ results }: BulkView) =>
    results.map(({ guideId, outcome, reason }) => [guideId, outcome, ...(reason ? [reason] : [])])
  const reasons = ({ skipped }: Preview) => skipped.map(({ guideId, reason }) => [guideId, reason])

  test('findings choose their guides, in their elements: some of them, or all of a filter but some', async () => {
    const { findings } = await list('rule=materials/extra')
    const fingerprints = findings.map(({ fingerprint }) => fingerprint)
    const chosen = async (selection: unknown) =>
      (await preview(selection)).adopted.map(({ guideId, changes }) => [
        guideId,
        changes.map(({ element }) => element),
      ])
    expect(await chosen({ fingerprints })).toEqual([[demanding.id, ['materials']]])
    expect(await chosen({ findings: {}, except: fingerprints })).toEqual([[inShenzhen, ['name']]])
  })

  test('the preview of an item says what each guide would take over, and writes nothing', async () => {
    const before = await list('limit=200')
    const { adopted, skipped } = await preview({ items: [item] })
    expect(adopted.map(({ guideId, changes }) => [guideId, changes])).toEqual([
      [
        demanding.id,
        [
          {
            element: 'materials',
            field: 'materials',
            before: demanding.materials,
            after: repaired.materials,
          },
        ],
      ],
      [inShenzhen, [{ element: 'name', field: 'name', before: '失业人员登记', after: '失业登记' }]],
    ])
    expect(adopted[0]?.closed.map(({ rule }) => rule)).toContain('materials/extra')
    expect(skipped).toMatchObject([{ guideId: inLiwan, reason: 'as-standard' }])
    expect(await list('limit=200')).toEqual(before)
    expect(await get('/api/bulks')).toEqual({ bulks: [], next: null })
  })

  test('guides of others, excluded ones and those with a draft are left alone, and said so', async () => {
    expect(reasons(await preview({ items: [item] }, `acting=${guangzhou.uscc}`))).toContainEqual([
      inShenzhen,
      'not-yours',
    ])
    expect(reasons(await preview({ items: [item], exclude: [inShenzhen] }))).toContainEqual([
      inShenzhen,
      'excluded',
    ])
    await fetch(`/api/guides/${demanding.id}/draft`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': '"0"' },
      body: JSON.stringify({ guide: { ...demanding, name: '失业登记办理' }, baseRevision: 1 }),
    })
    expect(reasons(await preview({ items: [item] }))).toContainEqual([demanding.id, 'draft-open'])
  })

  test('a filter of findings chooses the guides and the elements at which they stand', async () => {
    const { adopted, skipped } = await preview({ findings: { rule: 'materials/extra' } })
    expect(adopted.map(({ guideId }) => guideId)).toEqual([demanding.id])
    expect(skipped).toEqual([])
    expect((await post('/api/guides/adopt/preview', { findings: { severity: 'grave' } })).status).toBe(400)
    expect((await post('/api/guides/adopt/preview', { elements: ['name'] })).status).toBe(400)
    expect((await post('/api/guides/adopt/preview', { items: [item], guides: ['a'] })).status).toBe(400)
  })

  test('what is better for the applicant stays where the binding allows it', async () => {
    await put({ ...repaired, promisedLimit: { value: 1, unit: 'workday' } }, '"1"')
    expect(reasons(await preview({ guides: [demanding.id] }))).toEqual([[demanding.id, 'better']])
  })

  test('a bulk is carried out in a step, closes what the preview said, and is undone as a whole', async () => {
    const found = async () =>
      (await list('limit=200')).findings.map(({ fingerprint, evidenceHash, state }) => [
        fingerprint,
        evidenceHash,
        state,
      ])
    const opened = await found()
    const expected = await preview({ items: [item] })
    const bulk = await begin({ items: [item] })
    expect(bulk).toMatchObject({ state: 'running', counts: { pending: 2, skipped: 1 }, undoable: true })
    const done = await step(bulk.id, 'run')
    expect(done).toMatchObject({ state: 'done', counts: { done: 2, skipped: 1 } })
    expect(done.results.map(({ change }) => change?.closed ?? 0)).toEqual([
      ...expected.adopted.map(({ closed }) => closed.length),
      0,
    ])
    expect(await get(`/api/guides/${demanding.id}`)).toMatchObject({ revision: 2, guide: repaired })
    expect((await list('rule=materials/extra')).total).toBe(0)
    expect(await step(bulk.id, 'run')).toEqual(done)

    expect(await step(bulk.id, 'undo')).toMatchObject({
      state: 'undone',
      counts: { undone: 2 },
      undoable: false,
    })
    expect(await get(`/api/guides/${demanding.id}`)).toMatchObject({ revision: 3, guide: demanding })
    expect(await found()).toEqual(opened)
    const { events } = await get<{ events: { cause: string; bulk: number }[] }>(
      `/api/guides/${demanding.id}/timeline`,
    )
    expect(events.map(({ cause, bulk: of }) => [cause, of])).toEqual([
      ['undo', bulk.id],
      ['adopt', bulk.id],
      ['import', null],
    ])
    expect((await post(`/api/bulks/${bulk.id}/undo`, {})).status).toBe(409)
  })

  test('the log says who began and undid a bulk, and each revision and finding that came of it', async () => {
    const { id } = await begin({ items: [item] })
    await step(id, 'run')
    await step(id, 'undo')
    const { entries } = await get<{ entries: { action: string; subject: string; subjectId: string }[] }>(
      `/api/log?origin=bulk:${id}&limit=200`,
    )
    const said = entries.map(({ action, subject, subjectId }) => [action, subject, subjectId].join(' '))
    expect(said.filter((one) => !one.includes(' finding '))).toEqual(
      [
        `adopt-standard bulk ${id}`,
        `save guide ${demanding.id}`,
        `save guide ${inShenzhen}`,
        `undo bulk ${id}`,
        `save guide ${demanding.id}`,
        `save guide ${inShenzhen}`,
      ].toReversed(),
    )
    expect(said.filter((one) => one.startsWith('absent finding '))).toHaveLength(2)
    expect(said.filter((one) => one.startsWith('found-again finding '))).toHaveLength(2)
  })

  test('undoing leaves a guide that was edited since as it is, and names it', async () => {
    const { id } = await begin({ items: [item] })
    await step(id, 'run')
    const edited: Guide = { ...repaired, commonNames: ['后来的写法'] }
    expect((await put(edited, '"2"')).status).toBe(200)
    const undone = await step(id, 'undo')
    expect(outcomes(undone)).toEqual([
      [demanding.id, 'kept', 'changed-since'],
      [inShenzhen, 'undone'],
      [inLiwan, 'skipped', 'as-standard'],
    ])
    expect(await get(`/api/guides/${demanding.id}`)).toMatchObject({ revision: 3, guide: edited })
  })

  test('a guide that was edited between the preview and its step is left alone', async () => {
    const { id } = await begin({ items: [item] })
    await put({ ...demanding, commonNames: ['后来的写法'] }, '"1"')
    expect(outcomes(await step(id, 'run'))).toContainEqual([demanding.id, 'skipped', 'changed'])
  })

  test('two who carry out one step at once do it once', async () => {
    const { id } = await begin({ items: [item] })
    await Promise.all([step(id, 'run'), step(id, 'run')])
    expect(await get(`/api/guides/${demanding.id}`)).toMatchObject({ revision: 2 })
  })

  test('a bulk is seen below its maker, and undone by its maker or the province', async () => {
    const own = `acting=${guangzhou.uscc}`
    const { id } = await begin({ items: [item] }, own)
    expect((await fetch(`/api/bulks/${id}`, asEditor(shenzhen.uscc))).status).toBe(404)
    expect(await get('/api/bulks', asEditor(shenzhen.uscc))).toEqual({ bulks: [], next: null })
    expect((await get<{ bulks: object[] }>('/api/bulks', asEditor(guangzhou.uscc))).bulks).toHaveLength(1)
    const second = `acting=${guangzhou.uscc}/editor-2`
    expect((await post(`/api/bulks/${id}/undo`, {}, second)).status).toBe(409)
    expect((await post(`/api/bulks/${id}/undo`, {})).status).toBe(200)
  })
}
