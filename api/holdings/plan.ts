import type { Holding } from '../../rules/holdings.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { type ListRequest, Named } from '../imports/list-request.ts'
import { readUpload, sizeRefusal, withinLimits } from '../imports/read-upload.ts'
import { createPlanner, type Plan } from '../intake/import/plan.ts'
import { kinds } from '../intake/kind.ts'
import { emptyProfile } from '../intake/mapping/profile.ts'
import type { Fields } from '../tables/pointer.ts'

/** What a file would make of the catalogues. */
export interface HoldingsPlan {
  readonly plan: Plan
  /** Entries that go, as the file takes the place of all and does not name them. */
  readonly removed: readonly Holding[]
  /** All entries as they will be: those that stand in their order, then the new ones. */
  readonly next: readonly Holding[]
}

// Every change of a plan of entries was held to their schema.
const holdingOf = (record: Fields): Holding => record as unknown as Holding

/**
 * Works out what importing a file would make of the catalogues. A file that names no entry at all removes none.
 * @throws ApiError `file-unreadable`, `too-many-records`
 */
export const planHoldings = async (
  { holdings, directory }: Pick<CatalogHead, 'holdings' | 'directory'>,
  { source, mode, limits }: ListRequest,
): Promise<HoldingsPlan> => {
  const named = new Named('code')
  const { sink, plan: planned } = createPlanner(kinds.holdings, {
    existing: new Map(holdings.map((holding) => [holding.code, holding])),
    keepsUnmapped: true,
    refusalOf: (record) => sizeRefusal('code', holdingOf(record).code, record, limits),
    onSettled: ({ draft }) => named.add(draft.fields),
  })
  await readUpload(
    source,
    kinds.holdings,
    { profile: emptyProfile, directoryVersion: directory.version },
    sink,
  )
  const plan = withinLimits(planned(), limits)
  const isKept = (holding: Holding): boolean =>
    mode === 'merge' || named.isEmpty || named.has(holding.code, holding.name)
  const changed = new Map(plan.changes.map(({ id, record }) => [id, holdingOf(record)]))
  const standing = new Set(holdings.map(({ code }) => code))
  return {
    plan,
    removed: holdings.filter((holding) => !isKept(holding)),
    next: [
      ...holdings.filter(isKept).map((holding) => changed.get(holding.code) ?? holding),
      ...[...changed].flatMap(([id, holding]) => (standing.has(id) ? [] : [holding])),
    ],
  }
}
