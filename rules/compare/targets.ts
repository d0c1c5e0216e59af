import type { Guide } from '../catalog.ts'

/** Who may apply (服务对象). */
export type Target = NonNullable<Guide['target']>[number]

/** Whom one side names and the other does not; order and repetition tell nothing. */
export interface TargetDifference {
  readonly missing: readonly Target[]
  readonly extra: readonly Target[]
}

/** Compares two targets as sets. */
export const compareTargets = (standard: readonly Target[], guide: readonly Target[]): TargetDifference => ({
  missing: [...new Set(standard)].filter((target) => !guide.includes(target)),
  extra: [...new Set(guide)].filter((target) => !standard.includes(target)),
})
