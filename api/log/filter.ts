import { z } from '@hono/zod-openapi'
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import { type FlowName, flowNames, flows } from '../../rules/life/trend.ts'
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
  scan: z.coerce.number().int().min(1).optional().openapi({
    description: 'Number of a scan: only what brought findings elsewhere up to it, since the scan before',
  }),
  flow: z.enum(flowNames).optional().openapi({ description: 'Only what counts in this flow of the trend' }),
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

/** Whether an entry is a step of a finding, in the interval of a scan or of one flow. */
const isStep = (eb: Build, scan: number | undefined, flow: FlowName | undefined): Condition => {
  let steps = eb.selectFrom('finding_step').select('finding_step.log_no')
  if (scan !== undefined) steps = steps.where('finding_step.scan_id', '=', scan)
  if (flow !== undefined)
    steps = steps
      .where('finding_step.was', 'in', flows[flow].was)
      .where('finding_step.became', 'in', flows[flow].became)
  return eb('log.no', 'in', steps)
}

/** Whether an entry is one that an actor may see and a filter asks for, leaving out one of its words. */
export const isAsked = (eb: Build, actor: Actor, filter: LogFilter, without?: keyof LogFilter): Condition => {
  const asked: LogFilter = without === undefined ? filter : { ...filter, [without]: undefined }
  const { subject, subjectId, actor: who, action, agency, origin, from, to, scan, flow } = asked
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
  if (scan !== undefined || flow !== undefined) conditions.push(isStep(eb, scan, flow))
  return eb.and(conditions)
}
