import { z } from '@hono/zod-openapi'
import { linkBody } from '../guides/link.ts'

/**
 * Why a guide's link is worth a person's look: nothing decided it (undecided, unlisted), it is declared local, a person
 * decided it (pinned, excluded), its code names another item (code-contradicts), or its name or content alone did.
 */
export const linkReasons = [
  'undecided',
  'unlisted',
  'local',
  'code-contradicts',
  'by-content',
  'by-name',
  'excluded',
  'pinned',
] as const
export type LinkReason = (typeof linkReasons)[number]

/** Why an agency has no guide for an item of its level. */
export const gapReasons = [
  'missing',
  'split-missing',
  'may-be',
  'raised-elsewhere',
  'met-elsewhere',
  'not-declared',
] as const
export type GapReason = (typeof gapReasons)[number]

const whose = {
  agency: z.string(),
  agencyName: z.string(),
  region: z.string(),
  regionName: z.string(),
}

const linkRowSchema = z
  .object({
    guideId: z.string(),
    name: z.string(),
    ...whose,
    reason: z.enum(linkReasons),
    /** The item that it is linked to. */
    standardCode: z.string().nullable(),
    itemTitle: z.string().nullable(),
    /** The likeliest item, and how likely; null where there is none. */
    best: z.object({ code: z.string(), title: z.string(), score: z.number() }).nullable(),
  })
  .openapi('LinkRow')
export type LinkRow = z.infer<typeof linkRowSchema>

/** A page of the guides whose link is worth a look, and how many there are of each reason. */
export const linkQueueSchema = z
  .object({
    counts: z.array(z.object({ reason: z.enum(linkReasons), count: z.number().int() })),
    rows: z.array(linkRowSchema),
    total: z.number().int(),
    /** Where the next page begins; null at the end. */
    next: z.number().int().nullable(),
  })
  .openapi('LinkQueue')
export type LinkQueue = z.infer<typeof linkQueueSchema>

const gapRowSchema = z
  .object({
    ...whose,
    code: z.string(),
    title: z.string(),
    reason: z.enum(gapReasons),
    /** The finding that says so, where it is one of the agency. */
    fingerprint: z.string().nullable(),
  })
  .openapi('GapRow')
export type GapRow = z.infer<typeof gapRowSchema>

/** A page of the items for which agencies have no guide, and how many there are of each reason. */
export const gapsSchema = z
  .object({
    counts: z.array(z.object({ reason: z.enum(gapReasons), count: z.number().int() })),
    rows: z.array(gapRowSchema),
    total: z.number().int(),
    next: z.number().int().nullable(),
  })
  .openapi('Gaps')
export type Gaps = z.infer<typeof gapsSchema>

const decisionSchema = z.object({
  revision: z.number().int(),
  kind: z.enum(['item', 'none', 'withdrawn']),
  standardCode: z.string().nullable(),
  itemTitle: z.string().nullable(),
  reason: z.string(),
  actor: z.string(),
  createdAt: z.string(),
})

/** One guide's link: as it stands, as the matcher alone sees it, and what people decided. */
export const linkViewSchema = z
  .object({
    guideId: z.string(),
    name: z.string(),
    ...whose,
    link: linkBody.nullable(),
    /** What the matcher says without any person's decision. */
    matcher: linkBody,
    /** Titles of the items that both speak of, by base code. */
    titles: z.record(z.string(), z.string()),
    /** The newest first. */
    decisions: z.array(decisionSchema),
  })
  .openapi('LinkView')
export type LinkView = z.infer<typeof linkViewSchema>
