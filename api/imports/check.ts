import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import { lastScan } from '../scans/scan.ts'
import { answerOf, type ImportAnswer } from './answer.ts'
import { effectOf, recheckPlan } from './effect.ts'
import { type PlanRequest, planImport } from './plan.ts'

/**
 * Says what importing a file of guides would do to guides and findings. Nothing is written.
 * @throws ApiError `no-scan`, and those of planImport
 */
export const checkImport = async (
  store: Store,
  head: CatalogHead,
  request: PlanRequest,
  now: () => Date,
): Promise<ImportAnswer> => {
  const scan = await lastScan(store)
  if (!scan) throw new ApiError('no-scan')
  const { plan } = await planImport(store, head, request)
  const { actor, limits, source } = request
  const effect = effectOf(await recheckPlan(store, head, plan, { actor, now: now(), scan }), actor)
  return answerOf({ file: source.name, asOf: scan.asOf, written: false, limits }, plan, effect)
}
