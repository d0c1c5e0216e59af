import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { ImportAnswer } from '../../api/imports/answer.ts'
import { demanding, guangzhou, liwan, shenzhen, tinyCatalog } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

/** Reports on findings and the sheet of a guide, as files. */
export const testDownloads = (client: Client): void => {
  const { fetch, failure, list } = client

  const download = async (query: string, init?: RequestInit): Promise<Response> => {
    const response = await fetch(`/api/findings/export?${query}`, init)
    expect(response.status, query).toBe(200)
    return response
  }

  const fingerprints = async (query: string, init?: RequestInit): Promise<string[]> =>
    (await (await download(`${query}&format=jsonl`, init)).text())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).fingerprint)
      .sort()

  test.each(['severity=error', 'element=materials', 'region=440100', 'q=失业登记', 'limit=1'])(
    'a report on %s holds the findings that the list counts',
    async (query) => {
      const { findings, total } = await list(`${query.replace('limit=1', '')}&limit=200`)
      const found = await fingerprints(query)
      expect(found).toHaveLength(total)
      expect(found).toEqual(findings.map(({ fingerprint }) => fingerprint).sort())
    },
  )

  test('an editor downloads what the list shows to that editor', async () => {
    const { findings } = await list('limit=200', asEditor(liwan.uscc))
    expect(await fingerprints('', asEditor(liwan.uscc))).toEqual(
      findings.map(({ fingerprint }) => fingerprint).sort(),
    )
    expect((await fingerprints('')).length).toBeGreaterThan(findings.length)
  })

  const guidesAs = (query: string, init?: RequestInit): Promise<Response> =>
    fetch(`/api/guides/export?${query}`, init)
  const cameBack = async (name: string, body: string, init: RequestInit = {}) =>
    client.get<ImportAnswer>(`/api/imports/check?name=${name}`, { ...init, method: 'POST', body })

  test.each(['csv', 'jsonl'])('all guides as %s come in again as they stand', async (format) => {
    const response = await guidesAs(`format=${format}`)
    expect(response.headers.get('content-disposition')).toMatch(
      new RegExp(`\\d{4}-\\d\\d-\\d\\d\\.${format}`),
    )
    const all = tinyCatalog.guides.length
    expect(await cameBack(`guides.${format}`, await response.text())).toMatchObject({
      records: { read: all, created: 0, updated: 0, unchanged: all, rejected: 0 },
    })
  })

  test('a runtime that writes no workbooks says so', async () => {
    expect(await failure('/api/guides/export?format=xlsx')).toEqual({ status: 400, code: 'invalid-request' })
  })

  test('guides of others are not offered to an editor, and absent means all of one’s own', async () => {
    const init = asEditor(guangzhou.uscc)
    expect((await guidesAs(`agency=${shenzhen.uscc}&format=jsonl`, init)).status).toBe(404)
    const own = (await (await guidesAs('format=jsonl', init)).text()).split('\n').filter(Boolean)
    expect(own.map((line) => JSON.parse(line).agency.uscc).sort()).toEqual([guangzhou.uscc, liwan.uscc])
    expect(await failure('/api/guides/export?agency=none')).toEqual({ status: 404, code: 'agency-not-found' })
  })

  test('a CSV names agency and guide, and is saved under a name with the day', async () => {
    const response = await download(`rule=materials/extra&format=csv`)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toContain('duibiao-findings-2026-11-23.csv')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [headings = [], row = []]: string[][] = parse(new TextDecoder().decode(bytes))
    expect(row[headings.indexOf('实施主体')]).toBe(guangzhou.name)
    expect(row[headings.indexOf('指南编号')]).toBe(demanding.id)
    expect(row[headings.indexOf('说明')]).toContain('示例数据')
  })

  test.each(['json', 'sarif', 'markdown', 'html'])(
    'a report as %s is the same twice and carries the notice',
    async (format) => {
      const text = await (await download(`format=${format}`)).text()
      expect(text).toContain('示例数据')
      expect(await (await download(`format=${format}`)).text()).toBe(text)
    },
  )

  test('a format that there is not is refused', async () => {
    expect(await failure('/api/findings/export?format=exe')).toEqual({ status: 400, code: 'invalid-request' })
    expect(await failure('/api/findings/export?format=constructor')).toEqual({
      status: 400,
      code: 'invalid-request',
    })
  })

  test('the sheet of a guide is a page with its findings', async () => {
    const response = await fetch(`/api/guides/${demanding.id}/sheet`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const text = await response.text()
    expect(text).toContain('<mark>计划生育证明</mark>')
    expect(text).toContain('示例数据')
    expect(await failure('/api/guides/none/sheet')).toEqual({ status: 404, code: 'guide-not-found' })
  })
}
