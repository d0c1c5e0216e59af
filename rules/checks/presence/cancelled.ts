import { nameReasons, wholeName } from '../../compare/name-evidence.ts'
import { titleOf } from '../../compare/named-items.ts'
import { defineRule } from '../../rule.ts'

/** An item that was cancelled or transferred and is still offered, also under another name (明取消暗保留). */
export const cancelled = defineRule({
  id: 'presence/cancelled',
  element: 'presence',
  severity: 'error',
  needs: 'standard',
  reads: ['name'],
  // What is to be withdrawn need not be worded anew.
  subsumes: ['name/differs', 'name/belongs-to-other', 'text/outdated-name'],
  *check({ facts: { guide, standard }, asOf }) {
    const { item } = standard
    const { status, effectiveTo } = item
    if (status !== 'cancelled' && status !== 'transferred') return
    if (effectiveTo !== undefined && asOf <= effectiveTo) return
    const published = guide.name?.value
    const own = standard.name?.value
    if (!published || !own) return
    const data = { item: titleOf(item), code: item.code }
    const actual = published.sub ?? published.main
    const ownKeys = new Set([own.main.key, own.sub?.key])
    const isRenamed = !ownKeys.has(published.main.key) && !(published.sub && ownKeys.has(published.sub.key))
    const since = effectiveTo === undefined ? {} : { since: effectiveTo }
    yield {
      ...(isRenamed
        ? ({ message: 'renamed', data: { ...data, actual: actual.text.raw } } as const)
        : item.replacedBy !== undefined
          ? ({ message: 'replaced', data: { ...data, by: item.replacedBy } } as const)
          : status === 'transferred'
            ? ({ message: 'transferred', data } as const)
            : effectiveTo === undefined
              ? ({ message: 'cancelled', data } as const)
              : ({ message: 'ended', data: { ...data, last: effectiveTo } } as const)),
      place: [],
      path: '',
      expected: {
        status,
        ...since,
        ...(item.replacedBy === undefined ? {} : { replacedBy: item.replacedBy }),
      },
      actual: actual.text.raw,
      meaning: { expected: status, actual: published.meaning },
      evidence: [
        wholeName('guide', published.sub ? '/subItem' : '/name', actual),
        wholeName('standard', '/name', own.main),
      ],
      reasons: nameReasons(published.main, own.main),
    }
  },
})
