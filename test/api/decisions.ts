import { describe, expect, test } from 'vitest'
import type { Store } from '../../api/db/store.ts'
import { endExpired } from '../../api/decisions/answer.ts'
import type { Decision } from '../../api/decisions/decision.ts'
import { actingOn, administrator, editor, inDays } from './acting.ts'
import { demanding, misnamed, repaired, shenzhen } from './catalog.ts'
import type { Client } from './client.ts'

/** What is asked of the province and how it is answered: exemptions from the request to their end, and disputes. */
export const testDecisions = (client: Client, store: () => Store): void => {
  const { get, list, put } = client
  const { extra, move, asked, answer, history } = actingOn(client)
  const columnShare = async (): Promise<{ pairs: number; uniform: number }> => {
    const overview = await get<{ total: { cells: Record<string, { pairs: number; uniform: number }> } }>(
      '/api/overview',
    )
    const cell = overview.total.cells.materials
    if (!cell) throw new Error('expected a column of materials')
    return cell
  }

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
}
