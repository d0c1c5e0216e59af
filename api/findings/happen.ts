/**
 * What persons do to findings: the events of a deed, the lives that they make, and what is to be written of both. The
 * scan's own events take the same way through `live` (api/findings/track.ts).
 */
import type { CompiledQuery } from 'kysely'
import type { Life, LifeEvent } from '../../rules/life/life.ts'
import { oneOf, updateRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { Deed } from '../deed.ts'
import type { LogEntry } from '../log/log.ts'
import { mentionStatements } from '../mentions/mention.ts'
import { lifeColumnNames, lifeColumns } from './life-columns.ts'
import { liveThrough } from './live-through.ts'
import { countedOf } from './outcome.ts'
import { fromStandingRow, type StandingFinding, standingColumns } from './standing.ts'
import { elementOf, severities } from './values.ts'

/** What happens to one finding, in order; `note` is kept beside each event in the log. */
export interface Happening {
  readonly finding: StandingFinding
  readonly events: readonly LifeEvent[]
  readonly note?: Readonly<Record<string, unknown>>
}

/** What happened, to be written: each finding's life after it, and what the log says. */
export interface Happened {
  readonly changed: readonly Changed[]
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

const isDecided = ({ finding, life }: Changed): boolean =>
  (finding.kind === 'group' || finding.kind === 'standard') &&
  finding.life.state !== 'closed' &&
  life.state === 'closed'

/** A finding that something happened to, as it was and as it is. */
interface Changed {
  readonly finding: StandingFinding
  readonly life: Life
}

const changedBy = (
  { finding, events, note }: Happening,
  deed: Deed,
): Changed & { readonly entries: readonly LogEntry[] } => {
  const { life = finding.life, entries } = liveThrough(deed, finding, finding.life, events, note)
  return { finding, life, entries }
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
  const asked = happenings.map((one) => changedBy(one, deed))
  const decided = asked.filter(isDecided).map(({ finding }) => finding.fingerprint)
  const released = await releaseChildren(store, decided, deed.on)
  const changed = [...asked, ...released.map((one) => changedBy(one, deed))]
  const lives = new Map(changed.map(({ finding, life }) => [finding.id, life]))
  const guides = new Set(changed.flatMap(({ finding }) => finding.guide_id ?? []))
  return {
    changed,
    entries: changed.flatMap(({ entries }) => entries),
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
