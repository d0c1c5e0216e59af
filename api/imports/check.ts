import type { Actor } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import type { Source } from '../intake/source.ts'
import { lastScan } from '../scans/scan.ts'
import { answerOf, type ImportAnswer } from './answer.ts'
import { effectOf, recheckPlan } from './effect.ts'
import { planImport } from './plan.ts'

/**
 * Says what importing a file of guides would do to guides and findings. Nothing is written.
 * @throws ApiError `no-scan`, and those of planImport
 */
export const checkImport = async (
  store: Store,
  head: CatalogHead,
  actor: Actor,
  source: Source,
  now: () => Date,
): Promise<ImportAnswer> => {
  const scan = await lastScan(store)
  if (!scan) throw new ApiError('no-scan')
  const { asOf } = scan
  const { plan } = await planImport(store, head, actor, source)
  const effect = effectOf(await recheckPlan(store, head, plan, { actor, now: now(), scan }), actor)
  return answerOf({ file: source.name, asOf, written: false }, plan, effect)
}
