import { actorName } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { letHoldingsWait, writeHoldings } from '../catalog/holdings.ts'
import type { Store } from '../db/store.ts'
import { deedOf, entryOf } from '../deed.ts'
import { requireSureColumns } from '../imports/file-answer.ts'
import { importListOnce } from '../imports/list-commit.ts'
import { loggedList } from '../imports/list-log.ts'
import { type Importer, type ListImport, type ListRequest, requireProvince } from '../imports/list-request.ts'
import { appendLog } from '../log/log.ts'
import { answerOf, type HoldingsAnswer, isChange } from './answer.ts'
import { planHoldings } from './plan.ts'

/**
 * Says what importing a file of entries would do. Nothing is written.
 * @throws ApiError `province-only`, and those of planHoldings
 */
export const checkHoldings = async (
  head: CatalogHead,
  request: ListRequest & Importer,
): Promise<HoldingsAnswer> => {
  requireProvince(request)
  const { source, mode, limits } = request
  return answerOf({ file: source.name, mode, written: false, limits }, await planHoldings(head, request))
}

/**
 * Writes the clean entries of a file into the catalogues, once for each key.
 * @throws ApiError `columns-unconfirmed`, and those of importListOnce and planHoldings
 */
export const commitHoldings = (store: Store, importing: ListImport): Promise<HoldingsAnswer> =>
  importListOnce(store, importing, 'holdings', async ({ head, generation }) => {
    const { source, key, mode, acceptGuesses, actor, limits, now } = importing
    const planned = await planHoldings(head, importing)
    if (!acceptGuesses) requireSureColumns(planned.plan)
    const written = isChange(planned)
    const answer = answerOf({ file: source.name, mode, written, limits }, planned)
    if (!written) return { answer, statements: [] }
    const deed = deedOf(actorName(actor), now(), 'holdings')
    const { plan, removed, next } = planned
    const logged = loggedList(importing, plan, {
      removed: removed.map(({ code }) => code),
      total: next.length,
    })
    const entry = entryOf(deed, 'import-holdings', ['holdings', key], '', logged)
    return {
      answer,
      statements: [
        ...writeHoldings(store, next, `${deed.at} ${generation}`),
        ...letHoldingsWait(store),
        ...(await appendLog(store, [entry])),
      ],
    }
  })
