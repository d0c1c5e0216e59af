import { msg } from '@lit/localize'
import { elementNames } from '../rules/catalog.ts'
import type { FindingKind } from '../rules/finding.ts'
import type { Facets, FacetValue } from './api.ts'
import type { FacetOption } from './components/facet-group.ts'
import type { FilterName, FindingQuery } from './paths.ts'
import { elementName, ruleTitle, severityName } from './words.ts'

/** A facet that findings can be narrowed by. */
export type FacetName = Exclude<
  keyof Facets,
  'total' | 'state' | 'cause' | 'due' | 'assignee' | 'asked' | 'change'
>

/** What a kind of finding is called. */
export const kindName = (kind: FindingKind): string => {
  const names: Record<FindingKind, string> = {
    guide: msg('指南', { id: 'kind.guide' }),
    coverage: msg('应发布事项', { id: 'kind.coverage' }),
    group: msg('多地共同', { id: 'kind.group' }),
    standard: msg('标准本身', { id: 'kind.standard' }),
  }
  return names[kind]
}

/** What a facet, or another word of the filter, is called. */
export const filterLabel = (name: FilterName): string => {
  const labels: Record<FilterName, string> = {
    severity: msg('级别', { id: 'rules.severity' }),
    kind: msg('对象', { id: 'filter.kind' }),
    element: msg('要素', { id: 'rule.element' }),
    rule: msg('规则', { id: 'rules.rule' }),
    region: msg('地区', { id: 'heat.region' }),
    own: msg('仅本级', { id: 'filter.own' }),
    agency: msg('实施主体', { id: 'search.agency' }),
    item: msg('事项', { id: 'nav.items' }),
    guide: msg('指南', { id: 'items.guides' }),
    parent: msg('同源问题', { id: 'filter.parent' }),
    q: msg('关键词', { id: 'filter.q' }),
  }
  return labels[name]
}

/** The values of one word of the filter. */
export const chosenIn = (filter: FindingQuery, name: FilterName): readonly string[] =>
  (filter[name] ?? '').split(',').filter((value) => value !== '')

const countOf = (values: readonly FacetValue[], value: string): number =>
  values.find((one) => one.value === value)?.count ?? 0

const nameOf: Record<FacetName, (one: FacetValue) => string> = {
  severity: ({ value }) => (isSeverity(value) ? severityName(value) : value),
  kind: ({ value }) => (isKind(value) ? kindName(value) : value),
  element: ({ value }) => (isElement(value) ? elementName(value) : value),
  rule: ({ value }) => (value.endsWith('*') ? value : ruleTitle(value)),
  region: ({ value, name }) => name ?? value,
  agency: ({ value, name }) => name ?? value,
  item: ({ value, name }) => name ?? value,
}

const severities = ['error', 'warning', 'info'] as const
const kinds = ['guide', 'coverage', 'group', 'standard'] as const
const isSeverity = (text: string): text is (typeof severities)[number] =>
  severities.some((severity) => severity === text)
const isElement = (text: string): boolean => elementNames.some((element) => element === text)
const isKind = (text: string): text is (typeof kinds)[number] => kinds.some((kind) => kind === text)

/** Facets whose values stand in one order always, so that nothing moves when the counts change. */
const fixed: Partial<Record<FacetName, readonly string[]>> = {
  severity: severities,
  kind: kinds,
  element: elementNames,
}

/** The regions of a facet that are shown: the cities, and below the chosen one its counties. */
export const regionOptions = (values: readonly FacetValue[], chosen: string | undefined): FacetOption[] => {
  const byCode = new Map(values.map((one) => [one.value, one]))
  const lineage = new Set<string>()
  for (let at = chosen; at !== undefined; at = byCode.get(at)?.above) lineage.add(at)
  const depthOf = (value: string): number => {
    const above = byCode.get(value)?.above
    return above === undefined ? 0 : depthOf(above) + 1
  }
  // The province holds all others: it says nothing unless it was chosen.
  const isShown = ({ value, above }: FacetValue): boolean =>
    above === undefined
      ? value === chosen || values.length === 1
      : lineage.has(above) || byCode.get(above)?.above === undefined
  return values.filter(isShown).map((one) => ({
    value: one.value,
    name: nameOf.region(one),
    count: one.count,
    depth: Math.max(0, depthOf(one.value) - 1),
  }))
}

/** The values of a facet as they are shown; a chosen value stays even where it leaves nothing. */
export const optionsOf = (facets: Facets, name: FacetName, filter: FindingQuery): readonly FacetOption[] => {
  const values = facets[name]
  const chosen = chosenIn(filter, name)
  const order = fixed[name]
  if (order)
    return order
      .map((value) => ({ value, count: countOf(values, value), name: nameOf[name]({ value, count: 0 }) }))
      .filter(({ value, count }) => name === 'severity' || count > 0 || chosen.includes(value))
  if (name === 'region') return regionOptions(values, chosen[0])
  const gone = chosen
    .filter((value) => !values.some((one) => one.value === value))
    .map((value) => ({ value, count: 0 }))
  return [...values, ...gone].map((one) => ({ value: one.value, count: one.count, name: nameOf[name](one) }))
}

/** What one chosen value is called, for a chip above the list. */
export const chosenName = (facets: Facets | undefined, name: FilterName, value: string): string => {
  if (name === 'own' || name === 'q' || name === 'guide' || name === 'parent') return value
  const one = facets?.[name].find((each) => each.value === value) ?? { value, count: 0 }
  return nameOf[name](one)
}
