import type { z } from 'zod'
import { type Guide, guideSchema } from '../../rules/catalog.ts'

/** What reading one row as a guide gave. */
export type GuideRow = { readonly guide: Guide } | { readonly issues: readonly z.core.$ZodIssue[] }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One field of a guide: what it must hold to, and which shared values are known to. */
interface Field {
  readonly name: keyof Guide & string
  readonly schema: z.ZodType
  readonly isOptional: boolean
  readonly valid: WeakSet<object>
}

/** Makes a reader that holds rows to the guide's schema; a value that several rows share is held to it once. */
export const createGuideReader = (): ((row: unknown) => GuideRow) => {
  const fields = Object.entries(guideSchema.shape).map(
    ([name, schema]): Field => ({
      name: name as keyof Guide & string,
      schema,
      isOptional: schema._zod.optin === 'optional',
      valid: new WeakSet(),
    }),
  )

  const issuesOf = ({ name, schema, isOptional, valid }: Field, value: unknown): z.core.$ZodIssue[] => {
    if (value === undefined && isOptional) return []
    const isObject = typeof value === 'object' && value !== null
    if (isObject && valid.has(value)) return []
    const { error } = schema.safeParse(value)
    if (error) return error.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }))
    if (isObject) valid.add(value)
    return []
  }

  return (row) => {
    if (!isRecord(row)) return { issues: guideSchema.safeParse(row).error?.issues ?? [] }
    let issues: z.core.$ZodIssue[] | undefined
    for (const field of fields) {
      const found = issuesOf(field, row[field.name])
      if (found.length > 0) issues = [...(issues ?? []), ...found]
    }
    // Every field was held to the guide's schema.
    return issues ? { issues } : { guide: row as unknown as Guide }
  }
}
