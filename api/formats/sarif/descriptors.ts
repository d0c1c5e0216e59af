import { type Locale, ruleText } from '../../../rules/messages/format.ts'
import type { Severity } from '../../../rules/rule.ts'
import { documentedRules } from '../../rules/documentation.ts'
import type { Level, ReportingDescriptor } from './log.ts'

/** SARIF's word for each severity. */
export const levels: Record<Severity, Level> = { error: 'error', warning: 'warning', info: 'note' }

const words = {
  'zh-CN': {
    ground: '依据',
    repair: '如何改正',
    bad: '有问题的例子',
    good: '没有问题的例子',
    harmless: '下列差异不算问题',
    stop: '：',
  },
  en: {
    ground: 'Ground',
    repair: 'How to put it right',
    bad: 'Flagged',
    good: 'Right',
    harmless: 'Not flagged',
    stop: ': ',
  },
} as const satisfies Record<Locale, unknown>

/** Every rule with its documentation, so that a rule that found nothing is known to have run. */
export const descriptorsIn = (locale: Locale): readonly ReportingDescriptor[] => {
  const say = words[locale]
  return documentedRules().map(({ id, element, unit, severity }) => {
    const { title, why, ground, repair, bad, good, harmless } = ruleText(locale, id)
    const parts = [
      ...(ground === undefined ? [] : [[say.ground, ground] as const]),
      [say.repair, repair] as const,
      [say.bad, bad] as const,
      [say.good, good] as const,
      ...(harmless.length === 0
        ? []
        : [[say.harmless, harmless.join(locale === 'en' ? '; ' : '；')] as const]),
    ]
    return {
      id,
      shortDescription: { text: title },
      fullDescription: { text: why },
      help: {
        text: [why, ...parts.map(([label, text]) => `${label}${say.stop}${text}`)].join('\n'),
        markdown: [why, ...parts.map(([label, text]) => `**${label}**${say.stop}${text}`)].join('\n\n'),
      },
      ...(severity === undefined ? {} : { defaultConfiguration: { level: levels[severity] } }),
      properties: { tags: [element, unit] },
    }
  })
}
