import { elementNames } from '../../rules/catalog.ts'
import type { AdoptSelection } from '../api/adoption.ts'
import { type FindingQuery, filterNames, paths } from '../app/paths.ts'
import type { Selection } from '../moves/selection.ts'

const listIn = (query: URLSearchParams, name: string): string[] =>
  (query.get(name) ?? '').split(',').filter((part) => part !== '')

/** The address at which the standard is adopted for the guides of chosen findings, in the elements that they are about. */
export const adoptPath = (filter: FindingQuery, { isAll, marked }: Selection): string =>
  paths.adopt(
    isAll ? { ...filter, all: '1', except: [...marked].join(',') } : { fingerprints: [...marked].join(',') },
  )

/** What an address chooses for adopting the standard; undefined where it chooses nothing. */
export const selectionOf = (query: URLSearchParams): AdoptSelection | undefined => {
  const exclude = listIn(query, 'exclude')
  const elements = listIn(query, 'elements').filter((name) => elementNames.some((one) => one === name))
  const rest = {
    ...(exclude.length > 0 ? { exclude } : {}),
    // The server refuses an element in which nothing can be adopted.
    ...(elements.length > 0 ? { elements: elements as NonNullable<AdoptSelection['elements']> } : {}),
  }
  const guides = listIn(query, 'guides')
  if (guides.length > 0) return { guides, ...rest }
  const items = listIn(query, 'items')
  if (items.length > 0) return { items, ...rest }
  const fingerprints = listIn(query, 'fingerprints')
  if (fingerprints.length > 0) return { fingerprints, ...rest }
  const except = listIn(query, 'except')
  const findings = Object.fromEntries(
    filterNames.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? '']] : [])),
  )
  return Object.keys(findings).length > 0 || query.has('all')
    ? { findings, ...(except.length > 0 ? { except } : {}), ...rest }
    : undefined
}
