import { type Actor, actorName, scopeOf } from '../actor.ts'
import type { CatalogState } from '../catalog/head.ts'
import { retrying } from '../catalog/retrying.ts'
import { advanceGeneration } from '../db/generation.ts'
import type { Store } from '../db/store.ts'
import { entryOf } from '../deed.ts'
import { ApiError } from '../error.ts'
import { writeRechecked } from '../guides/recheck.ts'
import type { Source } from '../intake/source.ts'
import { lastScan } from '../scans/scan.ts'
import { answerOf, type ImportAnswer } from './answer.ts'
import { effectOf, guidesOf, recheckPlan } from './effect.ts'
import { requireSureColumns } from './file-answer.ts'
import { hashOf, keepImport, onceFor } from './kept.ts'
import type { ImportLimits } from './limits.ts'
import { planImport } from './plan.ts'
import { keepWritten } from './stored/begin.ts'
import { writeGuides } from './write.ts'

/** A file as somebody imports it. */
export interface Importing {
  readonly source: Source
  /** Names this import among its sender's: the same key again gets the first answer. */
  readonly key: string
  /** Whether columns that were matched by likeness only are taken as they were. */
  readonly acceptGuesses: boolean
  readonly actor: Actor
  readonly limits: ImportLimits
  readonly now: () => Date
}

const commit = async (
  store: Store,
  { source, key, acceptGuesses, actor, limits, now }: Importing,
  state: CatalogState,
  bodyHash: string,
): Promise<ImportAnswer> => {
  const { head, generation } = state
  const scan = await lastScan(store)
  if (!scan) throw new ApiError('no-scan')
  const { asOf } = scan
  const planned = await planImport(store, head, { source, actor, limits })
  const { plan } = planned
  if (!acceptGuesses) requireSureColumns(plan)
  const rechecked = await recheckPlan(store, head, plan, { actor, now: now(), scan, key })
  const facts = { file: source.name, asOf, written: plan.changes.length > 0, limits }
  const answer = answerOf(facts, plan, effectOf(rechecked, actor))
  const { deed } = rechecked
  const written = await writeGuides(store, head, {
    guides: guidesOf(plan),
    stored: planned.stored,
    deed,
  })
  const entries =
    plan.changes.length === 0
      ? []
      : [
          entryOf(deed, 'import', ['import', key], scopeOf(actor), {
            file: source.name,
            records: answer.records.read,
          }),
          ...written.entries,
        ]
  await store.batch([
    advanceGeneration(store.db, generation),
    ...written.statements,
    ...(await writeRechecked(store, head, rechecked, entries)),
    ...(plan.changes.length === 0 ? [] : await keepWritten(store, state, { source, actor, limits, now })),
    ...keepImport(store, {
      actor: actorName(actor),
      key,
      body_hash: bodyHash,
      result: JSON.stringify(answer),
      created_at: deed.at,
    }),
  ])
  return answer
}

/**
 * Writes the clean guides of a file as revisions, links their agencies anew and checks what is touched, in one batch:
 * all of it, or nothing. Made again where another write came between.
 * @throws ApiError `key-reused` where the key came with another file, `columns-unconfirmed`, `no-scan`,
 * `too-many-writes`, and those of planImport
 */
export const commitImport = async (store: Store, importing: Importing): Promise<ImportAnswer> => {
  const { source, key, actor } = importing
  const bodyHash = await hashOf(source)
  return retrying(store, (state) =>
    onceFor<ImportAnswer>(store, { actor: actorName(actor), key, bodyHash }, () =>
      commit(store, importing, state, bodyHash),
    ),
  )
}
