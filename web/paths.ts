/** What a list of findings can be narrowed by: the words of the API's filter, as they stand in the address. */
export const filterNames = [
  'severity',
  'kind',
  'element',
  'rule',
  'region',
  'own',
  'agency',
  'item',
  'guide',
  'parent',
  'q',
] as const
/** One word of the filter. */
export type FilterName = (typeof filterNames)[number]

/** A filter of findings as the address has it: several values of one word are separated by commas. */
export type FindingQuery = { readonly [Name in FilterName]?: Name extends 'own' ? '1' : string }

type Values = Readonly<Record<string, string | undefined>>

/** A path with those values of its query that are not empty. Commas and slashes stay legible. */
const withQuery = (path: string, values: Values): string => {
  const query = Object.entries(values)
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
    .map(
      ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/')}`,
    )
    .join('&')
  return query === '' ? path : `${path}?${query}`
}

/** The filter that stands in an address. */
export const filterOf = (query: URLSearchParams): FindingQuery => {
  const { own, ...filter } = Object.fromEntries(
    filterNames.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? '']] : [])),
  )
  return { ...filter, ...(own === '1' ? { own } : {}) }
}

/** Files that the server makes; a browser saves or shows them. */
export const downloads = {
  /** All findings of a filter as a report. */
  findings: (format: string, lang: string, filter: FindingQuery = {}) =>
    withQuery('/api/findings/export', { ...filter, format, lang }),
  /** One guide with its findings on A4. */
  sheet: (id: string, lang: string) => withQuery(`/api/guides/${encodeURIComponent(id)}/sheet`, { lang }),
} as const

/** Every path of the app is made here, so that links and routes agree. */
export const paths = {
  overview: (values: Values = {}) => withQuery('/', values),
  findings: (filter: FindingQuery = {}, state: Values = {}) =>
    withQuery('/findings', { ...filter, ...state }),
  items: (values: Values = {}) => withQuery('/items', values),
  /** One item across all agencies. */
  item: (code: string, values: Values = {}) => withQuery(`/items/${encodeURIComponent(code)}`, values),
  /** A guide beside its standard; `element` opens it at that element. */
  guide: (id: string, values: Values = {}) => withQuery(`/guides/${encodeURIComponent(id)}`, values),
  /** Adopting the standard for many guides: those of an item, or those at which the findings of a filter stand. */
  adopt: (choice: Values) => withQuery('/adopt', choice),
  /** What was changed in bulk. */
  bulks: () => '/bulks',
  /** One bulk; with `run` it is carried on at once. */
  bulk: (id: number, values: Values = {}) => withQuery(`/bulks/${id}`, values),
  rules: () => '/rules',
  rule: (id: string) => `/rules/${id}`,
  search: (q: string) => withQuery('/search', { q }),
} as const
