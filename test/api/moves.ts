import { describe, expect, test } from 'vitest'
import type { BulkBody } from '../../api/bulks/bulk.ts'
import type { Facets } from '../../api/findings/facets.ts'
import type { ListedFinding } from '../../api/findings/finding.ts'
import { actingOn, administrator, editor, inDays, type Moved, post } from './acting.ts'
import { demanding, liwan, misnamed, repaired, shenzhen } from './catalog.ts'
import type { Client } from './client.ts'

/** How findings live: moves by people, on one and on many, and undoing them. */
export const testMoves = (client: Client): void => {
  const { get, list, put, failure } = client
  const { extra, move, history } = actingOn(client)

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
