import { expect, test } from 'vitest'
import { readMigrations } from '../../api/db/migrate.ts'
import { ruleSetVersion } from '../../rules/rule-version.ts'
import { guangzhou, repaired } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

/** What holds around every resource: health, headers, context, refusals, documentation. */
export const testFrame = (client: Client): void => {
  const { get, failure } = client

  test('health tells version, schema and last scan', async () => {
    expect(await get('/healthz')).toMatchObject({
      status: 'ok',
      schema: readMigrations().length,
      ruleSet: ruleSetVersion,
      queue: { waiting: 0, running: null },
      scan: { id: 1, asOf: '2026-11-23', counts: { guides: 4, agencies: 4, items: 2 } },
    })
  })

  test('every answer forbids foreign scripts, framing and guessing of types', async () => {
    const { headers } = await client.fetch('/healthz')
    expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
  })

  test('the context names the directory, the notice, the agencies and who acts', async () => {
    expect(await get('/api/context')).toMatchObject({
      directory: { id: 'tiny', regionName: '广东省' },
      notice: '示例数据：问题为人为植入，与所示机构无关',
      actor: { role: 'province', person: 'province/1', agency: null },
    })
    expect(await get('/api/context', asEditor(guangzhou.uscc))).toMatchObject({
      actor: { role: 'editor', person: `${guangzhou.uscc}/editor-1`, agency: guangzhou.uscc },
    })
  })

  test('the context names the formats of files that this server makes', async () => {
    const { formats } = await get<{ formats: readonly string[] }>('/api/context')
    expect(formats).toContain('csv')
    const made = await client.fetch('/api/holdings/asked/export?format=xlsx')
    expect(made.ok).toBe(formats.includes('xlsx'))
  })

  test("another site's page cannot write", async () => {
    const init = { method: 'POST', headers: { origin: 'https://elsewhere.example' } }
    expect(await failure('/api/scans', init)).toEqual({ status: 403, code: 'cross-origin' })
  })

  test('rules come with their documentation in both languages', async () => {
    const { rules } = await get<{ rules: { id: string }[] }>('/api/rules')
    expect(rules.map(({ id }) => id)).toContain('materials/extra')
    expect(await get('/api/rules/materials/extra')).toMatchObject({
      id: 'materials/extra',
      zh: { title: expect.any(String) },
      en: { title: expect.any(String) },
    })
    expect(await failure('/api/rules/materials/none')).toEqual({ status: 404, code: 'rule-not-found' })
  })

  test.each([
    ['/api/findings?severity=grave', 'invalid-request'],
    ['/api/findings?limit=0', 'invalid-request'],
    ['/api/findings?cursor=%5B1%5D', 'invalid-cursor'],
    ['/api/findings?cursor=x', 'invalid-cursor'],
    ['/api/findings?q=rul:x', 'invalid-query'],
    ['/api/search?q=rul:x', 'invalid-query'],
  ])('%s is refused as %s', async (path, code) => {
    expect(await failure(path)).toEqual({ status: 400, code })
  })

  test.each(['/api/findings', '/api/findings/facets', '/api/matrix', '/api/overview', '/api/trend'])(
    '%s is not sent again to whoever has it, until something is written',
    async (path) => {
      const first = await client.fetch(path)
      const etag = first.headers.get('etag') ?? ''
      await first.body?.cancel()
      const again = await client.fetch(path, { headers: { 'if-none-match': `"other", ${etag}` } })
      expect([again.status, await again.text()]).toEqual([304, ''])
      await client.put(repaired, '"1"')
      const changed = await client.fetch(path, { headers: { 'if-none-match': etag } })
      expect(changed.status).toBe(200)
      await changed.body?.cancel()
    },
  )

  test('an unknown path of the API is not found', async () => {
    expect(await failure('/api/none')).toEqual({ status: 404, code: 'not-found' })
  })

  test('the OpenAPI document describes every route, and its page loads only from here', async () => {
    const { openapi, paths } = await get<{
      openapi: string
      paths: Record<string, Record<string, { summary?: string }>>
    }>('/api/openapi.json')
    expect(openapi).toBe('3.1.0')
    const resources = Object.keys(paths).map((path) => path.split('/')[path.startsWith('/api/') ? 2 : 1])
    expect([...new Set(resources)].sort()).toEqual([
      'agencies',
      'aliases',
      'bulks',
      'catalog',
      'compare',
      'context',
      'decisions',
      'findings',
      'gates',
      'guides',
      'healthz',
      'holdings',
      'imports',
      'items',
      'links',
      'load',
      'log',
      'matrix',
      'mentions',
      'moves',
      'overview',
      'ranking',
      'rules',
      'scans',
      'search',
      'trend',
    ])
    for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods)))
      expect(operation.summary).toMatch(/\S/)
    const page = await (await client.fetch('/api/docs')).text()
    expect(page).not.toMatch(/<script>|https?:/)
  })
}
