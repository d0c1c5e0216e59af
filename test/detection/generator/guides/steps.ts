import { pick, type Random } from '../../../../fixtures/random.ts'
import type { Guide, Step } from '../../../../rules/catalog.ts'

const names: readonly (readonly string[])[] = [
  ['收件', '受理', '审查', '决定', '送达'],
  ['申请与受理', '审查与决定', '颁证与送达'],
  ['受理', '初审', '复核', '办结'],
  ['窗口收件', '业务审核', '结果反馈'],
  ['申请', '受理', '审核', '制证', '发证'],
  ['接件', '受理', '审批'],
]

/** Steps of an agency's own, whose times together stay within what it promises; none for what is done at once. */
export function stepsOf(random: Random, { promisedLimit }: Pick<Guide, 'promisedLimit'>): Step[] | undefined {
  if (promisedLimit?.unit !== 'workday' && promisedLimit?.unit !== 'day') return undefined
  const chosen = pick(random, names)
  const each = Math.floor(promisedLimit.value / chosen.length)
  return chosen.map((name) => ({
    name,
    ...(each === 0 ? {} : { limit: { value: each, unit: promisedLimit.unit } }),
  }))
}
