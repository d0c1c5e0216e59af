/** A catalog that comes into an empty database in steps, each of which fits a request. */
import { sql } from 'kysely'
import type { Catalog, Config, Guide } from '../../rules/catalog.ts'
import { readStoredDirectory } from '../catalog/head.ts'
import { endStatements, guideStatements, headStatements } from '../catalog/load.ts'
import { insertRows, oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import { sha256Of } from '../imports/kept.ts'

/** Under what the hash of the first step stands, so that the same catalog can be gone on with. */
const begunKey = 'load'
/** The configuration until the end, which takes it into force. */
const configKey = 'load-config'

/** How much of a catalog stands. */
export interface Loaded {
  readonly guides: number
}

const metaOf = async ({ db }: Store): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .selectFrom('meta')
    .select(['key', 'value'])
    .where('key', 'in', [begunKey, configKey, 'loaded'])
    .execute()
  return new Map(rows.map(({ key, value }) => [key, value]))
}

const countGuides = async ({ db }: Store): Promise<number> => {
  const { guides } = await db
    .selectFrom('guide')
    .select(sql<number>`count(*)`.as('guides'))
    .executeTakeFirstOrThrow()
  return guides
}

/**
 * The first step: directory, agencies, configuration and what is held. Sent again, it tells how many guides of it stand
 * already. @throws ApiError `catalog-there` where the database holds another catalog, or all of this one
 */
export const beginLoad = async (
  store: Store,
  head: Omit<Catalog, 'guides'>,
  now: () => Date,
): Promise<Loaded> => {
  const hash = await sha256Of(new TextEncoder().encode(JSON.stringify(head)))
  const meta = await metaOf(store)
  const directory = await readStoredDirectory(store.db)
  if (meta.has('loaded') || (directory && meta.get(begunKey) !== hash)) throw new ApiError('catalog-there')
  if (!directory)
    await store.batch([
      ...headStatements(store, head, now().toISOString()),
      ...insertRows(
        store.db,
        'meta',
        ['key', 'value'],
        [
          { key: begunKey, value: hash },
          { key: configKey, value: JSON.stringify(head.config) },
        ],
      ),
    ])
  return { guides: await countGuides(store) }
}

/** Guides of one step at most. */
export const mostGuides = 500

/**
 * A step of guides: those that stand already are left as they are, so that a step can be sent again.
 * @throws ApiError `no-catalog` before the first step, `catalog-there` after the last
 */
export const addGuides = async (store: Store, guides: readonly Guide[], now: () => Date): Promise<Loaded> => {
  const { db } = store
  const catalog = await readStoredDirectory(db)
  if (!catalog) throw new ApiError('no-catalog')
  if ((await metaOf(store)).has('loaded')) throw new ApiError('catalog-there')
  const standing = await db
    .selectFrom('guide')
    .select('id')
    .where('id', 'in', oneOf(guides.map(({ id }) => id)))
    .execute()
  const known = new Set(standing.map(({ id }) => id))
  const added = guides.filter(({ id }) => !known.has(id))
  const count = await countGuides(store)
  // D1 refuses an empty batch.
  if (added.length > 0)
    await store.batch(guideStatements(store, catalog, added, count + 1, now().toISOString()))
  return { guides: count + added.length }
}

/**
 * The last step takes the catalog into use, where all its guides are there.
 * @throws ApiError `no-catalog`, `catalog-there`, `load-incomplete`
 */
export const endLoad = async (store: Store, expected: number, now: () => Date): Promise<Loaded> => {
  const meta = await metaOf(store)
  const config = meta.get(configKey)
  if (config === undefined) throw new ApiError('no-catalog')
  if (meta.has('loaded')) throw new ApiError('catalog-there')
  const guides = await countGuides(store)
  if (guides !== expected) throw new ApiError('load-incomplete', { guides, expected })
  // Written by the first step, from a configuration that was held to its schema.
  await store.batch(await endStatements(store, JSON.parse(config) as Config, now().toISOString()))
  return { guides }
}
