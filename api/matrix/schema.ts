import { z } from '@hono/zod-openapi'
import { elementNames } from '../../rules/catalog.ts'

/**
 * All items by the regions below one, in one compact body: at 318 items and 21 cities there are 7,000 cells, so that
 * each is a row of numbers and what it would repeat stands once in `items`, `columns` and `elements`.
 */
export const regionMatrixSchema = z
  .object({
    region: z.string(),
    regionName: z.string(),
    columns: z.array(
      z.object({
        region: z.string(),
        name: z.string(),
        /** Whether it counts the region's own agencies only, and nothing below it (`own=1` in the list). */
        own: z.boolean(),
        /** Whether there are regions below to open. */
        opens: z.boolean(),
        /** Whether the actor sees findings of an agency there; elsewhere only what is published is told. */
        visible: z.boolean(),
      }),
    ),
    /** The items of the directory, sub-items right below their main item. */
    items: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        /** Base code of the main item, where this is a sub-item. */
        parent: z.string().nullable(),
        /** Whether it has sub-items: it carries no guide itself, and its cells sum its family. */
        folder: z.boolean(),
        type: z.string(),
        status: z.string(),
      }),
    ),
    /** What the numbers in a cell stand for: the place in this list. */
    elements: z.array(z.enum(elementNames)),
    /**
     * By item and column. Empty: nothing there. Else published guides, guides that may be of this item and are linked to
     * none, then for each element and severity with findings: 4 × place in `elements` + rank (0 error, 1 warning, 2 info,
     * 3 exempt of whatever severity), and how many.
     */
    cells: z.array(z.array(z.array(z.number().int()))),
  })
  .openapi('RegionMatrix')
export type RegionMatrix = z.infer<typeof regionMatrixSchema>
