import { describe, expect, test } from 'vitest'
import type { ListedAlias } from '../../api/aliases/list.ts'
import type { Store } from '../../api/db/store.ts'
import type { Guide } from '../../rules/catalog.ts'
import { guangzhou, liwan, tinyCatalog } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

interface Effect {
  readonly opened: { readonly total: number; readonly findings: readonly { readonly fingerprint: string }[] }
  readonly closed: { readonly total: number; readonly findings: readonly { readonly fingerprint: string }[] }
  readonly families: number
}

const idCard = { scope: 'material', term: '身份证', canonical: '居民身份证' }
const local = { scope: 'material', term: '求职卡片', canonical: '失业登记表' }

/** The dictionary of names that mean the same. */
export const testAliases = (client: Client, store: () => Store): void => {
  const { get, list, failure, put } = client

  const posting = (body: object, person = 'province/1'): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `acting=${person}` },
    body: JSON.stringify({ reason: '各地叫法', ...body }),
  })
  const change = (body: object): Promise<Effect> => get('/api/aliases', posting(body))
  const listed = async (query: string, init?: RequestInit): Promise<ListedAlias[]> =>
    (await get<{ aliases: ListedAlias[] }>(`/api/aliases?${query}`, init)).aliases
  /** Publishes the county's guide with other names for its documents. */
  const publish = async (...names: readonly string[]): Promise<void> => {
    const guide = tinyCatalog.guides.find(({ region }) => region === liwan.region)
    if (!guide?.materials) throw new Error('expected a guide of the county with materials')
    const renamed: Guide = {
      ...guide,
      materials: guide.materials.map((material, at) => ({ ...material, name: names[at] ?? material.name })),
    }
    expect((await put(renamed, '"1"')).status).toBe(200)
  }
  const openAt = async (): Promise<readonly string[]> =>
    (await list(`agency=${liwan.uscc}`)).findings.map(({ fingerprint }) => fingerprint)
  const prints = ({ findings }: Effect['opened']) => findings.map(({ fingerprint }) => fingerprint).sort()

  describe('the dictionary of names', () => {
    test('tells where each name comes from, and finds it by either name', async () => {
      const [found] = (
        await listed('q=身份证&scope=material&source=built-in', asEditor(guangzhou.uscc))
      ).filter(({ term }) => term === '身份证')
      expect(found).toMatchObject({ ...idCard, source: 'built-in', version: '1', state: 'in-force' })
      const { facets, total } = await get<{
        facets: { facet: string; value: string; count: number }[]
        total: number
      }>('/api/aliases?limit=1')
      expect(facets.filter(({ facet }) => facet === 'scope').reduce((sum, { count }) => sum + count, 0)).toBe(
        total,
      )
    })

    test('a revoked name opens again what it hid, as its preview said; added again it closes that', async () => {
      await publish('身份证')
      expect(await openAt()).toEqual([])
      const revoke = { ...idCard, kind: 'revoked', reason: '口径不一' }
      const before = await store().db.selectFrom('log').select('no').execute()
      const preview = await change({ ...revoke, preview: true })
      expect(preview.opened.total).toBeGreaterThan(0)
      expect(preview.closed.total).toBe(0)
      expect(await openAt()).toEqual([])
      expect(await store().db.selectFrom('log').select('no').execute()).toEqual(before)

      const done = await change(revoke)
      expect(prints(done.opened)).toEqual(prints(preview.opened))
      expect([...(await openAt())].sort()).toEqual(prints(preview.opened))
      const { findings } = await list(`agency=${liwan.uscc}&cause=rule`)
      expect(findings).toHaveLength(done.opened.total)
      expect((await listed('q=身份证&state=revoked'))[0]).toMatchObject({
        ...idCard,
        source: 'built-in',
        revoked: { by: 'province/1', reason: '口径不一' },
      })
      const { entries } = await get<{ entries: { action: string; about: { name: string } }[] }>(
        '/api/log?subject=alias',
      )
      expect(entries).toMatchObject([{ action: 'revoke-alias', about: { name: '身份证 = 居民身份证' } }])
      expect(await failure('/api/aliases', posting(revoke))).toEqual({ status: 404, code: 'alias-not-found' })

      // A scan of everything reads by the same dictionary.
      await client.fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })
      expect([...(await openAt())].sort()).toEqual(prints(preview.opened))

      const again = await change({ ...idCard, kind: 'added' })
      expect(prints(again.closed)).toEqual(prints(preview.opened))
      expect(await openAt()).toEqual([])
      expect(await listed('q=身份证&state=revoked')).toEqual([])
      expect(await get('/api/log/verify')).toMatchObject({ whole: true })
    })

    test('an added name closes what it explains; revoked it opens that again', async () => {
      await publish('居民身份证', '求职卡片')
      const open = [...(await openAt())].sort()
      expect(open.length).toBeGreaterThan(0)
      const preview = await change({ ...local, kind: 'added', preview: true })
      const done = await change({ ...local, kind: 'added' })
      expect(prints(done.closed)).toEqual(prints(preview.closed))
      expect(prints(done.closed)).toEqual(open)
      expect(await openAt()).toEqual([])
      expect(await listed('source=person')).toMatchObject([
        { ...local, owner: 'province/1', reason: '各地叫法', state: 'in-force' },
      ])
      await change({ ...local, kind: 'revoked' })
      expect([...(await openAt())].sort()).toEqual(open)
      expect(await listed('source=person')).toMatchObject([{ ...local, state: 'revoked' }])
    })

    test('the name of a form is none of a material', async () => {
      await publish('居民身份证', '求职卡片')
      expect(await change({ ...local, scope: 'form', kind: 'added' })).toMatchObject({
        closed: { total: 0 },
        families: 1,
      })
    })

    test.each([
      [{ ...idCard, kind: 'added' }, 'known'],
      [{ ...idCard, term: '居民  身份证', kind: 'added' }, 'same'],
      [{ ...idCard, term: '居住证', kind: 'added' }, 'other'],
      [{ scope: 'law', term: '就业法', canonical: '没有这部法', kind: 'added' }, 'no-law'],
      [{ scope: 'agency', term: '禅城就业服务中心', canonical: '没有这个局', kind: 'added' }, 'no-agency'],
      [{ scope: 'agency', term: '荔人社', canonical: liwan.name, kind: 'added' }, 'short'],
      [{ scope: 'agency', term: liwan.name, canonical: liwan.name, kind: 'added' }, 'known'],
      [{ scope: 'agency', term: guangzhou.name, canonical: liwan.name, kind: 'added' }, 'other'],
    ])('%j is refused as %s', async (body, reason) => {
      const response = await client.fetch('/api/aliases', posting(body))
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({ code: 'alias-refused', params: { reason } })
    })

    test('the short title of a law is added and revoked', async () => {
      const law = { scope: 'law', term: '促进就业之法', canonical: '中华人民共和国就业促进法' }
      await change({ ...law, kind: 'added' })
      expect(await listed('scope=law')).toMatchObject([{ ...law, source: 'person' }])
      expect(await change({ ...law, kind: 'revoked' })).toMatchObject({ closed: { total: 0 } })
    })

    test('another name of an agency is its own in its guides, linked or not, until it is revoked', async () => {
      const own = { scope: 'agency', term: '佛山市禅城区就业服务中心', canonical: liwan.name }
      const procedure = { window: `到${own.term}窗口办理。` }
      const guide = tinyCatalog.guides.find(({ region }) => region === liwan.region)
      if (!guide) throw new Error('expected a guide of the county')
      const { baseCode: _, ...rest } = guide
      const unlinked: Guide = { ...rest, id: 'fishing', name: '远洋渔业捕捞辅助船登记', procedure }
      const lines = [{ ...guide, procedure }, unlinked].map((one) => `${JSON.stringify(one)}\n`)
      const asked = await client.fetch('/api/imports?name=guides.jsonl', {
        method: 'POST',
        headers: { 'idempotency-key': 'two guides' },
        body: lines.join(''),
      })
      expect(asked.status).toBe(200)
      const foreign = async () =>
        (await list(`agency=${liwan.uscc}&rule=text/foreign-place`)).findings.map(({ guideId }) => guideId)
      const both = (await foreign()).sort()
      expect(both).toEqual([guide.id, 'fishing'].sort())

      expect((await change({ ...own, kind: 'added' })).closed.total).toBe(2)
      expect(await foreign()).toEqual([])
      expect(await listed('scope=agency')).toMatchObject([{ ...own, source: 'person', state: 'in-force' }])
      expect((await change({ ...own, kind: 'revoked' })).opened.total).toBe(2)
      expect((await foreign()).sort()).toEqual(both)
    })

    test('only the province changes it, and with a reason', async () => {
      const body = { ...idCard, kind: 'revoked' }
      expect(await failure('/api/aliases', posting(body, `${guangzhou.uscc}/admin`))).toEqual({
        status: 403,
        code: 'province-only',
      })
      expect(await failure('/api/aliases', posting({ ...body, reason: ' ' }))).toEqual({
        status: 400,
        code: 'invalid-request',
      })
    })
  })
}
