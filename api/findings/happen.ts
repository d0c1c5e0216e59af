/**
 * What persons do to findings: the events of a deed, the lives that they make, and what is to be written of both. The
 * scan's own events take the same way through `live` (api/findings/track.ts).
 */
import type { CompiledQuery } from 'kysely'
import { type Life, type LifeEvent, live } from '../../rules/life.ts'
import { oneOf, updateRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { type Deed, entryOf } from '../deed.ts'
import type { LogEntry } from '../log/log.ts'
import { mentionStatements } from '../mentions/mention.ts'
import { elementOf, severities } from './finding.ts'
import { lifeColumnNames, lifeColumns } from './life-columns.ts'
import { countedOf } from './outcome.ts'
import { fromStandingRow, type StandingFinding, standingColumns } from './standing.ts'

/** What happens to one finding, in order; `note` is kept beside each event in the log. */
export interface Happening {
  readonly finding: StandingFinding
  readonly events: readonly LifeEvent[]
  readonly note?: Readonly<Record<string, unknown>>
}

/** What happened, to be written: each finding's life after it, and what the log says. */
export interface Happened {
  /** Every finding that something happened to, as it was and as it is. */
  readonly changed: readonly { readonly finding: StandingFinding; readonly life: Life }[]
  readonly entries: readonly LogEntry[]
  readonly statements: readonly CompiledQuery[]
}

/** Guides whose findings' states change, counted anew with the states that they will have. */
const recountOutcomes = async (
  { db }: Pick<Store, 'db'>,
  guides: readonly string[],
  lives: ReadonlyMap<number, Life>,
): Promise<CompiledQuery[]> => {
  if (guides.length === 0) return []
  const [outcomes, findings] = await Promise.all([
    db
      .selectFrom('outcome')
      .select(['guide_id', 'unit', 'pairs'])
      .where('guide_id', 'in', oneOf(guides))
      .execute(),
    db
      .selectFrom('finding')
      .select(['id', 'guide_id', 'unit', 'rule', 'rank', 'state'])
      .where('guide_id', 'in', oneOf(guides))
      .execute(),
  ])
  const byGuide = Map.groupBy(findings, ({ guide_id }) => guide_id)
  return updateRows(
    db,
    'outcome',
    'guide_id',
    ['faulty', 'excused'],
    outcomes.map(({ guide_id, unit, pairs }) => ({
      guide_id,
      ...countedOf(
        (byGuide.get(guide_id) ?? [])
          .filter((finding) => finding.unit === unit)
          .map(({ id, rule, rank, state }) => ({
            rule,
            element: elementOf(rule),
            severity: severities[rank] ?? 'info',
            state: lives.get(id)?.state ?? state,
          })),
        pairs,
      ),
    })),
  )
}

/** What hangs under findings that no longer wait for the province: it begins to count. */
const releaseChildren = async (
  { db }: Pick<Store, 'db'>,
  parents: readonly string[],
  on: string,
): Promise<readonly Happening[]> => {
  if (parents.length === 0) return []
  const rows = await db
    .selectFrom('finding')
    .select(standingColumns)
    .where('parent', 'in', oneOf(parents))
    .orderBy('id')
    .execute()
  return rows
    .map(fromStandingRow)
    .filter(({ life }) => life.heldBy !== null && parents.includes(life.heldBy))
    .map((finding): Happening => ({ finding, events: [{ move: 'released', on }] }))
}

const isDecided = ({ finding }: Happening, life: Life): boolean =>
  (finding.kind === 'group' || finding.kind === 'standard') &&
  finding.life.state !== 'closed' &&
  life.state === 'closed'

const liveThrough = ({ finding, events }: Happening): Life => {
  let { life } = finding
  for (const event of events) life = live(life, event)
  return life
}

/**
 * Lets things happen to findings. Nothing is written yet.
 * @throws ApiError `mention-refused` where a comment calls upon somebody who may not see its finding
 */
export const happen = async (
  store: Pick<Store, 'db'>,
  happenings: readonly Happening[],
  deed: Deed,
): Promise<Happened> => {
  const decided = happenings
    .filter((one) => isDecided(one, liveThrough(one)))
    .map(({ finding }) => finding.fingerprint)
  const all = [...happenings, ...(await releaseChildren(store, decided, deed.on))]
  const changed = all.map((one) => ({ finding: one.finding, life: liveThrough(one) }))
  const lives = new Map(changed.map(({ finding, life }) => [finding.id, life]))
  const guides = new Set(all.flatMap(({ finding }) => finding.guide_id ?? []))
  return {
    changed,
    entries: all.flatMap(({ finding, events, note }) =>
      events.map((event) =>
        entryOf(deed, event.move, ['finding', String(finding.id)], finding.agency, { ...note, ...event }),
      ),
    ),
    statements: [
      ...updateRows(
        store.db,
        'finding',
        'id',
        lifeColumnNames,
        changed.map(({ finding, life }) => ({
          id: finding.id,
          ...lifeColumns(life, finding.rank),
          opened_in: finding.opened_in,
          changed_in: finding.changed_in,
          settled_at: life.state === 'closed' ? (finding.settled_at ?? deed.at) : null,
          revision: finding.revision + 1,
        })),
      ),
      ...(await recountOutcomes(store, [...guides], lives)),
      ...(await mentionStatements(store, happenings, deed)),
    ],
  }
}
