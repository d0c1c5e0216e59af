import { msg } from '@lit/localize'
import { elementNames } from '../../rules/catalog.ts'
import type { FindingKind } from '../../rules/finding.ts'
import { verdicts } from '../../rules/life/reviews.ts'
import { causes, closedReasons, decisionKinds, findingStates } from '../../rules/life/workflow.ts'
import type { Context } from '../api/context.ts'
import type { Facets, FacetValue } from '../api/findings.ts'
import type { FilterName, FindingQuery } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import {
  causeName,
  changeName,
  changes,
  closedReasonName,
  decisionKindName,
  dueSpanName,
  dueSpans,
  stateName,
  verdictName,
} from '../moves/workflow-words.ts'
import { elementName, ruleTitle, severityName } from '../words/words.ts'
import type { FacetOption } from './facet-group.ts'

/** A facet that findings can be narrowed by. */
export type FacetName = Exclude<keyof Facets, 'total'>

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
    state: msg('状态', { id: 'filter.state' }),
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
    reason: msg('关闭原因', { id: 'filter.reason' }),
    verdict: msg('复核结论', { id: 'filter.verdict' }),
    ruleSet: msg('复核时的规则集版本', { id: 'filter.rule-set' }),
    cause: msg('由来', { id: 'filter.cause' }),
    due: msg('期限', { id: 'filter.due' }),
    dueTo: msg('到期日不晚于', { id: 'filter.due-to' }),
    assignee: msg('经办人', { id: 'filter.assignee' }),
    again: msg('复发', { id: 'move.found-again' }),
    asked: msg('待省级答复', { id: 'filter.asked' }),
    change: msg('与上次扫描相比', { id: 'filter.change' }),
    fresh: msg('基线后新增错误', { id: 'gate.no-new-error' }),
    decision: msg('申请', { id: 'filter.decision' }),
    q: msg('关键词', { id: 'filter.q' }),
  }
  return labels[name]
}

/** The values of one word of the filter. */
export const chosenIn = (filter: FindingQuery, name: FilterName): readonly string[] =>
  (filter[name] ?? '').split(',').filter((value) => value !== '')

const countOf = (values: readonly FacetValue[], value: string): number =>
  values.find((one) => one.value === value)?.count ?? 0

const within =
  <const Value extends string>(values: readonly Value[]) =>
  (text: string): text is Value =>
    values.some((value) => value === text)

const severities = ['error', 'warning', 'info'] as const
const kinds = ['guide', 'coverage', 'group', 'standard'] as const
const isSeverity = within(severities)
const isElement = within(elementNames)
const isKind = within(kinds)
const isState = within(findingStates)
const isCause = within(causes)
const isReason = within(closedReasons)
const isVerdict = within(verdicts)
const isSpan = within(dueSpans)
const isAsked = within(decisionKinds)
const isChange = within(changes)

const nameOf: Record<FacetName, (one: FacetValue) => string> = {
  state: ({ value }) => (isState(value) ? stateName(value) : value),
  severity: ({ value }) => (isSeverity(value) ? severityName(value) : value),
  kind: ({ value }) => (isKind(value) ? kindName(value) : value),
  element: ({ value }) => (isElement(value) ? elementName(value) : value),
  rule: ({ value }) => (value.endsWith('*') ? value : ruleTitle(value)),
  region: ({ value, name }) => name ?? value,
  agency: ({ value, name }) => name ?? value,
  item: ({ value, name }) => name ?? value,
  cause: ({ value }) => (isCause(value) ? causeName(value) : value),
  due: ({ value }) => (isSpan(value) ? dueSpanName(value) : value),
  assignee: ({ value, name }) =>
    value === 'none' ? msg('未分派', { id: 'filter.nobody' }) : (name ?? value),
  asked: ({ value }) => (isAsked(value) ? decisionKindName(value) : value),
  change: ({ value }) => (isChange(value) ? changeName(value) : value),
}

/** The facets with the people of assignments called by office and post. */
export const withPeople = (facets: Facets, context: Context | undefined): Facets => ({
  ...facets,
  assignee: facets.assignee.map((one) =>
    context && one.value !== 'none' ? { ...one, name: sayPerson(one.value, context) } : one,
  ),
})

/** Facets whose values stand in one order always, so that nothing moves when the counts change. */
const fixed: Partial<Record<FacetName, readonly string[]>> = {
  state: findingStates,
  severity: severities,
  kind: kinds,
  element: elementNames,
  cause: causes,
  due: dueSpans,
  asked: decisionKinds,
  change: changes,
}

/** Facets whose values stay in sight where they leave nothing: few, and looked for at the same place. */
const steady: ReadonlySet<FacetName> = new Set(['state', 'severity', 'due'])

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
      .filter(({ value, count }) => steady.has(name) || count > 0 || chosen.includes(value))
  if (name === 'region') return regionOptions(values, chosen[0])
  const gone = chosen
    .filter((value) => !values.some((one) => one.value === value))
    .map((value) => ({ value, count: 0 }))
  return [...values, ...gone].map((one) => ({ value: one.value, count: one.count, name: nameOf[name](one) }))
}

const isFacet = (name: FilterName): name is FilterName & FacetName => name in nameOf

/** What one chosen value is called, for a chip above the list. */
export const chosenName = (facets: Facets | undefined, name: FilterName, value: string): string => {
  if (name === 'reason') return isReason(value) ? closedReasonName(value) : value
  if (name === 'verdict') return isVerdict(value) ? verdictName(value) : value
  if (!isFacet(name)) return value
  return nameOf[name](facets?.[name].find((each) => each.value === value) ?? { value, count: 0 })
}

/** Words of the filter that need no value beside them. */
export const isFlag = (name: FilterName): boolean => name === 'own' || name === 'again' || name === 'fresh'
