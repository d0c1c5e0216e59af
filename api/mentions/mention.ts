import { type CompiledQuery, sql } from 'kysely'
import type { Agency } from '../../rules/catalog.ts'
import type { LifeEvent } from '../../rules/life/life.ts'
import { mentionsIn } from '../../rules/life/mentions.ts'
import { personOf } from '../../rules/life/people.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { Deed } from '../deed.ts'
import { ApiError } from '../error.ts'

/** A finding with what happens to it: as far as people are called upon by it. */
interface Commented {
  readonly finding: { readonly id: number; readonly fingerprint: string; readonly agency: string }
  readonly events: readonly LifeEvent[]
}

/** Parents of an agency at most, so that agencies that are each other's parents end. */
const mostAbove = 8

/** An agency and all above it but the province's own: those whose people see its findings. */
const officesAbove = async ({ db }: Pick<Store, 'db'>, uscc: string): Promise<ReadonlySet<string>> => {
  const offices = new Set<string>()
  let at: string | undefined = uscc
  while (at !== undefined && !offices.has(at) && offices.size < mostAbove) {
    const row: { content: string } | undefined = await db
      .selectFrom('agency')
      .select('content')
      .where('uscc', '=', at)
      .executeTakeFirst()
    // Written by loadCatalog, so it is an agency.
    const parent: string | undefined = row && (JSON.parse(row.content) as Agency).parent
    if (parent !== undefined) offices.add(at)
    at = parent
  }
  return offices
}

/** @throws ApiError `mention-refused` where somebody may not see a finding that calls upon them */
const requireSight = async (
  store: Pick<Store, 'db'>,
  called: readonly { readonly person: string; readonly finding: Commented['finding'] }[],
): Promise<void> => {
  const byAgency = Map.groupBy(called, ({ finding }) => finding.agency)
  for (const [agency, all] of byAgency) {
    const offices = await officesAbove(store, agency)
    for (const { person, finding } of all) {
      const { agency: office = null } = personOf(person) ?? {}
      if (office !== null && !offices.has(office))
        throw new ApiError('mention-refused', { person, finding: finding.fingerprint })
    }
  }
}

/**
 * Statements that keep whom comments call upon, and take away whom a comment called upon that is undone. Nobody is
 * told of their own words.
 * @throws ApiError `mention-refused` where somebody may not see the finding
 */
export const mentionStatements = async (
  store: Pick<Store, 'db'>,
  happenings: readonly Commented[],
  { actor, at, origin }: Deed,
): Promise<CompiledQuery[]> => {
  const called = happenings.flatMap(({ finding, events }) =>
    events.flatMap((event) =>
      event.move === 'comment'
        ? mentionsIn(event.text).map((person) => ({ person, finding, text: event.text }))
        : [],
    ),
  )
  await requireSight(store, called)
  const undone = happenings
    .filter(({ events }) => events.some(({ move }) => move === 'undo'))
    .map(({ finding }) => finding.id)
  return [
    ...insertRows(
      store.db,
      'mention',
      ['finding_id', 'person', 'actor', 'at', 'origin', 'text'],
      called
        .filter(({ person }) => person !== actor)
        .map(({ person, finding, text }) => ({ finding_id: finding.id, person, actor, at, origin, text })),
    ),
    ...(undone.length === 0
      ? []
      : [
          store.db
            .deleteFrom('mention')
            .where('origin', '=', origin)
            .where('finding_id', 'in', sql<number>`(select value from json_each(${JSON.stringify(undone)}))`)
            .compile(),
        ]),
  ]
}
