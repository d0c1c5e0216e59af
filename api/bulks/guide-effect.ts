import { z } from '@hono/zod-openapi'

/** What came of a bulk for a guide beside its outcome, as it is kept of a result. */
export const guideEffect = z.object({
  /** The elements that are changed. */
  elements: z.array(z.string()),
  /** Findings that it opened and closed; null before it is done. */
  opened: z.number().int().nullable(),
  closed: z.number().int().nullable(),
})
export type GuideEffect = z.infer<typeof guideEffect>
