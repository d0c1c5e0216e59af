import { styleText } from 'node:util'
import { closest } from 'fastest-levenshtein'
import { rules } from '../../rules/checks/index.ts'
import { type Locale, ruleText } from '../../rules/messages/format.ts'
import { documentationOf } from '../rules/sections.ts'
import { UsageError } from './options.ts'

/** The rules of an element with their titles. */
const listRules = (element: string, locale: Locale): string =>
  rules
    .filter((rule) => rule.element === element)
    .map(({ id }) => `${id}  ${ruleText(locale, id).title}\n`)
    .join('')

/**
 * The documentation of a rule for a terminal; of an element, the list of its rules. @throws UsageError on an id that no
 * rule has, naming the nearest.
 */
export const explainRule = (id: string, locale: Locale, isTerminal: boolean): string => {
  if (rules.some(({ element }) => element === id)) return listRules(id, locale)
  const rule = rules.find((one) => one.id === id)
  if (!rule) {
    const nearest = closest(
      id,
      rules.map((one) => one.id as string),
    )
    throw new UsageError(
      `没有规则 ${id}，最接近的是 ${nearest}；只写要素（如 materials）可列出该要素的规则。`,
      `There is no rule ${id}; the nearest is ${nearest}. An element alone, such as materials, lists its rules.`,
    )
  }
  const bold = (text: string) => (isTerminal ? styleText('bold', text, { validateStream: false }) : text)
  const { title, sections } = documentationOf(rule, locale)
  const parts = sections.map(({ heading, lines }) => [
    bold(heading),
    ...lines.map((line) => `  ${lines.length > 1 ? '· ' : ''}${line}`),
  ])
  return `${[[`${bold(title)}  ${id}`], ...parts].map((part) => part.join('\n')).join('\n\n')}\n`
}
