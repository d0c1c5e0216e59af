import type { Finding } from '../../rules/finding.ts'
import { readCatalogState } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import { findStoredGuides } from '../guides/queries.ts'
import { emptyIndex, indexFindings, indexForm, indexGuides, indexItems, markIndexed } from './index-guides.ts'

/** Guides or findings a batch. */
const chunk = 1000

/**
 * Indexes a database that an older version filled, batch by batch; one that is indexed stays untouched. Only the last
 * batch says that it is done, so that a killed one begins anew. Gives how many guides were indexed.
 */
export const ensureIndexed = async (
  store: Store,
  onProgress?: (done: number, total: number) => void,
): Promise<number> => {
  const { db } = store
  const state = await readCatalogState(store)
  const form = await db.selectFrom('meta').select('value').where('key', '=', 'search').executeTakeFirst()
  if (!state || form?.value === indexForm) return 0
  const { head } = state
  await store.batch([...emptyIndex(store), ...indexItems(store, head.directoryNo, head)])
  const guides = await db.selectFrom('guide').select(['no', 'id']).orderBy('no').execute()
  for (let from = 0; from < guides.length; from += chunk) {
    const ids = guides.slice(from, from + chunk).map(({ id }) => id)
    const stored = await findStoredGuides(store, ids)
    await store.batch(
      indexGuides(
        store,
        head,
        stored.map(({ no, guide, agency }) => ({ no, guide, agencyName: head.agencyName(agency) })),
        true,
      ),
    )
    onProgress?.(Math.min(from + chunk, guides.length), guides.length)
  }
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('finding')
      .select(['id', 'content'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(chunk)
      .execute()
    const last = rows.at(-1)
    if (!last) break
    // Written by findingRow, so each is a finding.
    await store.batch(
      indexFindings(
        store,
        rows.map(({ id, content }) => ({ id, finding: JSON.parse(content) as Finding })),
      ),
    )
    after = last.id
  }
  await store.batch(markIndexed(store))
  return guides.length
}
