import { msg } from '@lit/localize'
import type { HoldingKind, Holdings } from '../api/holdings.ts'
import type { Facet } from '../elements/list-filters.ts'

/** As what something can be held. */
const holdingKinds = ['e-certificate', 'shared-data'] as const satisfies readonly HoldingKind[]

/** As what something is held, in a word. */
export const sayHoldingKind = (kind: HoldingKind): string => {
  const names: Record<HoldingKind, string> = {
    'e-certificate': msg('电子证照', { id: 'holdings.certificate' }),
    'shared-data': msg('共享数据', { id: 'holdings.shared' }),
  }
  return names[kind]
}

/** The kinds as a facet that a list is narrowed by. */
export const kindFacet = (facets: Holdings['facets']): Facet => ({
  name: 'kind',
  label: msg('类型', { id: 'items.type' }),
  values: holdingKinds.map((value) => [
    value,
    sayHoldingKind(value),
    facets.find((one) => one.value === value)?.count ?? 0,
  ]),
})
