import type { Agency, Config, Directory, StandardItem } from '../../rules/catalog.ts'
import type { Holding } from '../../rules/holdings.ts'
import { countAliasChanges, standingAliasChanges, withAliasChanges } from '../aliases/changes.ts'
import type { Store } from '../db/store.ts'
import { countDecisions, standingDecisions, withDecisions } from '../links/decisions.ts'
import { lastScanId } from '../scans/scan.ts'
import { type AgencyIndex, agenciesStamp, agencyIndex } from './agencies.ts'
import { holdingsStamp, readStoredHoldings } from './holdings.ts'

/** Everything of the loaded catalog but the guides: small enough to be held in memory. */
export interface CatalogHead extends AgencyIndex {
  /** Number of the directory version in the database. */
  readonly directoryNo: number
  readonly directory: Directory
  readonly items: ReadonlyMap<string, StandardItem>
  /** Base code of the main item of an item's family. */
  readonly familyOf: (code: string) => string
  /** Main items that have sub-items. */
  readonly divided: ReadonlySet<string>
  readonly config: Config
  /** The catalogues of e-certificates and shared data. */
  readonly holdings: readonly Holding[]
}

/** A catalog's head as every request needs it, and the number of writes that the database had seen when it was read. */
export interface CatalogState {
  readonly head: CatalogHead
  readonly generation: number
  /** Number of the last complete scan by then; 0 before the first. */
  readonly lastScanId: number
}

/** The directory version that stands last in a database with its agencies, whether or not its guides are all there. */
export const readStoredDirectory = async (
  db: Store['db'],
): Promise<(Pick<CatalogHead, 'directory' | 'agencies'> & { readonly no: number }) | undefined> => {
  const row = await db.selectFrom('directory').selectAll().orderBy('no', 'desc').limit(1).executeTakeFirst()
  if (!row) return undefined
  const items = await db
    .selectFrom('standard_item')
    .select('content')
    .where('directory_no', '=', row.no)
    .orderBy('position')
    .execute()
  const agencies = await db.selectFrom('agency').select('content').orderBy('position').execute()
  return {
    no: row.no,
    directory: {
      ...(JSON.parse(row.content) as Directory),
      items: items.map(({ content }) => JSON.parse(content) as StandardItem),
    },
    agencies: agencies.map(({ content }) => JSON.parse(content) as Agency),
  }
}

const readHead = async (
  { db }: Store,
  meta: ReadonlyMap<string, string>,
): Promise<CatalogHead | undefined> => {
  const stored = meta.has('loaded') ? await readStoredDirectory(db) : undefined
  if (!stored) return undefined
  const { no, directory, agencies } = stored
  const byCode = new Map(directory.items.map((item) => [item.code, item]))
  return {
    directoryNo: no,
    directory,
    items: byCode,
    familyOf: (code) => byCode.get(code)?.parent ?? code,
    divided: new Set(directory.items.flatMap(({ parent }) => parent ?? [])),
    ...agencyIndex(agencies),
    config: withAliasChanges(
      withDecisions(JSON.parse(meta.get('config') ?? '{}') as Config, await standingDecisions(db)),
      await standingAliasChanges(db),
    ),
    holdings: await readStoredHoldings({ db }),
  }
}

const remembered = new WeakMap<Store, CatalogState & { readonly key: string }>()

/** The head of the catalog in the database, remembered until another is loaded, other holdings or agencies come in, or a person decides about a link or a name; undefined where none is. */
export const readCatalogState = async (store: Store): Promise<CatalogState | undefined> => {
  const rows = await store.db
    .selectFrom('meta')
    .select(['key', 'value'])
    .where('key', 'in', ['generation', 'loaded', 'config', holdingsStamp, agenciesStamp])
    .execute()
  const meta = new Map(rows.map(({ key, value }) => [key, value]))
  const generation = Number(meta.get('generation'))
  const known = remembered.get(store)
  // Whatever the head is read from is written together with the number of writes.
  if (known?.generation === generation) return known
  const [decisions, aliases] = await Promise.all([countDecisions(store.db), countAliasChanges(store.db)])
  const stamps = ['loaded', holdingsStamp, agenciesStamp].map((name) => meta.get(name) ?? '')
  const key = [...stamps, decisions, aliases].join(' ')
  const head = known?.key === key ? known.head : await readHead(store, meta)
  if (!head) return undefined
  const state = { key, head, generation, lastScanId: await lastScanId(store) }
  remembered.set(store, state)
  return state
}
