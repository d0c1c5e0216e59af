/**
 * The app under SIGKILL while guides are saved, the standard is adopted by many, findings are moved and a scan runs:
 * after each start the doctor finds nothing wrong, what was answered is there, and what was not is whole or absent.
 * RUNS kills, at moments that SEED chooses.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { BulkBody } from '../../api/bulks/bulk.ts'
import type { GuideRevision } from '../../api/guides/revisions.ts'
import type { Guide } from '../../rules/catalog.ts'
import type { FindingPage } from '../api/client.ts'
import { guides, type RunningServer, startServer } from '../browser/server.ts'
import { runs } from '../runs.ts'

/** Each kill starts the app twice as long as it works, so a hundred of them at most. */
const kills = Math.min(100, runs.numRuns)

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'duibiao-server-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface GuideView {
  readonly guide: Guide
  readonly revision: number
}
interface Moved {
  readonly bulk: number | null
  readonly done: number
}

/** What the app answered with success, and so must never lose. */
const acknowledged = {
  /** The conditions of a guide, by its id and the revision that the answer named. */
  saves: new Map<string, string>(),
  /** Comments on many findings: their text and how many findings have it. */
  comments: new Map<string, number>(),
  /** To whom all findings were given last, and to whom they were about to be given. */
  assigned: { last: '', asked: '' },
  /** Guides that had adopted the standard when a bulk of them was said to be over, by its number. */
  adopted: new Map<number, number>(),
}

/** What was refused since others wrote at the same time; it may be asked again. */
class Conflict extends Error {}

const createClient = (url: string) => {
  // A connection that is kept would outlive the server that it belongs to.
  const ask = async <Body>(path: string, init: RequestInit = {}): Promise<Body> => {
    const response = await fetch(`${url}/api/${path}`, {
      ...init,
      headers: { 'content-type': 'application/json', connection: 'close', ...init.headers },
    })
    const body = await response.text()
    if (response.status === 409 || response.status === 412) throw new Conflict(body)
    if (!response.ok) throw new Error(`expected ${path} to succeed, got ${response.status}: ${body}`)
    return JSON.parse(body) as Body
  }
  return {
    get: <Body>(path: string) => ask<Body>(path),
    post: <Body>(path: string, content: unknown) =>
      ask<Body>(path, { method: 'POST', body: JSON.stringify(content) }),
    put: <Body>(path: string, revision: number, content: unknown) =>
      ask<Body>(path, {
        method: 'PUT',
        headers: { 'if-match': `"${revision}"` },
        body: JSON.stringify(content),
      }),
  }
}
type Client = ReturnType<typeof createClient>

const idsOf = async (client: Client): Promise<readonly string[]> => {
  const { findings } = await client.get<FindingPage>('findings?kind=guide&limit=200')
  return [...new Set(findings.flatMap(({ guideId }) => (guideId === null ? [] : [guideId])))]
}

/** What people do, over and over, each until the server is gone. */
const work: readonly ((client: Client, turn: number) => Promise<void>)[] = [
  async function save(client, turn) {
    const ids = await idsOf(client)
    const id = ids[turn % ids.length] ?? ''
    const { guide, revision } = await client.get<GuideView>(`guides/${id}`)
    const conditions = `${guide.conditions ?? ''}第${turn}次修改，另须满${1 + (turn % 11)}个月。`
    const saved = await client.put<GuideView>(`guides/${id}`, revision, { ...guide, conditions })
    acknowledged.saves.set(`${id} ${saved.revision}`, conditions)
  },
  async function comment(client, turn) {
    const text = `第${turn}次说明`
    const where = { filter: { severity: 'error' } }
    const { done } = await client.post<Moved>('moves', { move: 'comment', where, input: { text } })
    acknowledged.comments.set(text, done)
  },
  async function assign(client, turn) {
    const assignee = `province/${1 + (turn % 2)}`
    acknowledged.assigned.asked = assignee
    await client.post<Moved>('moves', { move: 'assign', where: { filter: {} }, input: { assignee } })
    acknowledged.assigned.last = assignee
  },
  async function adopt(client) {
    let bulk = await client.post<BulkBody>('guides/adopt', { findings: { element: 'conditions' } })
    while (bulk.state === 'running') bulk = await client.post<BulkBody>(`bulks/${bulk.id}/run`, {})
    acknowledged.adopted.set(bulk.id, bulk.counts.done)
  },
  async function scan(client) {
    await client.post('scans?wait=1', { scope: 'full' })
  },
]

/** When the server is killed: so many milliseconds after so many answers, so that a slow machine is killed as one that works. */
interface Moment {
  readonly answers: number
  readonly milliseconds: number
}

/** Does all of it at once until the server is killed; anything else that fails is thrown. */
const workUntilKilled = async (server: RunningServer, from: number, moment: Moment): Promise<void> => {
  const client = createClient(server.url)
  const enough = Promise.withResolvers<void>()
  let isKilled = false
  let answers = 0
  const everybody = work.map(async (deed, who) => {
    for (let turn = from; !isKilled; turn++) {
      try {
        await deed(client, turn * work.length + who)
        answers += 1
        if (answers >= moment.answers) enough.resolve()
      } catch (error) {
        if (!isKilled && !(error instanceof Conflict)) throw error
      }
    }
  })
  await Promise.race([enough.promise, ...everybody])
  await new Promise((resolve) => setTimeout(resolve, moment.milliseconds))
  isKilled = true
  await server.kill()
  await Promise.all(everybody)
}

const requireKept = async (client: Client): Promise<void> => {
  const byGuide = Map.groupBy(acknowledged.saves, ([key]) => key.split(' ')[0] ?? '')
  for (const [id, saves] of byGuide) {
    const { revisions } = await client.get<{ revisions: readonly GuideRevision[] }>(`guides/${id}/revisions`)
    const conditions = new Map(
      revisions.map(({ revision, guide }) => [`${id} ${revision}`, guide.conditions]),
    )
    for (const [key, text] of saves) expect(conditions.get(key), key).toBe(text)
    const { revision } = await client.get<GuideView>(`guides/${id}`)
    expect(revisions.map((one) => one.revision)).toEqual(
      Array.from({ length: revision }, (_, at) => revision - at),
    )
  }
  const { total } = await client.get<FindingPage>('findings?limit=1')
  const { last, asked } = acknowledged.assigned
  const counts = await Promise.all(
    [...new Set([last, asked])].map(
      async (who) => (await client.get<FindingPage>(`findings?limit=1&assignee=${who}`)).total,
    ),
  )
  // Findings that came since belong to nobody yet.
  const none = (await client.get<FindingPage>('findings?limit=1&assignee=none')).total
  expect(counts.filter((count) => count + none === total).length, `${last} or ${asked}: ${counts}`).toBe(1)
  await requireWholeBulks(client)
}

interface BulkView extends BulkBody {
  readonly results: readonly {
    readonly guideId: string
    readonly outcome: string
    readonly change: { readonly after: number | null } | null
  }[]
}

/** What a bulk says to have done to a guide is the revision that it wrote, and of what it did not there is none. */
const requireWholeBulks = async (client: Client): Promise<void> => {
  const { bulks } = await client.get<{ bulks: readonly BulkBody[] }>('bulks?limit=20')
  expect(bulks.length).toBeGreaterThan(0)
  for (const { id, kind, counts } of bulks) {
    if (kind !== 'adopt-standard') continue
    const told = acknowledged.adopted.get(id)
    if (told !== undefined) expect(counts.done, `bulk ${id}`).toBe(told)
    const { results } = await client.get<BulkView>(`bulks/${id}?limit=500`)
    for (const { guideId, outcome, change } of results) {
      const { revisions } = await client.get<{ revisions: readonly GuideRevision[] }>(
        `guides/${guideId}/revisions`,
      )
      const written = revisions.filter(({ bulk }) => bulk === id).map(({ revision }) => revision)
      expect(written, `${guideId} in bulk ${id}`).toEqual(outcome === 'done' ? [change?.after] : [])
    }
  }
}

test(`after each of ${kills} kills nothing that was answered is lost, and nothing is half done`, {
  timeout: kills * 60_000,
}, async () => {
  const data = join(folder, 'data')
  const moments = fc.sample(
    fc.record({ answers: fc.integer({ min: 1, max: 10 }), milliseconds: fc.integer({ min: 0, max: 400 }) }),
    { numRuns: kills, seed: runs.seed },
  )
  let server = await startServer(guides, { keepIn: data })
  for (const [kill, moment] of moments.entries()) {
    await workUntilKilled(server, kill * 1000, moment)
    server = await startServer(guides, { keepIn: data })
    const doctor = spawnSync(
      process.execPath,
      ['bin/run.mjs', 'api/doctor/cli.ts', '--guides', String(guides)],
      { cwd: root, env: { ...process.env, DATA_DIR: data }, encoding: 'utf8' },
    )
    expect(doctor.stdout.split('\n').filter((line) => line.startsWith('✗'))).toEqual([])
    expect(doctor.status, doctor.stderr).toBe(0)
    if (acknowledged.assigned.last !== '') await requireKept(createClient(server.url))
  }
  expect(acknowledged.saves.size).toBeGreaterThan(0)
  expect(acknowledged.adopted.size).toBeGreaterThan(0)
  await server.stop()
})
