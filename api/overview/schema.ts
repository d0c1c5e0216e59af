import { z } from '@hono/zod-openapi'
import { elementNames } from '../../rules/catalog.ts'

const cellSchema = z
  .object({
    pairs: z.number().int(),
    uniform: z.number().int(),
    /** Σ uniform / Σ pairs; null where there is no pair. */
    share: z.number().nullable(),
    errors: z.number().int(),
    warnings: z.number().int(),
  })
  .openapi('OverviewCell')

const rowSchema = z
  .object({
    region: z.string(),
    name: z.string(),
    /** Whether it counts the region's own agencies only, and nothing below it (`own=1` in the list). */
    own: z.boolean(),
    /** Whether there are regions below to open. */
    opens: z.boolean(),
    /** Published guides, and the agencies that publish them. */
    guides: z.number().int(),
    agencies: z.number().int(),
    /** Guides that are missing (`rule=presence/missing` in the list): in no pair. */
    missing: z.number().int(),
    /** By column key. */
    cells: z.record(z.string(), cellSchema),
  })
  .openapi('OverviewRow')
/** A region in the heat table. */
export type OverviewRow = z.infer<typeof rowSchema>

const countsSchema = z.object({
  errors: z.number().int(),
  warnings: z.number().int(),
  infos: z.number().int(),
})
/** Findings by severity. */
export type SeverityCounts = z.infer<typeof countsSchema>

/** The overview of a region: every number is that of the list of findings under the filter beside it. */
export const overviewSchema = z
  .object({
    region: z.string(),
    regionName: z.string(),
    /** The region above, to go back to; null at the top of what the actor sees. */
    above: z.string().nullable(),
    /** The heat table's columns in order; those not `main` stand under 更多. A column filters by elements or by a rule. */
    columns: z.array(
      z.object({
        key: z.string(),
        main: z.boolean(),
        elements: z.array(z.enum(elementNames)),
        rule: z.string().optional(),
      }),
    ),
    rows: z.array(rowSchema),
    /** The region with all below it. */
    total: rowSchema,
    severities: countsSchema,
    elements: z.array(countsSchema.extend({ element: z.enum(elementNames) })),
    /** The rules with most findings. */
    rules: z.array(countsSchema.extend({ rule: z.string(), total: z.number().int() })),
    /** The main items whose findings cross most cities. */
    items: z.array(
      z.object({ code: z.string(), name: z.string(), total: z.number().int(), cities: z.number().int() }),
    ),
  })
  .openapi('Overview')
export type Overview = z.infer<typeof overviewSchema>
