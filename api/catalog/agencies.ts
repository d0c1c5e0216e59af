import type { CompiledQuery } from 'kysely'
import type { Agency } from '../../rules/catalog.ts'
import { deleteRows, insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { regionName } from './region.ts'

/** When the agencies last came in: by it a head that is remembered knows that others have come. */
export const agenciesStamp = 'agencies-at'

/** The agencies of a catalog, by whichever name they are asked for. */
export interface AgencyIndex {
  readonly agencies: readonly Agency[]
  readonly agencyByCode: ReadonlyMap<string, Agency>
  /** The name of the agency that findings are filed under, which may be a name already. */
  readonly agencyName: (id: string) => string
  /** The name of a region; a town goes by its agency's name. */
  readonly regionName: (code: string) => string
}

/** Indexes the agencies of a catalog. */
export const agencyIndex = (agencies: readonly Agency[]): AgencyIndex => {
  const agencyByCode = new Map(agencies.map((agency) => [agency.uscc, agency]))
  const agencyByRegion = new Map(agencies.toReversed().map((agency) => [agency.region, agency]))
  return {
    agencies,
    agencyByCode,
    agencyName: (id) => agencyByCode.get(id)?.name ?? id,
    regionName: (code) => regionName(code) ?? agencyByRegion.get(code)?.name ?? code,
  }
}

/** Puts the agencies in place of those that stand, of which some go; `stamp` is one that none before came with. */
export const writeAgencies = (
  { db }: Pick<Store, 'db'>,
  agencies: readonly Agency[],
  gone: readonly Agency[],
  stamp: string,
): CompiledQuery[] => [
  ...deleteRows(
    db,
    'agency',
    'uscc',
    gone.map(({ uscc }) => uscc),
  ),
  ...insertRows(
    db,
    'agency',
    ['uscc', 'position', 'content'],
    agencies.map((agency, position) => ({ uscc: agency.uscc, position, content: JSON.stringify(agency) })),
    { key: 'uscc', whereChanged: ['position', 'content'] },
  ),
  ...insertRows(db, 'meta', ['key', 'value'], [{ key: agenciesStamp, value: stamp }], {
    key: 'key',
    whereChanged: ['value'],
  }),
]
