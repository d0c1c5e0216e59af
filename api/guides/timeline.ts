import { z } from '@hono/zod-openapi'
import { changesByElement } from './changes.ts'
import { revisionCauses } from './revise.ts'
import type { GuideRevision } from './revisions.ts'

/**
 * One thing that happened to a guide. A union by `is`, since its findings and the decisions about them stand on the
 * same axis as its revisions: each is a member with `at` and `actor`, and a reader of its own in the page.
 */
const eventSchema = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('revision'),
    at: z.string(),
    actor: z.string(),
    revision: z.number().int(),
    cause: z.enum(revisionCauses),
    reason: z.string().nullable(),
    bulk: z.number().int().nullable(),
    /** What it changed of the revision before; of the first: nothing. */
    changes: z.array(z.object({ element: z.string(), fields: z.array(z.string()) })),
  }),
])

/** The body of a timeline: the newest first. */
export const timelineSchema = z.object({ events: z.array(eventSchema) }).openapi('GuideTimeline')
type TimelineEvent = z.infer<typeof eventSchema>

/** The events of a guide's revisions, which are given the newest first. */
export const timelineOf = (revisions: readonly GuideRevision[]): TimelineEvent[] =>
  revisions.map(({ createdAt, actor, revision, cause, reason, bulk, guide }, at) => {
    const before = revisions[at + 1]
    return {
      is: 'revision',
      at: createdAt,
      actor,
      revision,
      cause,
      reason,
      bulk,
      changes: before ? changesByElement(before.guide, guide) : [],
    }
  })
