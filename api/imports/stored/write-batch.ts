import type { CompiledQuery } from 'kysely'
import type { CatalogHead } from '../../catalog/head.ts'
import type { Store } from '../../db/store.ts'
import { writeRechecked } from '../../guides/recheck.ts'
import { type ImportMoment, recheckImported } from '../effect.ts'
import { type Writing, writeGuides } from '../write.ts'

/** Statements that write guides and all that follows from them: links, findings, outcomes and the log. */
export const writeImported = async (
  store: Store,
  head: CatalogHead,
  writing: Omit<Writing, 'deed'>,
  moment: ImportMoment,
): Promise<CompiledQuery[]> => {
  if (writing.guides.length === 0) return []
  const rechecked = await recheckImported(store, head, writing.guides, moment)
  const { statements, entries } = await writeGuides(store, head, { ...writing, deed: rechecked.deed })
  return [...statements, ...(await writeRechecked(store, head, rechecked, entries))]
}
