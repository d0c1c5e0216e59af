import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import type { ImportAnswer } from '../../api/imports/answer.ts'
import type { Guide } from '../../rules/catalog.ts'
import { demanding, guangzhou, repaired, shenzhen, tinyCatalog } from './catalog.ts'
import { asEditor, type Client } from './client.ts'
import type { Snapshot } from './snapshot.ts'

/** The guide that the city's bureau must publish and does not. */
const missing: Guide = {
  ...(tinyCatalog.guides.find(({ baseCode }) => baseCode === '442111020000') ?? demanding),
  id: 'new',
  agency: { uscc: guangzhou.uscc, name: guangzhou.name },
  region: guangzhou.region,
}

const jsonl = (...records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

type Body = NonNullable<RequestInit['body']>

const post = (body: Body, init: RequestInit = {}): RequestInit => ({ ...init, method: 'POST', body })
const checkOf = (name: string) => `/api/imports/check?name=${encodeURIComponent(name)}`

const table = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join(',')).join('\r\n')
const header = ['指南编号', '事项名称', '基本编码', '实施主体', '行使层级', '实施主体名字']
const row = (id: string, level: string) => [id, '失业登记', '442111010000', guangzhou.name, level, '甲']

const workbookOf = async (...rows: readonly (readonly string[])[]): Promise<File> => {
  const workbook = new exceljs.Workbook()
  workbook.addWorksheet('清单').addRows(rows.map((one) => [...one]))
  return new File([new Uint8Array(await workbook.xlsx.writeBuffer())], '清单.xlsx')
}

/** Files of guides over HTTP: what one would do. */
export const testImports = (client: Client, snapshot: () => Promise<Snapshot>): void => {
  const check = (name: string, body: Body, init?: RequestInit) =>
    client.get<ImportAnswer>(checkOf(name), post(body, init))

  test('a check says what a file would do to guides and findings, and writes nothing', async () => {
    const before = await snapshot()
    const answer = await check('指南.jsonl', jsonl(repaired, missing, { ...repaired, id: 7 }, repaired))
    expect(answer).toMatchObject({
      file: '指南.jsonl',
      kind: 'guides',
      asOf: '2026-11-23',
      written: false,
      limits: { records: 5000 },
      records: { read: 4, created: 1, updated: 1, unchanged: 0, rejected: 1, skipped: 1 },
      rows: { read: 4, created: 1, updated: 1, unchanged: 0, rejected: 1, skipped: 1 },
      skipped: [{ reason: 'repeated', rows: 1, first: { file: '指南.jsonl', line: 4 } }],
      changes: {
        entries: [
          { action: 'update', id: demanding.id, place: { line: 1 } },
          { action: 'create', id: 'new', place: { line: 2 } },
        ],
        total: 2,
        truncated: false,
      },
      troubles: { entries: [{ file: '指南.jsonl', line: 3, field: 'id', value: '7' }], total: 1 },
      findings: { opened: { total: 0 } },
      ruleTroubles: { total: 0 },
    })
    const closed = answer.findings.closed.entries
    expect(closed).toContainEqual(
      expect.objectContaining({ rule: 'materials/extra', guideId: demanding.id, agency: guangzhou.uscc }),
    )
    expect(closed.map(({ guideId }) => guideId)).toContain(null)
    expect(await snapshot()).toEqual(before)
  })

  test('a worse guide would open a finding, and another value of the same would change it', async () => {
    const slower = { ...repaired, promisedLimit: { value: 15, unit: 'workday' } }
    const { opened } = (await check('a.json', JSON.stringify([slower]))).findings
    expect(opened.entries.map(({ rule }) => rule)).toEqual(['promisedLimit/over-standard'])
  })

  test('what stands already would change nothing', async () => {
    expect(await check('a.jsonl', jsonl(...tinyCatalog.guides))).toMatchObject({
      records: { read: 4, unchanged: 4 },
      changes: { entries: [], total: 0, truncated: false },
      findings: { opened: { total: 0 }, changed: { total: 0 }, closed: { total: 0 }, unchanged: 0 },
    })
  })

  test('a table tells how its columns were matched, and names its bad cells', async () => {
    const csv = table(header, row('a', '市级'), row('b', '很高'))
    const { columns, records, troubles } = await check('清单.csv', csv)
    expect(columns.entries.map(({ field, isGuess }) => [field, isGuess])).toEqual([
      ['id', false],
      ['name', false],
      ['baseCode', false],
      ['agency/name', false],
      ['level', false],
      [null, false],
    ])
    expect(columns.entries[0]).toMatchObject({ header: '指南编号', score: 1, reason: { zh: '标准表头' } })
    expect(records).toMatchObject({ read: 2, created: 1, rejected: 1 })
    expect(troubles).toMatchObject({ entries: [{ line: 3, column: 'E', value: '很高' }], total: 1 })
  })

  test('a workbook comes as the part of a form', async () => {
    const form = new FormData()
    form.append('file', await workbookOf(header, row('a', '市级'), row('b', '很高')))
    // Written out here, since each runtime's client knows only its own forms.
    const written = new Request('http://localhost', { method: 'POST', body: form })
    const answer = await client.get<ImportAnswer>(
      '/api/imports/check',
      post(await written.arrayBuffer(), { headers: written.headers }),
    )
    expect(answer).toMatchObject({
      file: '清单.xlsx',
      records: { read: 2, created: 1, rejected: 1 },
      troubles: { entries: [{ sheet: '清单', line: 3, column: 'E', value: '很高' }], total: 1 },
    })
  })

  test('a long list is cut with its total', async () => {
    const bad = Array.from({ length: 250 }, (_, at) => ({ ...repaired, id: `g${at}`, level: 'high' }))
    const { troubles, records } = await check('a.jsonl', jsonl(...bad))
    expect([troubles.entries.length, troubles.total, troubles.truncated]).toEqual([200, 250, true])
    expect(records).toMatchObject({ read: 250, rejected: 250 })
  })

  test('a guide stays whose it is and where it is, and an editor changes only those below', async () => {
    const moved = { ...repaired, region: '440300' }
    const given = { ...repaired, agency: { uscc: shenzhen.uscc, name: shenzhen.name } }
    for (const [guide, field] of [
      [moved, 'region'],
      [given, 'agency/name'],
    ] as const)
      expect(await check('a.jsonl', jsonl(guide))).toMatchObject({
        records: { read: 1, rejected: 1 },
        troubles: { entries: [{ line: 1, field }] },
      })
    const foreign = await check('a.jsonl', jsonl(repaired, missing), asEditor(shenzhen.uscc))
    expect(foreign).toMatchObject({
      records: { read: 2, rejected: 2 },
      findings: { closed: { total: 0 } },
    })
    expect(await check('a.jsonl', jsonl(repaired), asEditor(guangzhou.uscc))).toMatchObject({
      records: { read: 1, updated: 1 },
    })
  })

  test.each([
    ['/api/imports/check', 'x', 400, 'invalid-request'],
    ['/api/imports/check?name=a.csv&kind=agencies', 'x', 400, 'invalid-request'],
    [checkOf('a.csv'), '%PDF-1.7', 422, 'file-unreadable'],
    [checkOf('a.csv'), '', 422, 'file-unreadable'],
    [checkOf('a.jsonl'), ' '.repeat((8 << 20) + 1), 413, 'file-too-large'],
    [checkOf('a.jsonl'), ' '.repeat(9 << 20), 413, 'file-too-large'],
    [checkOf('a.jsonl'), '{"id":"a"}\n'.repeat(5001), 413, 'too-many-records'],
  ])('%s is refused (%#)', async (path, body, status, code) => {
    expect(await client.failure(path, post(body))).toEqual({ status, code })
  })

  const importing = (key: string, body: Body, headers: Record<string, string> = {}) =>
    post(body, { headers: { 'idempotency-key': key, ...headers } })
  const path = (name: string, more = '') => `/api/imports?name=${encodeURIComponent(name)}${more}`
  const without = ({ import: _, meta: __, ...tables }: Snapshot) => tables

  test('an import does what its check said, and the findings are those of a scan of the whole', async () => {
    const file = jsonl(repaired, missing, { ...repaired, id: 7 })
    const checked = await check('指南.jsonl', file)
    const done = await client.get<ImportAnswer>(path('指南.jsonl'), importing('k1', file))
    expect(done).toEqual({ ...checked, written: true })
    const { revisions } = await client.get<{
      revisions: { revision: number; cause: string; guide: Guide }[]
    }>(`/api/guides/${demanding.id}/revisions`)
    expect(revisions.map(({ revision, cause }) => [revision, cause])).toEqual([
      [2, 'import'],
      [1, 'import'],
    ])
    expect(revisions[0]?.guide).toEqual(repaired)
    expect(await client.get(`/api/guides/new`)).toMatchObject({ link: { standardCode: '442111020000' } })
    const { guides } = await client.get<{ guides: { id: string }[] }>('/api/search?q=就业创业证申领')
    expect(guides.map(({ id }) => id)).toContain('new')
    const stateOf = async () => {
      const { finding, link, outcome } = await snapshot()
      const sorted = (rows: readonly unknown[]) => rows.map((one) => JSON.stringify(one)).sort()
      return [sorted(finding), sorted(link), sorted(outcome)]
    }
    const imported = await stateOf()
    expect((await client.fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })).status).toBe(201)
    expect(await stateOf()).toEqual(imported)
  })

  test('the same key again answers the same and writes nothing; the same file under another changes no row', async () => {
    const file = jsonl(repaired, missing)
    const first = await client.get<ImportAnswer>(path('a.jsonl'), importing('k1', file))
    const after = await snapshot()
    expect(await client.get<ImportAnswer>(path('a.jsonl'), importing('k1', file))).toEqual(first)
    expect(await snapshot()).toEqual(after)
    const second = await client.get<ImportAnswer>(path('a.jsonl'), importing('k2', file))
    expect(second).toMatchObject({ written: false, records: { read: 2, unchanged: 2 } })
    expect(without(await snapshot())).toEqual(without(after))
  })

  test('two at once under one key are one import', async () => {
    const send = () => client.get<ImportAnswer>(path('a.jsonl'), importing('k1', jsonl(repaired)))
    const [one, other] = await Promise.all([send(), send()])
    expect(one).toEqual(other)
    expect((await snapshot()).guide_revision).toHaveLength(5)
  })

  test("a key is its sender's own, names one file, and is required", async () => {
    const before = await snapshot()
    expect(await client.failure(path('a.jsonl'), post(jsonl(repaired)))).toEqual({
      status: 400,
      code: 'key-required',
    })
    expect(await snapshot()).toEqual(before)
    await client.get(path('a.jsonl'), importing('k1', jsonl(repaired)))
    expect(await client.failure(path('a.jsonl'), importing('k1', jsonl(missing)))).toEqual({
      status: 422,
      code: 'key-reused',
    })
    const other = importing('k1', jsonl(missing), { cookie: `acting=${guangzhou.uscc}` })
    expect(await client.get(path('a.jsonl'), other)).toMatchObject({ records: { created: 1 } })
  })

  test('columns that are only alike are confirmed first', async () => {
    const csv = table(header.with(1, '事项的名称'), row('a', '市级'))
    const { columns } = await check('清单.csv', csv)
    expect(columns.entries[1]).toMatchObject({ header: '事项的名称', field: 'name', isGuess: true })
    expect(await client.failure(path('清单.csv'), importing('k1', csv))).toEqual({
      status: 409,
      code: 'columns-unconfirmed',
    })
    const accepted = await client.get(path('清单.csv', '&guesses=accept'), importing('k1', csv))
    expect(accepted).toMatchObject({ written: true, records: { created: 1 } })
  })
}
