import type { HeldQuery } from '../api/holdings.ts'
import { paths, type Values } from '../app/paths.ts'

/** What is asked for by the address of the page of what is held: its filter and the first entry of its page. */
export const heldQueryOf = (search: URLSearchParams): Omit<HeldQuery, 'limit'> =>
  Object.fromEntries(
    ['q', 'kind', 'from'].flatMap((name) => {
      const value = search.get(name)
      return value ? [[name, value] as const] : []
    }),
  )

/**
 * The address with some of it changed; another filter begins at the first page, and neither it nor another page
 * has a document open.
 */
export const heldPath = (search: URLSearchParams, values: Values): string => {
  const isFilter = 'q' in values || 'kind' in values
  return paths.holdings({
    ...Object.fromEntries(search),
    ...(isFilter ? { from: undefined } : {}),
    ...(isFilter || 'from' in values ? { document: undefined, guides: undefined } : {}),
    ...values,
  })
}
