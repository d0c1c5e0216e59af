import type { Finding } from '../../rules/finding.ts'
import type { Locale } from '../../rules/messages/format.ts'
import type { RuleText, RuleTexts } from '../../rules/messages/message.ts'
import type { Severity } from '../../rules/rule.ts'

interface Words {
  readonly rules: RuleTexts
  readonly terms: Readonly<Record<string, string>>
}

// One language at a time: both together are more than the first page needs.
const loaders: Record<Locale, () => Promise<Words>> = {
  'zh-CN': async () => {
    const [{ ruleTexts }, { terms }] = await Promise.all([
      import('../../rules/messages/zh-CN/index.ts'),
      import('../../rules/messages/zh-CN/terms.ts'),
    ])
    return { rules: ruleTexts, terms }
  },
  en: async () => {
    const [{ ruleTexts }, { terms }] = await Promise.all([
      import('../../rules/messages/en/index.ts'),
      import('../../rules/messages/en/terms.ts'),
    ])
    return { rules: ruleTexts, terms }
  },
}

let words: Words = { rules: {}, terms: {} }
let language: Locale = 'zh-CN'

/** Loads what rules and terms are called in a language; to be awaited before anything is shown in it. */
export const loadWords = async (locale: Locale): Promise<void> => {
  words = await loaders[locale]()
  language = locale
}

/** A term of the engine in the present language, such as `element.materials`; one that it does not have, as it is. */
export const term = (key: string): string => words.terms[key] ?? key

/** A term as a label of its own: with a capital where the language has them. */
export const label = (key: string): string => {
  const word = term(key)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** What an element is called, as a label. */
export const elementName = (element: string): string => label(`element.${element}`)

/** What a severity is called, as a label. */
export const severityName = (severity: Severity): string => label(`severity.${severity}`)

/** What a rule finds, in a few words; the id of a rule that has no texts. */
export const ruleTitle = (id: string): string => words.rules[id]?.title ?? id

/** The documentation of a rule. */
export const ruleText = (id: string): RuleText | undefined => words.rules[id]

/** The sentence of a finding in the present language. */
export const messageOf = ({ message, messageEn }: Pick<Finding, 'message' | 'messageEn'>): string =>
  language === 'zh-CN' ? message : messageEn
