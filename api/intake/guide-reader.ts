import type { z } from 'zod'
import { type Guide, guideSchema } from '../../rules/catalog.ts'
import { quickCheck } from './quick-check.ts'

/** What reading one row as a guide gave. */
export type GuideRow = { readonly guide: Guide } | { readonly issues: readonly z.core.$ZodIssue[] }

/** Makes a reader that holds rows to the guide's schema; what a row has beside that is kept. */
export const createGuideReader = (): ((row: unknown) => GuideRow) => {
  const isGuide = quickCheck(guideSchema)
  return (row) => {
    const { error } = isGuide(row) ? {} : guideSchema.safeParse(row)
    // One of the two has held the row to the schema.
    return error ? { issues: error.issues } : { guide: row as Guide }
  }
}
