import { z } from '@hono/zod-openapi'
import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely'
import { elementNames } from '../../rules/catalog.ts'
import type { Actor } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { regionPrefix } from '../catalog/region.ts'
import { isBelow } from '../catalog/region-condition.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Tables } from '../db/tables.ts'
import { findingsSaying, rowsMatching } from '../db/text-index.ts'
import { compileFindingQuery, type FindingAlternative } from '../query/findings.ts'
import { itemsNamed } from '../search/items.ts'
import { findingKinds, severities } from './finding.ts'

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
  q: z.string().optional().openapi({
    description:
      'A query: words of findings, words and codes of guides, agencies and items, and fields as in `rule:materials/* -severity:info`',
  }),
})
/** A filter as parsed from a query string. */
export type FindingFilter = z.infer<typeof findingFilterSchema>

/** What a condition is made from: the filter, who asks, and the catalog that it speaks of. */
export interface Asked {
  readonly filter: FindingFilter
  readonly actor: Actor
  readonly head: CatalogHead
}

type Condition = ExpressionWrapper<Tables, 'finding', SqlBool>
type Build = ExpressionBuilder<Tables, 'finding'>

const after = '\uffff'

const ruleIs = (eb: Build, pattern: string): Condition => {
  if (!pattern.endsWith('*')) return eb('finding.rule', '=', pattern)
  const stem = pattern.slice(0, -1)
  return eb.and([eb('finding.rule', '>=', stem), eb('finding.rule', '<', `${stem}${after}`)])
}

const isOneOfRules = (eb: Build, rules: readonly string[]): Condition => {
  const [patterns, ids] = [true, false].map((isPattern) =>
    rules.filter((one) => one.endsWith('*') === isPattern),
  )
  return eb.or([
    ...(patterns ?? []).map((one) => ruleIs(eb, one)),
    ...(ids?.length ? [eb('finding.rule', 'in', oneOf(ids))] : []),
  ])
}

const isOfItems = (eb: Build, head: CatalogHead, codes: readonly string[]): Condition => {
  const families = codes.filter((code) => head.familyOf(code) === code)
  const subItems = codes.filter((code) => head.familyOf(code) !== code)
  return eb.or([
    ...(families.length > 0 ? [eb('finding.family', 'in', oneOf(families))] : []),
    ...(subItems.length > 0 ? [eb('finding.standard_code', 'in', oneOf(subItems))] : []),
  ])
}

const isAtGuide = (eb: Build, words: string): Condition =>
  eb(
    'finding.guide_id',
    'in',
    eb
      .selectFrom('guide')
      .select('guide.id')
      .where('guide.no', 'in', rowsMatching('guide_search', { words: [words], where: 'names' })),
  )

/** Whether a finding is about words: they stand in its sentence, or name its guide, its agency or its item. */
const isAbout = (eb: Build, head: CatalogHead, words: string): Condition =>
  eb.or([
    eb('finding.fingerprint', 'in', findingsSaying(words)),
    isAtGuide(eb, words),
    eb('finding.standard_code', 'in', itemsNamed(head, words)),
    eb('finding.fingerprint', '=', words),
  ])

const alternativeIs = (eb: Build, head: CatalogHead, alternative: FindingAlternative): Condition => {
  if ('about' in alternative) return isAbout(eb, head, alternative.about)
  if ('saying' in alternative) return eb('finding.fingerprint', 'in', findingsSaying(alternative.saying))
  if ('regions' in alternative) return eb.and([isBelow('finding.region', alternative.regions)])
  if ('atGuide' in alternative) return isAtGuide(eb, alternative.atGuide)
  return eb.and([...filterConditions(eb, alternative.filter, head).values()])
}

const fitsQuery = (eb: Build, head: CatalogHead, query: string): Condition =>
  eb.and(
    compileFindingQuery(query, head).map(({ isNegated, anyOf }) => {
      const holds = eb.or(anyOf.map((one) => alternativeIs(eb, head, one)))
      // A finding about no guide or item has null there, which is not what is excluded.
      return isNegated ? eb(holds, 'is not', sql<SqlBool>`true`) : holds
    }),
  )

/** The conditions of a filter by the name of each, so that a facet can leave its own out. */
const filterConditions = (
  eb: Build,
  filter: FindingFilter,
  head: CatalogHead,
): ReadonlyMap<string, Condition> => {
  const conditions = new Map<string, Condition>()
  const { severity, kind, element, rule, region, own, agency, item, guide, parent, q } = filter
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
  if (rule?.length) conditions.set('rule', isOneOfRules(eb, rule))
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
  if (item?.length) conditions.set('item', isOfItems(eb, head, item))
  if (guide !== undefined) conditions.set('guide', eb('finding.guide_id', '=', guide))
  if (parent !== undefined) conditions.set('parent', eb('finding.parent', '=', parent))
  if (q?.trim()) conditions.set('q', fitsQuery(eb, head, q))
  return conditions
}

const conditionsOf = (eb: Build, { filter, actor, head }: Asked): ReadonlyMap<string, Condition> => {
  const conditions = new Map(filterConditions(eb, filter, head))
  if (actor.role !== 'province')
    conditions.set('actor', eb('finding.agency', 'in', oneOf([...actor.subtree])))
  return conditions
}

/** All conditions of a filter as one, leaving out one of them by name. */
export const matches = (eb: Build, asked: Asked, without?: string): Condition =>
  eb.and(
    Array.from(conditionsOf(eb, asked)).flatMap(([name, condition]) => (name === without ? [] : [condition])),
  )
