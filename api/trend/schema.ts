import { z } from '@hono/zod-openapi'
import { type FlowName, flowNames } from '../../rules/life/trend.ts'

// One number a flow; fromEntries forgets the names.
const flowShape = Object.fromEntries(flowNames.map((name) => [name, z.number().int()])) as Record<
  FlowName,
  z.ZodInt
>

const balanceShape = {
  /** Open findings at the scan before, and at the end. */
  before: z.number().int(),
  after: z.number().int(),
  ...flowShape,
}

/**
 * What came and went up to a scan since the one before: after = before + entered + reopened + returned − closed −
 * exempt − disputed. `new` is a part of entered, `fixed` of closed. What people did between two scans belongs to the
 * later one.
 */
const trendPointSchema = z
  .object({
    scanId: z.number().int(),
    /** The day as of which it judged, and when it was done; null for what happened since the last scan. */
    asOf: z.string().nullable(),
    finishedAt: z.string().nullable(),
    ...balanceShape,
  })
  .openapi('TrendPoint')
export type TrendPoint = z.infer<typeof trendPointSchema>

/** The last scans, the oldest first, and what happened since. */
export const trendSchema = z
  .object({ scans: z.array(trendPointSchema), since: trendPointSchema })
  .openapi('Trend')
export type Trend = z.infer<typeof trendSchema>

/** The same of one scan for one agency, without those below it. */
export const agencyTrendSchema = z
  .object({ agency: z.string(), agencyName: z.string(), ...balanceShape })
  .openapi('AgencyTrend')
export type AgencyTrend = z.infer<typeof agencyTrendSchema>
