import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../api/db/store.ts'
import type { Decision } from '../../api/decisions/decision.ts'
import { countedOf } from '../../api/findings/outcome.ts'
import { elementOf, severities } from '../../api/findings/values.ts'
import { verifyLog } from '../../api/log/verify.ts'
import type { Guide } from '../../rules/catalog.ts'
import { type Life, type LifeEvent, project } from '../../rules/life/life.ts'
import { runs } from '../runs.ts'
import { demanding, guangzhou, misnamed, repaired, shenzhen } from './catalog.ts'
import type { Client } from './client.ts'
import { TrendWitness } from './trend.ts'

const people = [
  'province/1',
  'province/2',
  `${guangzhou.uscc}/admin`,
  `${guangzhou.uscc}/editor-1`,
  `${shenzhen.uscc}/admin`,
]

const moves = [
  'assign',
  'comment',
  'ask-exemption',
  'ask-extension',
  'ask-false-positive',
  'dispute',
  'false-positive',
]

/** What may be published of the two guides that people change. */
const versions: readonly Guide[] = [
  demanding,
  repaired,
  { ...demanding, name: '失业登记受理' },
  { ...repaired, status: 'cancelled' },
  misnamed,
  { ...misnamed, name: '失业登记' },
  { ...misnamed, name: '失业登记受理', promisedLimit: { value: 30, unit: 'workday' } },
  { ...misnamed, status: 'cancelled' },
]

type Step =
  | { readonly do: 'save'; readonly version: number }
  | { readonly do: 'scan' }
  | { readonly do: 'move'; readonly move: string; readonly person: string; readonly at: number }
  | { readonly do: 'answer'; readonly person: string; readonly at: number }
  | { readonly do: 'undo'; readonly person: string }

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('save' as const), version: fc.nat(versions.length - 1) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('scan' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      move: fc.constantFrom(...moves),
      person: fc.constantFrom(...people),
      at: fc.nat(5),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      person: fc.constantFrom(...people),
      at: fc.nat(5),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('undo' as const), person: fc.constantFrom(...people) }),
  },
)

const post = (body: unknown, person: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', cookie: `acting=${person}` },
  body: JSON.stringify(body),
})

const input = {
  reason: '核实中',
  document: '函1号',
  until: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10),
  assignee: people[3],
  text: '已联系',
}

/** The lives of findings hold together through whatever people and scans do (workflow of a finding, invariants). */
export const testLives = (
  client: Client,
  { store, reset, walks }: { store: () => Store; reset: () => Promise<void>; walks: number },
): void => {
  const scan = () => client.fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })
  const revisions = new Map<string, number>()
  const witness = new TrendWitness(client, store)

  const take = async (step: Step): Promise<void> => {
    switch (step.do) {
      case 'save': {
        const guide = versions[step.version] ?? demanding
        const revision = revisions.get(guide.id) ?? 1
        const response = await client.put(guide, `"${revision}"`)
        expect(response.status).toBe(200)
        revisions.set(guide.id, ((await response.json()) as { revision: number }).revision)
        return
      }
      case 'scan':
        expect((await scan()).status).toBe(201)
        await witness.scanned()
        return
      case 'move': {
        const { findings } = await client.list('limit=200')
        const finding = findings[step.at % Math.max(1, findings.length)]
        if (!finding) return
        const where = { fingerprints: [finding.fingerprint] }
        const before = await lives()
        const response = await client.fetch(
          '/api/moves',
          post({ move: step.move, where, input }, step.person),
        )
        expect([200, 404, 409]).toContain(response.status)
        if (response.status !== 200 || step.at % 2 === 0) return
        // Every second one is undone at once: then everything stands as before.
        const { bulk } = (await response.json()) as { bulk: number | null }
        if (bulk === null) return
        const undone = await client.fetch(`/api/bulks/${bulk}/undo`, post({}, step.person))
        expect(undone.status).toBe(200)
        expect(await lives()).toEqual(before)
        return
      }
      case 'answer': {
        const { decisions } = await client.get<{ decisions: Decision[] }>('/api/decisions')
        const decision = decisions[step.at % Math.max(1, decisions.length)]
        if (!decision) return
        const { moves: possible = [] } = (await (
          await client.fetch(`/api/decisions/${decision.id}`, {
            headers: { cookie: `acting=${step.person}` },
          })
        ).json()) as Partial<Decision>
        const move = possible[step.at % Math.max(1, possible.length)]
        if (!move) return
        const body = {
          move,
          input: { reason: input.reason, document: input.document },
          revision: decision.revision,
        }
        const response = await client.fetch(`/api/decisions/${decision.id}/answer`, post(body, step.person))
        expect(response.status).toBe(200)
        return
      }
      case 'undo': {
        const { bulks } = await client.get<{ bulks: { id: number; undoable: boolean }[] }>('/api/bulks')
        const last = bulks.find(({ undoable }) => undoable)
        if (last) await client.fetch(`/api/bulks/${last.id}/undo`, post({}, step.person))
        return
      }
    }
  }

  const lives = async (): Promise<readonly (readonly [number, Life])[]> =>
    (await store().db.selectFrom('finding').select(['id', 'life']).orderBy('id').execute()).map(
      ({ id, life }) => [id, JSON.parse(life) as Life] as const,
    )

  const logged = async (): Promise<number> =>
    (
      await store()
        .db.selectFrom('log')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count

  const holdsTogether = async (): Promise<void> => {
    const { db } = store()
    expect((await verifyLog(store())).whole).toBe(true)
    const [rows, log, decisions, covered, outcomes] = await Promise.all([
      db.selectFrom('finding').selectAll().orderBy('id').execute(),
      db.selectFrom('log').selectAll().where('subject', '=', 'finding').orderBy('no').execute(),
      db.selectFrom('decision').selectAll().execute(),
      db.selectFrom('decision_finding').selectAll().execute(),
      db.selectFrom('outcome').selectAll().execute(),
    ])
    const events = Map.groupBy(log, ({ subject_id }) => subject_id)
    for (const row of rows) {
      const life = JSON.parse(row.life) as Life
      expect(
        project((events.get(String(row.id)) ?? []).map(({ content }) => JSON.parse(content) as LifeEvent)),
      ).toEqual(life)
      expect([row.state, row.reason, row.occurrence, row.evidence]).toEqual([
        life.state,
        life.reason,
        life.occurrence,
        life.evidence,
      ])
      if (life.state === 'exempt') {
        const given = covered.find(
          ({ decision_id, finding_id }) => String(decision_id) === life.decision && finding_id === row.id,
        )
        expect(given?.evidence).toBe(life.evidence)
        expect(decisions.find(({ id }) => String(id) === life.decision)?.state).toBe('approved')
      }
      if (life.asked)
        expect(decisions.find(({ id }) => String(id) === life.asked?.decision)?.state).toBe('asked')
    }
    for (const { answered_by, asked_by } of decisions) expect(answered_by).not.toBe(asked_by)
    for (const { guide_id, unit, pairs, faulty, excused } of outcomes) {
      const own = rows.filter((row) => row.guide_id === guide_id && row.unit === unit)
      const counted = own.map(({ rule, rank, state }) => ({
        rule,
        element: elementOf(rule),
        severity: severities[rank] ?? 'info',
        state,
      }))
      expect({ faulty, excused }).toEqual(countedOf(counted, pairs))
    }
  }

  describe('findings', () => {
    test('hold together through everything that people and scans do', { timeout: 600_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 12 }), async (walk) => {
          await reset()
          revisions.clear()
          await witness.begin()
          for (const step of walk) await take(step)
          await holdsTogether()
          await witness.holds()
          // A second scan without a change is no event.
          await scan()
          const [before, count] = [await lives(), await logged()]
          await scan()
          expect(await lives()).toEqual(before)
          expect(await logged()).toBe(count)
          await holdsTogether()
        }),
        { ...runs, numRuns: Math.min(runs.numRuns, walks) },
      )
    })
  })
}
