import { z } from '@hono/zod-openapi'
import { holdingKinds } from '../../rules/holdings.ts'
import { fileAnswerShape, listFile, listSchema, phraseSchema } from '../imports/file-answer.ts'
import { fitting, type ImportLimits, listOf, shortened } from '../imports/limits.ts'
import { importModes } from '../imports/list-request.ts'
import type { HoldingsPlan } from './plan.ts'

/** What an import of entries does, or would do: the same answer for both. */
export const holdingsAnswerSchema = z
  .object({
    ...fileAnswerShape,
    kind: z.literal('holdings'),
    mode: z.enum(importModes),
    limits: z
      .object({ bytes: z.number().int(), records: z.number().int() })
      .openapi({ description: 'What one import may hold; more is refused' }),
    removed: listSchema(z.object({ code: z.string(), name: z.string(), kind: z.enum(holdingKinds) })).openapi(
      {
        description: 'Entries that go, as the file takes the place of all and does not name them',
      },
    ),
    total: z.number().int().openapi({ description: 'Entries that stand afterwards' }),
    effect: phraseSchema.openapi({ description: 'From when guides are judged by it' }),
  })
  .openapi('HoldingsAnswer')
export type HoldingsAnswer = z.infer<typeof holdingsAnswerSchema>

const effects = {
  changes: {
    zh: '从下次扫描起按新目录判断全部指南；此后保存的指南当即按新目录检查。',
    en: 'All guides are judged by it from the next scan on; a guide that is saved before, at once.',
  },
  nothing: { zh: '与现有目录一致，没有变化。', en: 'It is as the catalogue that stands: nothing changes.' },
} as const

/** Whether a plan changes anything. */
export const isChange = ({ plan, removed }: HoldingsPlan): boolean =>
  plan.changes.length > 0 || removed.length > 0

/** The answer to a file; its lists are as long as a row can keep it. */
export const answerOf = (
  facts: Pick<HoldingsAnswer, 'file' | 'mode' | 'written'> & { readonly limits: ImportLimits },
  planned: HoldingsPlan,
): HoldingsAnswer => {
  const { file, mode, written, limits } = facts
  const { plan, removed, next } = planned
  return fitting((most) => ({
    file,
    kind: 'holdings',
    mode,
    written,
    limits: { bytes: limits.bytes, records: limits.records },
    ...listFile(plan, most),
    removed: listOf(
      removed.map(({ code, name, kind }) => ({ code: shortened(code), name: shortened(name), kind })),
      most,
    ),
    total: next.length,
    effect: { ...(isChange(planned) ? effects.changes : effects.nothing) },
  }))
}
