import { expect, test } from 'vitest'
import type { ImportView } from '../../api/imports/stored/view.ts'
import { demanding, guangzhou, repaired, shenzhen, tinyCatalog } from './catalog.ts'
import { asEditor, type Client } from './client.ts'
import type { Snapshot } from './snapshot.ts'

interface Trouble {
  readonly record: number
  readonly line: number | null
  readonly column: string | null
  readonly field: string
  readonly reason: string
  readonly cell: string
  readonly suggestion: string | null
  readonly correct: { line: number; column?: string; field: string } | null
  readonly alike: number
}

const header = ['指南编号', '事项名称', '基本编码', '实施主体', '行使层级', '承诺时限']
const row = (id: string, level = '市级', limit = '5个工作日', name = '失业登记') => [
  id,
  name,
  '442111010000',
  guangzhou.name,
  level,
  limit,
]
const table = (...rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join(',')).join('\r\n')

const jsonl = (...records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** Four rows with bad cells among six: two limits without a unit, an unknown level, a missing name. */
const broken = table(
  header,
  row('a'),
  row('b', '市级', '15'),
  row('c', '市级', '20'),
  row('d', '高级', '5个工作日'),
  row('e', '市级', '5个工作日', ''),
  ['', '', '', '', '', ''],
  row('f'),
)

const sums = ({ read, created, updated, unchanged, rejected, skipped }: ImportView['rows']): boolean =>
  read === created + updated + unchanged + rejected + skipped

/** Imports that are kept: repaired in place, written in batches, taken back. */
export const testStoredImports = (client: Client, snapshot: () => Promise<Snapshot>): void => {
  const bring = async (name: string, body: string | Uint8Array, init: RequestInit = {}) => {
    const response = await client.fetch(`/api/imports/files?name=${encodeURIComponent(name)}`, {
      ...init,
      method: 'POST',
      body: body as NonNullable<RequestInit['body']>,
    })
    expect(response.status).toBe(201)
    return (await response.json()) as ImportView
  }
  const send = (path: string, body?: object, init: RequestInit = {}, method = 'POST') =>
    client.fetch(`/api/imports/${path}`, {
      ...init,
      method,
      headers: { 'content-type': 'application/json', ...init.headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const change = async (path: string, body?: object, method = 'POST') => {
    const response = await send(path, body, {}, method)
    expect(response.status, path).toBe(200)
    return (await response.json()) as ImportView
  }
  const troublesOf = (no: number, query = '') =>
    client.get<{ troubles: Trouble[]; total: number }>(`/api/imports/${no}/troubles${query}`)
  /** What is found, with what, and how uniform guides are: without the history of the findings. */
  const catalogOf = ({ finding, outcome }: Snapshot) => {
    const sorted = (rows: readonly unknown[]) => rows.map((one) => JSON.stringify(one)).sort()
    const open = (finding as readonly { fingerprint: string; state: string; content: string }[]).filter(
      ({ state }) => state !== 'closed',
    )
    return [sorted(open.map(({ fingerprint, content }) => [fingerprint, content])), sorted(outcome)]
  }

  test('a file is kept and checked cell by cell, and no guide is touched', async () => {
    const before = await snapshot()
    const view = await bring('清单.csv', broken)
    expect(view).toMatchObject({
      no: 1,
      state: 'draft',
      file: { name: '清单.csv', size: new TextEncoder().encode(broken).length },
      detected: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      rows: { read: 8, created: 2, rejected: 4, skipped: 2 },
      records: { read: 6, created: 2, rejected: 4 },
      guesses: 0,
      troubles: {
        total: 4,
        groups: [
          { reason: 'unreadable', field: 'promisedLimit', count: 2, suggested: 2 },
          { reason: 'missing', field: 'name', count: 1, suggested: 1 },
          { reason: 'unreadable', field: 'level', count: 1 },
        ],
      },
    })
    expect(sums(view.rows) && sums(view.records)).toBe(true)
    const { troubles, total } = await troublesOf(1)
    expect(total).toBe(4)
    expect(
      troubles.map(({ line, column, cell, suggestion, alike }) => [line, column, cell, suggestion, alike]),
    ).toEqual([
      [3, 'F', '15', '15个工作日', 2],
      [4, 'F', '20', '20个工作日', 2],
      [5, 'E', '高级', null, 0],
      [6, 'B', '', '失业登记', 1],
    ])
    const after = await snapshot()
    expect([after.guide, after.guide_revision, after.finding]).toEqual([
      before.guide,
      before.guide_revision,
      before.finding,
    ])
  })

  test('a cell is put right, all alike at once, and put back; the numbers add up each time', async () => {
    const { no } = await bring('清单.csv', broken)
    const alike = await change(`${no}/corrections`, {
      alike: { reason: 'unreadable', field: 'promisedLimit' },
    })
    expect(alike).toMatchObject({ corrections: 2, rows: { read: 8, created: 4, rejected: 2 } })
    const { troubles } = await troublesOf(no)
    const level = troubles.find(({ field }) => field === 'level')
    const edit = { ...level?.correct, record: level?.record }
    const right = await change(`${no}/corrections`, { edits: [{ ...edit, text: '市级' }] })
    expect(right).toMatchObject({ corrections: 3, rows: { read: 8, created: 5, rejected: 1 } })
    const wrong = await change(`${no}/corrections`, { edits: [{ ...edit, text: '很高' }] })
    expect(wrong).toMatchObject({ corrections: 3, rows: { read: 8, created: 4, rejected: 2 } })
    expect((await troublesOf(no, '?field=level')).troubles).toMatchObject([{ cell: '很高', column: 'E' }])
    const back = await change(`${no}/corrections`, { edits: [{ ...edit, text: null }] })
    expect(back).toMatchObject({ corrections: 2, rows: { read: 8, created: 4, rejected: 2 } })
    for (const view of [alike, right, wrong, back]) expect(sums(view.rows)).toBe(true)
  })

  test('all cells of one value take one text, and a value without a column is put beside its row', async () => {
    const { no } = await bring('清单.csv', table(header, row('a', '高'), row('b', '高'), row('c', '低')))
    const view = await change(`${no}/corrections`, {
      alike: { reason: 'unreadable', field: 'level', value: '高', text: '市级' },
    })
    expect(view.records).toMatchObject({ created: 2, rejected: 1 })
    const short = header.filter((name) => name !== '实施主体')
    const other = await bring('缺列.csv', table(short, ['a', '失业登记', '442111010000', '市级', '当场']))
    expect(other.missing).toContainEqual({ field: 'agency/name', header: '实施主体', isDerived: false })
    const { troubles } = await troublesOf(other.no)
    const named = troubles.find(({ field }) => field === 'agency' || field === 'agency/name')
    expect(named).toMatchObject({ column: null, correct: { line: 2, field: 'agency/name' } })
    const one = { ...named?.correct, record: named?.record, text: guangzhou.name }
    expect((await change(`${other.no}/corrections`, { edits: [one] })).records).toMatchObject({ created: 1 })
    await change(`${other.no}/corrections`, { edits: [{ ...one, text: null }] })
    const filled = await change(`${other.no}`, { constants: { 'agency/name': guangzhou.name } }, 'PATCH')
    expect(filled).toMatchObject({
      missing: [{ isDerived: true }, { isDerived: true }],
      records: { created: 1 },
    })
  })

  test('written in the end as its check said, and the findings are those of a scan of the whole', async () => {
    const { no } = await bring(
      '指南.jsonl',
      jsonl(repaired, { ...repaired, id: 'new' }, { ...repaired, id: 7 }),
    )
    const preview = await client.get<{ total: { closed: number; opened: number } }>(
      `/api/imports/${no}/preview`,
    )
    expect(preview.total.closed).toBeGreaterThan(0)
    const done = await change(`${no}/run`)
    expect(done).toMatchObject({
      state: 'done',
      progress: { toWrite: 2, written: 2 },
      records: { read: 3, created: 1, updated: 1, rejected: 1 },
    })
    const imported = catalogOf(await snapshot())
    expect((await client.fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })).status).toBe(201)
    expect(catalogOf(await snapshot())).toEqual(imported)
    expect((await change(`${no}/run`)).progress).toEqual(done.progress)
  })

  test('of JSON: what was refused comes back as JSON, with what was put right in it, and comes in once it is repaired', async () => {
    const twice = { ...repaired, id: 'twice', level: 'city', status: 'gone' }
    const { no } = await bring('指南.jsonl', jsonl(repaired, twice, { ...repaired, id: 7 }))
    const { troubles } = await troublesOf(no)
    const level = troubles.find(({ correct }) => correct?.field === 'level')
    const edit = { ...level?.correct, record: level?.record, text: 'municipal' }
    await change(`${no}/corrections`, { edits: [edit] })
    const response = await client.fetch(`/api/imports/${no}/remainder`)
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      '指南-未导入部分.jsonl',
    )
    const [first, second] = (await response.text()).trimEnd().split('\n')
    const rest = JSON.parse(first ?? '')
    expect(rest).toEqual({ ...twice, level: 'municipal', 错误说明: [expect.stringContaining('status')] })
    expect(JSON.parse(second ?? '')).toMatchObject({ id: 7, 错误说明: [expect.stringContaining('id')] })
    const again = await bring('其余.jsonl', jsonl({ ...rest, status: undefined }))
    expect((await change(`${again.no}/run`)).records).toMatchObject({ read: 1, created: 1, rejected: 0 })
  })

  test('taken back: every guide is as before, what was created is withdrawn, findings return, all revisions stay', async () => {
    const before = await snapshot()
    const { no } = await bring('指南.jsonl', jsonl(repaired, { ...repaired, id: 'new' }))
    await change(`${no}/run`)
    const undone = await change(`${no}/undo`, { rest: false })
    expect(undone).toMatchObject({ state: 'undone', progress: { written: 2, undone: 2, left: 0 } })
    const after = await snapshot()
    expect(catalogOf(after)).toEqual(catalogOf(before))
    const { guide, revision } = await client.get<{ guide: object; revision: number }>(
      `/api/guides/${demanding.id}`,
    )
    expect([guide, revision]).toEqual([demanding, 3])
    expect(await client.get('/api/guides/new')).toMatchObject({ revision: 2, guide: { status: 'cancelled' } })
    const { revisions } = await client.get<{ revisions: { revision: number; cause: string }[] }>(
      `/api/guides/${demanding.id}/revisions`,
    )
    expect(revisions.map(({ cause }) => cause)).toEqual(['undo', 'import', 'import'])
    const again = await bring('指南.jsonl', jsonl(repaired, { ...repaired, id: 'new' }))
    expect(again.records).toMatchObject({ updated: 2 })
  })

  test('a guide that was edited since is named and left; the rest is taken back when asked for', async () => {
    const { no } = await bring('指南.jsonl', jsonl(repaired, { ...repaired, id: 'new' }))
    await change(`${no}/run`)
    expect((await client.put({ ...repaired, commonNames: ['登记'] }, '2')).status).toBe(200)
    const refused = await send(`${no}/undo`, { rest: false })
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({
      code: 'edited-since',
      params: { guides: [{ id: demanding.id, revision: 3 }] },
    })
    expect(await change(`${no}/undo`, { rest: true })).toMatchObject({
      state: 'undone',
      progress: { written: 2, undone: 1, left: 1 },
    })
    expect(await client.get(`/api/guides/${demanding.id}`)).toMatchObject({ revision: 3 })
  })

  test('a guide that was changed after the check is not overwritten, and said', async () => {
    const { no } = await bring('指南.jsonl', jsonl({ ...repaired, commonNames: ['甲'] }))
    await change(`${no}/preview`.replace('/preview', ''), {}, 'PATCH')
    expect((await client.put({ ...repaired, commonNames: ['乙'] }, '1')).status).toBe(200)
    // Checked once more when it begins, so that what was saved meanwhile is what it is compared with.
    expect(await change(`${no}/run`)).toMatchObject({ state: 'done', progress: { written: 1 } })
    expect(await client.get(`/api/guides/${demanding.id}`)).toMatchObject({ revision: 3 })
  })

  test('columns are decided by a person, remembered for the source, and a second file needs nothing', async () => {
    const odd = header.with(1, '事项的名称').with(5, '用几天')
    const first = await bring('清单.csv', table(odd, row('a')))
    expect(first.columns.filter(({ isGuess }) => isGuess).map(({ header }) => header)).toEqual(['事项的名称'])
    expect(await send(`${first.no}/run`).then((response) => response.status)).toBe(409)
    const decided = await change(
      `${first.no}`,
      { columns: [{ sheet: null, header: '用几天', field: 'promisedLimit' }], confirm: true },
      'PATCH',
    )
    expect(decided.guesses).toBe(0)
    await change(`${first.no}/run`)
    const second = await bring('清单2.csv', table(odd, row('b')))
    expect(second.guesses).toBe(0)
    expect(second.columns.map(({ field }) => field)).toEqual([
      'id',
      'name',
      'baseCode',
      'agency/name',
      'level',
      'promisedLimit',
    ])
    const elsewhere = await bring('清单.csv', table(odd, row('c')), asEditor(guangzhou.uscc))
    expect(elsewhere.guesses).toBe(1)
  })

  test('the encoding can be chosen; bytes that are not in it are named by their place', async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('指南编号,事项名称\r\na,'),
      0xca,
      0xa7,
      0xd2,
      0xb5,
      0xff,
    ])
    const { no, failure } = await bring('清单.csv', bytes)
    expect(failure).toMatchObject({ code: 'file-unreadable' })
    const chosen = await change(`${no}`, { encoding: 'utf-8' }, 'PATCH')
    expect(chosen.failure?.badByte).toMatchObject({ position: 33, encoding: 'utf-8' })
    const utf8 = await bring('清单.csv', broken)
    const other = await change(`${utf8.no}`, { encoding: 'gb18030' }, 'PATCH')
    expect(other.records.created).toBe(0)
    expect((await change(`${utf8.no}`, { encoding: null }, 'PATCH')).records).toMatchObject({ created: 2 })
  })

  test('an agency sees its own imports, and writes only its own guides', async () => {
    const own = await bring('指南.jsonl', jsonl(repaired), asEditor(guangzhou.uscc))
    const other = await bring('指南.jsonl', jsonl(repaired), asEditor(shenzhen.uscc))
    expect(other).toMatchObject({
      records: { read: 1, rejected: 1 },
      troubles: { groups: [{ reason: 'refused', count: 1 }] },
    })
    const numbers = async (init?: RequestInit) =>
      (await client.get<{ imports: { no: number }[] }>('/api/imports', init)).imports.map(({ no }) => no)
    expect(await numbers()).toEqual([other.no, own.no])
    expect(await numbers(asEditor(guangzhou.uscc))).toEqual([own.no])
    expect(await client.failure(`/api/imports/${own.no}`, asEditor(shenzhen.uscc))).toEqual({
      status: 404,
      code: 'import-not-found',
    })
  })

  test('what came in one call over the API stands in the history, and can be taken back', async () => {
    const before = await snapshot()
    const response = await client.fetch('/api/imports?name=a.jsonl', {
      method: 'POST',
      headers: { 'idempotency-key': 'k1' },
      body: jsonl(repaired, { ...repaired, id: 7 }),
    })
    expect(response.status).toBe(200)
    const { imports } = await client.get<{ imports: ImportView[] }>('/api/imports')
    expect(imports).toMatchObject([{ no: 1, state: 'done', progress: { written: 1 }, rows: { rejected: 1 } }])
    await change('1/undo', { rest: false })
    expect(catalogOf(await snapshot())).toEqual(catalogOf(before))
  })

  test('a table says nothing of what it has no column for, and an empty cell says that nothing is published', async () => {
    const { no } = await bring(
      '时限.csv',
      table(
        ['指南编号', '主项名称', '实施主体', '承诺时限', '办件类型'],
        [demanding.id, demanding.name, guangzhou.name, '3个工作日', ''],
      ),
    )
    await change(`${no}/run`)
    const { guide } = await client.get<{ guide: object }>(`/api/guides/${demanding.id}`)
    expect(guide).toEqual({ ...demanding, promisedLimit: { value: 3, unit: 'workday' } })
  })

  test('a draft is dropped; what was written is not', async () => {
    const draft = await bring('指南.jsonl', jsonl(...tinyCatalog.guides))
    expect(draft.records).toMatchObject({ unchanged: 4 })
    expect((await send(`${draft.no}`, undefined, {}, 'DELETE')).status).toBe(204)
    expect(await client.failure(`/api/imports/${draft.no}`)).toEqual({
      status: 404,
      code: 'import-not-found',
    })
    const { no } = await bring('指南.jsonl', jsonl(repaired))
    await change(`${no}/run`)
    const refused = await send(`${no}`, undefined, {}, 'DELETE')
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'import-state' }])
  })
}
