import { agencySchema, directorySchema, guideSchema, standardItemSchema } from '../../rules/catalog.ts'
import { createJsonWriter, inSchemaOrder } from '../tables/order.ts'
import type { ExportInput } from './input.ts'

/** The guides, one a line with their fields in one order, as a catalog folder holds them. */
export function* guidesJsonl({ catalog }: ExportInput): Generator<string> {
  const write = createJsonWriter(guideSchema)
  for (const guide of catalog.guides) yield `${write(guide)}\n`
}

/** The directory as standard.json of a catalog folder. */
export function* directoryJson({ catalog }: ExportInput): Generator<string> {
  yield `${JSON.stringify(inSchemaOrder(directorySchema, catalog.directory), undefined, 2)}\n`
}

/** The directory's items, one a line. */
export function* itemsJsonl({ catalog }: ExportInput): Generator<string> {
  for (const item of catalog.directory.items)
    yield `${JSON.stringify(inSchemaOrder(standardItemSchema, item))}\n`
}

/** The agencies as agencies.json of a catalog folder. */
export function* agenciesJson({ catalog }: ExportInput): Generator<string> {
  const agencies = catalog.agencies.map((agency) => inSchemaOrder(agencySchema, agency))
  yield `${JSON.stringify(agencies, undefined, 2)}\n`
}
