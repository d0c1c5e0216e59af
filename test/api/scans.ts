import { expect, test } from 'vitest'
import type { Store } from '../../api/db/store.ts'
import type { ScanJob } from '../../api/scans/jobs/job.ts'
import { claimScan, finishScan } from '../../api/scans/jobs/queue.ts'
import { recoverScans } from '../../api/scans/jobs/recover.ts'
import { guangzhou, liwan, repaired, shenzhen } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

const day = '2026-11-23'
const post: RequestInit = { method: 'POST' }
const whole = `/api/scans?asOf=${day}`

const patch = (revision: number, init: RequestInit = {}): RequestInit => ({
  ...init,
  method: 'PATCH',
  headers: { ...init.headers, 'content-type': 'application/json' },
  body: JSON.stringify({ state: 'cancelled', revision }),
})

/** The events of a stream that has ended, as name and job. */
const eventsOf = (text: string): { readonly event: string; readonly job: ScanJob }[] =>
  text
    .split('\n\n')
    .filter((part) => part.startsWith('event:'))
    .map((part) => ({
      event: /^event: (.*)$/m.exec(part)?.[1] ?? '',
      job: JSON.parse(/^data: (.*)$/m.exec(part)?.[1] ?? '') as ScanJob,
    }))

/** Scans as jobs: asked for, followed, cancelled, interrupted and done again. */
export const testScans = (client: Client, store: () => Store): void => {
  const { get, failure, list } = client
  const ask = async (path = whole, init = post): Promise<ScanJob> => {
    const response = await client.fetch(path, init)
    expect(response.status).toBe(202)
    return (await response.json()) as ScanJob
  }
  const done = async (path = whole): Promise<ScanJob> => {
    const response = await client.fetch(`${path}&wait=1`, post)
    expect(response.status).toBe(201)
    return (await response.json()) as ScanJob
  }
  const jobOf = (id: number, init?: RequestInit) => get<ScanJob>(`/api/scans/jobs/${id}`, init)
  const follow = async (id: number) =>
    eventsOf(await (await client.fetch(`/api/scans/jobs/${id}/events`)).text())
  /** All findings, without what the last scan made of them. */
  const findings = async () => (await list('limit=200')).findings.map(({ change: _, ...finding }) => finding)
  /** Makes a job run that nobody works at, as that of a server that was killed. */
  const holdUp = async (): Promise<ScanJob> => {
    const now = new Date()
    const { id } = await store()
      .db.insertInto('job')
      .values({
        kind: 'scan',
        scope: 'full',
        subject: '',
        as_of: day,
        state: 'waiting',
        revision: 1,
        actor: 'province/2',
        asked_at: now.toISOString(),
        done: 0,
        total: 0,
        confirmed: 0,
        attempt: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    expect((await claimScan(store(), 'elsewhere', now))?.id).toBe(id)
    return jobOf(id)
  }

  test('a scan is answered at once, followed to its end, and found again', async () => {
    const asked = await ask()
    expect(asked).toMatchObject({ scope: 'full', subject: null, asOf: day, actor: 'province/1', attempt: 1 })
    const events = await follow(asked.id)
    expect(events.at(-1)).toMatchObject({
      event: 'end',
      job: {
        id: asked.id,
        state: 'done',
        error: null,
        changes: { opened: 0, closed: 0 },
        scan: {
          id: 2,
          asOf: day,
          complete: true,
          counts: { guides: 4 },
          troubles: { entries: [], total: 0 },
        },
      },
    })
    expect(events.slice(0, -1).every(({ event }) => event === 'progress')).toBe(true)
    const { jobs } = await get<{ jobs: ScanJob[] }>('/api/scans/jobs')
    expect(jobs.map(({ id, state }) => [id, state])).toEqual([[asked.id, 'done']])
    expect(await get('/api/scans/jobs?active=1')).toEqual({ jobs: [], next: null })
    expect(await get('/api/scans?limit=1')).toMatchObject({ scans: [{ id: 2, actor: 'province/1' }] })
  })

  test('two scans at once are run one after the other, and no finding is there twice', async () => {
    const before = await findings()
    const both = await Promise.all([done(), done('/api/scans?asOf=2026-11-24')])
    const [first, second] = both.toSorted((a, b) => a.id - b.id)
    expect(first?.finishedAt && second?.startedAt && first.finishedAt <= second.startedAt).toBe(true)
    expect([first?.scan?.id, second?.scan?.id]).toEqual([2, 3])
    expect(await findings()).toEqual(before)
  })

  test('of scans that wait for the same, one waits for all', async () => {
    const running = await holdUp()
    expect(running).toMatchObject({ state: 'running', progress: { step: 'read', remainingMs: null } })
    const first = await ask()
    expect(first.state).toBe('waiting')
    expect((await ask()).id).toBe(first.id)
    expect((await ask('/api/scans?asOf=2026-11-24')).id).not.toBe(first.id)
    // One that may close much is another.
    expect((await ask(`${whole}&confirm=1`)).id).not.toBe(first.id)
    expect(await get('/healthz')).toMatchObject({
      queue: { waiting: 3, running: { id: running.id, step: 'read', done: 0, total: 0 } },
    })
  })

  test('a scan that waits is cancelled, once, by who may', async () => {
    await holdUp()
    const { id, revision } = await ask()
    const path = `/api/scans/jobs/${id}`
    expect(await failure(path, patch(revision, asEditor(guangzhou.uscc)))).toEqual({
      status: 403,
      code: 'province-only',
    })
    expect(await failure(path, patch(revision + 1))).toEqual({ status: 409, code: 'scan-not-running' })
    expect(await get(path, patch(revision))).toMatchObject({ state: 'cancelled', revision: revision + 1 })
    expect(await failure(path, patch(revision + 1))).toEqual({ status: 409, code: 'scan-not-running' })
    expect(await failure('/api/scans/jobs/999', patch(1))).toEqual({ status: 404, code: 'scan-not-found' })
    expect(await follow(id)).toMatchObject([{ event: 'end', job: { state: 'cancelled' } }])
  })

  test('a running scan that is cancelled writes nothing, and the next one has its turn', async () => {
    const running = await holdUp()
    expect(await get(`/api/scans/jobs/${running.id}`, patch(running.revision))).toMatchObject({
      state: 'cancelled',
    })
    const { db, batch } = store()
    const held = { id: running.id, revision: running.revision }
    const late = batch([
      db.updateTable('finding').set({ rank: 9 }).compile(),
      finishScan(store(), held, { opened: 9, closed: 9 }, new Date()),
    ])
    await expect(late).rejects.toThrow('job.state')
    expect((await db.selectFrom('finding').select('rank').where('rank', '=', 9).execute()).length).toBe(0)
    expect(await jobOf(running.id)).toMatchObject({ state: 'cancelled', changes: null })
    expect((await done()).state).toBe('done')
  })

  test('a scan that already writes is not cancelled', async () => {
    const { id, revision } = await holdUp()
    await store().db.updateTable('job').set({ step: 'write' }).where('id', '=', id).execute()
    expect(await failure(`/api/scans/jobs/${id}`, patch(revision))).toEqual({
      status: 409,
      code: 'scan-not-running',
    })
  })

  test('a scan whose server was killed is interrupted and done again from the beginning', async () => {
    const before = await findings()
    const killed = await holdUp()
    const later = new Date(Date.now() + 61_000)
    await recoverScans(store(), { now: new Date() })
    expect((await jobOf(killed.id)).state).toBe('running')
    await recoverScans(store(), { now: later })
    await recoverScans(store(), { now: later })
    expect((await jobOf(killed.id)).state).toBe('interrupted')
    const { jobs } = await get<{ jobs: ScanJob[] }>('/api/scans/jobs')
    expect(jobs[0]).toMatchObject({ state: 'waiting', resumes: killed.id, attempt: 2, actor: 'province/2' })
    // Asking for the same gives the one that waits, and has it run.
    expect(await done()).toMatchObject({ id: jobs[0]?.id, state: 'done' })
    expect(await findings()).toEqual(before)
  })

  test('a scan that ends its server each time is given up after three times', async () => {
    await holdUp()
    for (let time = 0; time < 3; time++) {
      await recoverScans(store(), { now: new Date(), isGone: (runner) => runner === 'elsewhere' })
      await claimScan(store(), 'elsewhere', new Date())
    }
    const { jobs } = await get<{ jobs: ScanJob[] }>('/api/scans/jobs')
    expect(jobs.map(({ attempt, state }) => [attempt, state])).toEqual([
      [3, 'interrupted'],
      [2, 'interrupted'],
      [1, 'interrupted'],
    ])
  })

  test('what failed says why, and another scan can be asked for', async () => {
    const before = await findings()
    const { db } = store()
    const write = (config: string) =>
      db.updateTable('meta').set({ value: config }).where('key', '=', 'config').execute()
    await write('{"rules":{"name/none":"off"}}')
    expect(await failure(`${whole}&wait=1`, post)).toEqual({ status: 500, code: 'internal' })
    const { jobs } = await get<{ jobs: ScanJob[] }>('/api/scans/jobs')
    expect(jobs[0]).toMatchObject({
      state: 'failed',
      error: { code: 'internal', params: { detail: expect.stringContaining('name/none') } },
      scan: null,
    })
    expect(await findings()).toEqual(before)
    await write('{}')
    expect((await done()).state).toBe('done')
  })

  test('who asks for what: the province for all, an agency for its own part', async () => {
    const editor = asEditor(guangzhou.uscc)
    expect(await failure(whole, { ...post, ...editor })).toEqual({ status: 403, code: 'province-only' })
    expect(await failure('/api/scans?family=442111010000', { ...post, ...editor })).toEqual({
      status: 403,
      code: 'province-only',
    })
    expect(await failure(`/api/scans?agency=${shenzhen.uscc}`, { ...post, ...editor })).toEqual({
      status: 404,
      code: 'agency-not-found',
    })
    expect(await failure('/api/scans?family=1', post)).toEqual({ status: 404, code: 'item-not-found' })
    expect(await failure(`/api/scans?agency=${liwan.uscc}&asOf=${day}`, post)).toEqual({
      status: 400,
      code: 'invalid-request',
    })
    const own = await ask(`/api/scans?agency=${liwan.uscc}`, { ...post, ...editor })
    expect(own).toMatchObject({ scope: 'agency', subject: liwan.uscc, subjectName: liwan.name })
    expect((await follow(own.id)).at(-1)?.job.state).toBe('done')
    expect(await jobOf(own.id, editor)).toMatchObject({ state: 'done', changes: null, scan: null })
    expect(await jobOf(own.id)).toMatchObject({ changes: { opened: 0, closed: 0 } })
    const stranger = asEditor(shenzhen.uscc)
    expect(await failure(`/api/scans/jobs/${own.id}`, stranger)).toEqual({
      status: 404,
      code: 'scan-not-found',
    })
    expect(await failure(`/api/scans/jobs/${own.id}/events`, stranger)).toEqual({
      status: 404,
      code: 'scan-not-found',
    })
    expect(await get('/api/scans/jobs', stranger)).toEqual({ jobs: [], next: null })
  })

  test('the list is read page by page', async () => {
    await done()
    await done()
    const first = await get<{ jobs: ScanJob[]; next: number | null }>('/api/scans/jobs?limit=1')
    expect(first.next).toBe(first.jobs[0]?.id)
    const second = await get<{ jobs: ScanJob[]; next: number | null }>(
      `/api/scans/jobs?limit=1&before=${first.next}`,
    )
    expect(second.jobs.map(({ id }) => id)).not.toEqual(first.jobs.map(({ id }) => id))
    expect(second.next).toBeNull()
  })

  test('a scan says what came and went since the last one', async () => {
    await client.put(repaired, '"1"')
    const { db } = store()
    const [gone] = await findings()
    await db
      .deleteFrom('finding')
      .where('fingerprint', '=', gone?.fingerprint ?? '')
      .execute()
    expect(await done()).toMatchObject({ changes: { opened: 1, closed: 0 } })
  })
}
