import { z } from '@hono/zod-openapi'
import type { Trouble } from '../../rules/finding.ts'

/** What every trouble may say, for its description. */
export const troubleProperties = {
  file: { type: 'string' },
  line: { type: 'integer' },
  field: { type: 'string' },
  value: { type: 'string' },
  rule: { type: 'string' },
  guideId: { type: 'string' },
  message: { type: 'string' },
  messageEn: { type: 'string' },
} as const

/** A row that could not be read, or a rule that threw. */
export const troubleBody = z.custom<Trouble>().openapi('Trouble', {
  type: 'object',
  required: ['message', 'messageEn'],
  properties: troubleProperties,
})
