import { msg, str } from '@lit/localize'
import type { GuideSearch } from '../api/search.ts'
import { paths } from '../app/paths.ts'

/** The groups of what a search finds. */
export const searchGroups = ['all', 'items', 'guides', 'findings', 'laws', 'materials'] as const
/** One group. */
export type SearchGroup = (typeof searchGroups)[number]

/** Guides on a page of results. */
export const pageSize = 50

/** What a search page shows: all of it stands in the address. */
export interface SearchState {
  readonly group: SearchGroup
  readonly guides: GuideSearch
  /** Guides passed over. */
  readonly from: number
}

const narrowing = ['element', 'region', 'item', 'law', 'article', 'material', 'demanded'] as const

const isGroup = (text: string | null): text is SearchGroup => searchGroups.some((group) => group === text)

/** The state that an address holds. */
export const searchStateOf = (query: URLSearchParams): SearchState => {
  const group = query.get('in')
  const from = Number(query.get('from') ?? 0)
  const { demanded, ...narrowed } = Object.fromEntries(
    narrowing.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? '']] : [])),
  )
  return {
    group: isGroup(group) ? group : 'all',
    guides: {
      q: (query.get('q') ?? '').trim(),
      ...narrowed,
      ...(demanded === '1' ? { demanded } : {}),
    },
    from: Number.isSafeInteger(from) && from > 0 ? from : 0,
  }
}

/** The address of a state. */
export const searchPath = ({ group, guides, from }: SearchState): string => {
  const { q, ...rest } = guides
  return paths.search(q, {
    in: group === 'all' ? '' : group,
    ...rest,
    from: from === 0 ? '' : String(from),
  })
}

/** The guides that cite an article of a law; without an article, any of it. */
export const citingPath = (law: string, article: string): string =>
  searchPath({
    group: 'guides',
    guides: { q: '', law, ...(article === '' ? {} : { article }) },
    from: 0,
  })

/** The guides that list a document, or only those to which it must be handed in. */
export const listingPath = (material: string, isDemanded = false): string =>
  searchPath({
    group: 'guides',
    guides: { q: '', material, ...(isDemanded ? { demanded: '1' } : {}) },
    from: 0,
  })

const articlePattern = /^(?:(chapter|section|annex):)?(\d+)(?:-(\d+))?$/

/** What an article of the index is called: 第58条, 第10条之1, 第3章; '' where a law is cited without one. */
export const articleName = (article: string): string => {
  const [, kind, number = '', branch] = articlePattern.exec(article) ?? []
  if (number === '') return msg('未写明条款', { id: 'search.no-article' })
  if (kind === 'chapter') return msg(str`第${number}章`, { id: 'search.chapter' })
  if (kind === 'section') return msg(str`第${number}节`, { id: 'search.section' })
  if (kind === 'annex') return msg('附件', { id: 'search.annex' })
  return branch === undefined
    ? msg(str`第${number}条`, { id: 'search.article' })
    : msg(str`第${number}条之${branch}`, { id: 'search.article-branch' })
}
