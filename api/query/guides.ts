import { type GuideField, guideFields } from '../../rules/query/fields.ts'
import type { FieldTerm, QueryProblem, Term } from '../../rules/query/query.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { type TextElement, textElements } from '../db/text-columns.ts'
import { isSearchable } from '../db/text-index.ts'
import { articlesNamed, lawsNamed, materialNamed } from '../search/references.ts'
import { refuseQuery, requireQuery } from './refuse.ts'
import { resolveNames } from './vocabulary.ts'

/** A law as a term asks for it: its key where the directory knows it, else words of its title. */
export type AskedLaw = { readonly law: string } | { readonly titled: string }

/** What one term of a query over guides asks for. */
export type GuideAsk =
  | { readonly kind: 'regions'; readonly regions: readonly string[] }
  | { readonly kind: 'agencies'; readonly agencies: readonly string[] }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'statuses'; readonly statuses: readonly string[] }
  | { readonly kind: 'laws'; readonly laws: readonly AskedLaw[]; readonly articles: readonly string[] }
  | {
      readonly kind: 'materials'
      /** Only where somebody has to hand them in. */
      readonly isDemanded: boolean
      readonly materials: readonly { readonly material: string; readonly words: string }[]
    }
  | { readonly kind: 'words'; readonly words: string }

/** A query over guides: words that must stand in them, elements that one of these must stand in, and the rest. */
export interface GuideQuery {
  readonly words: readonly string[]
  readonly inElements: readonly TextElement[]
  /** Elements in which none of the words may stand. */
  readonly notInElements: readonly TextElement[]
  readonly terms: readonly { readonly isNegated: boolean; readonly ask: GuideAsk }[]
}

interface Compiled {
  readonly ask?: GuideAsk
  readonly problems?: readonly QueryProblem[]
}

type Compile = (term: FieldTerm<GuideField>, head: CatalogHead) => Compiled

const isTextElement = (text: string): text is TextElement => textElements.some((element) => element === text)

const materialsOf = (
  { values }: FieldTerm<GuideField>,
  { directory }: CatalogHead,
  isDemanded: boolean,
): GuideAsk => ({
  kind: 'materials',
  isDemanded,
  materials: values.map(({ text }) => ({ material: materialNamed(directory, text), words: text })),
})

const compilers: Readonly<Record<Exclude<GuideField, 'element' | 'article' | 'text'>, Compile>> = {
  city: (term, head) => {
    const { ids, problems } = resolveNames(head, 'city', term)
    return { ask: { kind: 'regions', regions: ids }, problems }
  },
  agency: (term, head) => {
    const { ids, problems } = resolveNames(head, 'agency', term)
    return { ask: { kind: 'agencies', agencies: ids }, problems }
  },
  item: (term, head) => {
    const { ids, problems } = resolveNames(head, 'item', term)
    return { ask: { kind: 'items', items: ids }, problems }
  },
  status: ({ values }) => ({ ask: { kind: 'statuses', statuses: values.map(({ text }) => text) } }),
  law: ({ values }, { directory }) => {
    const named = values.map(({ text }) => ({ text, found: lawsNamed(directory, text) }))
    return {
      ask: {
        kind: 'laws',
        laws: named.flatMap(({ text, found }): readonly AskedLaw[] =>
          found.length === 0 ? [{ titled: text }] : found.map(({ law }) => ({ law })),
        ),
        articles: named.flatMap(({ found }) => found.flatMap(({ articles }) => articles)),
      },
    }
  },
  material: (term, head) => ({ ask: materialsOf(term, head, false) }),
  demands: (term, head) => ({ ask: materialsOf(term, head, true) }),
}

/** The articles that `article:` names, which are those of the laws that `law:` names. */
const articlesOf = (terms: readonly Term<GuideField>[], problems: QueryProblem[]): readonly string[] =>
  terms.flatMap((term) => {
    if (term.kind !== 'field' || term.field !== 'article') return []
    return term.values.flatMap(({ text, start, end }) => {
      const articles = articlesNamed(text)
      if (articles.length === 0)
        problems.push({ code: 'unknown-value', start, end, params: { name: 'article', value: text } })
      return articles
    })
  })

/** Reads a query over guides. @throws ApiError `invalid-query` */
export const compileGuideQuery = (query: string, head: CatalogHead): GuideQuery => {
  const problems: QueryProblem[] = []
  const words: string[] = []
  const inElements: TextElement[] = []
  const notInElements: TextElement[] = []
  const asked: { isNegated: boolean; ask: GuideAsk }[] = []
  const read = requireQuery<GuideField>(query, guideFields)
  const articles = articlesOf(read, problems)
  const addWords = (text: string, isNegated: boolean) => {
    if (!isSearchable(text)) return
    if (isNegated) asked.push({ isNegated, ask: { kind: 'words', words: text } })
    else words.push(text)
  }
  for (const term of read) {
    if (term.kind === 'words') addWords(term.text, term.isNegated)
    else if (term.field === 'text') for (const { text } of term.values) addWords(text, term.isNegated)
    else if (term.field === 'element')
      (term.isNegated ? notInElements : inElements).push(
        ...term.values.flatMap(({ text }) => (isTextElement(text) ? [text] : [])),
      )
    else if (term.field !== 'article') {
      const compiled = compilers[term.field](term, head)
      problems.push(...(compiled.problems ?? []))
      if (compiled.ask) asked.push({ isNegated: term.isNegated, ask: compiled.ask })
    }
  }
  if (problems.length > 0) return refuseQuery(problems)
  const isLawNamed = asked.some(({ ask }) => ask.kind === 'laws')
  const terms = asked.map(({ isNegated, ask }) => ({
    isNegated,
    ask: ask.kind === 'laws' ? { ...ask, articles: [...new Set([...ask.articles, ...articles])] } : ask,
  }))
  return {
    words,
    inElements,
    notInElements,
    terms:
      articles.length > 0 && !isLawNamed
        ? [...terms, { isNegated: false, ask: { kind: 'laws', laws: [], articles } }]
        : terms,
  }
}
