import type { CompiledQuery } from 'kysely'
import { agencyId, indexAgencies } from '../../rules/agencies.ts'
import type { Catalog, Config, Guide } from '../../rules/catalog.ts'
import { defaultActor } from '../actor.ts'
import { advanceGeneration, readGeneration } from '../db/generation.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { guideRow } from '../guides/guide.ts'
import { indexGuides, indexItems, markIndexed } from '../search/index-guides.ts'
import { writeAgencies } from './agencies.ts'
import { writeHoldings } from './holdings.ts'

/** How a catalog is loaded. */
export interface LoadOptions {
  readonly now: () => Date
  /** Told after each batch how many guides of all are in. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Guides a batch. */
const batchSize = 1000

/** Statements that write everything of a catalog but its guides; its configuration waits for the end. */
export const headStatements = (
  store: Store,
  { directory, agencies, holdings = [] }: Omit<Catalog, 'guides' | 'config'>,
  at: string,
): CompiledQuery[] => {
  const { db } = store
  const { items, ...rest } = directory
  const no = 1
  return [
    ...insertRows(
      db,
      'directory',
      ['no', 'id', 'version', 'content', 'created_at'],
      [{ no, id: directory.id, version: directory.version, content: JSON.stringify(rest), created_at: at }],
    ),
    ...insertRows(
      db,
      'standard_item',
      ['directory_no', 'code', 'position', 'content'],
      items.map((item, position) => ({
        directory_no: no,
        code: item.code,
        position,
        content: JSON.stringify(item),
      })),
    ),
    ...writeAgencies(store, agencies, [], at),
    ...indexItems(store, no, { directory }),
    ...writeHoldings(store, holdings, at),
  ]
}

/** Statements that write guides that are new to the database, numbered from `firstNo` on. */
export const guideStatements = (
  store: Store,
  catalog: Pick<Catalog, 'directory' | 'agencies'>,
  guides: readonly Guide[],
  firstNo: number,
  at: string,
): CompiledQuery[] => {
  const { db } = store
  const agencyOf = indexAgencies(catalog.agencies)
  return [
    ...insertRows(
      db,
      'guide_revision',
      ['guide_id', 'revision', 'content', 'actor', 'cause', 'created_at'],
      guides.map((guide) => ({
        guide_id: guide.id,
        revision: 1,
        content: JSON.stringify(guide),
        actor: defaultActor.person,
        cause: 'import',
        created_at: at,
      })),
    ),
    ...insertRows(
      db,
      'guide',
      ['no', 'id', 'revision', 'agency', 'region', 'status', 'channel', 'name'],
      guides.map((guide, offset) => guideRow(guide, firstNo + offset, 1, agencyId(guide, agencyOf(guide)))),
    ),
    ...indexGuides(
      store,
      catalog,
      guides.map((guide, offset) => ({
        no: firstNo + offset,
        guide,
        agencyName: agencyOf(guide)?.name ?? guide.agency.name,
      })),
      true,
    ),
  ]
}

/** Statements that mark a catalog as loaded, as the last of all. */
export const endStatements = async (store: Store, config: Config, at: string): Promise<CompiledQuery[]> => [
  advanceGeneration(store.db, await readGeneration(store.db)),
  ...markIndexed(store),
  ...insertRows(
    store.db,
    'meta',
    ['key', 'value'],
    [
      { key: 'config', value: JSON.stringify(config) },
      { key: 'loaded', value: at },
    ],
  ),
]

/**
 * Writes a whole catalog into an empty database, batch by batch. Only the last batch marks it as loaded: what a
 * killed load leaves behind counts as no catalog.
 */
export const loadCatalog = async (store: Store, catalog: Catalog, options: LoadOptions): Promise<void> => {
  const { guides, config } = catalog
  const at = options.now().toISOString()
  await store.batch(headStatements(store, catalog, at))
  for (let from = 0; from < guides.length; from += batchSize) {
    const some = guides.slice(from, from + batchSize)
    await store.batch(guideStatements(store, catalog, some, from + 1, at))
    options.onProgress?.(from + some.length, guides.length)
  }
  await store.batch(await endStatements(store, config, at))
}
