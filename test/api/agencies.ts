import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import type { AgenciesAnswer } from '../../api/agencies/answer.ts'
import type { Agency } from '../../rules/catalog.ts'
import { demanding, guangzhou, liwan, misnamed, shenzhen, tinyCatalog } from './catalog.ts'
import { asEditor, type Client } from './client.ts'
import type { Snapshot } from './snapshot.ts'

const header = '统一社会信用代码,实施主体名称,行政区划代码,行使层级,上级统一社会信用代码,应发布事项'
const csv = (...rows: readonly string[]): string => `${[header, ...rows].join('\r\n')}\r\n`
const [province] = tinyCatalog.agencies
const superior = province?.uscc ?? ''
const foshanCode = '11440600000000005E'
const foshan = `${foshanCode},佛山市人力资源和社会保障局,440600,市级,${superior},全部`
const second = '442111020000'

interface Listed {
  readonly agencies: readonly (Agency & {
    readonly guides: number
    readonly declared: number | null
    readonly declaresAll: boolean
    readonly parentName: string | null
  })[]
  readonly total: number
  readonly facets: readonly { readonly value: string; readonly count: number }[]
}
interface Scanned {
  readonly changes: { readonly opened: number; readonly closed: number }
}

/** Agencies that come into a server with a catalog. */
export const testAgencies = (client: Client, snapshot: () => Promise<Snapshot>): void => {
  const { get, list, failure } = client
  const post = (
    body: NonNullable<RequestInit['body']>,
    headers: Record<string, string> = {},
  ): RequestInit => ({ method: 'POST', body, headers })
  const query = (more = '', name = '主体.csv') => `?name=${encodeURIComponent(name)}${more}`
  const check = (file: string, more = '', name?: string) =>
    get<AgenciesAnswer>(`/api/agencies/check${query(more, name)}`, post(file))
  const bring = (file: string, { key = 'k1', more = '', name = '主体.csv' } = {}) =>
    get<AgenciesAnswer>(`/api/agencies${query(more, name)}`, post(file, { 'idempotency-key': key }))
  const stands = () => get<readonly Agency[]>('/api/catalog/agencies.json')
  const codes = async () => (await stands()).map(({ uscc }) => uscc)
  const scan = async (): Promise<Scanned['changes']> => {
    const response = await client.fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })
    expect(response.status).toBe(201)
    return ((await response.json()) as Scanned).changes
  }
  const missing = async (more = '') =>
    (await list(`rule=presence/missing${more}`)).findings
      .map(({ agency, standardCode }) => `${agency} ${standardCode}`)
      .sort()
  const records = (...agencies: readonly (Agency | undefined)[]) =>
    JSON.stringify(agencies.filter((agency) => agency !== undefined))
  const without = ({ import: _, meta: __, ...tables }: Snapshot) => tables
  const missingAtFirst = `${guangzhou.uscc} ${second}`

  describe('agencies that come in', () => {
    test('a check adds up, names bad cells and what would open, and writes nothing', async () => {
      const before = await snapshot()
      const answer = await check(
        csv(
          foshan,
          `${foshanCode}X,佛山市南海区人力资源和社会保障局,440605,厅局级,${foshanCode},`,
          `X1,珠海市人力资源和社会保障局,440400,市级,,`,
          `X2,汕头市人力资源和社会保障局,440500,市级,nobody,`,
          `X3,汕头市金平区人力资源和社会保障局,440511,县级,X2,`,
          `${shenzhen.uscc},${shenzhen.name},440300,市级,${superior},`,
          foshan,
        ),
      )
      expect(answer).toMatchObject({
        kind: 'agencies',
        mode: 'merge',
        written: false,
        asOf: '2026-11-23',
        records: { read: 7, created: 1, updated: 0, unchanged: 1, rejected: 4, skipped: 1 },
        changes: { entries: [{ action: 'create', id: foshanCode }], total: 1 },
        removed: { total: 0 },
        total: 5,
        declarations: { entries: [{ uscc: foshanCode, before: 0, after: 2, added: 2, removed: 0 }] },
        moved: { total: 0 },
        findings: { opened: { total: 2 }, closed: { total: 0 } },
        effect: { zh: expect.stringContaining('要撤销') },
      })
      expect(answer.findings.opened.entries.map(({ rule, agency }) => `${rule} ${agency}`)).toEqual([
        `presence/missing ${foshanCode}`,
        `presence/missing ${foshanCode}`,
      ])
      expect(answer.troubles.entries).toMatchObject([
        { line: 3, column: 'D', value: '厅局级' },
        { line: 4, column: 'E', field: 'parent', message: expect.stringContaining('没有上级') },
        { line: 5, column: 'E', value: 'nobody', message: expect.stringContaining('nobody') },
        { line: 6, column: 'E', value: 'X2' },
      ])
      expect(await snapshot()).toEqual(before)
    })

    test('an import does what its check said, stands in the log, and is what a scan would find', async () => {
      const checked = await check(csv(foshan))
      expect(await bring(csv(foshan))).toEqual({ ...checked, written: true })
      expect((await stands()).at(-1)).toEqual({
        uscc: foshanCode,
        name: '佛山市人力资源和社会保障局',
        region: '440600',
        level: 'municipal',
        parent: superior,
        publishes: 'all',
      })
      expect(await missing()).toEqual([
        missingAtFirst,
        `${foshanCode} 442111010000`,
        `${foshanCode} ${second}`,
      ])
      expect(await missing('&cause=standard')).toHaveLength(2)
      const { entries } = await get<{ entries: object[] }>('/api/log?subject=agencies')
      expect(entries).toMatchObject([
        {
          action: 'import-agencies',
          actor: 'province/1',
          agency: '',
          content: { file: '主体.csv', created: 1, removed: 0, moved: 0, total: 5 },
        },
      ])
      expect(await get('/api/log/verify')).toMatchObject({ whole: true })
      expect(await scan()).toEqual({ opened: 0, closed: 0 })
    })

    test('the same key again answers the same; the same file under another changes no row; another file is refused', async () => {
      const first = await bring(csv(foshan))
      const after = await snapshot()
      expect(await bring(csv(foshan))).toEqual(first)
      expect(await snapshot()).toEqual(after)
      expect(await bring(csv(foshan), { key: 'k2' })).toMatchObject({
        written: false,
        records: { unchanged: 1 },
        findings: { opened: { total: 0 } },
        effect: { zh: expect.stringContaining('没有变化') },
      })
      expect(without(await snapshot())).toEqual(without(after))
      const reused = { status: 422, code: 'key-reused' }
      const send = (file: string, more = '') =>
        failure(`/api/agencies${query(more)}`, post(file, { 'idempotency-key': 'k1' }))
      expect(await send(csv())).toEqual(reused)
      expect(await send(csv(foshan), '&mode=replace')).toEqual(reused)
      expect(await failure(`/api/agencies${query()}`, post(csv(foshan)))).toEqual({
        status: 400,
        code: 'key-required',
      })
    })

    test('what an agency need not publish any more is gone and not put right; a column that the file lacks stays', async () => {
      const file = `统一社会信用代码,实施主体名称,行政区划代码,行使层级,应发布事项\r\n${guangzhou.uscc},${guangzhou.name},440100,市级,442111010000；449999999999\r\n`
      const checked = await check(file)
      expect(checked).toMatchObject({
        records: { updated: 1 },
        declarations: { entries: [{ uscc: guangzhou.uscc, before: 2, after: 1, removed: 1 }] },
        unknownItems: { entries: [{ uscc: guangzhou.uscc, code: '449999999999' }], total: 1 },
        findings: { opened: { total: 0 }, closed: { total: 1 } },
      })
      expect(await bring(file)).toEqual({ ...checked, written: true })
      expect((await stands()).find(({ uscc }) => uscc === guangzhou.uscc)).toMatchObject({
        parent: superior,
        publishes: ['442111010000', '449999999999'],
      })
      expect(await missing()).toEqual([])
      const { entries } = await get<{ entries: { action: string }[] }>('/api/log?origin=agencies')
      expect(entries.map(({ action }) => action)).toContain('gone')
      expect(await scan()).toEqual({ opened: 0, closed: 0 })
    })

    test('a file of what stood before, as a replacement, undoes an import', async () => {
      const before = await stands()
      const found = await list('')
      await bring(csv(foshan, `${guangzhou.uscc},广州市人社局,440100,市级,${superior},全部`))
      const undone = await bring(records(...before), { key: 'k2', more: '&mode=replace', name: 'a.json' })
      expect(undone).toMatchObject({
        written: true,
        removed: { entries: [{ uscc: foshanCode, name: '佛山市人力资源和社会保障局' }] },
        findings: { closed: { total: 2 } },
      })
      expect(await stands()).toEqual(before)
      expect((await list('')).findings.map(({ fingerprint }) => fingerprint)).toEqual(
        found.findings.map(({ fingerprint }) => fingerprint),
      )
      expect(await scan()).toEqual({ opened: 0, closed: 0 })
    })

    test('an agency with guides or others below it does not go, and it is said how many', async () => {
      const before = await snapshot()
      const answer = await check(records(shenzhen), '&mode=replace', 'a.json')
      expect(answer).toMatchObject({ removed: { total: 0 }, records: { unchanged: 1 }, total: 4 })
      expect(answer.kept.entries).toEqual([
        { uscc: superior, name: province?.name, guides: 0, below: 2 },
        { uscc: guangzhou.uscc, name: guangzhou.name, guides: 1, below: 1 },
        { uscc: liwan.uscc, name: liwan.name, guides: 1, below: 0 },
      ])
      expect(await snapshot()).toEqual(before)
      expect(await check('[]', '&mode=replace', 'a.json')).toMatchObject({ removed: { total: 0 }, total: 4 })
      const wrong = csv(`${liwan.uscc},${liwan.name},440103,厅局级,${guangzhou.uscc},`)
      expect(await check(wrong, '&mode=replace')).toMatchObject({ records: { rejected: 1 }, total: 4 })
    })

    test('the guides of an agency move to its successor with their findings, and none is lost', async () => {
      const successor: Agency = {
        ...guangzhou,
        uscc: '11440100000000009Z',
        name: '广州市人力资源局',
        formerUsccs: [guangzhou.uscc],
        formerNames: [guangzhou.name],
      }
      const file = records(province, successor, { ...liwan, parent: successor.uscc }, shenzhen)
      const found = await list('')
      const checked = await check(file, '&mode=replace', 'a.json')
      expect(checked).toMatchObject({
        records: { created: 1, updated: 1, unchanged: 2 },
        removed: { entries: [{ uscc: guangzhou.uscc }], total: 1 },
        kept: { total: 0 },
        moved: { entries: [{ guideId: demanding.id, from: guangzhou.uscc, to: successor.uscc }], total: 1 },
        findings: { opened: { total: 0 }, closed: { total: 0 } },
      })
      expect(await bring(file, { more: '&mode=replace', name: 'a.json' })).toEqual({
        ...checked,
        written: true,
      })
      expect(await codes()).not.toContain(guangzhou.uscc)
      const after = await list('')
      expect(after.findings.map(({ fingerprint }) => fingerprint).sort()).toEqual(
        found.findings.map(({ fingerprint }) => fingerprint).sort(),
      )
      expect(after.findings.map(({ agency }) => agency)).not.toContain(guangzhou.uscc)
      expect(await get(`/api/guides/${demanding.id}`, asEditor(successor.uscc))).toMatchObject({
        guide: { id: demanding.id },
      })
      expect(await get(`/api/search?q=${encodeURIComponent('广州市人力资源局')}`)).toMatchObject({
        guides: [{ id: demanding.id, agency: successor.uscc }],
      })
      expect(await scan()).toEqual({ opened: 0, closed: 0 })
    })

    test('another name is read and found at once', async () => {
      const file = csv(`${shenzhen.uscc},深圳市人力资源和社会保障管理局,440300,市级,${superior},`)
      const checked = await check(file)
      expect(checked).toMatchObject({ records: { updated: 1 }, moved: { total: 0 } })
      expect(await bring(file)).toEqual({ ...checked, written: true })
      const search = await get<{ guides: { id: string }[] }>(
        `/api/search?q=${encodeURIComponent('保障管理局')}`,
      )
      expect(search.guides.map(({ id }) => id)).toContain(misnamed.id)
      expect(await scan()).toEqual({ opened: 0, closed: 0 })
    })

    test('columns that are only alike are confirmed first', async () => {
      const file = csv(foshan).replace('实施主体名称', '实施主体的名称')
      const { columns } = await check(file)
      expect(columns.entries[1]).toMatchObject({ field: 'name', isGuess: true })
      expect(await failure(`/api/agencies${query()}`, post(file, { 'idempotency-key': 'k1' }))).toEqual({
        status: 409,
        code: 'columns-unconfirmed',
      })
      expect(await bring(file, { more: '&guesses=accept' })).toMatchObject({ written: true, total: 5 })
    })

    test('they come as a workbook, in GB 18030 and under other headers too', async () => {
      const workbook = new exceljs.Workbook()
      workbook.addWorksheet('机构').addRows([
        ['信用代码', '单位名称', '区划代码', '级别', '上级编码'],
        [foshanCode, '佛山局', '440600', '市级', superior],
      ])
      expect(
        await get<AgenciesAnswer>(
          `/api/agencies/check${query('', 'a.xlsx')}`,
          post(new Uint8Array(await workbook.xlsx.writeBuffer())),
        ),
      ).toMatchObject({ records: { created: 1, rejected: 0 } })
      // 佛山局 and 市级 in GB 18030.
      const encoder = new TextEncoder()
      const bytes = new Uint8Array([
        ...encoder.encode(`uscc,name,region,level,parent\r\n${foshanCode},`),
        ...[0xb7, 0xf0, 0xc9, 0xbd, 0xbe, 0xd6],
        ...encoder.encode(',440600,'),
        ...[0xca, 0xd0, 0xbc, 0xb6],
        ...encoder.encode(`,${superior}\r\n`),
      ])
      expect(await get(`/api/agencies/check${query()}`, post(bytes))).toMatchObject({
        records: { created: 1, rejected: 0 },
      })
    })

    test('two at once under one key are one import', async () => {
      const [one, other] = await Promise.all([bring(csv(foshan)), bring(csv(foshan))])
      expect(one).toEqual(other)
      expect((await snapshot()).import).toHaveLength(1)
      expect(await codes()).toHaveLength(5)
    })

    test.each([
      ['a.csv', '%PDF-1.7', '', 422, 'file-unreadable'],
      ['a.csv', csv(foshan), '&mode=all', 400, 'invalid-request'],
      ['a.jsonl', ' '.repeat((8 << 20) + 1), '', 413, 'file-too-large'],
      ['a.jsonl', '{"uscc":"a"}\n'.repeat(5001), '', 413, 'too-many-records'],
    ])('%s is refused (%#)', async (name, file, more, status, code) => {
      expect(await failure(`/api/agencies/check${query(more, name)}`, post(file))).toEqual({ status, code })
    })

    test('only the province brings them in', async () => {
      const { headers } = asEditor(guangzhou.uscc)
      const refused = { status: 403, code: 'province-only' }
      const sent = { ...(headers as Record<string, string>), 'idempotency-key': 'k1' }
      expect(await failure(`/api/agencies/check${query()}`, post(csv(foshan), sent))).toEqual(refused)
      expect(await failure(`/api/agencies${query()}`, post(csv(foshan), sent))).toEqual(refused)
      expect(await codes()).toHaveLength(4)
    })

    test('everybody sees the list, narrowed by words and level', async () => {
      const listed = (words = '') => get<Listed>(`/api/agencies${words}`, asEditor(liwan.uscc))
      const all = await listed()
      expect(all).toMatchObject({
        total: 4,
        facets: expect.arrayContaining([
          { facet: 'level', value: 'provincial', count: 1 },
          { facet: 'level', value: 'municipal', count: 2 },
          { facet: 'level', value: 'county', count: 1 },
        ]),
      })
      expect(all.agencies[1]).toMatchObject({
        uscc: guangzhou.uscc,
        parentName: province?.name,
        declared: 2,
        declaresAll: false,
        guides: 1,
      })
      expect(all.agencies[2]).toMatchObject({ declared: null })
      expect(await listed(`?q=${encodeURIComponent('荔湾')}`)).toMatchObject({ total: 1 })
      expect(await listed('?level=municipal&from=1')).toMatchObject({
        total: 2,
        agencies: [{ uscc: shenzhen.uscc }],
      })
      expect(await failure('/api/agencies?level=nowhere')).toEqual({ status: 400, code: 'invalid-request' })
    })
  })
}
