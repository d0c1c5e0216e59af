/** The catalog in the database as the files of a catalog folder, each read and written piece by piece. */
import { agencySchema, configSchema, directorySchema, guideSchema } from '../../rules/catalog.ts'
import { holdingSchema } from '../../rules/holdings.ts'
import type { Store } from '../db/store.ts'
import { guidesInPieces } from '../guides/queries.ts'
import { createJsonWriter, inSchemaOrder } from '../tables/order.ts'
import { textStream } from '../text-stream.ts'
import type { CatalogHead } from './head.ts'

/** The files by name; put together in one folder, with the guides below guides/, they are the same catalog again. */
export const catalogFiles = [
  'standard.json',
  'agencies.json',
  'holdings.json',
  'duibiao.config.json',
  'guides.jsonl',
] as const
/** One file of a catalog folder. */
export type CatalogFile = (typeof catalogFiles)[number]

const headFiles: Readonly<Record<Exclude<CatalogFile, 'guides.jsonl'>, (head: CatalogHead) => unknown>> = {
  'standard.json': ({ directory }) => inSchemaOrder(directorySchema, directory),
  'agencies.json': ({ agencies }) => agencies.map((agency) => inSchemaOrder(agencySchema, agency)),
  'holdings.json': ({ holdings }) => holdings.map((holding) => inSchemaOrder(holdingSchema, holding)),
  // With the decisions on links that people made here, so that a check of the files links as the server does.
  'duibiao.config.json': ({ config }) => inSchemaOrder(configSchema, config),
}

/** Guides one a line with their fields in one order, as a catalog folder holds them; of some agencies where those are given. */
export async function* guideLines(
  store: Pick<Store, 'db'>,
  agencies?: readonly string[],
): AsyncGenerator<string> {
  const write = createJsonWriter(guideSchema)
  for await (const guides of guidesInPieces(store, agencies))
    yield guides.map((guide) => `${write(guide)}\n`).join('')
}

/** The content of one file: the guides as a stream that reads on only as fast as it is taken. */
export const catalogFileOf = (
  store: Pick<Store, 'db'>,
  head: CatalogHead,
  file: CatalogFile,
): ReadableStream<Uint8Array> | string =>
  file === 'guides.jsonl'
    ? textStream(guideLines(store))
    : `${JSON.stringify(headFiles[file](head), undefined, 2)}\n`
