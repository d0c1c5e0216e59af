import { z } from '@hono/zod-openapi'
import { bindings, elementNames } from '../../rules/catalog.ts'
import { evidenceKinds } from '../../rules/link/evidence.ts'
import { severities } from '../findings/values.ts'

/**
 * How one guide stands in one row: as the standard (same), with findings (the gravest), not published (absent), or
 * without the extra thing that the row is about (none).
 */
const cellStates = ['same', 'error', 'warning', 'info', 'absent', 'none'] as const
export type CellState = (typeof cellStates)[number]

const distributionSchema = z
  .object({
    /** As published, shortened: prose is cut, of lists only the names are given. */
    value: z.unknown(),
    agencies: z.number().int(),
    /** Whether it means the same as the standard. */
    standard: z.boolean(),
  })
  .openapi('DistributionEntry')

/** A finding as a cell of the matrix shows it. */
const cellFindingSchema = z
  .object({
    fingerprint: z.string(),
    rule: z.string(),
    severity: z.enum(severities),
    /** What is published where the rule looked, shortened; null where nothing is. */
    actual: z.unknown().nullable(),
  })
  .openapi('CellFinding')
export type CellFinding = z.infer<typeof cellFindingSchema>

/** A row of the matrix: an element, or one member of an element that is a list. */
const matrixRowSchema = z
  .object({
    element: z.enum(elementNames),
    /** Key of the member; null for the whole element. */
    member: z.string().nullable(),
    /** How far a guide may differ in this element; null where nothing binds it. */
    binding: z.enum(bindings).nullable(),
    /** Whether the standard has this member; true for whole elements. */
    standardHas: z.boolean(),
    /** The standard's value, shortened; null where it has none. */
    standard: z.unknown().nullable(),
    /** What is published, by meaning, the most frequent first; empty for members and where values are never alike. */
    distribution: z.array(distributionSchema),
    /** By column: the place in `distribution`, null where nothing is published. Empty where that is. */
    groups: z.array(z.number().int().nullable()),
    /** By column. */
    states: z.array(z.enum(cellStates)),
    /** Findings by number of the column, of those that the actor may see. */
    findings: z.record(z.string(), z.array(cellFindingSchema)),
  })
  .openapi('MatrixRow')
export type MatrixRow = z.infer<typeof matrixRowSchema>

/** One item across all agencies. */
export const matrixSchema = z
  .object({
    code: z.string(),
    title: z.string(),
    nationalCode: z.string().nullable(),
    type: z.string(),
    status: z.string(),
    /** The main item, where this is a sub-item. */
    parent: z.object({ code: z.string(), title: z.string() }).nullable(),
    /** The sub-items of a main item, which carries no guide itself. */
    subItems: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        guides: z.number().int(),
        errors: z.number().int(),
        warnings: z.number().int(),
      }),
    ),
    /** One guide a column, by region. */
    columns: z.array(
      z.object({
        guideId: z.string(),
        name: z.string(),
        agency: z.string(),
        agencyName: z.string(),
        region: z.string(),
        regionName: z.string(),
        errors: z.number().int(),
        warnings: z.number().int(),
      }),
    ),
    rows: z.array(matrixRowSchema),
    /** Agencies that must publish the item and do not. */
    missing: z.array(
      z.object({
        agency: z.string(),
        agencyName: z.string(),
        region: z.string(),
        regionName: z.string(),
        fingerprint: z.string(),
      }),
    ),
    /** Elements in which most agencies agree against the standard, by the finding that says so. */
    suspects: z.array(z.object({ element: z.enum(elementNames), fingerprint: z.string() })),
    /** Guides that are linked to nothing and may be of the item, likeliest first; the evidence sums to the score. */
    undecided: z.array(
      z.object({
        guideId: z.string(),
        name: z.string(),
        agencyName: z.string(),
        regionName: z.string(),
        candidate: z.object({
          standardCode: z.string(),
          score: z.number(),
          evidence: z.array(z.object({ by: z.enum(evidenceKinds), score: z.number() })),
        }),
      }),
    ),
  })
  .openapi('Matrix')
export type Matrix = z.infer<typeof matrixSchema>
