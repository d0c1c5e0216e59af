import { pick } from '../../../../fixtures/random.ts'
import { changing, indexesOf, replaceOnce, withCitation, without } from '../edit.ts'
import { choose } from '../pool.ts'
import type { ErrorKind } from '../scene.ts'

/** Wordings of quoted law with another number, comparator, negation or conjunction. */
const misquotations: readonly (readonly [find: string, put: string])[] = [
  ['满一年', '满六个月'],
  ['非因本人意愿', '因本人意愿'],
  ['从失业保险基金中', '从财政资金中'],
  ['三十日', '六十日'],
  ['提前', '事后'],
  ['二十人以上', '十人以上'],
  ['应当', '可以'],
  ['或者', '并且'],
  ['百分之十以上', '百分之二十以上'],
]

const shift = (text: string, find: string, put: string): string | undefined => replaceOnce(text, find, put)

/** Steps, procedures and quoted law where the standard binds them. */
export const boundErrors: readonly ErrorKind[] = [
  changing('step-limit-differs', 'steps', ({ random, item, guide: { steps = [] } }) => {
    const at = indexesOf(steps, ({ limit }) => limit !== undefined && limit.value > 0)
    if (item.binding?.steps !== 'same' || at.length < 2) return undefined
    const [from = 0, to = 0] = [at[0], pick(random, at.slice(1))]
    // What one step gains another loses, so that the sum stays within the promise.
    return {
      steps: steps.map((step, index) =>
        step.limit && (index === from || index === to)
          ? { ...step, limit: { ...step.limit, value: step.limit.value + (index === from ? 1 : -1) } }
          : step,
      ),
    }
  }),
  changing('step-order-differs', 'steps', ({ item, guide: { steps = [] } }) =>
    item.binding?.steps === 'same' && steps.length > 2
      ? { steps: [...steps.slice(1, 2), ...steps.slice(0, 1), ...steps.slice(2)] }
      : undefined,
  ),
  changing('procedure-differs-where-bound', 'procedure', (scene) => {
    const { procedure } = scene.guide
    if (scene.item.binding?.procedure !== 'same' || procedure?.window === undefined) return undefined
    const extra = choose(
      scene,
      ['受理后在本单位公告栏公示10日。', '审核前由专家组进行实地考察。'],
      ['审核结果报上级主管部门复核后生效。', '决定前须经集体讨论并抄送街道办事处。'],
    )
    return { procedure: { ...procedure, window: `${procedure.window}${extra}` } }
  }),
  changing('procedure-way-missing-where-bound', 'procedure', ({ item, guide: { procedure } }) =>
    item.binding?.procedure === 'same' && procedure?.online !== undefined && procedure.window !== undefined
      ? { procedure: without(procedure, 'online') }
      : undefined,
  ),
  changing('basis-quoted-text', 'basis', ({ random, guide: { basis = [] } }) => {
    const possible = basis.flatMap(({ text = '' }, index) =>
      misquotations.flatMap(([find, put]) => {
        const changed = shift(text, find, put)
        return changed === undefined ? [] : [{ index, changed }]
      }),
    )
    if (possible.length === 0) return undefined
    const { index, changed } = pick(random, possible)
    return { basis: withCitation(basis, index, { text: changed }) }
  }),
]
