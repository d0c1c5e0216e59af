import { z } from '@hono/zod-openapi'
import type { Plan } from '../intake/import/plan.ts'
import type { Effect } from './effect.ts'
import { effectAnswerShape, listEffect } from './effect-answer.ts'
import { fileAnswerShape, listFile } from './file-answer.ts'
import { fitting } from './limits.ts'

/** What an import does, or would do: the same answer for both. */
export const importAnswerSchema = z
  .object({
    ...fileAnswerShape,
    kind: z.literal('guides'),
    limits: z
      .object({ bytes: z.number().int(), records: z.number().int(), guideBytes: z.number().int() })
      .openapi({ description: 'What one import may hold; more is refused' }),
    ...effectAnswerShape,
  })
  .openapi('ImportAnswer')
export type ImportAnswer = z.infer<typeof importAnswerSchema>

type Facts = Pick<ImportAnswer, 'file' | 'asOf' | 'written' | 'limits'>

/** The answer to a file; its lists are as long as a row can keep it. */
export const answerOf = (facts: Facts, plan: Plan, effect: Effect): ImportAnswer =>
  fitting((most) => ({ ...facts, kind: 'guides', ...listFile(plan, most), ...listEffect(effect, most) }))
