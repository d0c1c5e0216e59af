/** What a part of the catalog costs and gives: a scan of one agency or family, a saved guide, a scan without a change. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultActor } from '../../api/actor.ts'
import { loadCatalog } from '../../api/catalog/load.ts'
import { migrate } from '../../api/db/migrate.ts'
import { openSqliteStore } from '../../api/db/sqlite.ts'
import type { Store } from '../../api/db/store.ts'
import { saveGuide } from '../../api/guides/save.ts'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import { runWaiting } from '../../api/scans/jobs/execute.ts'
import { createLaterWriter } from '../../api/scans/jobs/progress-writer.ts'
import { askForScan, type ScanRequest } from '../../api/scans/jobs/queue.ts'
import type { Guide } from '../../rules/catalog.ts'

const asOf = '2026-11-23'
const whole: ScanRequest = { scope: 'full', subject: '', asOf, actor: 'province/1' }

let image: Buffer
let database: InstanceType<typeof Database>
let store: Store

const scan = async (request: ScanRequest): Promise<void> => {
  const now = () => new Date()
  await askForScan(store, request, now())
  await runWaiting(store, { runner: 'test', now })
  const job = await store.db
    .selectFrom('job')
    .select(['state', 'error'])
    .orderBy('id', 'desc')
    .executeTakeFirst()
  expect(job).toEqual({ state: 'done', error: null })
}

beforeAll(async () => {
  const read = await readCatalog(join(import.meta.dirname, '../../fixtures/guangdong-hrss'))
  // A third of the bundled catalog shows the same in a third of the time.
  const catalog = { ...read.catalog, guides: read.catalog.guides.filter((_, at) => at % 3 === 0) }
  database = new Database(':memory:')
  migrate(database)
  store = openSqliteStore(database)
  await loadCatalog(store, catalog, { now: () => new Date() })
  await scan(whole)
  image = database.serialize()
  await store.close()
})

beforeEach(() => {
  database = new Database(image)
  store = openSqliteStore(database)
  return () => store.close()
})

interface Row {
  readonly unit: string
}
/** What a finding is found to be, without what tells its life. */
const columns = {
  finding:
    'fingerprint, rank, kind, rule, region, agency, guide_id, standard_code, family, parent, unit, content, state',
  outcome: '*',
}
const rowsOf = (table: 'finding' | 'outcome'): Row[] =>
  database.prepare<[], Row>(`select ${columns[table]} from ${table} order by 1`).all()

/** The agency with most guides, and the family with most. */
const largest = (column: 'agency' | 'family'): string =>
  database
    .prepare<[], string>(
      `select ${column} from guide join link on link.guide_id = guide.id where ${column} is not null
       group by ${column} order by count(*) desc, ${column} limit 1`,
    )
    .pluck()
    .get() ?? ''

/** Spoils what every unit had found: half of it is gone, and what stays has another severity. */
const spoil = (): void => {
  database.exec(`delete from finding where rowid % 2 = 0;
    update finding set content = json_set(content, '$.severity', 'none'), rank = 9;
    update outcome set faulty = 0, pairs = 1`)
}

describe.each(['agency', 'family'] as const)('a scan of one %s', { timeout: 60_000 }, (scope) => {
  test('gives what a scan of all gives for its units, and leaves the others alone', async () => {
    const subject = largest(scope)
    const before = { finding: rowsOf('finding'), outcome: rowsOf('outcome') }
    const units =
      scope === 'family'
        ? new Set([`family:${subject}`])
        : new Set([
            `agency:${subject}`,
            ...database
              .prepare<[string], string>(
                `select distinct 'family:' || family from link join guide on guide.id = link.guide_id where agency = ? and family is not null`,
              )
              .pluck()
              .all(subject),
          ])
    const own = (rows: readonly Row[]) => rows.filter(({ unit }) => units.has(unit))
    expect(own(before.finding).length).toBeGreaterThan(10)
    expect(own(before.finding).length).toBeLessThan(before.finding.length)
    spoil()
    const spoilt = rowsOf('finding').filter(({ unit }) => !units.has(unit))
    await scan({ scope, subject, asOf: '', actor: 'province/1' })
    expect(own(rowsOf('finding'))).toEqual(own(before.finding))
    expect(own(rowsOf('outcome'))).toEqual(own(before.outcome))
    expect(rowsOf('finding').filter(({ unit }) => !units.has(unit))).toEqual(spoilt)
  })

  test('says what came and went', async () => {
    const subject = largest(scope)
    database
      .prepare('delete from finding where unit = ? and rowid % 2 = 0')
      .run(`family:${largest('family')}`)
    await scan({ scope, subject, asOf: '', actor: 'province/1' })
    const changes =
      database.prepare<[], string>('select changes from job order by id desc').pluck().get() ?? ''
    const { opened, closed } = JSON.parse(changes) as { opened: number; closed: number }
    expect(closed).toBe(0)
    if (scope === 'family') expect(opened).toBeGreaterThan(0)
    // Nothing else is there to come or go.
    await scan({ scope, subject, asOf: '', actor: 'province/1' })
    expect(database.prepare('select changes from job order by id desc').pluck().get()).toBe(
      '{"opened":0,"closed":0}',
    )
  })
})

/** Rows that a piece of work inserts, changes or deletes. */
const countWrites = async (work: () => Promise<unknown>): Promise<number> => {
  const total = () => Number(database.prepare('select total_changes()').pluck().get())
  const before = total()
  await work()
  return total() - before
}

describe('a scan without a change writes at most 20 rows', { timeout: 60_000 }, () => {
  test.each([
    ['of all', () => whole],
    [
      'of an agency',
      (): ScanRequest => ({ ...whole, scope: 'agency', subject: largest('agency'), asOf: '' }),
    ],
    ['of a family', (): ScanRequest => ({ ...whole, scope: 'family', subject: largest('family'), asOf: '' })],
  ])('%s', async (_, request) => {
    const rows = await countWrites(() => scan(request()))
    expect(rows).toBeGreaterThan(2)
    expect(rows).toBeLessThanOrEqual(20)
  })

  test('also one that takes a minute', async () => {
    let at = Date.parse('2026-11-23T02:00:00Z')
    const now = () => {
      // Progress is asked for the time once after each agency and family.
      at += 500
      return new Date(at)
    }
    const rows = await countWrites(async () => {
      await askForScan(store, whole, now())
      await runWaiting(store, { runner: 'test', now, writer: createLaterWriter(store) })
    })
    expect(at - Date.parse('2026-11-23T02:00:00Z')).toBeGreaterThan(50_000)
    expect(rows).toBeLessThanOrEqual(20)
  })
})

test('guides saved one after the other leave what a scan of all would find', {
  timeout: 60_000,
}, async () => {
  const rows = database
    .prepare<[], { id: string; revision: number; content: string }>(
      `select guide.id, guide.revision, content from guide
       join guide_revision on guide_id = guide.id and guide_revision.revision = guide.revision
       order by guide.id`,
    )
    .all()
  const changes: readonly ((guide: Guide, neighbour: Guide) => Guide)[] = [
    (guide) => ({ ...guide, conditions: `${guide.conditions ?? ''}另须满7个月。` }),
    (guide) => ({ ...guide, promisedLimit: { value: 3, unit: 'workday' } }),
    ({ materials: _materials, ...guide }) => guide,
    (guide) => ({ ...guide, target: ['legal'] }),
    (guide, neighbour) => ({ ...guide, conditions: neighbour.conditions ?? '', faq: neighbour.faq ?? [] }),
    (guide) => ({ ...guide, name: `${guide.name}（新办）` }),
    (guide) => ({ ...guide, status: 'cancelled' }),
    ({ basis: _basis, ...guide }) => ({ ...guide, handling: { ...guide.handling, visits: 3 } }),
    (guide) => ({ ...guide, conditions: '', materials: [] }),
  ]
  for (const [at, { content, revision }] of rows.filter((_, row) => row % 11 === 5).entries()) {
    // Its words are another city's when they stand there.
    const neighbour = JSON.parse(rows[(at * 11 + 404) % rows.length]?.content ?? '{}') as Guide
    const guide = changes[at % changes.length]?.(JSON.parse(content) as Guide, neighbour)
    if (guide) await saveGuide(store, { guide, revision, actor: defaultActor, now: () => new Date() })
  }
  const saved = { finding: rowsOf('finding'), outcome: rowsOf('outcome') }
  await scan(whole)
  expect(rowsOf('outcome')).toEqual(saved.outcome)
  expect(rowsOf('finding')).toEqual(saved.finding)
})

test('what was closed as a false alarm at another guide stays so when a guide is saved', {
  timeout: 60_000,
}, async () => {
  const closed = database
    .prepare<[], { id: number; guide: string; family: string }>(
      `select min(finding.id) as id, guide_id as guide, family from finding
       where unit = 'family:' || family and guide_id is not null and json_extract(content, '$.severity') = 'error'
       and exists (select 1 from link join guide on guide.id = link.guide_id
         where link.family = finding.family and guide.agency <> finding.agency)
       group by guide_id having count(*) = 1 order by 1 limit 1`,
    )
    .get()
  if (!closed) throw new Error('expected an error alone at a guide of a family with others, got none')
  database
    .prepare(
      `update finding set state = 'closed', reason = 'false-positive',
       life = json_set(life, '$.state', 'closed', '$.reason', 'false-positive') where id = ?`,
    )
    .run(closed.id)
  await scan(whole)
  const ofClosed = () => ({
    finding: database.prepare('select * from finding where id = ?').get(closed.id),
    outcome: database.prepare('select * from outcome where guide_id = ?').all(closed.guide),
  })
  const scanned = ofClosed()
  const other = database
    .prepare<[string, string], { revision: number; content: string }>(
      `select guide.revision, content from guide
       join guide_revision on guide_id = guide.id and guide_revision.revision = guide.revision
       where guide.id in (select guide_id from link where family = ?)
       and guide.agency <> (select agency from guide where id = ?) limit 1`,
    )
    .get(closed.family, closed.guide)
  if (!other) throw new Error(`expected another agency's guide in family ${closed.family}, got none`)
  const { volume: _volume, ...guide } = JSON.parse(other.content) as Guide
  const { revision } = other
  await saveGuide(store, { guide, revision, actor: defaultActor, now: () => new Date() })
  expect(scanned.finding).toMatchObject({ state: 'closed', reason: 'false-positive' })
  expect(ofClosed()).toEqual(scanned)
})

test('a saved guide writes only in its own units', async () => {
  const family = largest('family')
  const row = database
    .prepare<[string], { id: string; revision: number; content: string; agency: string }>(
      `select guide.id, guide.revision, content, agency from guide
       join guide_revision on guide_id = guide.id and guide_revision.revision = guide.revision
       where guide.id in (select guide_id from link where family = ?) limit 1`,
    )
    .get(family)
  if (!row) throw new Error(`expected a guide in family ${family}`)
  database.exec('create temp table touched (unit text)')
  for (const table of ['finding', 'outcome'])
    for (const [event, row] of [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ])
      database.exec(
        `create temp trigger ${table}_${event} after ${event} on main.${table}
         begin insert into touched values (${row}.unit); end`,
      )
  const guide = JSON.parse(row.content) as Guide
  const saving = {
    guide: { ...guide, promisedLimit: { value: 300, unit: 'workday' as const } },
    revision: row.revision,
    actor: defaultActor,
    now: () => new Date(),
  }
  const rows = await countWrites(() => saveGuide(store, saving))
  const touched = database.prepare<[], string>('select distinct unit from touched').pluck().all()
  expect(touched).toContain(`family:${family}`)
  expect([`family:${family}`, `agency:${row.agency}`]).toEqual(expect.arrayContaining(touched))
  // A revision, the guide, its words, the generation, and what changed in its family.
  expect(rows).toBeLessThan(100)
})
