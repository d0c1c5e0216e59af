import { wholeName } from '../../compare/name-evidence.ts'
import { titleOf } from '../../compare/named-items.ts'
import { defineRule } from '../../rule.ts'

/** An item that is only planned, not yet in force, or no longer. */
export const notEffective = defineRule({
  id: 'presence/not-effective',
  element: 'presence',
  severity: 'error',
  needs: 'standard',
  reads: ['name'],
  *check({ facts: { guide, standard }, asOf }) {
    const { status, effectiveFrom, effectiveTo } = standard.item
    if (status !== 'active' && status !== 'planned') return
    const published = guide.name?.value
    if (!published) return
    const data = { item: titleOf(standard.item), code: standard.item.code, asOf }
    const common = {
      place: [],
      path: '',
      actual: published.main.text.raw,
      evidence: [wholeName('guide', '/name', published.main)],
    }
    const isAhead = effectiveFrom !== undefined && effectiveFrom > asOf
    if (isAhead)
      yield {
        ...common,
        message: 'ahead',
        data: { ...data, from: effectiveFrom },
        expected: { status, effectiveFrom },
      }
    else if (effectiveTo !== undefined && effectiveTo < asOf)
      yield {
        ...common,
        message: 'over',
        data: { ...data, to: effectiveTo },
        expected: { status, effectiveTo },
      }
    else if (status === 'planned') yield { ...common, message: 'planned', data, expected: { status } }
  },
})
