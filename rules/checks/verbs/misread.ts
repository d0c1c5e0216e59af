import type { RuleId } from '../../rule.ts'

/**
 * Rules that take characters nobody can read, or nobody has written yet, for another wording. Without those about
 * members that are missing: they stand at the whole list, of which one member is unreadable.
 */
export const misread = [
  'name/differs',
  'conditions/number-changed',
  'conditions/comparator-changed',
  'conditions/negation-changed',
  'conditions/modality-changed',
  'conditions/conjunction-changed',
  'conditions/subject-narrowed',
  'conditions/clause-missing',
  'conditions/clause-extra',
  'conditions/differs',
  'basis/extra',
  'basis/title-misspelt',
  'basis/quoted-text-differs',
  'materials/extra',
  'materials/renamed',
  'forms/extra',
  'steps/differs',
  'steps/extra',
  'procedure/differs',
  'text/vague',
] as const satisfies readonly RuleId[]
