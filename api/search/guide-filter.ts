import { z } from '@hono/zod-openapi'
import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely'
import type { CatalogHead } from '../catalog/head.ts'
import { isBelow } from '../catalog/region-condition.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Tables } from '../db/tables.ts'
import { type TextElement, textElements } from '../db/text-columns.ts'
import { rowsMatching } from '../db/text-index.ts'
import { compileGuideQuery, type GuideAsk, type GuideQuery } from '../query/guides.ts'

const listOfElements = z
  .string()
  .transform((text) => text.split(',').filter((part) => part !== ''))
  .pipe(z.array(z.enum(textElements)))
  .optional()
  .openapi({
    type: 'string',
    description: `Elements in which one of the words must stand, separated by commas: ${textElements.join(', ')}`,
  })

const list = (description: string) =>
  z
    .string()
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .optional()
    .openapi({ type: 'string', description: `${description}; several separated by commas` })

/** What guides are searched by: a query, and what the facets narrow it to. */
export const guideFilterSchema = z.object({
  q: z.string().default('').openapi({ description: 'Words, and fields as in `law:就业促进法 article:58`' }),
  element: listOfElements,
  region: z.string().optional().openapi({ description: 'Code of a region: it and all below it' }),
  item: list('Base codes: of a main item with its sub-items, or of one sub-item'),
  law: z.string().optional().openapi({ description: 'Key of a law, as the search for laws gives it' }),
  article: z.string().optional().openapi({ description: 'Article of that law: 58, 10-1' }),
  material: z
    .string()
    .optional()
    .openapi({ description: 'A document, as the search for materials gives it' }),
  demanded: z
    .enum(['1'])
    .optional()
    .openapi({ description: '1: only guides to which that document must be handed in' }),
})
/** A filter of guides as parsed from a query string. */
export type GuideFilter = z.infer<typeof guideFilterSchema>

/** The names of the conditions of a filter. */
export type GuideFacet = 'element' | 'region' | 'item'

/** A filter with its query read. */
export interface AskedGuides {
  readonly filter: GuideFilter
  readonly query: GuideQuery
  readonly head: CatalogHead
}

/** Reads the query of a filter. @throws ApiError `invalid-query` */
export const askGuides = (filter: GuideFilter, head: CatalogHead): AskedGuides => ({
  filter,
  head,
  query: compileGuideQuery(filter.q, head),
})

type Build = ExpressionBuilder<Tables, 'guide'>
type Condition = ExpressionWrapper<Tables, 'guide', SqlBool>

const cites = (law: string | undefined, articles: readonly string[]) =>
  sql<number>`(select guide_no from guide_citation where ${law === undefined ? sql`true` : sql`law = ${law}`} and ${
    articles.length === 0 ? sql`true` : sql`article in ${oneOf(articles)}`
  })`

const citesTitled = (words: string, articles: readonly string[]) =>
  sql<number>`(select guide_no from guide_citation where instr(title, ${words}) > 0 and ${
    articles.length === 0 ? sql`true` : sql`article in ${oneOf(articles)}`
  })`

const isOfItems = (eb: Build, head: CatalogHead, codes: readonly string[]): Condition => {
  const families = codes.filter((code) => head.familyOf(code) === code)
  const subItems = codes.filter((code) => head.familyOf(code) !== code)
  return eb(
    'guide.id',
    'in',
    sql<string>`(select guide_id from link where family in ${oneOf(families)} or standard_code in ${oneOf(subItems)})`,
  )
}

const fits = (eb: Build, head: CatalogHead, ask: GuideAsk): Condition => {
  switch (ask.kind) {
    case 'regions':
      return eb.and([isBelow('guide.region', ask.regions)])
    case 'agencies':
      return eb('guide.agency', 'in', oneOf(ask.agencies))
    case 'items':
      return isOfItems(eb, head, ask.items)
    case 'statuses':
      return eb('guide.status', 'in', oneOf(ask.statuses))
    case 'laws':
      return ask.laws.length === 0
        ? eb('guide.no', 'in', cites(undefined, ask.articles))
        : eb.or(
            ask.laws.map((one) =>
              eb(
                'guide.no',
                'in',
                'law' in one ? cites(one.law, ask.articles) : citesTitled(one.titled, ask.articles),
              ),
            ),
          )
    case 'materials':
      return eb.or(
        ask.materials.map(({ material, words }) =>
          eb(
            'guide.no',
            'in',
            sql<number>`(select guide_no from guide_material where (material = ${material} or instr(name, ${words}) > 0)
              and exempt <= ${ask.isDemanded ? 0 : 1})`,
          ),
        ),
      )
    case 'words':
      return eb('guide.no', 'in', rowsMatching('guide_search', { words: [ask.words] }))
  }
}

/** The elements that a filter asks for, by its query or by its facet; undefined where it asks for none. */
const elementsAsked = ({ filter, query }: AskedGuides): readonly TextElement[] | undefined => {
  const { inElements } = query
  if (!filter.element?.length) return inElements.length === 0 ? undefined : inElements
  const { element } = filter
  return inElements.length === 0 ? element : element.filter((one) => inElements.includes(one))
}

/** Whether a filter asks for anything at all. */
export const asksAnything = ({ filter, query }: AskedGuides): boolean =>
  query.words.length > 0 ||
  query.terms.length > 0 ||
  [filter.law, filter.article, filter.material].some((one) => one !== undefined)

/** Whether a filter asks for nothing but words that stand anywhere, so that the index alone answers it. */
export const asksWordsOnly = ({ filter, query }: AskedGuides): boolean => {
  const { q: _, element: __, ...narrowing } = filter
  return (
    query.words.length > 0 &&
    query.terms.length + query.inElements.length + query.notInElements.length === 0 &&
    Object.values(narrowing).every((one) => one === undefined)
  )
}

/** All conditions of a filter as one, leaving out that of a facet. */
export const guideMatches = (eb: Build, asked: AskedGuides, without?: GuideFacet): Condition => {
  const { filter, query, head } = asked
  const { region, item, law, article, material, demanded } = filter
  const elements = without === 'element' ? query.inElements : (elementsAsked(asked) ?? [])
  const conditions: Condition[] = query.terms.map(({ isNegated, ask }) =>
    isNegated ? eb(fits(eb, head, ask), 'is not', sql<SqlBool>`true`) : fits(eb, head, ask),
  )
  if (query.words.length > 0)
    conditions.push(
      eb(
        'guide.no',
        'in',
        rowsMatching('guide_search', {
          words: query.words,
          ...(elements.length === 0 ? {} : { inElements: elements }),
        }),
      ),
    )
  if (query.words.length > 0 && query.notInElements.length > 0)
    conditions.push(
      eb(
        'guide.no',
        'not in',
        rowsMatching('guide_search', { words: query.words, inElements: query.notInElements }),
      ),
    )
  if (region !== undefined && without !== 'region')
    conditions.push(eb.and([isBelow('guide.region', [region])]))
  if (item?.length && without !== 'item') conditions.push(isOfItems(eb, head, item))
  if (law !== undefined || article !== undefined)
    conditions.push(eb('guide.no', 'in', cites(law, article === undefined ? [] : [article])))
  if (material !== undefined)
    conditions.push(
      eb(
        'guide.no',
        'in',
        sql<number>`(select guide_no from guide_material where material = ${material} and exempt <= ${demanded ? 0 : 1})`,
      ),
    )
  return eb.and(asksAnything(asked) ? conditions : [eb.val(false), ...conditions])
}
