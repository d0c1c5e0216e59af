import { z } from '@hono/zod-openapi'
import { undoHours } from '../moves/bulk.ts'

/** What bulks do; each kind has its steps (api/bulks/step.ts). */
const bulkKinds = ['adopt-standard'] as const
export type BulkKindName = (typeof bulkKinds)[number]

/** Where a bulk stands: its steps or those of its undoing are being made, or all are. */
const bulkStates = ['running', 'done', 'undoing', 'undone'] as const
export type BulkState = (typeof bulkStates)[number]

/** What became of one thing: still to do, done, left alone, put back, or not put back since it was changed after. */
const resultOutcomes = ['pending', 'done', 'skipped', 'undone', 'kept'] as const

/** One thing of a bulk and what became of it. */
const bulkResultSchema = z.object({
  /** Id of the guide, or fingerprint of the finding. */
  subject: z.string(),
  outcome: z.enum(resultOutcomes),
  /** Why it was skipped or not put back. */
  reason: z.string().optional(),
  /** Its revision before and after. */
  before: z.number().int().optional(),
  after: z.number().int().optional(),
  /** Findings that it opened and closed. */
  opened: z.number().int().optional(),
  closed: z.number().int().optional(),
  /** The elements that are changed. */
  elements: z.array(z.string()).optional(),
})
export type BulkResult = z.infer<typeof bulkResultSchema>

/** A bulk as it is stored. */
export interface Bulk {
  readonly id: number
  readonly kind: BulkKindName
  /** Id of the person who made it. */
  readonly actor: string
  readonly state: BulkState
  /** What was asked, in the shape of its kind. */
  readonly filter: unknown
  readonly results: readonly BulkResult[]
  readonly createdAt: string
  readonly undoneAt: string | null
}

/** How many things of a bulk came to what. */
export const countOutcomes = (results: readonly BulkResult[]): Record<BulkResult['outcome'], number> => {
  const counts = { pending: 0, done: 0, skipped: 0, undone: 0, kept: 0 }
  for (const { outcome } of results) counts[outcome] += 1
  return counts
}

/** What the log says that a bulk's revisions were part of. */
export const bulkOrigin = (id: number): string => `guide-bulk:${id}`

/** Until when a bulk can be undone, as ISO 8601. */
export const undoUntil = ({ createdAt }: Pick<Bulk, 'createdAt'>): string =>
  new Date(Date.parse(createdAt) + undoHours * 3_600_000).toISOString()

const countsSchema = z.object({
  pending: z.number().int(),
  done: z.number().int(),
  skipped: z.number().int(),
  undone: z.number().int(),
  kept: z.number().int(),
})

/** A bulk in a list. */
export const bulkSummarySchema = z
  .object({
    id: z.number().int(),
    kind: z.enum(bulkKinds),
    actor: z.string(),
    state: z.enum(bulkStates),
    counts: countsSchema,
    createdAt: z.string(),
    undoneAt: z.string().nullable(),
    undoUntil: z.string(),
    /** Whether the actor may undo it now. */
    undoable: z.boolean(),
  })
  .openapi('GuideBulkSummary')
export type BulkSummary = z.infer<typeof bulkSummarySchema>

/** A bulk with what became of each thing. */
export const bulkSchema = bulkSummarySchema
  .extend({
    filter: z.unknown(),
    results: z.array(bulkResultSchema.extend({ name: z.string(), agencyName: z.string() })),
  })
  .openapi('GuideBulk')
export type BulkView = z.infer<typeof bulkSchema>
