import { z } from '@hono/zod-openapi'
import { elementNames } from '../../rules/catalog.ts'
import { verdicts } from '../../rules/life/reviews.ts'
import { causes, closedReasons, decisionKinds, findingStates } from '../../rules/life/workflow.ts'
import type { Asking } from './asking.ts'
import { changes, dueSpans, findingKinds, severities } from './values.ts'

const listOf = <const Value extends string>(values: readonly Value[], description: string) =>
  z
    .string()
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(z.enum(values)))
    .optional()
    .openapi({
      type: 'string',
      description: `${description}; several separated by commas: ${values.join(', ')}`,
    })

const words = (description: string) =>
  z
    .string()
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .optional()
    .openapi({ type: 'string', description: `${description}; several separated by commas` })

/** The filters of every list, facet and number about findings: the same words give the same findings everywhere. */
export const findingFilterSchema = z.object({
  severity: listOf(severities, 'Severities'),
  kind: listOf(findingKinds, 'Kinds'),
  element: listOf(elementNames, 'Elements'),
  rule: words('Rule ids; a trailing * stands for the rest, as in presence/split-*'),
  region: z.string().optional().openapi({ description: 'Code of a region: it and all below it' }),
  own: z.enum(['1']).optional().openapi({ description: '1: only the region itself, nothing below it' }),
  agency: words('Credit codes of agencies'),
  item: words('Base codes: of a main item with its sub-items, or of one sub-item'),
  guide: z.string().optional().openapi({ description: 'Id of one guide' }),
  parent: z.string().optional().openapi({ description: 'Fingerprint of the finding that they hang under' }),
  state: listOf(findingStates, 'States; absent: all but closed'),
  reason: listOf(closedReasons, 'Why a closed one is closed'),
  verdict: listOf(verdicts, 'What persons judged of the rule by what they did with it, closed ones too'),
  ruleSet: z
    .string()
    .regex(/^\d{1,6}(?:-\d{0,6})?$/)
    .optional()
    .openapi({
      description: 'Judged under these versions of the rule set: `2`, `2-3`, `2-` for 2 and later',
    }),
  cause: listOf(causes, 'Why it is open'),
  due: listOf(dueSpans, 'When it is due: late, today, later this week, after it, or at no day'),
  dueTo: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .openapi({ description: 'Due on this day at the latest, YYYY-MM-DD' }),
  assignee: words('Ids of people; `none` for findings of nobody'),
  again: z.enum(['1']).optional().openapi({ description: '1: only what was fixed before and came back' }),
  asked: listOf(decisionKinds, 'What was asked of the province and waits for an answer'),
  change: listOf(changes, 'What the last scan, or a save since, made of it'),
  fresh: z.enum(['1']).optional().openapi({
    description: "1: only errors that an edit or import opened since the agency's baseline (gate)",
  }),
  decision: z.coerce
    .number()
    .int()
    .optional()
    .openapi({ description: 'Number of a decision: what it was asked for, closed ones too' }),
  q: z.string().optional().openapi({
    description:
      'A query: words of findings, words and codes of guides, agencies and items, and fields as in `rule:materials/* -severity:info`',
  }),
})
/** A filter as parsed from a query string. */
export type FindingFilter = z.infer<typeof findingFilterSchema>

/** What a condition is made from: the filter, and who asks. */
export interface Asked extends Asking {
  readonly filter: FindingFilter
}
