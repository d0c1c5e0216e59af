import { z } from '@hono/zod-openapi'
import type { Finding } from '../../rules/finding.ts'
import type { Plan } from '../intake/import/plan.ts'
import { troubleBody } from '../scans/trouble.ts'
import type { Effect } from './effect.ts'
import { fileAnswerShape, listFile, listSchema, shortenedTexts } from './file-answer.ts'
import { fitting, listOf, shortened } from './limits.ts'

const effectFindingSchema = z.object({
  fingerprint: z.string(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  agency: z.string(),
  guideId: z.string().nullable(),
  message: z.string(),
  messageEn: z.string(),
})

/** What an import does, or would do: the same answer for both. */
export const importAnswerSchema = z
  .object({
    ...fileAnswerShape,
    kind: z.literal('guides'),
    /** The day on which the findings are judged: that of the last scan. */
    asOf: z.string(),
    limits: z
      .object({ bytes: z.number().int(), records: z.number().int(), guideBytes: z.number().int() })
      .openapi({ description: 'What one import may hold; more is refused' }),
    findings: z.object({
      opened: listSchema(effectFindingSchema),
      changed: listSchema(effectFindingSchema),
      closed: listSchema(effectFindingSchema),
      unchanged: z.number().int(),
    }),
    ruleTroubles: listSchema(troubleBody).openapi({ description: 'Rules that threw' }),
  })
  .openapi('ImportAnswer')
export type ImportAnswer = z.infer<typeof importAnswerSchema>

const toEffectFinding = ({ fingerprint, rule, severity, agency, guideId, message, messageEn }: Finding) => ({
  fingerprint,
  rule,
  severity,
  agency,
  guideId,
  message: shortened(message),
  messageEn: shortened(messageEn),
})

type Facts = Pick<ImportAnswer, 'file' | 'asOf' | 'written' | 'limits'>

/** The answer to a file; its lists are as long as a row can keep it. */
export const answerOf = (facts: Facts, plan: Plan, effect: Effect): ImportAnswer =>
  fitting((most) => ({
    ...facts,
    kind: 'guides',
    ...listFile(plan, most),
    findings: {
      opened: listOf(effect.opened.map(toEffectFinding), most),
      changed: listOf(effect.changed.map(toEffectFinding), most),
      closed: listOf(effect.closed.map(toEffectFinding), most),
      unchanged: effect.unchanged,
    },
    ruleTroubles: listOf(effect.troubles.map(shortenedTexts), most),
  }))
