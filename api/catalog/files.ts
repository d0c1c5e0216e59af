/** The catalog in the database as the files of a catalog folder, each read and written piece by piece. */
import { agencySchema, configSchema, directorySchema, guideSchema } from '../../rules/catalog.ts'
import { holdingSchema } from '../../rules/holdings.ts'
import type { Store } from '../db/store.ts'
import { readGuidesAfter } from '../guides/queries.ts'
import { createJsonWriter, inSchemaOrder } from '../tables/order.ts'
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

/** Guides read, and written, at a time. */
const chunk = 200

const guidesOf = (store: Pick<Store, 'db'>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  const write = createJsonWriter(guideSchema)
  let after = 0
  return new ReadableStream({
    pull: async (controller) => {
      const some = await readGuidesAfter(store, after, chunk)
      const last = some.at(-1)
      if (!last) {
        controller.close()
        return
      }
      after = last.no
      const lines = some.map(({ guide }) => `${write(guide)}\n`)
      controller.enqueue(encoder.encode(lines.join('')))
    },
  })
}

/** The content of one file: the guides as a stream that reads on only as fast as it is taken. */
export const catalogFileOf = (
  store: Pick<Store, 'db'>,
  head: CatalogHead,
  file: CatalogFile,
): ReadableStream<Uint8Array> | string =>
  file === 'guides.jsonl' ? guidesOf(store) : `${JSON.stringify(headFiles[file](head), undefined, 2)}\n`
