import type { StandardItem } from '../../rules/catalog.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { titleOf } from '../catalog/title.ts'
import { guidesMatching } from '../db/guide-search.ts'
import type { Store } from '../db/store.ts'
import { fromGuideRow, type GuideSummary } from '../guides/guide.ts'
import { itemsLike, itemsNamed } from '../items/find.ts'
import { countGuidesOfItems } from '../items/queries.ts'

type FoundBy = 'name' | 'guides' | 'likeness'

interface FoundItem {
  readonly code: string
  readonly title: string
  readonly commonNames: string[]
  readonly status: string
  readonly guides: number
  readonly by: FoundBy
}

const guidesFound = async ({ db }: Store, head: CatalogHead, query: string, limit: number) => {
  const found = db
    .selectFrom('guide')
    .leftJoin('link', 'link.guide_id', 'guide.id')
    .where('guide.no', 'in', guidesMatching(query))
  const [rows, byItem] = await Promise.all([
    found
      .select([
        'guide.id',
        'guide.name',
        'guide.agency',
        'guide.region',
        'guide.status',
        'link.standard_code',
      ])
      .orderBy('guide.region')
      .orderBy('guide.name')
      .orderBy('guide.no')
      .limit(limit)
      .execute(),
    found
      .select('link.standard_code')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .groupBy('link.standard_code')
      .orderBy('count', 'desc')
      .execute(),
  ])
  const summaries: GuideSummary[] = rows.map((row) => fromGuideRow(row, head))
  return {
    guides: summaries,
    total: byItem.reduce((sum, { count }) => sum + count, 0),
    items: byItem.flatMap(({ standard_code }) => head.items.get(standard_code ?? '') ?? []),
  }
}

/** Items and guides for a query: items by their own names first, then those of guides so named, then those alike. */
export const searchAll = async (
  store: Store,
  head: CatalogHead,
  query: string,
  limit: number,
): Promise<{ items: FoundItem[]; guides: GuideSummary[]; totalGuides: number }> => {
  const [found, counts] = await Promise.all([
    guidesFound(store, head, query, limit),
    countGuidesOfItems(store),
  ])
  const by = new Map<StandardItem, FoundBy>()
  for (const item of itemsNamed(head, query)) by.set(item, 'name')
  for (const item of found.items) if (!by.has(item)) by.set(item, 'guides')
  if (by.size < limit)
    for (const item of itemsLike(head, query, limit)) if (!by.has(item)) by.set(item, 'likeness')
  return {
    items: Array.from(by, ([item, how]) => ({
      code: item.code,
      title: titleOf(item),
      commonNames: [...(item.commonNames ?? [])],
      status: item.status,
      guides: counts.get(item.code) ?? 0,
      by: how,
    })).slice(0, limit),
    guides: found.guides,
    totalGuides: found.total,
  }
}
