/** Scans of a server: beside its answers, through a kill and through a stop. */
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ScanJob } from '../../api/scans/jobs/job.ts'
import { type RunningServer, runServer } from './running-server.ts'

interface Health {
  readonly scan: { readonly id: number; readonly finishedAt: string }
  readonly queue: {
    readonly waiting: number
    readonly running: { readonly id: number; readonly step: string } | null
  }
}

describe('scans of a server', () => {
  const data = mkdtempSync(join(tmpdir(), 'duibiao-scans-'))
  const children: ChildProcess[] = []
  const run = () => runServer([], { DATA_DIR: data, SCAN_AT: 'off' }, children)
  /** The server of one test is that of the next, unless it ended; the first start loads the bundled catalog. */
  let server: RunningServer
  beforeEach(async () => {
    if (children.every(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null))
      server = await run()
  }, 120_000)
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') for (const child of children.splice(0)) child.kill('SIGKILL')
  })
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true })
  })

  const get = async <Body>(server: RunningServer, path: string): Promise<Body> =>
    (await (await fetch(`${server.url}${path}`)).json()) as Body
  const jobsOf = async (server: RunningServer) =>
    (await get<{ jobs: ScanJob[] }>(server, '/api/scans/jobs')).jobs
  const ask = async (server: RunningServer): Promise<ScanJob> => {
    const response = await fetch(`${server.url}/api/scans`, { method: 'POST' })
    expect(response.status).toBe(202)
    return (await response.json()) as ScanJob
  }
  /** Asks for the health until a scan runs and has left a step behind. */
  const untilRunning = async (server: RunningServer, id: number): Promise<Health> => {
    for (;;) {
      const health = await get<Health>(server, '/healthz')
      if (health.queue.running?.id === id && health.queue.running.step !== 'read') return health
      const [job] = await jobsOf(server)
      if (job?.state !== 'waiting' && job?.state !== 'running')
        throw new Error(`expected scan ${id} to be seen running, got ${job?.state}`)
      // Asking without a pause keeps from its work what is asked about.
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const untilDone = async (server: RunningServer): Promise<ScanJob[]> => {
    for (;;) {
      const jobs = await jobsOf(server)
      if (jobs.every(({ state }) => state !== 'waiting' && state !== 'running')) return jobs
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  test('the server answers before a scan ends that was asked for before', async () => {
    const { scan } = await get<Health>(server, '/healthz')
    const { id } = await ask(server)
    const during = await untilRunning(server, id)
    const answered = new Date().toISOString()
    expect(during.scan.id).toBe(scan.id)
    const [job] = await untilDone(server)
    expect(job).toMatchObject({ id, state: 'done', changes: { opened: 0, closed: 0 } })
    expect(answered < (job?.finishedAt ?? '')).toBe(true)
    expect(await get<Health>(server, '/healthz')).toMatchObject({ scan: { id: scan.id + 1 } })
  })

  test('a scan that was cancelled while it ran wrote nothing', async () => {
    const before = await get<Health>(server, '/healthz')
    const { id } = await ask(server)
    await untilRunning(server, id)
    const { revision } = await get<ScanJob>(server, `/api/scans/jobs/${id}`)
    const response = await fetch(`${server.url}/api/scans/jobs/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ state: 'cancelled', revision }),
    })
    expect(await response.json()).toMatchObject({ state: 'cancelled' })
    // The next one has the database to itself at once.
    const next = await ask(server)
    const jobs = await untilDone(server)
    expect(jobs.slice(0, 2).map((job) => [job.id, job.state])).toEqual([
      [next.id, 'done'],
      [id, 'cancelled'],
    ])
    expect((await get<Health>(server, '/healthz')).scan.id).toBe(before.scan.id + 1)
  })

  test.each([
    ['killed', (running: RunningServer) => running.kill()],
    ['stopped', (running: RunningServer) => running.stop()],
  ])('a scan whose server was %s is done again at the next start', async (_, end) => {
    const first = server
    const before = await get<Health>(first, '/healthz')
    const { id } = await ask(first)
    await untilRunning(first, id)
    // A stream of events that somebody has open does not hold up the end.
    const events = await fetch(`${first.url}/api/scans/jobs/${id}/events`)
    expect(events.headers.get('content-type')).toContain('text/event-stream')
    await end(first)
    await events.body?.cancel().catch(() => undefined)
    server = await run()
    const jobs = await untilDone(server)
    expect(jobs[1]).toMatchObject({ id, state: 'interrupted', scan: null })
    expect(jobs[0]).toMatchObject({
      state: 'done',
      resumes: id,
      attempt: 2,
      changes: { opened: 0, closed: 0 },
    })
    expect((await get<Health>(server, '/healthz')).scan.id).toBe(before.scan.id + 1)
  })

  test('a server that did scans ends with 0', async () => {
    expect(await server.stop()).toBe(0)
  })
})
