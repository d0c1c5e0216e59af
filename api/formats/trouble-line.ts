import type { Trouble } from '../../rules/finding.ts'
import type { Locale } from '../../rules/messages/format.ts'

/** Where something was not read or a rule failed: file and line, else the rule. */
export const troublePlace = ({ file, line, field, rule }: Trouble): string => {
  const where = [file, line].filter((part) => part !== undefined).join(':') || rule || ''
  return [where, field].filter(Boolean).join(' ')
}

/** The sentence of a trouble in one language. */
export const troubleMessage = (locale: Locale, { message, messageEn }: Trouble): string =>
  locale === 'en' ? messageEn : message

/** A trouble on one line: where, and what. */
export const troubleLine = (locale: Locale, trouble: Trouble): string =>
  [troublePlace(trouble), troubleMessage(locale, trouble)].filter(Boolean).join('  ')
