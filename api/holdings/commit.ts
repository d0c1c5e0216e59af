import { type Actor, actorName } from '../actor.ts'
import type { CatalogHead, CatalogState } from '../catalog/head.ts'
import { letHoldingsWait, writeHoldings } from '../catalog/holdings.ts'
import { retrying } from '../catalog/retrying.ts'
import { advanceGeneration } from '../db/generation.ts'
import type { Store } from '../db/store.ts'
import { deedOf, entryOf } from '../deed.ts'
import { ApiError } from '../error.ts'
import { requireSureColumns } from '../imports/file-answer.ts'
import { hashOf, keepImport, onceFor } from '../imports/kept.ts'
import { fitting, listOf, shortened } from '../imports/limits.ts'
import { appendLog } from '../log/log.ts'
import { answerOf, type HoldingsAnswer, isChange } from './answer.ts'
import { type HoldingsPlan, type HoldingsRequest, planHoldings } from './plan.ts'

/** Who imports. */
interface Importer {
  readonly actor: Actor
}

/** A file of entries as somebody imports it. */
export interface HoldingsImport extends HoldingsRequest, Importer {
  /** Names this import among its sender's: the same key again gets the first answer. */
  readonly key: string
  /** Whether columns that were matched by likeness only are taken as they were. */
  readonly acceptGuesses: boolean
  readonly now: () => Date
}

const requireProvince = ({ actor }: Importer): void => {
  if (actor.role !== 'province') throw new ApiError('province-only')
}

/**
 * Says what importing a file of entries would do. Nothing is written.
 * @throws ApiError `province-only`, and those of planHoldings
 */
export const checkHoldings = async (
  head: CatalogHead,
  request: HoldingsRequest & Importer,
): Promise<HoldingsAnswer> => {
  requireProvince(request)
  const { source, mode, limits } = request
  return answerOf({ file: source.name, mode, written: false, limits }, await planHoldings(head, request))
}

/** Codes that an entry of the log lists, as many as fit. */
const loggedCodes = [5000, 1000, 200, 50]

/** What the log keeps of an import: the file, its account, and which entries came, changed and went. */
const logged = ({ source, mode }: HoldingsRequest, { plan, removed, next }: HoldingsPlan) => {
  const of = (action: string) => plan.changes.filter((change) => change.action === action)
  return fitting((most) => {
    const codes = (entries: readonly string[]) => listOf(entries.map(shortened), most)
    return {
      file: source.name,
      mode,
      records: plan.records.read,
      created: plan.records.created,
      updated: plan.records.updated,
      removed: removed.length,
      rejected: plan.records.rejected,
      total: next.length,
      codes: {
        created: codes(of('create').map(({ id }) => id)),
        updated: codes(of('update').map(({ id }) => id)),
        removed: codes(removed.map(({ code }) => code)),
      },
    }
  }, loggedCodes)
}

const commit = async (
  store: Store,
  importing: HoldingsImport,
  { head, generation }: CatalogState,
  bodyHash: string,
): Promise<HoldingsAnswer> => {
  const { source, key, mode, acceptGuesses, actor, limits, now } = importing
  const planned = await planHoldings(head, importing)
  if (!acceptGuesses) requireSureColumns(planned.plan)
  const written = isChange(planned)
  const answer = answerOf({ file: source.name, mode, written, limits }, planned)
  const deed = deedOf(actorName(actor), now(), 'holdings')
  const entry = entryOf(deed, 'import-holdings', ['holdings', key], '', logged(importing, planned))
  await store.batch([
    advanceGeneration(store.db, generation),
    ...(written
      ? [
          ...writeHoldings(store, planned.next, `${deed.at} ${generation}`),
          ...letHoldingsWait(store),
          ...(await appendLog(store, [entry])),
        ]
      : []),
    ...keepImport(store, {
      actor: deed.actor,
      key,
      body_hash: bodyHash,
      result: JSON.stringify(answer),
      created_at: deed.at,
    }),
  ])
  return answer
}

/**
 * Writes the clean entries of a file into the catalogues, in one batch: all of it, or nothing. Made again where another
 * write came between.
 * @throws ApiError `province-only`, `key-reused`, `columns-unconfirmed`, `too-many-writes`, and those of planHoldings
 */
export const commitHoldings = async (store: Store, importing: HoldingsImport): Promise<HoldingsAnswer> => {
  requireProvince(importing)
  const { source, mode, key, actor } = importing
  const bodyHash = await hashOf(source, 'holdings', mode)
  return retrying(store, (state) =>
    onceFor<HoldingsAnswer>(store, { actor: actorName(actor), key, bodyHash }, () =>
      commit(store, importing, state, bodyHash),
    ),
  )
}
