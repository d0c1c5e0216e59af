import type { CompiledQuery } from 'kysely'
import { actorName } from '../actor.ts'
import type { CatalogState } from '../catalog/head.ts'
import { retrying } from '../catalog/retrying.ts'
import { advanceGeneration } from '../db/generation.ts'
import type { Store } from '../db/store.ts'
import { hashOf, keepImport, onceFor } from './kept.ts'
import { type ListImport, requireProvince } from './list-request.ts'

/**
 * Imports a file of a list once for each key of its sender, in one batch: all of it, or nothing. Made again where another
 * write came between. `kind` tells the keys of one list's files from another's.
 * @throws ApiError `province-only`, `key-reused`, `too-many-writes`, and those of `write`
 */
export const importListOnce = async <Answer>(
  store: Store,
  importing: ListImport,
  kind: string,
  write: (
    state: CatalogState,
  ) => Promise<{ readonly answer: Answer; readonly statements: readonly CompiledQuery[] }>,
): Promise<Answer> => {
  requireProvince(importing)
  const { source, mode, key, now } = importing
  const actor = actorName(importing.actor)
  const bodyHash = await hashOf(source, kind, mode)
  return retrying(store, (state) =>
    onceFor<Answer>(store, { actor, key, bodyHash }, async () => {
      const { answer, statements } = await write(state)
      await store.batch([
        advanceGeneration(store.db, state.generation),
        ...statements,
        ...keepImport(store, {
          actor,
          key,
          body_hash: bodyHash,
          result: JSON.stringify(answer),
          created_at: now().toISOString(),
        }),
      ])
      return answer
    }),
  )
}
