import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { Asking } from '../findings/asking.ts'
import { isDue } from '../findings/life-filter.ts'
import { isNewError } from './new-error.ts'

/** What an agency's gate asks for (workflow of a finding, guards). */
export const gateConditions = ['no-new-error', 'nothing-overdue'] as const

/** One condition of a gate, with what stands against it. */
export interface GateLine {
  readonly condition: (typeof gateConditions)[number]
  readonly passed: boolean
  readonly count: number
}

/** Whether an agency's gate is open, line by line. */
export interface Gate {
  readonly agency: string
  readonly passed: boolean
  readonly lines: readonly GateLine[]
}

/** New errors, and findings past their day, by agency. */
const countAgainst = async ({ db }: Pick<Store, 'db'>, today: string) => {
  const rows = await db
    .selectFrom('finding')
    .select('agency')
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere(isNewError(eb)).as('fresh'),
      eb.fn
        .countAll<number>()
        .filterWhere(isDue(eb, 'overdue', today))
        .as('late'),
    ])
    .where('state', '!=', 'closed')
    .groupBy('agency')
    .execute()
  return new Map(rows.map(({ agency, fresh, late }) => [agency, { fresh, late }]))
}

/** The gates of some agencies. */
export const readGates = async (
  store: Pick<Store, 'db'>,
  agencies: readonly string[],
  today: string,
): Promise<readonly Gate[]> => {
  const against = await countAgainst(store, today)
  return agencies.map((agency) => {
    const { fresh, late } = against.get(agency) ?? { fresh: 0, late: 0 }
    const lines: GateLine[] = [
      { condition: 'no-new-error', passed: fresh === 0, count: fresh },
      { condition: 'nothing-overdue', passed: late === 0, count: late },
    ]
    return { agency, passed: lines.every(({ passed }) => passed), lines }
  })
}

/** A gate as it was after a scan. */
export interface PastGate extends Pick<Gate, 'passed' | 'lines'> {
  readonly scanId: number
}

/** How an agency's gate has changed, the newest first. */
export const gateHistory = async ({ db }: Pick<Store, 'db'>, agency: string): Promise<PastGate[]> => {
  const rows = await db
    .selectFrom('gate')
    .selectAll()
    .where('agency', '=', agency)
    .orderBy('scan_id', 'desc')
    .execute()
  return rows.map(({ scan_id, passed, content }) => ({
    scanId: scan_id,
    passed: passed === 1,
    // Written by recordGates.
    lines: JSON.parse(content) as readonly GateLine[],
  }))
}

/** Keeps how the gates are after a scan, of those that changed since they were last kept. */
export const recordGates = async (
  store: Store,
  { head, today }: Pick<Asking, 'head' | 'today'>,
  scanId: number,
): Promise<void> => {
  const { db } = store
  const last = await db
    .selectFrom('gate')
    .select(['agency', 'content'])
    .select(({ fn }) => fn.max('scan_id').as('scan_id'))
    .groupBy('agency')
    .execute()
  const known = new Map(last.map(({ agency, content }) => [agency, content]))
  const gates = await readGates(
    store,
    head.agencies.map(({ uscc }) => uscc),
    today,
  )
  const changed = gates.flatMap(({ agency, passed, lines }) => {
    const content = JSON.stringify(lines)
    return known.get(agency) === content ? [] : [{ agency, scan_id: scanId, passed: Number(passed), content }]
  })
  if (changed.length === 0) return
  await store.batch(insertRows(db, 'gate', ['agency', 'scan_id', 'passed', 'content'], changed, undefined))
}
