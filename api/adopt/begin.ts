import type { Bulk } from '../bulks/bulk.ts'
import type { GuideEffect } from '../bulks/guide-effect.ts'
import type { StepContext } from '../bulks/kind.ts'
import { beginBulk } from '../bulks/step.ts'
import { retrying } from '../catalog/retrying.ts'
import { changedElements } from './plan.ts'
import { planSelection } from './preview.ts'
import type { Selection } from './selection.ts'

/**
 * Begins to adopt the standard for the chosen guides as a bulk, with each guide as it was when it was looked at.
 * @throws ApiError `no-scan`, `bulk-too-large`, `invalid-request`, `too-many-writes`
 */
export const beginAdoption = (context: StepContext, selection: Selection): Promise<Bulk> =>
  retrying(context.store, async ({ generation }) => {
    const { plan } = await planSelection(context.store, context.asking, selection)
    return beginBulk(context, generation, {
      kind: 'adopt-standard',
      content: selection,
      results: [
        ...plan.adopted.map((one) => {
          const effect: GuideEffect = { elements: changedElements(one), opened: null, closed: null }
          return {
            subject_id: one.guide.id,
            outcome: 'pending',
            reason: null,
            before: String(one.stored.revision),
            revision: null,
            content: JSON.stringify(effect),
          }
        }),
        ...plan.skipped.map(({ stored, reason }) => ({
          subject_id: stored.guide.id,
          outcome: 'skipped',
          reason,
          before: null,
          revision: null,
          content: null,
        })),
      ],
    })
  })
