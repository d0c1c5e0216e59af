import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../api/db/store.ts'
import type { RuleReview } from '../../api/rules/reviews.ts'
import { guangzhou, repaired, shenzhen } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

const rule = 'materials/extra'

const post = (body: unknown, person = 'province/1'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', cookie: `acting=${person}` },
  body: JSON.stringify(body),
})

/** How often rules were wrong, by what persons did with their findings. */
export const testReviews = (client: Client, store: () => Store): void => {
  const { get, list, put } = client

  const review = async (init?: RequestInit): Promise<RuleReview['present']> => {
    const { reviews } = await get<{ reviews: RuleReview[] }>('/api/rules/reviews', init)
    const one = reviews.find((each) => each.rule === rule)
    if (!one) throw new Error(`expected a review of ${rule}`)
    return one.present
  }

  /** Has the rule's one finding stand so many times at its guide, each with a fingerprint of its own. */
  const multiply = async (times: number): Promise<string[]> => {
    const { db, batch } = store()
    const row = await db.selectFrom('finding').selectAll().where('rule', '=', rule).executeTakeFirstOrThrow()
    const copies = Array.from({ length: times - 1 }, (_, at) => ({
      ...row,
      id: 1000 + at,
      fingerprint: `${row.fingerprint}${at}`,
      content: JSON.stringify({ ...JSON.parse(row.content), fingerprint: `${row.fingerprint}${at}` }),
    }))
    await batch([
      ...copies.map((copy) => db.insertInto('finding').values(copy).compile()),
      // The answers that the server keeps are of the state before.
      sql`update meta set value = value + 1 where key = 'generation'`.compile(db),
    ])
    return [row, ...copies].map(({ fingerprint }) => fingerprint)
  }

  const callFalse = async (fingerprints: readonly string[]): Promise<number> => {
    const where = { fingerprints }
    const input = { reason: '并未要求' }
    const { bulk } = await get<{ bulk: number }>('/api/moves', post({ move: 'false-positive', where, input }))
    return bulk
  }

  describe('the review of a rule', () => {
    test.each([
      { wrong: 3, of: 20, isSuspect: true },
      { wrong: 2, of: 20, isSuspect: false },
    ])(
      '$wrong false positives of $of: suspect $isSuspect; every number is that of its list, and an undo takes it back',
      async ({ wrong, of, isSuspect }) => {
        const fingerprints = await multiply(of)
        const bulk = await callFalse(fingerprints.slice(0, wrong))
        expect(await review()).toMatchObject({ 'false-positive': wrong, confirmed: 0, reviewed: wrong })
        await put(repaired, '"1"')
        const after = await review()
        expect(after).toMatchObject({
          'false-positive': wrong,
          confirmed: of - wrong,
          share: wrong / of,
          isSuspect,
        })
        for (const verdict of ['false-positive', 'confirmed'] as const)
          expect((await list(`rule=${rule}&verdict=${verdict}&ruleSet=${after.ruleSet}`)).total).toBe(
            after[verdict],
          )
        expect((await list(`rule=${rule}&verdict=confirmed&ruleSet=2-`)).total).toBe(0)
        await get(`/api/bulks/${bulk}/undo`, post({}))
        expect(await review()).toMatchObject({
          'false-positive': 0,
          confirmed: of - wrong,
          isSuspect: false,
        })
      },
    )

    test('a city sees the numbers of its own findings alone, and no suspicion', async () => {
      await callFalse((await multiply(20)).slice(0, 3))
      await put(repaired, '"1"')
      expect(await review(asEditor(guangzhou.uscc))).toMatchObject({ reviewed: 20, isSuspect: false })
      expect(await review(asEditor(shenzhen.uscc))).toMatchObject({ reviewed: 0, share: null })
    })

    test('a refused request confirms the finding that stays open; what only a scan closes confirms nothing', async () => {
      const { findings } = await list(`rule=${rule}`)
      const where = { fingerprints: findings.map(({ fingerprint }) => fingerprint) }
      const admin = `${guangzhou.uscc}/admin`
      await get(
        '/api/moves',
        post({ move: 'ask-false-positive', where, input: { reason: '本市规定' } }, admin),
      )
      expect(await review()).toMatchObject({ reviewed: 0 })
      await get(
        '/api/decisions/1/answer',
        post({ move: 'reject', input: { reason: '无此规定' }, revision: 1 }),
      )
      expect(await review()).toMatchObject({ 'false-positive': 0, confirmed: 1 })
      expect((await list(`rule=${rule}&verdict=confirmed`)).findings).toMatchObject([{ state: 'open' }])

      await multiply(5)
      await client.fetch('/api/scans?asOf=2026-11-23&wait=1&confirmed=1', { method: 'POST' })
      expect((await list(`rule=${rule}&reason=fixed`)).total).toBe(4)
      expect(await review()).toMatchObject({ reviewed: 1 })
    })
  })
}
