import { type SqlBool, sql } from 'kysely'
import type { CatalogHead } from '../catalog/head.ts'
import { regionPrefix } from '../catalog/region.ts'
import { isBelow } from '../catalog/region-condition.ts'
import { oneOf } from '../db/json-rows.ts'
import { findingsSaying, rowsMatching } from '../db/text-index.ts'
import { compileFindingQuery, type FindingAlternative, type FindingCondition } from '../query/findings.ts'
import { itemsNamed } from '../search/items.ts'
import type { Build, Condition } from './condition.ts'
import type { Asked } from './filter-schema.ts'
import { lifeConditions } from './life-filter.ts'
import { severities } from './values.ts'

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
    eb('finding.id', 'in', findingsSaying(words)),
    isAtGuide(eb, words),
    eb('finding.standard_code', 'in', itemsNamed(head, words)),
    eb('finding.fingerprint', '=', words),
  ])

const alternativeIs = (eb: Build, asked: Asked, alternative: FindingAlternative): Condition => {
  if ('about' in alternative) return isAbout(eb, asked.head, alternative.about)
  if ('saying' in alternative) return eb('finding.id', 'in', findingsSaying(alternative.saying))
  if ('regions' in alternative) return eb.and([isBelow('finding.region', alternative.regions)])
  if ('atGuide' in alternative) return isAtGuide(eb, alternative.atGuide)
  if ('dueFrom' in alternative) return isDueBetween(eb, alternative)
  if ('occurrence' in alternative)
    return eb('finding.occurrence', alternative.comparator, alternative.occurrence)
  const { state: _, ...conditions } = Object.fromEntries(
    filterConditions(eb, { ...asked, filter: alternative.filter }),
  )
  return eb.and([
    ...Object.values(conditions),
    ...(alternative.filter.state ? [eb('finding.state', 'in', alternative.filter.state)] : []),
  ])
}

const isDueBetween = (
  eb: Build,
  { dueFrom, dueTo }: { readonly dueFrom: string | undefined; readonly dueTo: string | undefined },
): Condition =>
  eb.and([
    eb('finding.due', 'is not', null),
    ...(dueFrom === undefined ? [] : [eb('finding.due', '>=', dueFrom)]),
    ...(dueTo === undefined ? [] : [eb('finding.due', '<=', dueTo)]),
  ])

const fitsQuery = (eb: Build, asked: Asked, conditions: readonly FindingCondition[]): Condition =>
  eb.and(
    conditions.map(({ isNegated, anyOf }) => {
      const holds = eb.or(anyOf.map((one) => alternativeIs(eb, asked, one)))
      // A finding about no guide or item has null there, which is not what is excluded.
      return isNegated ? eb(holds, 'is not', sql<SqlBool>`true`) : holds
    }),
  )

/** The conditions of a filter by the name of each, so that a facet can leave its own out. */
const filterConditions = (eb: Build, asked: Asked): ReadonlyMap<string, Condition> => {
  const { filter, head } = asked
  const conditions = new Map<string, Condition>()
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
  if (q?.trim()) {
    const query = compileFindingQuery(q, asked)
    conditions.set('q', fitsQuery(eb, asked, query))
    // Whoever asks for states in words has closed findings too, as with the filter of states.
    if (!filter.state?.length && query.some(({ field }) => field === 'state')) conditions.delete('state')
  }
  return conditions
}

const conditionsOf = (eb: Build, asked: Asked): ReadonlyMap<string, Condition> => {
  const { actor } = asked
  const conditions = new Map(filterConditions(eb, asked))
  if (actor.role !== 'province')
    conditions.set('actor', eb('finding.agency', 'in', oneOf([...actor.subtree])))
  return conditions
}

/** All conditions of a filter as one, leaving out one of them by name. */
export const matches = (eb: Build, asked: Asked, without?: string): Condition =>
  eb.and(
    Array.from(conditionsOf(eb, asked)).flatMap(([name, condition]) => (name === without ? [] : [condition])),
  )
