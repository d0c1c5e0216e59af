import { z } from '@hono/zod-openapi'
import { type ElementName, elementNames } from '../../rules/catalog.ts'
import { rules } from '../../rules/checks/index.ts'
import { ruleText } from '../../rules/messages/format.ts'
import type { Rule, RuleId } from '../../rules/rule.ts'

const textSchema = z
  .object({
    title: z.string(),
    why: z.string(),
    ground: z.string().optional(),
    repair: z.string(),
    bad: z.string(),
    good: z.string(),
    harmless: z.array(z.string()),
    /** What changed in what it finds, by version of the rule set. */
    changes: z.array(z.object({ version: z.number().int(), what: z.string() })).optional(),
  })
  .openapi('RuleText')

/** A rule as its page shows it, in both languages; without `severity` it follows the binding. */
export const documentedRuleSchema = z
  .object({
    id: z.string(),
    element: z.enum(elementNames),
    unit: z.enum(['guide', 'family', 'agency']),
    severity: z.enum(['error', 'warning', 'info']).optional(),
    subsumes: z.array(z.string()),
    zh: textSchema,
    en: textSchema,
  })
  .openapi('Rule')
export type DocumentedRule = z.infer<typeof documentedRuleSchema>

const textOf = (locale: 'zh-CN' | 'en', id: RuleId): DocumentedRule['zh'] => {
  const { messages, harmless, changes, ...text } = ruleText(locale, id)
  return { ...text, harmless: [...harmless], ...(changes ? { changes: [...changes] } : {}) }
}

const document = (rule: Rule): DocumentedRule => ({
  id: rule.id,
  element: rule.element,
  unit: rule.unit,
  ...(rule.severity === undefined ? {} : { severity: rule.severity }),
  subsumes: [...(rule.subsumes ?? [])],
  zh: textOf('zh-CN', rule.id),
  en: textOf('en', rule.id),
})

const documented = new Map<string, DocumentedRule>()

/** All rules with their documentation, in the order of the elements. */
export const documentedRules = (): readonly DocumentedRule[] => {
  if (documented.size === 0) {
    const place = (element: ElementName) => elementNames.indexOf(element)
    const sorted = [...rules].sort(
      (a: Rule, b: Rule) => place(a.element) - place(b.element) || (a.id < b.id ? -1 : 1),
    )
    for (const rule of sorted) documented.set(rule.id, document(rule))
  }
  return [...documented.values()]
}

/** One rule by its id. */
export const documentedRule = (id: string): DocumentedRule | undefined =>
  documentedRules().find((rule) => rule.id === id)
