import { z } from '@hono/zod-openapi'
import { folds } from '../../rules/canonical/text/fold.ts'
import { bindings, elementNames } from '../../rules/catalog.ts'

/** How two guides stand to each other in an element. */
const relations = ['same', 'differs', 'only-a', 'only-b'] as const
/** Which of two guides is as the standard; null where it has no value. */
const standings = ['both', 'a', 'b', 'neither'] as const

const sideSchema = z.object({
  agency: z.string(),
  agencyName: z.string(),
  region: z.string(),
  regionName: z.string(),
  guides: z.number().int(),
})

const relatedSchema = z.object({
  element: z.enum(elementNames),
  relation: z.enum(relations),
  standing: z.enum(standings).nullable(),
})

/** Two agencies: what their guides of the same items have in common and in which elements they differ. */
export const comparisonSchema = z
  .object({
    a: sideSchema,
    b: sideSchema,
    /** Pairs of guides of the same item, and guides of items that only one of them publishes. */
    pairs: z.number().int(),
    onlyA: z.number().int(),
    onlyB: z.number().int(),
    /** By element, over the pairs in which the standard binds it. */
    elements: z.array(
      z.object({
        element: z.enum(elementNames),
        same: z.number().int(),
        /** Of those that differ: where a, b or neither is as the standard, or the standard has no value. */
        a: z.number().int(),
        b: z.number().int(),
        neither: z.number().int(),
        unstated: z.number().int(),
        /** Differences in what is left to the agencies: no difference of either, and in no other number. */
        local: z.number().int(),
      }),
    ),
    /** The pairs with a difference in what the standard binds, in the order of the directory. */
    differences: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        a: z.string(),
        b: z.string(),
        elements: z.array(relatedSchema),
      }),
    ),
    /** Items that only one of them publishes. */
    alone: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        side: z.enum(['a', 'b']),
        guideId: z.string(),
      }),
    ),
  })
  .openapi('Comparison')
export type Comparison = z.infer<typeof comparisonSchema>

/** Two guides of one item beside each other. */
export const guidePairSchema = z
  .object({
    code: z.string(),
    title: z.string(),
    a: z.object({ guideId: z.string(), agencyName: z.string() }),
    b: z.object({ guideId: z.string(), agencyName: z.string() }),
    elements: z.array(
      relatedSchema.extend({
        binding: z.enum(bindings).nullable(),
        /** By which folds both were made equal, where they are the same and written otherwise. */
        folds: z.array(z.enum(folds)),
        /** What the standard says; null where it says nothing. */
        standard: z.unknown().nullable(),
        /** Members, fields, or all of it; null on the side that has none. */
        parts: z.array(
          z.object({
            field: z.string().nullable(),
            a: z.unknown().nullable(),
            b: z.unknown().nullable(),
            same: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .openapi('GuidePair')
export type GuidePair = z.infer<typeof guidePairSchema>
