import type { CompiledQuery } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { BulkBody } from '../../api/bulks/bulk.ts'
import { readCatalogState } from '../../api/catalog/head.ts'
import { advanceGeneration } from '../../api/db/generation.ts'
import type { Store } from '../../api/db/store.ts'
import { endExpired } from '../../api/decisions/answer.ts'
import type { Decision } from '../../api/decisions/decision.ts'
import type { Facets } from '../../api/findings/facets.ts'
import type { ListedFinding } from '../../api/findings/finding.ts'
import type { HistoryEntry } from '../../api/findings/history.ts'
import type { Config, StandardItem } from '../../rules/catalog.ts'
import { demanding, guangzhou, liwan, misnamed, repaired, shenzhen, tinyCatalog } from './catalog.ts'
import type { Client } from './client.ts'

interface Moved {
  readonly bulk: number | null
  readonly state: string
  readonly done: number
  readonly skipped: readonly { readonly reason: string; readonly count: number }[]
  readonly findings: readonly ListedFinding[]
}

const editor = `${guangzhou.uscc}/editor-1`
const administrator = `${guangzhou.uscc}/admin`

const post = (body: unknown, person: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', cookie: `acting=${person}` },
  body: JSON.stringify(body),
})

/** A day in the coming months, whatever today is. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** How findings live: moves by people, decisions, bulk and undo. */
export const testMoves = (client: Client, store: () => Store): void => {
  const { get, list, put, failure } = client

  const extra = async (): Promise<ListedFinding> => {
    const { findings } = await list('rule=materials/extra&state=upcoming,open,exempt,disputed,closed')
    const [finding] = findings
    if (!finding) throw new Error('expected the finding of the extra material')
    return finding
  }
  const move = async (name: string, person: string, input: object = {}, where?: object): Promise<Moved> => {
    const { fingerprint } = await extra()
    return get<Moved>(
      '/api/moves',
      post({ move: name, where: where ?? { fingerprints: [fingerprint] }, input }, person),
    )
  }
  const asked = async (): Promise<Decision> => {
    const { decisions } = await get<{ decisions: Decision[] }>('/api/decisions?state=asked')
    const [decision] = decisions
    if (!decision) throw new Error('expected a decision that was asked for')
    return decision
  }
  const answer = (decision: Decision, name: string, person: string, input: object = {}) =>
    client.fetch(
      `/api/decisions/${decision.id}/answer`,
      post({ move: name, input, revision: decision.revision }, person),
    )
  const history = async (): Promise<string[]> => {
    const { history: entries } = await get<{ history: HistoryEntry[] }>(
      `/api/findings/${(await extra()).fingerprint}`,
    )
    return entries.map(({ action }) => action).reverse()
  }
  const columnShare = async (): Promise<{ pairs: number; uniform: number }> => {
    const overview = await get<{ total: { cells: Record<string, { pairs: number; uniform: number }> } }>(
      '/api/overview',
    )
    const cell = overview.total.cells.materials
    if (!cell) throw new Error('expected a column of materials')
    return cell
  }

  describe('a finding', () => {
    test('lists what the one who asks may do now', async () => {
      expect(await extra()).toMatchObject({ state: 'open', cause: 'backfill', occurrence: 1, change: 'new' })
      expect((await extra()).moves).toEqual(['assign', 'comment', 'ask-exemption', 'false-positive'])
      const { findings } = await list('rule=materials/extra', {
        headers: { cookie: `acting=${administrator}` },
      })
      expect(findings[0]?.moves).toEqual([
        'assign',
        'comment',
        'ask-exemption',
        'ask-extension',
        'ask-false-positive',
        'dispute',
      ])
    })

    test('that is fixed and breaks again is the same one, the second time', async () => {
      const before = await extra()
      await put(repaired, '"1"')
      expect(await extra()).toMatchObject({
        fingerprint: before.fingerprint,
        state: 'closed',
        reason: 'fixed',
        moves: ['comment'],
      })
      expect((await list('rule=materials/extra')).total).toBe(0)
      await put(demanding, '"2"')
      expect(await extra()).toMatchObject({
        fingerprint: before.fingerprint,
        state: 'open',
        cause: 'edit',
        occurrence: 2,
        since: before.since,
      })
      expect(await history()).toEqual(['found', 'absent', 'found-again'])
      expect((await list('again=1')).total).toBe(1)
    })

    test('with another wrong value is the same one, with other evidence', async () => {
      const named = async () => (await list('rule=name/differs')).findings[0]
      const before = await named()
      await put({ ...misnamed, name: '失业登记受理' }, '"1"')
      const after = await named()
      expect(after).toMatchObject({ fingerprint: before?.fingerprint, occurrence: 1, state: 'open' })
      expect(after?.evidenceHash).not.toBe(before?.evidenceHash)
      expect((await list('rule=name/differs&change=new')).total).toBe(1)
      await client.fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })
      expect((await list('rule=name/differs&change=updated')).total).toBe(1)
    })

    test('whose guide is withdrawn comes back as it was', async () => {
      await move('assign', editor, { assignee: editor })
      await put({ ...demanding, status: 'cancelled' }, '"1"')
      expect(await extra()).toMatchObject({ state: 'closed', reason: 'obsolete' })
      await put(demanding, '"2"')
      expect(await extra()).toMatchObject({
        state: 'open',
        occurrence: 1,
        assignee: editor,
        cause: 'backfill',
      })
    })

    test('is assigned, spoken about, and found by who it is assigned to', async () => {
      await move('assign', editor, { assignee: editor })
      await move('comment', editor, { text: '正在与窗口核对' })
      expect((await list(`assignee=${editor}`)).total).toBe(1)
      expect(await history()).toEqual(['found', 'assign', 'comment'])
      const facets = await get<Facets>('/api/findings/facets')
      expect(facets.assignee).toContainEqual({ value: editor, count: 1 })
      expect(facets.state.reduce((sum, { count }) => sum + count, 0)).toBe(facets.total)
    })
  })

  describe('a move', () => {
    test('of another office is not there', async () => {
      const { fingerprint } = await extra()
      const request = { move: 'assign', where: { fingerprints: [fingerprint] }, input: { assignee: null } }
      expect(await failure('/api/moves', post(request, `${shenzhen.uscc}/admin`))).toEqual({
        status: 404,
        code: 'finding-not-found',
      })
    })

    test.each([
      ['dispute', editor, { reason: '与上位法一致' }],
      ['false-positive', administrator, { reason: '误报' }],
    ])('%s is refused to who may not make it, with what may be done', async (name, person, input) => {
      const { fingerprint } = await extra()
      const response = await client.fetch(
        '/api/moves',
        post({ move: name, where: { fingerprints: [fingerprint] }, input }, person),
      )
      expect(response.status).toBe(409)
      expect(await response.json()).toMatchObject({
        code: 'move-refused',
        params: { move: name, moves: expect.arrayContaining(['assign', 'comment']) },
      })
    })

    test.each([
      ['ask-exemption', {}, 'input/reason'],
      ['ask-exemption', { reason: '已有地方立法', until: '2020-01-01' }, 'input/until'],
      ['ask-exemption', { reason: '已有地方立法', until: inDays(800) }, 'input/until'],
      ['assign', { assignee: 'nobody' }, 'input/assignee'],
      ['comment', { text: ' ' }, 'input/text'],
    ])('%s with %j names what is missing', async (name, input, path) => {
      const { fingerprint } = await extra()
      const response = await client.fetch(
        '/api/moves',
        post({ move: name, where: { fingerprints: [fingerprint] }, input }, editor),
      )
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ params: { issues: [{ path }] } })
    })

    test('made from an older state is refused', async () => {
      const { fingerprint, revision } = await extra()
      await move('assign', editor, { assignee: editor })
      const request = {
        move: 'assign',
        where: { fingerprints: [fingerprint] },
        input: { assignee: null },
        revision,
      }
      expect(await failure('/api/moves', post(request, editor))).toEqual({
        status: 412,
        code: 'stale-finding',
      })
    })
  })

  describe('an exemption', () => {
    const ask = () =>
      move('ask-exemption', administrator, { reason: '地方性法规另有规定', until: inDays(100) })

    test('is asked for by one, approved by another, and covers only this evidence', async () => {
      const before = await columnShare()
      await ask()
      expect(await extra()).toMatchObject({ state: 'open', asked: 'exemption', clock: 'paused' })
      const response = await answer(await asked(), 'approve-exemption', 'province/1', {
        document: '粤人社函〔2026〕1号',
      })
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ state: 'approved', covered: 1, moves: ['end-exemption'] })
      expect(await extra()).toMatchObject({ state: 'exempt', due: null })
      expect(await columnShare()).toMatchObject({ pairs: before.pairs, uniform: before.uniform + 1 })
    })

    test('never covers other evidence', async () => {
      const named = async () => (await list('rule=name/differs')).findings[0]
      const where = { fingerprints: [(await named())?.fingerprint] }
      const input = { reason: '地方习惯名称', until: inDays(100) }
      await move('ask-exemption', `${shenzhen.uscc}/admin`, input, where)
      await answer(await asked(), 'approve-exemption', 'province/1', { document: '函4号' })
      expect(await named()).toMatchObject({ state: 'exempt' })
      await put({ ...misnamed, name: '失业登记受理' }, '"1"')
      expect(await named()).toMatchObject({ state: 'open', cause: 'exemption-ended', left: 10 })
    })

    test('that the province asks for is decided by its other person', async () => {
      await move('ask-exemption', 'province/1', { reason: '试点', until: inDays(30) })
      const decision = await asked()
      const refused = await answer(decision, 'approve-exemption', 'province/1', { document: '函1号' })
      expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
        409,
        'same-person',
      ])
      expect((await answer(decision, 'approve-exemption', 'province/2', { document: '函1号' })).status).toBe(
        200,
      )
      expect((await extra()).state).toBe('exempt')
    })

    test('covers what is found again with the same evidence', async () => {
      await ask()
      await answer(await asked(), 'approve-exemption', 'province/1', { document: '函2号' })
      await put(repaired, '"1"')
      expect(await extra()).toMatchObject({ state: 'closed', reason: 'fixed' })
      await put(demanding, '"2"')
      expect(await extra()).toMatchObject({ state: 'exempt', occurrence: 2 })
    })

    test('is rejected with a reason, withdrawn by who asked, and answered once', async () => {
      await ask()
      const first = await asked()
      expect((await answer(first, 'withdraw', `${shenzhen.uscc}/admin`)).status).toBe(404)
      expect((await answer(first, 'withdraw', editor)).status).toBe(200)
      expect((await answer(first, 'reject', 'province/1', { reason: '无依据' })).status).toBe(409)
      await ask()
      const second = await asked()
      expect((await answer(second, 'reject', 'province/1')).status).toBe(400)
      expect((await answer(second, 'reject', 'province/1', { reason: '无依据' })).status).toBe(200)
      expect(await extra()).toMatchObject({ state: 'open', asked: null, clock: 'running' })
      expect(await history()).toEqual(['found', 'ask-exemption', 'withdraw', 'ask-exemption', 'reject'])
    })

    test('ends by itself after its last day, and its finding has ten working days', async () => {
      await ask()
      await answer(await asked(), 'approve-exemption', 'province/2', { document: '函5号' })
      const daysFromNow = (days: number) => () => new Date(Date.now() + days * 86_400_000)
      expect(await endExpired(store(), daysFromNow(50))).toBe(0)
      expect((await extra()).state).toBe('exempt')
      expect(await endExpired(store(), daysFromNow(110))).toBe(1)
      expect(await extra()).toMatchObject({ state: 'open', cause: 'exemption-ended' })
      expect((await history()).at(-1)).toBe('end-exemption')
      const { decisions } = await get<{ decisions: Decision[] }>('/api/decisions?state=ended')
      expect(decisions).toHaveLength(1)
      expect(await endExpired(store(), daysFromNow(110))).toBe(0)
    })

    test('ends early, and its finding has ten working days', async () => {
      await ask()
      await answer(await asked(), 'approve-exemption', 'province/2', { document: '函3号' })
      const { decisions } = await get<{ decisions: Decision[] }>('/api/decisions?kind=exemption')
      const [decision] = decisions
      if (!decision) throw new Error('expected the exemption')
      expect((await answer(decision, 'end-exemption', 'province/1')).status).toBe(200)
      expect(await extra()).toMatchObject({ state: 'open', cause: 'exemption-ended', left: 10 })
    })
  })

  describe('what a scan is made by', () => {
    /** Writes into the catalog as a new version of it would, and scans. */
    const publish = async (write: (db: Store['db']) => CompiledQuery): Promise<void> => {
      const state = await readCatalogState(store())
      await store().batch([advanceGeneration(store().db, state?.generation ?? 0), write(store().db)])
      await client.fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })
    }
    const configure = (config: Config) =>
      publish((db) =>
        db
          .insertInto('meta')
          .values({ key: 'config', value: JSON.stringify(config) })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: JSON.stringify(config) }))
          .compile(),
      )
    const standard = (item: StandardItem) =>
      publish((db) =>
        db
          .updateTable('standard_item')
          .set({ content: JSON.stringify(item) })
          .where('code', '=', item.code)
          .compile(),
      )
    const lifeOf = ({ state, due, occurrence, since, assignee, left }: ListedFinding) => ({
      state,
      due,
      occurrence,
      since,
      assignee,
      left,
    })

    test('a rule that is switched off and on again leaves its findings as they stood, each with its clock', async () => {
      await move('assign', editor, { assignee: editor })
      const where = { fingerprints: [(await list('rule=name/differs')).findings[0]?.fingerprint] }
      const input = { reason: '地方习惯名称', until: inDays(100) }
      await move('ask-exemption', `${shenzhen.uscc}/admin`, input, where)
      await answer(await asked(), 'approve-exemption', 'province/1', { document: '函6号' })
      const lives = async () =>
        (await list('rule=materials/extra,name/differs&state=open,exempt,closed')).findings.map(lifeOf)
      const before = await lives()
      expect(before.map(({ state }) => state).sort()).toEqual(['exempt', 'open'])
      await configure({ rules: { 'materials/*': 'off', 'name/*': 'off' } })
      expect((await lives()).map(({ state }) => state)).toEqual(['closed', 'closed'])
      expect((await extra()).reason).toBe('obsolete')
      await configure({})
      expect(await lives()).toEqual(before)
    })

    test('a version of the directory that is published and rolled back leaves the states as they were', async () => {
      const [item] = tinyCatalog.directory.items
      if (!item) throw new Error('expected an item in the directory')
      const states = async () =>
        (await list('limit=200&state=open,exempt,disputed,closed')).findings.map(({ fingerprint, state }) => [
          fingerprint,
          state,
        ])
      const before = await states()
      await standard({ ...item, materials: demanding.materials ?? [] })
      expect(await extra()).toMatchObject({ state: 'closed', reason: 'fixed' })
      await standard(item)
      expect((await extra()).state).toBe('open')
      const opened = (await states()).filter(([, state]) => state !== 'closed')
      expect(opened).toEqual(before.filter(([, state]) => state !== 'closed'))
    })
  })

  test('a dispute stops the clock until the province has confirmed its standard', async () => {
    await move('dispute', administrator, { reason: '标准遗漏了此项材料' })
    expect(await extra()).toMatchObject({ state: 'disputed', clock: 'paused' })
    const decision = await asked()
    expect(decision.moves).toEqual(['accept-dispute', 'confirm-standard'])
    expect((await answer(decision, 'confirm-standard', 'province/1', { reason: '标准无误' })).status).toBe(
      200,
    )
    expect(await extra()).toMatchObject({ state: 'open', clock: 'running' })
  })

  test('a false alarm stays closed through a scan, and opens with other evidence', async () => {
    await move('false-positive', 'province/1', { reason: '系规则误判' })
    await client.fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })
    expect(await extra()).toMatchObject({ state: 'closed', reason: 'false-positive' })
  })

  describe('many at once', () => {
    const everything = { filter: {} }

    test('are previewed, moved and undone', async () => {
      const all = (await list('limit=200')).findings
      const preview = await get<Moved>(
        '/api/moves',
        post({ move: 'assign', where: everything, input: { assignee: editor }, preview: true }, 'province/1'),
      )
      expect(preview).toMatchObject({ state: 'preview', bulk: null, done: all.length })
      expect((await list('assignee=none')).total).toBe(all.length)
      const { bulk } = await move('assign', 'province/1', { assignee: editor }, everything)
      expect((await list('assignee=none')).total).toBe(0)
      const again = await move('assign', 'province/1', { assignee: editor }, everything)
      expect(again).toMatchObject({ done: 0, skipped: [{ reason: 'same', count: all.length }] })

      await move('comment', 'province/1', { text: '已电话告知' })
      const undone = await get<BulkBody>(`/api/bulks/${bulk}/undo`, post({}, 'province/2'))
      expect(undone).toMatchObject({
        state: 'undone',
        undoneBy: 'province/2',
        counts: { undone: all.length - 1, kept: 1 },
        undoable: false,
      })
      const { results } = await get<{ results: unknown[] }>(`/api/bulks/${bulk}?outcome=kept`)
      expect(results).toMatchObject([{ rule: 'materials/extra', outcome: 'kept', reason: 'changed-since' }])
      expect((await list('assignee=none')).total).toBe(all.length - 1)
      expect(await failure(`/api/bulks/${bulk}/undo`, post({}, 'province/1'))).toEqual({
        status: 409,
        code: 'not-undoable',
      })
      const { bulks } = await get<{ bulks: { id: number; state: string }[] }>('/api/bulks')
      expect(bulks.find(({ id }) => id === bulk)?.state).toBe('undone')
    })

    test('come to what single moves come to', async () => {
      const all = (await list('limit=200')).findings
      const rest = ({ due, state, asked: question, assignee }: ListedFinding) => ({
        due,
        state,
        question,
        assignee,
      })
      await move('assign', 'province/1', { assignee: editor }, everything)
      const bulk = (await list('limit=200')).findings.map(rest)
      await move('assign', 'province/1', { assignee: null }, everything)
      for (const { fingerprint } of all)
        await move('assign', 'province/1', { assignee: editor }, { fingerprints: [fingerprint] })
      expect((await list('limit=200')).findings.map(rest)).toEqual(bulk)
    })

    test('of other offices are in no count and stay as they are', async () => {
      await move('assign', `${liwan.uscc}/admin`, { assignee: null }, everything)
      const moved = await move(
        'assign',
        `${liwan.uscc}/admin`,
        { assignee: `${liwan.uscc}/editor-1` },
        everything,
      )
      const own = (await list('limit=200', { headers: { cookie: `acting=${liwan.uscc}/admin` } })).total
      expect(moved.done + moved.skipped.reduce((sum, { count }) => sum + count, 0)).toBe(own)
    })
  })
}
