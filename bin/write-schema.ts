/** Writes rules/catalog.schema.json, the JSON Schema of everything that Duibiao reads, from the one definition. */
import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { agencySchema, configSchema, directorySchema, guideSchema } from '../rules/catalog.ts'

const file = new URL('../rules/catalog.schema.json', import.meta.url)

/** The text of rules/catalog.schema.json as the definition asks for it. */
export const schemaText = (): string => {
  const defs = { Directory: directorySchema, Agency: agencySchema, Guide: guideSchema, Config: configSchema }
  const schemas = Object.entries(defs).map(([name, schema]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
    return [name, rest]
  })
  return `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title:
        'Duibiao catalog: standard.json is a Directory, agencies.json a list of Agency, guides are Guide',
      $defs: Object.fromEntries(schemas),
    },
    undefined,
    2,
  )}\n`
}

/** The entry point of `npm run schema`. */
export const main = (): number => {
  writeFileSync(file, schemaText())
  return 0
}
