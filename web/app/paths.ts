/** What a list of findings can be narrowed by: the words of the API's filter, as they stand in the address. */
export const filterNames = [
  'state',
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
  'reason',
  'verdict',
  'ruleSet',
  'cause',
  'due',
  'dueTo',
  'assignee',
  'again',
  'asked',
  'change',
  'fresh',
  'decision',
  'q',
] as const
/** One word of the filter. */
export type FilterName = (typeof filterNames)[number]

/** Words of the filter that say yes or nothing. */
type Flag = 'own' | 'again' | 'fresh'

/** A filter of findings as the address has it: several values of one word are separated by commas. */
export type FindingQuery = { readonly [Name in FilterName]?: Name extends Flag ? '1' : string }

/** Words of a query by name. */
export type Values = Readonly<Record<string, string | undefined>>

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
  const { own, again, fresh, ...filter } = Object.fromEntries(
    filterNames.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? '']] : [])),
  )
  return {
    ...filter,
    ...(own === '1' ? { own } : {}),
    ...(again === '1' ? { again } : {}),
    ...(fresh === '1' ? { fresh } : {}),
  }
}

/** Files that the server makes; a browser saves or shows them. */
export const downloads = {
  /** All findings of a filter as a report. */
  findings: (format: string, lang: string, filter: FindingQuery = {}) =>
    withQuery('/api/findings/export', { ...filter, format, lang }),
  /** One item across all agencies as a table. */
  item: (code: string, format: string, lang: string) =>
    withQuery(`/api/items/${encodeURIComponent(code)}/export`, { format, lang }),
  /** The differences of two agencies as a table. */
  comparison: (a: string, b: string, format: string, lang: string) =>
    withQuery('/api/compare/export', { a, b, format, lang }),
  /** The guides of an agency, or without one all that one may change, as a file that an import reads. */
  guides: (format: 'xlsx' | 'csv' | 'jsonl', lang: string, agency = '') =>
    withQuery('/api/guides/export', { agency: agency || undefined, format, lang }),
  /** An empty workbook to fill in. */
  importTemplate: () => '/api/imports/template',
  /** An empty workbook of what the government holds. */
  agencies: () => '/api/catalog/agencies.json',
  listTemplate: (kind: 'agencies' | 'holdings') => `/api/${kind}/template`,
  /** What is still asked for though it is held, as a table. */
  askedThoughHeld: (format: string, lang: string, filter: Values = {}) =>
    withQuery('/api/holdings/asked/export', { ...filter, format, lang }),
  /** The file of an import: as it came, with its bad cells marked, or only the rows that were refused. */
  importFile: (no: number, which: 'file' | 'errors' | 'remainder') => `/api/imports/${no}/${which}`,
  /** All entries of the log that a filter asks for. */
  log: (format: 'csv' | 'jsonl', lang: string, filter: Values) => {
    // An empty agency is the province, and no empty value.
    const given = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return `/api/log/export?${new URLSearchParams([...given, ['format', format], ['lang', lang]])}`
  },
  /** A file at a finding; posted to with a name, where a new one goes. */
  attachment: (fingerprint: string, id: number) => `/api/findings/${fingerprint}/attachments/${id}`,
  attachments: (fingerprint: string, name: string) =>
    withQuery(`/api/findings/${fingerprint}/attachments`, { name }),
  /** One guide with its findings on A4. */
  sheet: (id: string, lang: string) => withQuery(`/api/guides/${encodeURIComponent(id)}/sheet`, { lang }),
} as const

/** Every state, for a link to a finding however it stands. */
const anyState = 'upcoming,open,exempt,disputed,closed'

/** Every path of the app is made here, so that links and routes agree. */
export const paths = {
  overview: (values: Values = {}) => withQuery('/', values),
  /** What waits for the one who acts. */
  desk: () => '/desk',
  /** What was asked of the province. */
  decisions: (values: Values = {}) => withQuery('/decisions', values),
  /** The gates of the agencies; `passed` for those that pass or do not. */
  gates: (values: Values = {}) => withQuery('/gates', values),
  /** What was done by whom; with `guide`, all that happened to one guide. */
  audit: (values: Values = {}) => withQuery('/audit', values),
  findings: (filter: FindingQuery = {}, state: Values = {}) =>
    withQuery('/findings', { ...filter, ...state }),
  /** One finding however it stands. */
  finding: (fingerprint: string): string =>
    withQuery('/findings', { state: anyState, q: fingerprint, selected: fingerprint }),
  /** The findings of a filter one at a time. */
  zen: (filter: FindingQuery = {}, state: Values = {}) => withQuery('/findings/zen', { ...filter, ...state }),
  items: (values: Values = {}) => withQuery('/items', values),
  /** One item across all agencies. */
  item: (code: string, values: Values = {}) => withQuery(`/items/${encodeURIComponent(code)}`, values),
  /** All items by all regions. */
  matrix: (values: Values = {}) => withQuery('/matrix', values),
  /** Guides and items that are linked to nothing, and every link with what speaks for it. */
  links: (values: Values = {}) => withQuery('/links', values),
  /** Two agencies beside each other, or the choice of two. */
  compare: (values: Values = {}) => withQuery('/compare', values),
  /** A guide beside its standard; `element` opens it at that element. */
  guide: (id: string, values: Values = {}) => withQuery(`/guides/${encodeURIComponent(id)}`, values),
  /** Adopting the standard for many guides: those of an item, or those at which the findings of a filter stand. */
  adopt: (choice: Values) => withQuery('/adopt', choice),
  /** What was done to many at once; `before` begins further back. */
  bulks: (values: Values = {}) => withQuery('/bulks', values),
  /** One bulk; with `run` it is carried on at once. */
  bulk: (id: number, values: Values = {}) => withQuery(`/bulks/${id}`, values),
  /** All imports; `before` begins further back. */
  imports: (values: Values = {}) => withQuery('/imports', values),
  newImport: () => '/imports/new',
  /** One import at one of its steps. */
  import: (no: number, values: Values = {}) => withQuery(`/imports/${no}`, values),
  /** The dictionary of names that mean the same. */
  aliases: (values: Values = {}) => withQuery('/aliases', values),
  /** What is still asked for though it is held; with `view` the catalogues of what is. */
  agencies: (values: Values = {}) => withQuery('/agencies', values),
  holdings: (values: Values = {}) => withQuery('/holdings', values),
  /** All rules; `sort` by findings or by how often they are wrong. */
  rules: (values: Values = {}) => withQuery('/rules', values),
  rule: (id: string) => `/rules/${id}`,
  /** The scans that were asked for; `before` for those before one. */
  scans: (values: Values = {}) => withQuery('/scans', values),
  search: (q: string, values: Values = {}) => withQuery('/search', { q, ...values }),
} as const
