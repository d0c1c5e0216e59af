import type { CatalogHead } from '../catalog/head.ts'
import { oneOf } from '../db/json-rows.ts'
import { remember } from '../db/remember.ts'
import type { Store } from '../db/store.ts'
import { findWords } from './marks.ts'
import { lawsNamed, materialNamed } from './references.ts'

/** A law or document that guides cite: how many do, and which of its articles. */
export interface FoundLaw {
  readonly law: string
  readonly title: string
  readonly guides: number
  /** The articles that the query names, else those that most guides cite; '' is no article. */
  readonly articles: readonly { readonly article: string; readonly guides: number }[]
}

/** A document that guides list: how many do, to how many it must be handed in, and under which names. */
export interface FoundMaterial {
  readonly material: string
  readonly guides: number
  readonly demanded: number
  readonly names: readonly string[]
}

interface Counted {
  readonly key: string
  readonly names: readonly string[]
  readonly guides: number
}

/** What is asked: the words of a query, and the state of the database that they are asked of. */
export interface CitedAsking {
  readonly store: Store
  readonly head: CatalogHead
  readonly generation: number
  readonly words: readonly string[]
}

const citedLaws = ({ store, generation }: CitedAsking): Promise<readonly Counted[]> =>
  remember(store, generation, ['cited-laws'], async () => {
    const [counts, titles] = await Promise.all([
      store.db
        .selectFrom('guide_citation')
        .select('law')
        .select(({ fn }) => fn.count<number>('guide_no').distinct().as('guides'))
        .groupBy('law')
        .execute(),
      store.db
        .selectFrom('guide_citation')
        .select(['law', 'title'])
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .groupBy(['law', 'title'])
        .orderBy('count', 'desc')
        .execute(),
    ])
    const titlesOf = Map.groupBy(titles, ({ law }) => law)
    return counts.map(({ law, guides }) => ({
      key: law,
      names: (titlesOf.get(law) ?? []).map(({ title }) => title),
      guides,
    }))
  })

interface CountedMaterial extends Counted {
  readonly demanded: number
}

const listedMaterials = ({ store, generation }: CitedAsking): Promise<readonly CountedMaterial[]> =>
  remember(store, generation, ['listed-materials'], async () => {
    const [counts, names] = await Promise.all([
      store.db
        .selectFrom('guide_material')
        .select('material')
        .select(({ fn }) => [
          fn.count<number>('guide_no').distinct().as('guides'),
          fn.count<number>('guide_no').distinct().filterWhere('exempt', '=', 0).as('demanded'),
        ])
        .groupBy('material')
        .execute(),
      store.db
        .selectFrom('guide_material')
        .select(['material', 'name'])
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .groupBy(['material', 'name'])
        .orderBy('count', 'desc')
        .execute(),
    ])
    const namesOf = Map.groupBy(names, ({ material }) => material)
    return counts.map(({ material, guides, demanded }) => ({
      key: material,
      names: (namesOf.get(material) ?? []).map(({ name }) => name),
      guides,
      demanded,
    }))
  })

const holdsAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => findWords(text, [word]).length > 0)

const byGuides = (a: Counted, b: Counted): number => b.guides - a.guides || (a.key < b.key ? -1 : 1)

/** Articles of a law that are listed unless some are named. */
const mostArticles = 12

const articlesOf = async ({ db }: Store, law: string, named: readonly string[]) => {
  let query = db
    .selectFrom('guide_citation')
    .select('article')
    .select(({ fn }) => fn.count<number>('guide_no').distinct().as('guides'))
    .where('law', '=', law)
    .groupBy('article')
    .orderBy('guides', 'desc')
    .orderBy('article')
    .limit(mostArticles)
  if (named.length > 0) query = query.where('article', 'in', oneOf(named))
  const rows = await query.execute()
  const missing = named.filter((article) => !rows.some((row) => row.article === article))
  return [...rows, ...missing.map((article) => ({ article, guides: 0 }))]
}

/** The laws that words name, then those in whose titles they stand, most cited first; and how many there are in all. */
export const findLaws = async (
  asking: CitedAsking,
  limit: number,
): Promise<{ readonly laws: FoundLaw[]; readonly total: number }> => {
  const { store, head, words } = asking
  if (words.length === 0) return { laws: [], total: 0 }
  const cited = await citedLaws(asking)
  const named = lawsNamed(head.directory, words.join(' '))
  const namedKeys = new Map(named.map(({ law, articles }) => [law, articles]))
  const titled = cited
    .filter(({ key, names }) => !namedKeys.has(key) && names.some((name) => holdsAll(name, words)))
    .toSorted(byGuides)
  const all = [
    ...Array.from(
      namedKeys.keys(),
      (law) => cited.find(({ key }) => key === law) ?? { key: law, names: [], guides: 0 },
    ),
    ...titled,
  ]
  const laws = await Promise.all(
    all.slice(0, limit).map(async ({ key, names, guides }) => ({
      law: key,
      title: names[0] ?? key,
      guides,
      articles: await articlesOf(store, key, namedKeys.get(key) ?? []),
    })),
  )
  return { laws, total: all.length }
}

/** Other names of a document that are shown. */
const mostNames = 6

/** The document that words name, then those that are called so, most asked for first; and how many there are in all. */
export const findMaterials = async (
  asking: CitedAsking,
  limit: number,
): Promise<{ readonly materials: FoundMaterial[]; readonly total: number }> => {
  const { head, words } = asking
  if (words.length === 0) return { materials: [], total: 0 }
  const exact = materialNamed(head.directory, words.join(''))
  const found = (await listedMaterials(asking))
    .filter(
      ({ key, names }) =>
        key === exact || holdsAll(key, words) || names.some((name) => holdsAll(name, words)),
    )
    .toSorted((a, b) => Number(b.key === exact) - Number(a.key === exact) || byGuides(a, b))
  return {
    materials: found.slice(0, limit).map(({ key, names, guides, demanded }) => ({
      material: key,
      guides,
      demanded,
      names: names.filter((name) => name !== key).slice(0, mostNames),
    })),
    total: found.length,
  }
}
