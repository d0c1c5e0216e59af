import { ruleText } from './messages/format.ts'
import { ruleTexts } from './messages/zh-CN/index.ts'

/** The version of the rule set in which a rule came or last changed what it finds. @throws on an id that no rule has. */
export const ruleVersion = (rule: string): number => ruleText('zh-CN', rule).changes?.at(-1)?.version ?? 1

/** The version of the rules as a whole; it rises when a rule comes or sees the same facts differently. */
export const ruleSetVersion: string = String(Math.max(...Object.keys(ruleTexts).map(ruleVersion)))
