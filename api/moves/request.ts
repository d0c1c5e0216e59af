import { z } from '@hono/zod-openapi'
import { personOf } from '../../rules/life/people.ts'
import { mostExemptionMonths, moveOf, type Need } from '../../rules/life/workflow.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { ApiError } from '../error.ts'
import { findingFilterSchema } from '../findings/filter-schema.ts'

/** Moves that a person makes on findings directly; the others answer a decision. */
const directMoves = [
  'assign',
  'comment',
  'ask-exemption',
  'ask-extension',
  'ask-false-positive',
  'dispute',
  'false-positive',
  'keep-standard',
  'change-standard',
] as const
export type DirectMove = (typeof directMoves)[number]

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What is given with a move. */
export const moveInputSchema = z
  .object({
    reason: z.string().trim().max(2000).optional(),
    document: z.string().trim().max(200).optional().openapi({ description: 'Number of the document (文号)' }),
    until: day.optional().openapi({ description: 'Last day of an exemption' }),
    assignee: z.string().nullable().optional().openapi({ description: 'Id of a person; null: nobody' }),
    text: z.string().trim().max(5000).optional(),
  })
  .openapi('MoveInput')
export type MoveInput = z.infer<typeof moveInputSchema>

/** One move on some findings: by fingerprint, or all that a filter counts. */
export const moveRequestSchema = z
  .object({
    move: z.enum(directMoves),
    where: z.object({
      filter: findingFilterSchema.optional(),
      fingerprints: z.array(z.string()).max(5000).optional(),
      except: z.array(z.string()).max(5000).optional(),
    }),
    input: moveInputSchema,
    revision: z.number().int().optional().openapi({ description: 'What a move on one finding is made from' }),
    preview: z.boolean().default(false),
  })
  .openapi('MoveRequest')
export type MoveRequest = z.infer<typeof moveRequestSchema>

const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last))).toISOString().slice(0, 10)
}

const lacks = (path: string, message: string): never => {
  throw new ApiError('invalid-request', { issues: [{ path: `input/${path}`, message }] })
}

const isGiven = (input: MoveInput, need: Need): boolean => {
  const value = input[need]
  return need === 'assignee' ? value !== undefined : value !== undefined && value !== ''
}

/**
 * Holds what is given with a move to what it needs: an exemption ends after today and within twelve months, an
 * assignee exists.
 * @throws ApiError `invalid-request` that names the input
 */
export const requireInput = (
  needs: readonly Need[],
  input: MoveInput,
  { agencyByCode }: CatalogHead,
  today: string,
): void => {
  for (const need of needs) if (!isGiven(input, need)) lacks(need, 'expected a value, got none')
  if (needs.includes('until') && input.until !== undefined) {
    const latest = addMonths(today, mostExemptionMonths)
    if (input.until <= today || input.until > latest)
      lacks('until', `expected a day after ${today} and not after ${latest}, got ${input.until}`)
  }
  if (needs.includes('assignee') && typeof input.assignee === 'string') {
    const person = personOf(input.assignee)
    if (!person || (person.agency !== null && !agencyByCode.has(person.agency)))
      lacks('assignee', `expected the id of a person, got ${input.assignee}`)
  }
}

/** What a direct move needs. */
export const needsOf = (move: DirectMove): readonly Need[] => moveOf(move).needs ?? []
