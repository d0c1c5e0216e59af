import { z } from '@hono/zod-openapi'
import { z as plain } from 'zod'
import {
  type Agency,
  agencySchema,
  type Config,
  configSchema,
  type Directory,
  directorySchema,
  type Guide,
  guideSchema,
  type StandardItem,
  standardItemSchema,
} from '../rules/catalog.ts'
import { type HeldDocument, type Holding, heldDocumentSchema, holdingSchema } from '../rules/holdings.ts'

/**
 * A shape of rules/ as a body of the API: checked by its own schema, typed as itself, named in the OpenAPI document.
 * What the schema does not know is kept, which plain zod objects would strip.
 */
const bodyOf = <Value>(name: string, schema: plain.ZodType) => {
  const { $schema, ...description } = plain.toJSONSchema(schema, { io: 'input' })
  return (
    z
      .custom<Value>()
      .superRefine((value, context) => {
        for (const { path, message } of schema.safeParse(value).error?.issues ?? [])
          context.addIssue({ code: 'custom', path, message })
      })
      // JSON Schema 2020-12 is what OpenAPI 3.1 holds; the library's type knows less of it.
      .openapi(name, description as object)
  )
}

export const guideBody = bodyOf<Guide>('Guide', guideSchema)
export const standardItemBody = bodyOf<StandardItem>('StandardItem', standardItemSchema)
export const directoryBody = bodyOf<Directory>('Directory', directorySchema)
export const agencyBody = bodyOf<Agency>('Agency', agencySchema)
export const heldDocumentBody = bodyOf<HeldDocument>('HeldDocument', heldDocumentSchema)
export const holdingBody = bodyOf<Holding>('Holding', holdingSchema)
export const configBody = bodyOf<Config>('Config', configSchema)
