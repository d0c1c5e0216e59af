import { msg } from '@lit/localize'
import type { Agencies } from '../api/agencies.ts'
import type { Facet } from '../elements/list-filters.ts'
import { label } from '../words/words.ts'

/** What the fields of an agency are called, as the tables in which they come in head them. */
export const agencyFields = (): Readonly<Record<string, string>> => ({
  uscc: msg('统一社会信用代码', { id: 'agencies.code' }),
  name: msg('实施主体名称', { id: 'agencies.name' }),
  region: msg('行政区划', { id: 'agencies.region' }),
  level: msg('行使层级', { id: 'agencies.level' }),
  parent: msg('上级', { id: 'agencies.parent' }),
  formerNames: msg('曾用名称', { id: 'agencies.former-names' }),
  formerUsccs: msg('曾用统一社会信用代码', { id: 'agencies.former-codes' }),
  publishes: msg('应发布事项', { id: 'agencies.publishes' }),
})

/** The levels that there are as a facet that the list is narrowed by. */
export const levelFacet = (facets: Agencies['facets'], chosen: string | undefined): Facet => ({
  name: 'level',
  label: msg('行使层级', { id: 'agencies.level' }),
  values: facets
    .filter(({ value, count }) => count > 0 || value === chosen)
    .map(({ value, count }) => [value, label(`level.${value}`), count]),
})
