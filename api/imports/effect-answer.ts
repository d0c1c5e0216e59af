import { z } from '@hono/zod-openapi'
import type { Finding } from '../../rules/finding.ts'
import { troubleBody } from '../scans/trouble.ts'
import type { Effect } from './effect.ts'
import { listSchema, shortenedTexts } from './file-answer.ts'
import { listOf, shortened } from './limits.ts'

const effectFindingSchema = z.object({
  fingerprint: z.string(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  agency: z.string(),
  guideId: z.string().nullable(),
  message: z.string(),
  messageEn: z.string(),
})

/** What a file does to findings. */
export const effectAnswerShape = {
  /** The day on which the findings are judged: that of the last scan. */
  asOf: z.string(),
  findings: z.object({
    opened: listSchema(effectFindingSchema),
    changed: listSchema(effectFindingSchema),
    closed: listSchema(effectFindingSchema),
    unchanged: z.number().int(),
  }),
  ruleTroubles: listSchema(troubleBody).openapi({ description: 'Rules that threw' }),
} as const

const toEffectFinding = ({ fingerprint, rule, severity, agency, guideId, message, messageEn }: Finding) => ({
  fingerprint,
  rule,
  severity,
  agency,
  guideId,
  message: shortened(message),
  messageEn: shortened(messageEn),
})

/** What an effect says of findings, each list at most so long. */
export const listEffect = ({ opened, changed, closed, unchanged, troubles }: Effect, most: number) => ({
  findings: {
    opened: listOf(opened.map(toEffectFinding), most),
    changed: listOf(changed.map(toEffectFinding), most),
    closed: listOf(closed.map(toEffectFinding), most),
    unchanged,
  },
  ruleTroubles: listOf(troubles.map(shortenedTexts), most),
})
