import type { Guide, LegalBasis, StandardItem } from '../../rules/catalog.ts'
import { type TextElement, textElements } from '../db/text-columns.ts'
import type { GuideAsk } from '../query/guides.ts'
import type { AskedGuides } from './guide-filter.ts'
import { type Excerpt, excerptOf, findWord, findWords } from './marks.ts'
import { type CitedProvision, type ListedMaterial, referencesOf } from './references.ts'
import { passagesOf } from './texts.ts'

/** A piece of what a guide or item says, with the element that it stands in and what was found marked. */
export interface Passage extends Excerpt {
  readonly element: TextElement
}

/** Passages shown of one guide or item. */
const most = 3

/** Where words stand outside the name: each word once, in the elements that are asked for first. */
export const passagesSaying = (
  published: Guide | StandardItem,
  words: readonly string[],
  elements: readonly TextElement[] = [],
): readonly Passage[] => {
  if (words.length === 0) return []
  const isAsked = ({ element }: { element: TextElement }) => elements.includes(element)
  const all = passagesOf(published).filter(({ element }) => element !== 'name' || elements.includes('name'))
  const ordered = [...all.filter(isAsked), ...(elements.length === 0 ? all : [])]
  const shown = new Map<string, Passage>()
  for (const word of words) {
    const found = ordered.find(({ text }) => findWord(text, word).length > 0)
    if (!found) continue
    const { element, text } = found
    shown.set(text, { element, ...excerptOf(text, findWords(text, words)) })
  }
  const rank = ({ element }: Passage) => textElements.indexOf(element)
  return [...shown.values()].sort((a, b) => rank(a) - rank(b)).slice(0, most)
}

const whole = (element: TextElement, text: string): Passage => ({
  element,
  ...excerptOf(text, [{ start: 0, end: text.length }]),
})

const rowText = ({ title, article }: LegalBasis): string => `${title}${article ?? ''}`

/** What a row must refer to: a law with articles, any law with articles, or a document. */
type Referred =
  | { readonly isLaw: (one: CitedProvision) => boolean; readonly articles: readonly string[] }
  | { readonly isMaterial: (one: ListedMaterial) => boolean }

const referredOf = ({ filter, query }: AskedGuides): readonly Referred[] => {
  const { law, article, material, demanded } = filter
  const ofAsk = (ask: GuideAsk): readonly Referred[] => {
    if (ask.kind === 'laws') {
      const { laws, articles } = ask
      if (laws.length === 0) return [{ isLaw: () => true, articles }]
      return laws.map((asked) => ({
        isLaw: (one) => ('law' in asked ? one.law === asked.law : one.title.includes(asked.titled)),
        articles,
      }))
    }
    if (ask.kind !== 'materials') return []
    return ask.materials.map((asked) => ({
      isMaterial: (one) =>
        (one.material === asked.material || one.name.includes(asked.words)) &&
        !(ask.isDemanded && one.exempt),
    }))
  }
  return [
    ...query.terms.flatMap(({ isNegated, ask }) => (isNegated ? [] : ofAsk(ask))),
    ...(law === undefined && article === undefined
      ? []
      : [
          {
            isLaw: (one: CitedProvision) => law === undefined || one.law === law,
            articles: article === undefined ? [] : [article],
          },
        ]),
    ...(material === undefined
      ? []
      : [
          {
            isMaterial: (one: ListedMaterial) =>
              one.material === material && !(demanded !== undefined && one.exempt),
          },
        ]),
  ]
}

/** The rows of the basis and of the materials that a filter asks for. */
const passagesReferred = (guide: Guide, asked: AskedGuides): readonly Passage[] => {
  const referred = referredOf(asked)
  if (referred.length === 0) return []
  const read = referencesOf(asked.head)
  const fits = (row: Pick<Guide, 'basis' | 'materials'>): boolean => {
    const { citations, materials } = read({ ...guide, basis: [], materials: [], ...row })
    return referred.some((one) =>
      'isMaterial' in one
        ? materials.some(one.isMaterial)
        : citations.some(
            (cited) =>
              one.isLaw(cited) && (one.articles.length === 0 || one.articles.includes(cited.article)),
          ),
    )
  }
  const { basis = [], materials = [] } = guide
  return [
    ...basis.filter((row) => fits({ basis: [row] })).map((row) => whole('basis', rowText(row))),
    ...materials.filter((row) => fits({ materials: [row] })).map(({ name }) => whole('materials', name)),
  ]
}

/** What of a guide fits a filter, beside its name. */
export const passagesFor = (guide: Guide, asked: AskedGuides): readonly Passage[] => {
  const { query, filter } = asked
  return [
    ...passagesReferred(guide, asked),
    ...passagesSaying(guide, query.words, filter.element ?? query.inElements),
  ].slice(0, most)
}
