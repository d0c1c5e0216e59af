import { z } from '@hono/zod-openapi'
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { Actor } from '../actor.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Tables } from '../db/tables.ts'
import { subjects } from './log.ts'

/** Which entries of the log are asked for. */
export const logFilterSchema = z.object({
  subject: z.enum(subjects).optional(),
  subjectId: z.string().optional(),
  actor: z.string().optional().openapi({ description: 'Id of a person, `scan` or `clock`' }),
  action: z.string().optional(),
  agency: z.string().optional().openapi({ description: 'Credit code; empty: the province' }),
  origin: z
    .string()
    .optional()
    .openapi({ description: 'What it was part of, as `bulk:12`, or `bulk` for all of that kind' }),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
})
export type LogFilter = z.infer<typeof logFilterSchema>

/** A condition on entries of the log. */
type Condition = ExpressionWrapper<Tables, 'log', SqlBool>
type Build = ExpressionBuilder<Tables, 'log'>

/** `bulk` is every `bulk:…` too; `;` comes after `:`. */
const isOrigin = (eb: Build, origin: string): Condition =>
  eb.or([
    eb('log.origin', '=', origin),
    eb.and([eb('log.origin', '>=', `${origin}:`), eb('log.origin', '<', `${origin};`)]),
  ])

/** Whether an entry is one that an actor may see and a filter asks for, leaving out one of its words. */
export const isAsked = (eb: Build, actor: Actor, filter: LogFilter, without?: keyof LogFilter): Condition => {
  const asked: LogFilter = without === undefined ? filter : { ...filter, [without]: undefined }
  const { subject, subjectId, actor: who, action, agency, origin, from, to } = asked
  const conditions: Condition[] = []
  if (actor.role !== 'province') conditions.push(eb('log.agency', 'in', oneOf([...actor.subtree])))
  if (subject !== undefined) conditions.push(eb('log.subject', '=', subject))
  if (subjectId !== undefined) conditions.push(eb('log.subject_id', '=', subjectId))
  if (who !== undefined) conditions.push(eb('log.actor', '=', who))
  if (action !== undefined) conditions.push(eb('log.action', '=', action))
  if (agency !== undefined) conditions.push(eb('log.agency', '=', agency))
  if (origin !== undefined) conditions.push(isOrigin(eb, origin))
  if (from !== undefined) conditions.push(eb('log.at', '>=', from))
  if (to !== undefined) conditions.push(eb('log.at', '<', to))
  return eb.and(conditions)
}
