/** Every rule, in the order of their ids; written by `npm run list-checks` from the files beside it. */
import type { Rule } from '../rule.ts'

/** All rules. */
export const rules: readonly Rule[] = []
