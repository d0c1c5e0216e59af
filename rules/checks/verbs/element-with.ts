import type { ElementFactName } from '../../facts/facts.ts'
import type { RuleId } from '../../rule.ts'

/** The elements for which the messages document a rule of this verb. */
export type ElementWith<Verb extends string> = {
  [Element in ElementFactName]: `${Element}/${Verb}` extends RuleId ? Element : never
}[ElementFactName]
