import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import type { HoldingsAnswer } from '../../api/holdings/answer.ts'
import type { Guide } from '../../rules/catalog.ts'
import type { Holding } from '../../rules/holdings.ts'
import { demanding, guangzhou, liwan, tinyCatalog } from './catalog.ts'
import { asEditor, type Client } from './client.ts'
import type { Snapshot } from './snapshot.ts'

const header = '资源编码,资源名称,资源类型,提供部门,别名'
const card = 'A1,居民身份证,电子证照,公安厅,'
const birth = 'A2,生育登记,共享数据,卫生健康委,计划生育证明'
const csv = (...rows: readonly string[]): string => `${[header, ...rows].join('\r\n')}\r\n`

interface Listed {
  readonly holdings: readonly Holding[]
  readonly total: number
  readonly facets: readonly { readonly value: string; readonly count: number }[]
  readonly waits: boolean
}
interface Asked {
  readonly asOf: string
  readonly asked: readonly {
    readonly document: string
    readonly guides: number
    readonly applicants: number
  }[]
  readonly total: number
  readonly sums: Readonly<Record<string, number>>
  readonly waits: boolean
}

/** The catalogues of e-certificates and shared data, and what is still asked for although it is held. */
export const testHoldings = (client: Client, snapshot: () => Promise<Snapshot>): void => {
  const { get, list, failure, put } = client
  const post = (
    body: NonNullable<RequestInit['body']>,
    headers: Record<string, string> = {},
  ): RequestInit => ({
    method: 'POST',
    body,
    headers,
  })
  const query = (name: string, more = '') => `?name=${encodeURIComponent(name)}${more}`
  const check = (file: string, more = '', headers = {}) =>
    get<HoldingsAnswer>(`/api/holdings/check${query('目录.csv', more)}`, post(file, headers))
  const bring = (file: string, { key = 'k1', more = '' } = {}) =>
    get<HoldingsAnswer>(`/api/holdings${query('目录.csv', more)}`, post(file, { 'idempotency-key': key }))
  const listed = (words = '', init?: RequestInit) => get<Listed>(`/api/holdings${words}`, init)
  const codes = async () => (await listed()).holdings.map(({ code }) => code)
  const scan = async () => {
    expect((await client.fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })).status).toBe(201)
  }
  /** The county's guide, which wants the card and copies of it on paper. */
  const county = (changes: Partial<Guide> = {}): Guide => {
    const guide = tinyCatalog.guides.find(({ region }) => region === liwan.region)
    if (!guide?.materials) throw new Error('expected a guide of the county with materials')
    const materials = guide.materials.map((one) =>
      one.name === '居民身份证' ? { ...one, copies: 2, medium: ['paper' as const] } : one,
    )
    return { ...guide, materials, ...changes }
  }
  const exemptible = async (more = '') =>
    (await list(`rule=materials/exemptible&kind=guide${more}`)).findings.map(({ guideId }) => guideId)
  const without = ({ import: _, meta: __, ...tables }: Snapshot) => tables

  describe('the catalogues of what is held', () => {
    test('a check adds up, names bad cells and what would change, and writes nothing', async () => {
      const before = await snapshot()
      const answer = await check(csv(card, birth, 'A3,户口簿,纸质,公安厅,', ',无编码,共享数据,,', card))
      expect(answer).toMatchObject({
        kind: 'holdings',
        mode: 'merge',
        written: false,
        records: { read: 5, created: 2, updated: 0, unchanged: 0, rejected: 2, skipped: 1 },
        changes: { entries: [{ action: 'create', id: 'A1' }, { id: 'A2' }], total: 2 },
        removed: { entries: [], total: 0, truncated: false },
        total: 2,
        effect: { zh: expect.stringContaining('下次扫描') },
      })
      expect(answer.troubles.entries).toMatchObject([
        { line: 4, column: 'C', value: '纸质', message: expect.any(String), messageEn: expect.any(String) },
        { line: 5, field: 'code' },
      ])
      expect(await snapshot()).toEqual(before)
    })

    test('an import does what its check said, stands in the log with what changed, and is seen by everybody', async () => {
      const checked = await check(csv(card, birth))
      expect(await bring(csv(card, birth))).toEqual({ ...checked, written: true })
      const all = await listed('', asEditor(guangzhou.uscc))
      expect(all).toMatchObject({ total: 2, waits: true })
      expect(all.holdings).toEqual([
        { code: 'A1', name: '居民身份证', kind: 'e-certificate', holder: '公安厅' },
        {
          code: 'A2',
          name: '生育登记',
          kind: 'shared-data',
          holder: '卫生健康委',
          aliases: ['计划生育证明'],
        },
      ])
      expect(await get('/api/catalog/holdings.json')).toEqual(all.holdings)
      const { entries } = await get<{ entries: { action: string; content: object }[] }>(
        '/api/log?subject=holdings',
      )
      expect(entries).toMatchObject([
        {
          action: 'import-holdings',
          actor: 'province/1',
          content: {
            file: '目录.csv',
            mode: 'merge',
            created: 2,
            removed: 0,
            codes: { created: { entries: ['A1', 'A2'], total: 2 } },
          },
        },
      ])
      expect(await get('/api/log/verify')).toMatchObject({ whole: true })
      expect(await listed(`?q=${encodeURIComponent('计划生育')}`)).toMatchObject({ total: 1 })
      expect(await listed('?kind=e-certificate&limit=1')).toMatchObject({
        total: 1,
        holdings: [{ code: 'A1' }],
        facets: [
          { value: 'e-certificate', count: 1 },
          { value: 'shared-data', count: 1 },
        ],
      })
    })

    test('the same key again answers the same; the same file under another changes no row; another file is refused', async () => {
      const first = await bring(csv(card))
      const after = await snapshot()
      expect(await bring(csv(card))).toEqual(first)
      expect(await snapshot()).toEqual(after)
      expect(await bring(csv(card), { key: 'k2' })).toMatchObject({
        written: false,
        records: { unchanged: 1 },
        effect: { zh: expect.stringContaining('没有变化') },
      })
      expect(without(await snapshot())).toEqual(without(after))
      const reused = { status: 422, code: 'key-reused' }
      const send = (file: string, more = '') =>
        failure(`/api/holdings${query('目录.csv', more)}`, post(file, { 'idempotency-key': 'k1' }))
      expect(await send(csv(birth))).toEqual(reused)
      expect(await send(csv(card), '&mode=replace')).toEqual(reused)
      expect(await failure(`/api/holdings${query('目录.csv')}`, post(csv(card)))).toEqual({
        status: 400,
        code: 'key-required',
      })
    })

    test('two at once under one key are one import', async () => {
      const [one, other] = await Promise.all([bring(csv(card, birth)), bring(csv(card, birth))])
      expect(one).toEqual(other)
      expect(await codes()).toEqual(['A1', 'A2'])
      expect((await snapshot()).import).toHaveLength(1)
    })

    test('a merge keeps what the file does not say; a replacement removes what it does not name, and says so before', async () => {
      await bring(csv(card, birth))
      const renamed = '资源编码,资源名称,资源类型\r\nA1,中华人民共和国居民身份证,电子证照\r\n'
      expect(await check(renamed)).toMatchObject({ records: { updated: 1 }, removed: { total: 0 }, total: 2 })
      const checked = await check(renamed, '&mode=replace')
      expect(checked).toMatchObject({
        mode: 'replace',
        removed: { entries: [{ code: 'A2', name: '生育登记', kind: 'shared-data' }], total: 1 },
        total: 1,
      })
      expect(await bring(renamed, { key: 'k2', more: '&mode=replace' })).toEqual({
        ...checked,
        written: true,
      })
      expect((await listed()).holdings).toEqual([
        { code: 'A1', name: '中华人民共和国居民身份证', kind: 'e-certificate', holder: '公安厅' },
      ])
    })

    test('no entry goes because its row has a fault, and none by a file that names none', async () => {
      await bring(csv(card, birth))
      expect(await check(csv('A1,居民身份证,纸质,,', ',生育登记,纸质,,'), '&mode=replace')).toMatchObject({
        records: { rejected: 2 },
        removed: { total: 0 },
        total: 2,
      })
      expect(await check(csv(), '&mode=replace')).toMatchObject({
        records: { read: 0 },
        removed: { total: 0 },
      })
    })

    test('columns that are only alike are confirmed first', async () => {
      const file = '资源编码,资源的名称,资源类型\r\nA1,居民身份证,电子证照\r\n'
      const { columns } = await check(file)
      expect(columns.entries[1]).toMatchObject({ header: '资源的名称', field: 'name', isGuess: true })
      expect(
        await failure(`/api/holdings${query('a.csv')}`, post(file, { 'idempotency-key': 'k1' })),
      ).toEqual({ status: 409, code: 'columns-unconfirmed' })
      expect(await bring(file, { more: '&guesses=accept' })).toMatchObject({ written: true, total: 1 })
    })

    test('comes as JSON and as a workbook too', async () => {
      const entry = { code: 'A1', name: '居民身份证', kind: 'e-certificate' }
      const json = await get<HoldingsAnswer>(
        `/api/holdings/check${query('a.json')}`,
        post(JSON.stringify([entry])),
      )
      expect(json).toMatchObject({ records: { created: 1 } })
      const workbook = new exceljs.Workbook()
      workbook.addWorksheet('已有证照数据').addRows([header.split(','), card.split(',')])
      const xlsx = await get<HoldingsAnswer>(
        `/api/holdings/check${query('a.xlsx')}`,
        post(new Uint8Array(await workbook.xlsx.writeBuffer())),
      )
      expect(xlsx).toMatchObject({ records: { created: 1 } })
    })

    test.each([
      ['a.csv', '%PDF-1.7', '', 422, 'file-unreadable'],
      ['a.csv', csv(card), '&mode=all', 400, 'invalid-request'],
      ['a.jsonl', ' '.repeat((8 << 20) + 1), '', 413, 'file-too-large'],
      ['a.jsonl', '{"code":"a"}\n'.repeat(5001), '', 413, 'too-many-records'],
    ])('%s is refused (%#)', async (name, file, more, status, code) => {
      expect(await failure(`/api/holdings/check${query(name, more)}`, post(file))).toEqual({ status, code })
    })

    test('only the province brings them in', async () => {
      const { headers } = asEditor(guangzhou.uscc)
      const refused = { status: 403, code: 'province-only' }
      const sent = { ...(headers as Record<string, string>), 'idempotency-key': 'k1' }
      expect(await failure(`/api/holdings/check${query('a.csv')}`, post(csv(card), sent))).toEqual(refused)
      expect(await failure(`/api/holdings${query('a.csv')}`, post(csv(card), sent))).toEqual(refused)
      expect(await codes()).toEqual([])
    })

    test('guides are judged by them from the next scan on, and that opens as a change of the standard', async () => {
      expect((await put(county(), '"1"')).status).toBe(200)
      await bring(csv(card))
      expect(await exemptible()).toEqual([])
      await scan()
      expect(await listed()).toMatchObject({ waits: false })
      expect(await exemptible()).toEqual([county().id])
      expect(await exemptible('&cause=standard')).toEqual([county().id])
      await bring(csv(birth), { key: 'k2', more: '&mode=replace' })
      await scan()
      expect(await exemptible()).toEqual([])
    })

    test('a guide saved before that scan is judged at once, and what it had before is no fault of the edit', async () => {
      expect((await put(county(), '"1"')).status).toBe(200)
      await bring(csv(card))
      expect((await put(county({ conditions: '无业状态的城乡劳动者。' }), '"2"')).status).toBe(200)
      expect(await exemptible('&cause=standard')).toEqual([county().id])
      expect(await exemptible('&cause=edit')).toEqual([])
    })

    test('a demand that the edit brings is its own', async () => {
      await bring(csv(card))
      expect((await put(county(), '"1"')).status).toBe(200)
      expect(await exemptible('&cause=edit')).toEqual([county().id])
    })
  })

  describe('what is still asked for although it is held', () => {
    const asked = (words = '', init?: RequestInit) => get<Asked>(`/api/holdings/asked${words}`, init)
    const volumes = async () => {
      expect((await put({ ...demanding, volume: 100 }, '"1"')).status).toBe(200)
      expect((await put(county({ volume: 10 }), '"1"')).status).toBe(200)
    }

    test('is ranked by applicants, with sums in which each guide counts once', async () => {
      await volumes()
      expect(await asked()).toMatchObject({ asOf: '2026-11-23', asked: [], total: 0 })
      await bring(csv(card, birth))
      const found = await asked('', asEditor(liwan.uscc))
      expect(found).toMatchObject({
        waits: true,
        total: 2,
        asked: [
          {
            document: '居民身份证',
            kind: 'e-certificate',
            guides: 3,
            agencies: 3,
            applicants: 110,
            papers: 130,
            withoutVolume: 1,
          },
          { guides: 1, agencies: 1, applicants: 100, papers: 100, withoutVolume: 0 },
        ],
        sums: { guides: 3, agencies: 3, applicants: 110, papers: 230, withoutVolume: 1 },
      })
      expect(await asked('?kind=shared-data')).toMatchObject({ total: 1, sums: { papers: 100 } })
      expect(await asked(`?q=${encodeURIComponent('身份证')}`)).toMatchObject({ total: 1 })
      expect(await asked('?limit=1&from=1')).toMatchObject({ total: 2, asked: [{ applicants: 100 }] })
    })

    test('opens to the guides behind a row, with their own wording', async () => {
      await volumes()
      await bring(csv(card))
      const guides = await get<{ guides: object[]; total: number }>(
        `/api/holdings/asked/guides?document=${encodeURIComponent('居民身份证')}&limit=2`,
        asEditor(liwan.uscc),
      )
      expect(guides).toMatchObject({
        total: 3,
        guides: [
          {
            guideId: demanding.id,
            agencyName: guangzhou.name,
            material: '居民身份证',
            papers: 1,
            volume: 100,
          },
          { agency: liwan.uscc, papers: 3, volume: 10 },
        ],
      })
    })

    test('goes out as a table', async () => {
      await volumes()
      await bring(csv(card))
      const response = await client.fetch('/api/holdings/asked/export?format=csv&lang=en')
      expect(response.status).toBe(200)
      expect(response.headers.get('content-disposition')).toContain('duibiao-held-materials-2026-11-23.csv')
      const [head, row] = (await response.text()).split('\r\n')
      expect(head).toContain('Papers saved a year')
      expect(row).toContain('居民身份证,e-certificate,3,3,110,130,1')
      expect(await failure('/api/holdings/asked/export?format=pdf')).toEqual({
        status: 400,
        code: 'invalid-request',
      })
    })

    test('is not what a guide asks for that is no longer published', async () => {
      await bring(csv(birth))
      expect((await put({ ...demanding, status: 'cancelled' }, '"1"')).status).toBe(200)
      expect(await asked()).toMatchObject({ total: 0 })
    })
  })
}
