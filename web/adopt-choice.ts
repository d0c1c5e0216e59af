import { elementNames } from '../rules/catalog.ts'
import type { AdoptSelection } from './api.ts'
import { filterNames } from './paths.ts'

const listIn = (query: URLSearchParams, name: string): string[] =>
  (query.get(name) ?? '').split(',').filter((part) => part !== '')

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
  const findings = Object.fromEntries(
    filterNames.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? '']] : [])),
  )
  return Object.keys(findings).length > 0 || query.has('all') ? { findings, ...rest } : undefined
}
