import { describe, expect, test } from 'vitest'
import type { Store } from '../../api/db/store.ts'
import type { AgencyTrend, Trend } from '../../api/trend/schema.ts'
import { type FlowName, flowNames, netOf } from '../../rules/life/trend.ts'
import { demanding, guangzhou, liwan, repaired, shenzhen } from './catalog.ts'
import { asEditor, type Client } from './client.ts'

/** Open findings now, by agency. */
const openByAgency = async ({ db }: Store): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('finding')
    .select('agency')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'open')
    .groupBy('agency')
    .execute()
  return new Map(rows.map(({ agency, count }) => [agency, count]))
}

/** Holds the trend to what was open at each scan, as the findings themselves say. */
export class TrendWitness {
  readonly #client: Client
  readonly #store: () => Store
  readonly #open: ReadonlyMap<string, number>[] = []
  constructor(client: Client, store: () => Store) {
    this.#client = client
    this.#store = store
  }

  /** Begins anew, where one scan was made. */
  async begin(): Promise<void> {
    this.#open.length = 0
    await this.scanned()
  }

  /** Notes what is open; to be called after each scan. */
  async scanned(): Promise<void> {
    this.#open.push(await openByAgency(this.#store()))
  }

  /** For every agency and scan: open(t) = open(t−1) + entered + reopened − closed − exempt − disputed + returned. */
  async holds(): Promise<void> {
    const { get } = this.#client
    const seen = [...this.#open, await openByAgency(this.#store())]
    const whole = await get<Trend>('/api/trend?limit=400')
    const points = [...whole.scans, whole.since]
    expect(points.map(({ scanId }) => scanId)).toEqual(seen.map((_, at) => at + 1))
    for (const [at, point] of points.entries()) {
      const { agencies } = await get<{ agencies: AgencyTrend[] }>(`/api/trend/agencies?scan=${point.scanId}`)
      const sum = (name: FlowName | 'before' | 'after') =>
        agencies.reduce((total, agency) => total + agency[name], 0)
      for (const name of [...flowNames, 'before', 'after'] as const)
        expect([name, sum(name)]).toEqual([name, point[name]])
      for (const one of [point, ...agencies]) expect(one.after).toBe(one.before + netOf(one))
      const open = agencies.filter(({ after }) => after > 0)
      expect(new Map(open.map(({ agency, after }) => [agency, after]))).toEqual(
        new Map([...(seen[at] ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))),
      )
      expect(new Map(agencies.map(({ agency, before }) => [agency, before]))).toEqual(
        new Map(agencies.map(({ agency }) => [agency, seen[at - 1]?.get(agency) ?? 0])),
      )
    }
  }
}

/** What the pages about trends are made from. */
export const testTrend = (client: Client, store: () => Store): void => {
  const { get, put, failure, fetch } = client

  describe('the trend', () => {
    const witness = new TrendWitness(client, store)
    const scan = async () => {
      expect((await fetch('/api/scans?asOf=2026-11-23&wait=1', { method: 'POST' })).status).toBe(201)
      await witness.scanned()
    }

    test('adds up for every agency and scan, and moves between two scans belong to the later one', async () => {
      await witness.begin()
      await put(repaired, '"1"')
      await scan()
      await put(demanding, '"2"')
      await put(repaired, '"3"')
      await scan()
      await put(demanding, '"4"')
      await witness.holds()
      const { scans, since } = await get<Trend>(`/api/trend?agency=${guangzhou.uscc}&own=1`)
      expect(scans).toMatchObject([
        { scanId: 1, before: 0, new: 2, after: 2 },
        { scanId: 2, closed: 1, fixed: 1, reopened: 0, after: 1 },
        { scanId: 3, closed: 1, reopened: 1, after: 1 },
      ])
      expect(since).toMatchObject({ scanId: 4, asOf: null, finishedAt: null, reopened: 1, after: 2 })
    })

    test('every number is the total of its entries in the log', async () => {
      await put(repaired, '"1"')
      await scan()
      await put(demanding, '"2"')
      const { scans, since } = await get<Trend>('/api/trend')
      for (const point of [...scans, since])
        for (const flow of flowNames) {
          const { total } = await get<{ total: number }>(`/api/log?scan=${point.scanId}&flow=${flow}`)
          expect([point.scanId, flow, total]).toEqual([point.scanId, flow, point[flow]])
        }
    })

    test('of an agency counts those below it, and is seen by who may see it', async () => {
      const countOf = async (query: string, init?: RequestInit) =>
        (await get<Trend>(`/api/trend${query}`, init)).since.after
      const own = await countOf(`?agency=${guangzhou.uscc}&own=1`)
      const below = await countOf(`?agency=${liwan.uscc}`)
      const other = await countOf(`?agency=${shenzhen.uscc}`)
      expect(await countOf(`?agency=${guangzhou.uscc}`)).toBe(own + below)
      expect(await countOf('', asEditor(guangzhou.uscc))).toBe(own + below)
      expect(await countOf('', asEditor(shenzhen.uscc))).toBe(other)
      expect(await failure(`/api/trend?agency=${shenzhen.uscc}`, asEditor(guangzhou.uscc))).toEqual({
        status: 404,
        code: 'agency-not-found',
      })
      const { agencies } = await get<{ agencies: AgencyTrend[] }>(
        '/api/trend/agencies?scan=1',
        asEditor(shenzhen.uscc),
      )
      expect(agencies.map(({ agency }) => agency)).toEqual([shenzhen.uscc])
    })

    test('shows the last scans only, with what was open before them', async () => {
      await scan()
      await put(repaired, '"1"')
      await scan()
      const { scans } = await get<Trend>('/api/trend?limit=2')
      expect(scans.map(({ scanId }) => scanId)).toEqual([2, 3])
      expect(scans[0]?.before).toBe(scans[0]?.after)
    })
  })
}
