import { describe, expect, test } from 'vitest'
import type { Store } from '../../api/db/store.ts'
import type { LogRow } from '../../api/db/tables.ts'
import { type Life, type LifeEvent, project } from '../../rules/life/life.ts'
import { demanding, guangzhou, repaired, shenzhen } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

interface Entry {
  readonly no: number
  readonly action: string
  readonly subject: string
  readonly subjectId: string
  readonly agency: string
}

/** The log of all that was done, and the gates. */
export const testLog = (client: Client, store: () => Store): void => {
  const { get, put } = client
  const entries = async (query = '', init?: RequestInit): Promise<readonly Entry[]> =>
    (await get<{ entries: readonly Entry[] }>(`/api/log?limit=500&${query}`, init)).entries

  /** Fixes the guide, breaks it again, and lets people do something about it. */
  const someDays = async () => {
    await put(repaired, '"1"')
    await put(demanding, '"2"')
    await client.fetch('/api/moves', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `acting=${guangzhou.uscc}/admin` },
      body: JSON.stringify({ move: 'dispute', where: { filter: {} }, input: { reason: '标准有误' } }),
    })
    await client.fetch('/api/bulks/1/undo', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `acting=${guangzhou.uscc}/admin` },
      body: '{}',
    })
  }

  describe('the log', () => {
    test('says what was done, and is one whole chain', async () => {
      await someDays()
      const all = await entries()
      expect(all.map(({ no }) => no)).toEqual(all.map((_, at) => all.length - at))
      expect(new Set(all.map(({ action }) => action))).toEqual(
        new Set(['found', 'save', 'absent', 'found-again', 'dispute', 'undo']),
      )
      expect(await get('/api/log/verify')).toMatchObject({
        whole: true,
        entries: all.length,
        brokenAt: null,
      })
      expect((await entries('subject=guide')).every(({ subject }) => subject === 'guide')).toBe(true)
    })

    test('shows an agency its own entries only', async () => {
      await someDays()
      const own = await entries('', asEditor(shenzhen.uscc))
      expect(own.length).toBeGreaterThan(0)
      expect(own.every(({ agency }) => agency === shenzhen.uscc)).toBe(true)
    })

    test('a state is the projection of its events', async () => {
      await someDays()
      const { db } = store()
      const [findings, log] = await Promise.all([
        db.selectFrom('finding').select(['id', 'life']).execute(),
        db.selectFrom('log').selectAll().where('subject', '=', 'finding').orderBy('no').execute(),
      ])
      const events = Map.groupBy(log, ({ subject_id }: LogRow) => subject_id)
      expect(findings.length).toBeGreaterThan(2)
      for (const { id, life } of findings) {
        const own = (events.get(String(id)) ?? []).map(({ content }) => JSON.parse(content) as LifeEvent)
        expect(project(own)).toEqual(JSON.parse(life) as Life)
      }
    })

    test('is never overwritten and never deleted', async () => {
      const { db } = store()
      await expect(db.updateTable('log').set({ actor: 'somebody' }).execute()).rejects.toThrow(
        'never overwritten',
      )
      await expect(db.deleteFrom('log').execute()).rejects.toThrow('never deleted')
    })
  })

  test('a gate closes with a new error, says which line, and opens when it is put right', async () => {
    const gate = async () =>
      (await get<{ gates: { agency: string; passed: boolean; lines: object[] }[] }>('/api/gates')).gates.find(
        ({ agency }) => agency === guangzhou.uscc,
      )
    const state = async () => (await gate())?.lines
    expect(await state()).toEqual([
      { condition: 'no-new-error', passed: true, count: 0 },
      expect.objectContaining({ condition: 'nothing-overdue' }),
    ])
    await put(repaired, '"1"')
    await put(demanding, '"2"')
    expect(await state()).toContainEqual({ condition: 'no-new-error', passed: false, count: 1 })
    await put(repaired, '"3"')
    expect(await state()).toContainEqual({ condition: 'no-new-error', passed: true, count: 0 })
  })
}
