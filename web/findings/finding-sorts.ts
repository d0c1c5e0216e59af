import { msg } from '@lit/localize'
import type { FindingSort } from '../api/findings.ts'

/** The orders of the list of findings, the usual one first. */
export const sorts = ['severity', 'due', 'agency', 'item', 'rule'] as const satisfies readonly FindingSort[]

/** The order that stands in an address; undefined for the usual one. */
export const sortOf = (query: URLSearchParams): FindingSort | undefined =>
  sorts.find((sort) => sort === query.get('sort'))

/** What an order is called. */
export const sortName = (sort: FindingSort): string => {
  const names: Record<FindingSort, string> = {
    severity: msg('按级别', { id: 'sort.severity' }),
    agency: msg('按地区和机构', { id: 'sort.agency' }),
    item: msg('按事项', { id: 'sort.item' }),
    rule: msg('按规则', { id: 'sort.rule' }),
    due: msg('按到期日', { id: 'sort.due' }),
  }
  return names[sort]
}
