import type { z } from 'zod'
import { type Guide, guideSchema } from '../../rules/catalog.ts'

/** What reading one row as a guide gave. */
export type GuideRow = { readonly guide: Guide } | { readonly issues: readonly z.core.$ZodIssue[] }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields whose values many guides share; in the others stand addresses, telephone numbers and codes. */
const shared: ReadonlySet<keyof Guide> = new Set<keyof Guide>([
  'agency',
  'commonNames',
  'target',
  'basis',
  'conditions',
  'materials',
  'forms',
  'legalLimit',
  'promisedLimit',
  'specialTimes',
  'steps',
  'fee',
  'results',
  'intermediaries',
])

/**
 * Makes a reader of guides that holds each distinct element value once: equal values of later guides become the same
 * object, are validated no further, and cost no more memory.
 */
export const createGuideReader = (): ((row: unknown) => GuideRow) => {
  const fields = Object.entries(guideSchema.shape) as [keyof Guide & string, z.ZodType][]
  const pools = new Map([...shared].map((field) => [field, new Map<string, unknown>()]))
  const answers = new Map<string, unknown>()
  /** Guides differ in one answer or another; the entries themselves are the same few. */
  const shareEntries = (entries: readonly unknown[]): unknown[] =>
    entries.map((entry) => {
      const key = JSON.stringify(entry)
      const known = answers.get(key)
      if (known === undefined) answers.set(key, entry)
      return known ?? entry
    })

  return (row) => {
    if (!isRecord(row)) return { issues: guideSchema.safeParse(row).error?.issues ?? [] }
    let issues: z.core.$ZodIssue[] | undefined
    for (const [field, schema] of fields) {
      const value = row[field]
      if (value === undefined && schema._zod.optin === 'optional') continue
      const pool = pools.get(field)
      const key = pool && (typeof value === 'string' ? value : JSON.stringify(value))
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
      else if (field === 'faq' && Array.isArray(value)) row[field] = shareEntries(value)
    }
    // Every field was held to the guide's schema.
    return issues ? { issues } : { guide: row as unknown as Guide }
  }
}
