import type { CompiledQuery } from 'kysely'
import { agencyId, indexAgencies } from '../../rules/agencies.ts'
import type { Catalog } from '../../rules/catalog.ts'
import { defaultActor } from '../actor.ts'
import { advanceGeneration, readGeneration } from '../db/generation.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { guideRow } from '../guides/guide.ts'
import { indexGuides, indexItems, markIndexed } from '../search/index-guides.ts'
import { writeHoldings } from './holdings.ts'

/** How a catalog is loaded. */
export interface LoadOptions {
  readonly now: () => Date
  /** Told after each batch how many guides of all are in. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Guides a batch. */
const batchSize = 1000

const headStatements = (
  store: Store,
  { directory, agencies, holdings = [] }: Catalog,
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
    ...insertRows(
      db,
      'agency',
      ['uscc', 'position', 'content'],
      agencies.map((agency, position) => ({ uscc: agency.uscc, position, content: JSON.stringify(agency) })),
    ),
    ...indexItems(store, no, { directory }),
    ...writeHoldings(store, holdings, at),
  ]
}

/**
 * Writes a whole catalog into an empty database, batch by batch. Only the last batch marks it as loaded: what a
 * killed load leaves behind counts as no catalog.
 */
export const loadCatalog = async (store: Store, catalog: Catalog, options: LoadOptions): Promise<void> => {
  const { db } = store
  const { agencies, guides, config } = catalog
  const at = options.now().toISOString()
  const agencyOf = indexAgencies(agencies)
  await store.batch(headStatements(store, catalog, at))
  for (let from = 0; from < guides.length; from += batchSize) {
    const some = guides.slice(from, from + batchSize)
    await store.batch([
      ...insertRows(
        db,
        'guide_revision',
        ['guide_id', 'revision', 'content', 'actor', 'cause', 'created_at'],
        some.map((guide) => ({
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
        some.map((guide, offset) => guideRow(guide, from + offset + 1, 1, agencyId(guide, agencyOf(guide)))),
      ),
      ...indexGuides(
        store,
        catalog,
        some.map((guide, offset) => ({
          no: from + offset + 1,
          guide,
          agencyName: agencyOf(guide)?.name ?? guide.agency.name,
        })),
        true,
      ),
    ])
    options.onProgress?.(from + some.length, guides.length)
  }
  await store.batch([
    advanceGeneration(db, await readGeneration(db)),
    ...markIndexed(store),
    ...insertRows(
      db,
      'meta',
      ['key', 'value'],
      [
        { key: 'config', value: JSON.stringify(config) },
        { key: 'loaded', value: at },
      ],
    ),
  ])
}
