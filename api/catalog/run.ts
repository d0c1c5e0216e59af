import type { Rule } from '../../rules/rule.ts'
import { type Run, startRun } from '../../rules/scan/run.ts'
import type { CatalogHead } from './head.ts'

/** Guides that one run reads before it is started anew, so that what it remembers stays small. */
const uses = 500

const running = new WeakMap<CatalogHead, { readonly run: Run; left: number }>()

/**
 * A run over the loaded directory as of a day, kept between requests: its index of the standard costs most. With rules
 * of its own it is started afresh.
 */
export const runOf = (head: CatalogHead, asOf: string, rules?: readonly Rule[]): Run => {
  if (rules) return startRun(head, asOf, rules)
  const known = running.get(head)
  if (known && known.run.asOf === asOf && known.left > 0) {
    known.left -= 1
    return known.run
  }
  const run = startRun(head, asOf)
  running.set(head, { run, left: uses })
  return run
}
