import { z } from '@hono/zod-openapi'
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import { elementNames } from '../../rules/catalog.ts'
import { causes, closedReasons, decisionKinds, findingStates } from '../../rules/workflow.ts'
import type { Actor } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { regionPrefix } from '../catalog/region.ts'
import { guidesMatching } from '../db/guide-search.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Tables } from '../db/tables.ts'
import { itemsNamed } from '../items/find.ts'
import { changes, findingKinds, severities } from './finding.ts'
import { dueSpans, lifeConditions } from './life-filter.ts'

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
  q: z.string().optional().openapi({ description: 'Words or codes of guides, agencies and items' }),
})
/** A filter as parsed from a query string. */
export type FindingFilter = z.infer<typeof findingFilterSchema>

/** Who asks about findings, of which catalog, and on which day. */
export interface Asking {
  readonly actor: Actor
  readonly head: CatalogHead
  /** The day in China, YYYY-MM-DD. */
  readonly today: string
  /** Number of the last scan; 0 before the first. */
  readonly lastScanId: number
}

/** What a condition is made from: the filter, and who asks. */
export interface Asked extends Asking {
  readonly filter: FindingFilter
}

/** A condition on findings. */
export type Condition = ExpressionWrapper<Tables, 'finding', SqlBool>
/** What builds conditions on findings. */
export type Build = ExpressionBuilder<Tables, 'finding'>

const after = '\uffff'

const ruleIs = (eb: Build, pattern: string): Condition => {
  if (!pattern.endsWith('*')) return eb('finding.rule', '=', pattern)
  const stem = pattern.slice(0, -1)
  return eb.and([eb('finding.rule', '>=', stem), eb('finding.rule', '<', `${stem}${after}`)])
}

const itemIs = (eb: Build, head: CatalogHead, code: string): Condition =>
  head.familyOf(code) === code ? eb('finding.family', '=', code) : eb('finding.standard_code', '=', code)

const isAbout = (eb: Build, head: CatalogHead, query: string): Condition =>
  eb.or([
    eb(
      'finding.guide_id',
      'in',
      eb.selectFrom('guide').select('guide.id').where('guide.no', 'in', guidesMatching(query)),
    ),
    eb('finding.standard_code', 'in', oneOf(itemsNamed(head, query).map(({ code }) => code))),
    eb('finding.fingerprint', '=', query),
  ])

/** The conditions of a filter by the name of each, so that a facet can leave its own out. */
const conditionsOf = (eb: Build, asked: Asked): ReadonlyMap<string, Condition> => {
  const { filter, actor, head } = asked
  const conditions = new Map<string, Condition>()
  if (actor.role !== 'province')
    conditions.set('actor', eb('finding.agency', 'in', oneOf([...actor.subtree])))
  const { severity, kind, element, rule, region, own, agency, item, guide, parent, q } = filter
  for (const [name, condition] of lifeConditions(eb, asked)) conditions.set(name, condition)
  if (severity?.length)
    conditions.set(
      'severity',
      eb(
        'finding.rank',
        'in',
        severity.map((one) => severities.indexOf(one)),
      ),
    )
  if (kind?.length) conditions.set('kind', eb('finding.kind', 'in', kind))
  if (element?.length) conditions.set('element', eb.or(element.map((one) => ruleIs(eb, `${one}/*`))))
  if (rule?.length) conditions.set('rule', eb.or(rule.map((one) => ruleIs(eb, one))))
  if (region !== undefined) {
    const prefix = regionPrefix(region)
    conditions.set(
      'region',
      own
        ? eb('finding.region', '=', region)
        : eb.and([eb('finding.region', '>=', prefix), eb('finding.region', '<', `${prefix}${after}`)]),
    )
  }
  if (agency?.length) conditions.set('agency', eb('finding.agency', 'in', oneOf(agency)))
  if (item?.length) conditions.set('item', eb.or(item.map((code) => itemIs(eb, head, code))))
  if (guide !== undefined) conditions.set('guide', eb('finding.guide_id', '=', guide))
  if (parent !== undefined) conditions.set('parent', eb('finding.parent', '=', parent))
  if (q?.trim()) conditions.set('q', isAbout(eb, head, q))
  return conditions
}

/** All conditions of a filter as one, leaving out one of them by name. */
export const matches = (eb: Build, asked: Asked, without?: string): Condition =>
  eb.and(
    Array.from(conditionsOf(eb, asked)).flatMap(([name, condition]) => (name === without ? [] : [condition])),
  )
