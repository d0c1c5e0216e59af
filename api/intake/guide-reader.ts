import type { z } from 'zod'
import { type Guide, guideSchema } from '../../rules/catalog.ts'

/** What reading one row as a guide gave. */
export type GuideRow = { readonly guide: Guide } | { readonly issues: readonly z.core.$ZodIssue[] }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Shorter strings are not worth remembering. */
const longString = 24

/**
 * Makes a reader of guides that holds each distinct element value once: equal values of later guides become the same
 * object, are validated no further, and cost no more memory.
 */
export const createGuideReader = (): ((row: unknown) => GuideRow) => {
  const fields = Object.entries(guideSchema.shape) as [keyof Guide & string, z.ZodType][]
  const pools = new Map(fields.map(([field]) => [field, new Map<string, unknown>()]))

  return (row) => {
    if (!isRecord(row)) return { issues: guideSchema.safeParse(row).error?.issues ?? [] }
    let issues: z.core.$ZodIssue[] | undefined
    for (const [field, schema] of fields) {
      const value = row[field]
      if (value === undefined && schema._zod.optin === 'optional') continue
      const pool = pools.get(field)
      const isPooled =
        pool !== undefined &&
        (typeof value === 'object' || (typeof value === 'string' && value.length >= longString)) &&
        value !== null
      const key = isPooled ? (typeof value === 'string' ? value : JSON.stringify(value)) : undefined
      const known = key === undefined ? undefined : pool?.get(key)
      if (known !== undefined) {
        row[field] = known
        continue
      }
      const { error } = schema.safeParse(value)
      if (error) {
        issues ??= []
        issues.push(...error.issues.map((issue) => ({ ...issue, path: [field, ...issue.path] })))
      } else if (key !== undefined) pool?.set(key, value)
    }
    // Every field was held to the guide's schema.
    return issues ? { issues } : { guide: row as unknown as Guide }
  }
}
