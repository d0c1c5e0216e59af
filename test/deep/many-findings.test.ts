/** A move on all findings of a whole province: previewed, approved by a second person, told one by one, and undone. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { BulkBody } from '../../api/bulks/bulk.ts'
import type { FindingPage } from '../api/client.ts'
import { startServer } from '../browser/server.ts'

/** Guides of the province that the tool was made for. */
const guides = 21_300

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'duibiao-many-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Moved {
  readonly bulk: number | null
  readonly state: string
  readonly done: number
}
interface ResultPage {
  readonly results: readonly { readonly fingerprint: string; readonly outcome: string }[]
  readonly next: number | null
}

test('10,000 findings and more are assigned in one action, and put back', { timeout: 600_000 }, async () => {
  const server = await startServer(guides, { keepIn: folder })
  const ask = async <Body>(path: string, person = 'province/1', body?: unknown): Promise<Body> => {
    const response = await fetch(`${server.url}/api/${path}`, {
      headers: { 'content-type': 'application/json', cookie: `acting=${person}` },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
    expect(response.status, path).toBe(200)
    return (await response.json()) as Body
  }
  const totalOf = async (filter: string) => (await ask<FindingPage>(`findings?limit=1&${filter}`)).total

  const all = await totalOf('')
  expect(all).toBeGreaterThan(10_000)
  const request = { move: 'assign', where: { filter: {} }, input: { assignee: 'province/1' } }
  expect(await ask<Moved>('moves', 'province/1', { ...request, preview: true })).toMatchObject({
    state: 'preview',
    done: all,
  })
  const { bulk, state } = await ask<Moved>('moves', 'province/1', request)
  expect([state, await totalOf('assignee=none')]).toEqual(['asked', all])

  const approved = await ask<BulkBody>(`bulks/${bulk}/approve`, 'province/2', {})
  expect(approved).toMatchObject({ state: 'done', counts: { done: all, pending: 0, skipped: 0 } })
  expect(await totalOf('assignee=province/1')).toBe(all)
  const told = new Set<string>()
  for (let after: number | null = 0; after !== null; ) {
    const { results, next }: ResultPage = await ask(`bulks/${bulk}?limit=500&outcome=done&after=${after}`)
    for (const { fingerprint } of results) told.add(fingerprint)
    after = next
  }
  expect(told.size).toBe(all)

  const undone = await ask<BulkBody>(`bulks/${bulk}/undo`, 'province/2', {})
  expect(undone).toMatchObject({ state: 'undone', counts: { undone: all, kept: 0 } })
  expect(await totalOf('assignee=none')).toBe(all)
  await server.stop()
  const doctor = spawnSync(
    process.execPath,
    ['bin/run.mjs', 'api/doctor/cli.ts', '--guides', String(guides)],
    { cwd: root, env: { ...process.env, DATA_DIR: folder }, encoding: 'utf8' },
  )
  expect(doctor.stdout.split('\n').filter((line) => line.startsWith('✗'))).toEqual([])
  expect(doctor.status, doctor.stderr).toBe(0)
})
