import { expect, test } from 'vitest'
import type { Gaps, LinkQueue, LinkView } from '../../api/links/schema.ts'
import type { Guide } from '../../rules/catalog.ts'
import { guangzhou, liwan, shenzhen, tinyCatalog } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

/** A guide for the second item that has lost its code and half of its name. */
const codeless = (): Guide => {
  const found = tinyCatalog.guides.find(({ id }) => id === '440300-442111020000')
  if (!found) throw new Error('expected a guide of Shenzhen for the second item')
  const { baseCode: _, ...guide } = found
  return { ...guide, name: '创业证办理' }
}

/** Links that people decide, and the queues of what is linked to nothing. */
export const testLinks = (client: Client): void => {
  const { get, failure, fetch, list, put } = client
  const [registration, certificate] = ['442111010000', '442111020000']
  const guideId = `440300-${registration}`

  interface Decision {
    readonly kind: 'item' | 'none' | 'withdrawn'
    readonly standardCode?: string
    readonly reason?: string
    readonly revision?: number
  }
  const request = (decision: Decision, actor?: string): RequestInit => ({
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...(actor ? { cookie: `acting=${actor}` } : {}) },
    body: JSON.stringify({ reason: '核对过', revision: 0, ...decision }),
  })
  const decide = async (decision: Decision, actor?: string) => {
    const response = await fetch(`/api/links/${guideId}`, request(decision, actor))
    expect(response.status).toBe(200)
    return (await response.json()) as LinkView & { opened: string[]; closed: string[] }
  }
  const linkOf = async (id: string) =>
    (await get<{ link: { standardCode: string | null; how: string } }>(`/api/guides/${id}`)).link

  test('the evidence of each candidate sums to its score', async () => {
    await put(codeless(), '1')
    const { matcher } = await get<LinkView>(`/api/links/${codeless().id}`)
    expect(matcher.candidates.length).toBeGreaterThan(0)
    for (const { score, evidence } of matcher.candidates)
      expect(evidence.reduce((sum, one) => sum + one.score, 0)).toBeCloseTo(score, 10)
  })

  test('a person links a guide to another item, and what that makes of it is checked at once', async () => {
    const found = await decide({ kind: 'item', standardCode: certificate })
    expect(found.link).toMatchObject({ how: 'pinned', standardCode: certificate })
    expect(found.matcher).toMatchObject({ how: 'code', standardCode: registration })
    expect(found.decisions).toMatchObject([
      { revision: 1, kind: 'item', standardCode: certificate, reason: '核对过', itemTitle: '就业创业证申领' },
    ])
    expect(found.opened.length).toBeGreaterThan(0)
    const { findings } = await list(`guide=${guideId}`)
    expect(findings.map(({ standardCode }) => standardCode)).toContain(certificate)
    expect(findings.map(({ standardCode }) => standardCode)).not.toContain(registration)
  })

  test('a decision outranks the matcher for ever: after a scan and after a save it stands', async () => {
    await decide({ kind: 'none' })
    expect((await fetch('/api/scans?wait=1', { method: 'POST' })).status).toBe(201)
    expect(await linkOf(guideId)).toMatchObject({ how: 'pinned', standardCode: null })
    const { guide, revision } = await get<{ guide: Guide; revision: number }>(`/api/guides/${guideId}`)
    await put({ ...guide, conditions: '处于无业状态。' }, String(revision))
    expect(await linkOf(guideId)).toMatchObject({ how: 'pinned', standardCode: null })
    expect((await list(`guide=${guideId}&rule=presence/unlisted`)).total).toBe(1)
    const queue = await get<LinkQueue>('/api/links?reason=excluded')
    expect(queue.rows.map((row) => row.guideId)).toEqual([guideId])
  })

  test('a withdrawn decision leaves everything as the matcher has it, and is kept', async () => {
    const standing = async () =>
      (await list('limit=200')).findings.map(({ fingerprint, severity, state }) => [
        fingerprint,
        severity,
        state,
      ])
    const before = await standing()
    await decide({ kind: 'item', standardCode: certificate }, shenzhen.uscc)
    const after = await decide({ kind: 'withdrawn', revision: 1, reason: '看错了' }, shenzhen.uscc)
    expect(after.link).toMatchObject({ how: 'code', standardCode: registration })
    expect(after.decisions.map(({ revision, kind, reason }) => [revision, kind, reason])).toEqual([
      [2, 'withdrawn', '看错了'],
      [1, 'item', '核对过'],
    ])
    expect(await standing()).toEqual(before)
  })

  test('of two who decide from the same state the second is told', async () => {
    await decide({ kind: 'none' })
    expect(await failure(`/api/links/${guideId}`, request({ kind: 'none', reason: '我也这样看' }))).toEqual({
      status: 412,
      code: 'stale-revision',
    })
  })

  test.each([
    ['an item that there is not', { kind: 'item', standardCode: 'none' }, undefined, 404, 'item-not-found'],
    ['no reason', { kind: 'none', reason: '  ' }, undefined, 400, 'invalid-request'],
    ["another agency's guide", { kind: 'none' }, guangzhou.uscc, 404, 'guide-not-found'],
  ] as const)('a decision for %s is refused and writes nothing', async (_, decision, actor, status, code) => {
    expect(await failure(`/api/links/${guideId}`, request(decision, actor))).toEqual({ status, code })
    expect((await get<LinkView>(`/api/links/${guideId}`)).decisions).toEqual([])
  })

  test('a guide that nothing decides stands in the queue with its reason and its likeliest item', async () => {
    await put(codeless(), '1')
    const queue = await get<LinkQueue>('/api/links')
    expect(queue.rows).toMatchObject([{ guideId: codeless().id, agency: shenzhen.uscc }])
    const [row] = queue.rows
    expect(['undecided', 'unlisted', 'by-content', 'by-name']).toContain(row?.reason)
    expect(row?.best?.code).toBe(certificate)
    expect(queue.counts.find(({ reason }) => reason === row?.reason)?.count).toBe(1)
    expect((await get<LinkQueue>('/api/links', asEditor(guangzhou.uscc))).total).toBe(0)
    expect((await get<LinkQueue>(`/api/links?region=440100`)).total).toBe(0)
  })

  test('an agency without a guide for an item of its level has a reason for each', async () => {
    const { rows, counts } = await get<Gaps>('/api/links/gaps')
    const reasons = rows.map(({ agency, code, reason }) => [agency, code, reason])
    expect(reasons).toEqual([
      [guangzhou.uscc, certificate, 'missing'],
      [liwan.uscc, certificate, 'not-declared'],
    ])
    expect(rows[0]?.fingerprint).toMatch(/^[a-z2-7]{26}$/)
    expect(counts).toContainEqual({ reason: 'missing', count: 1 })
    expect((await get<Gaps>(`/api/links/gaps?limit=1`)).next).toBe(1)
    expect((await get<Gaps>('/api/links/gaps', asEditor(shenzhen.uscc))).total).toBe(0)
  })
}
