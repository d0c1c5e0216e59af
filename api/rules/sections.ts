import { type Locale, ruleText, term } from '../../rules/messages/format.ts'
import type { Rule } from '../../rules/rule.ts'
import { severityOf } from '../../rules/scan/severity.ts'

/** One part of a rule's documentation: a heading, and sentences or a list below it. */
export interface Section {
  readonly heading: string
  readonly lines: readonly string[]
}

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

/** Whether a rule tells of whole elements that are not published: those have a severity of their own. */
export const tellsAbsence = ({ id }: Rule): boolean => id.endsWith('/missing')

/** How grave a rule's findings are: always the same, or by the binding and which way a guide differs. */
const severityLines = (rule: Rule, locale: Locale): readonly string[] => {
  const say = (key: string, values: Readonly<Record<string, string>>) => fill(term(locale, key), values)
  const name = (severity: string | undefined) => term(locale, `severity.${severity}`)
  if (rule.severity) return [say('doc.fixed', { severity: name(rule.severity) })]
  const at = (binding: 'same' | 'no-worse', direction: 'worse' | 'better' | 'absent') =>
    name(severityOf(rule, { direction }, binding))
  return [
    say('doc.same', { severity: at('same', 'worse') }),
    say('doc.no-worse', { severity: at('no-worse', 'worse'), better: at('no-worse', 'better') }),
    ...(tellsAbsence(rule) ? [say('doc.absent', { severity: at('same', 'absent') })] : []),
    say('doc.local', {}),
  ]
}

/** The title of a rule and the parts of its documentation, for the terminal and for Markdown alike. */
export const documentationOf = (
  rule: Rule,
  locale: Locale,
): { title: string; sections: readonly Section[] } => {
  const text = ruleText(locale, rule.id)
  const heading = (key: string) => term(locale, `doc.${key}`)
  const section = (key: string, lines: readonly string[]): Section => ({ heading: heading(key), lines })
  const changes = text.changes?.map(({ version, what }) =>
    fill(term(locale, 'doc.change'), { version: String(version), what }),
  )
  const all = [
    section('element', [term(locale, `element.${rule.element}`)]),
    section('severity', severityLines(rule, locale)),
    section('why', [text.why]),
    section('ground', text.ground === undefined ? [] : [text.ground]),
    section('bad', [text.bad]),
    section('good', [text.good]),
    section('repair', [text.repair]),
    section('harmless', text.harmless),
    section(
      'subsumes',
      (rule.subsumes ?? []).map((id) => `${ruleText(locale, id).title}（${id}）`),
    ),
    section('settings', [fill(term(locale, 'doc.setting'), { rule: rule.id })]),
    section('changes', changes ?? [term(locale, 'doc.first')]),
  ]
  return { title: text.title, sections: all.filter(({ lines }) => lines.length > 0) }
}
