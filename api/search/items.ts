import { type RawBuilder, sql } from 'kysely'
import type { StandardItem } from '../../rules/catalog.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import { itemPosition, itemRowid, rowsMatching, type TextQuery } from '../db/text-index.ts'

/** The codes of the items that words name, as a subquery for `in`. */
export const itemsNamed = ({ directoryNo }: CatalogHead, words: string): RawBuilder<string> =>
  sql<string>`(select code from standard_item where directory_no = ${directoryNo}
    and ${itemRowid(directoryNo, 0)} + position in ${rowsMatching('item_search', { words: [words], where: 'names' })})`

/** The items in which all words of a query stand, in the order of the directory. */
export const findItems = async (
  { db }: Store,
  { directoryNo, directory }: CatalogHead,
  query: TextQuery,
): Promise<StandardItem[]> => {
  const rows = await db
    .selectFrom('item_search')
    .select('rowid')
    .where('rowid', 'in', rowsMatching('item_search', query))
    .where('rowid', '>=', itemRowid(directoryNo, 0))
    .where('rowid', '<', itemRowid(directoryNo + 1, 0))
    .orderBy('rowid')
    .execute()
  return rows.flatMap(({ rowid }) => directory.items[itemPosition(rowid)] ?? [])
}
