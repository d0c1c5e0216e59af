import type { Agency } from '../../rules/catalog.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import { type ListRequest, Named } from '../imports/list-request.ts'
import { readUpload, sizeRefusal, withinLimits } from '../imports/read-upload.ts'
import { createPlanner, type Plan, type PlanOptions } from '../intake/import/plan.ts'
import { kinds } from '../intake/kind.ts'
import { emptyProfile } from '../intake/mapping/profile.ts'
import type { Fields } from '../tables/pointer.ts'
import type { AgencyChange } from './declarations.ts'
import { filedGuides, type MovedGuide, movedGuides } from './filing.ts'
import { type KeptAgency, partLeaving } from './leaving.ts'
import { superiorRefusals } from './superior.ts'

/** What a file would make of the agencies. */
export interface AgenciesPlan {
  readonly plan: Plan
  /** Agencies that come, change and go. */
  readonly changes: readonly AgencyChange[]
  /** Agencies that go, as the file takes the place of all and does not name them. */
  readonly removed: readonly Agency[]
  /** Agencies that the file does not name and that stay all the same. */
  readonly kept: readonly KeptAgency[]
  /** Guides that are another agency's from now on; none is lost. */
  readonly moved: readonly MovedGuide[]
  /** All agencies as they will be: those that stand in their order, then the new ones. */
  readonly next: readonly Agency[]
}

// Every change of a plan of agencies was held to their schema.
const agencyOf = (record: Fields): Agency => record as unknown as Agency

type Reading = Pick<PlanOptions, 'refusalOf' | 'onSettled'>

const read = async (
  { directory, agencyByCode }: CatalogHead,
  { source, limits }: ListRequest,
  reading: Reading,
): Promise<Plan> => {
  const { sink, plan } = createPlanner(kinds.agencies, {
    existing: agencyByCode,
    keepsUnmapped: true,
    ...reading,
  })
  await readUpload(
    source,
    kinds.agencies,
    { profile: emptyProfile, directoryVersion: directory.version },
    sink,
  )
  return withinLimits(plan(), limits)
}

/**
 * Works out what importing a file would make of the agencies. It is read twice: a row may name a superior that stands in
 * a later one. A file that names no agency at all removes none, and no agency goes that has guides or others below it.
 * @throws ApiError `file-unreadable`, `too-many-records`
 */
export const planAgencies = async (
  store: Store,
  head: CatalogHead,
  request: ListRequest,
): Promise<AgenciesPlan> => {
  const { agencies, agencyByCode } = head
  const named = new Named('uscc')
  const first = await read(head, request, { onSettled: ({ draft }) => named.add(draft.fields) })
  const superiorRefusal = superiorRefusals(
    agencyByCode,
    first.changes.map(({ record }) => agencyOf(record)),
  )
  const plan = await read(head, request, {
    refusalOf: (record) => {
      const agency = agencyOf(record)
      return superiorRefusal(agency) ?? sizeRefusal('uscc', agency.uscc, agency, request.limits)
    },
  })
  const written = new Map(plan.changes.map(({ id, record }) => [id, agencyOf(record)]))
  const isNamed = ({ uscc, name }: Agency): boolean =>
    request.mode === 'merge' || named.isEmpty || named.has(uscc, name)
  const current = agencies.map((agency) => written.get(agency.uscc) ?? agency)
  const created = [...written.values()].filter(({ uscc }) => !agencyByCode.has(uscc))
  const guides = await filedGuides(store)
  const { gone, kept } = partLeaving(
    [...current.filter(isNamed), ...created],
    current.filter((agency) => !isNamed(agency)),
    guides,
  )
  const leaves = new Set(gone.map(({ uscc }) => uscc))
  const next = [...current.filter(({ uscc }) => !leaves.has(uscc)), ...created]
  return {
    plan,
    changes: [
      ...[...written.values()].map((after) => ({ before: agencyByCode.get(after.uscc), after })),
      ...gone.map((before) => ({ before, after: undefined })),
    ],
    removed: gone,
    kept,
    moved: written.size + gone.length === 0 ? [] : movedGuides(guides, next),
    next,
  }
}
