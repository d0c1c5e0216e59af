import { styleText } from 'node:util'
import { closest } from 'fastest-levenshtein'
import { rules } from '../../rules/checks/index.ts'
import type { Locale } from '../../rules/messages/format.ts'
import { documentationOf } from '../rules/sections.ts'
import { UsageError } from './options.ts'

/** The documentation of a rule for a terminal. @throws UsageError on an id that no rule has, naming the nearest. */
export const explainRule = (id: string, locale: Locale, isTerminal: boolean): string => {
  const rule = rules.find((one) => one.id === id)
  if (!rule) {
    const nearest = closest(
      id,
      rules.map((one) => one.id as string),
    )
    throw new UsageError(
      `没有规则 ${id}，最接近的是 ${nearest}；docs/rules 列出全部规则。`,
      `There is no rule ${id}; the nearest is ${nearest}. docs/rules lists them all.`,
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
