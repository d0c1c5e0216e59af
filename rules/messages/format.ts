import { ruleTexts as en } from './en/index.ts'
import { terms as enTerms } from './en/terms.ts'
import { type Locale, locales } from './locale.ts'
import type { Datum, RuleText, RuleTexts } from './message.ts'
import { ruleTexts as zhCN } from './zh-CN/index.ts'
import { terms as zhTerms } from './zh-CN/terms.ts'

export { type Locale, locales }

const texts: Record<Locale, RuleTexts> = { 'zh-CN': zhCN, en }
const terms: Record<Locale, Readonly<Record<string, string>>> = { 'zh-CN': zhTerms, en: enTerms }

/** The documentation of a rule in one language. @throws on an id that no rule has. */
export const ruleText = (locale: Locale, rule: string): RuleText => {
  const text = texts[locale][rule]
  if (!text) throw new Error(`expected a rule with texts, got ${rule}`)
  return text
}

/** A term such as `element.materials` or `unit.workday` in one language; a term that it does not have, as it is. */
export const term = (locale: Locale, key: string): string => terms[locale][key] ?? key

const numberFormats = Object.fromEntries(
  locales.map((locale) => [locale, new Intl.NumberFormat(locale)]),
) as Record<Locale, Intl.NumberFormat>

const listFormats = Object.fromEntries(
  locales.map((locale) => [locale, new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' })]),
) as Record<Locale, Intl.ListFormat>

const countlessUnits: ReadonlySet<string> = new Set(['instant', 'none'])

const word = (locale: Locale, datum: Datum): string => {
  if (typeof datum === 'string') return datum
  if (typeof datum === 'number') return numberFormats[locale].format(datum)
  if ('term' in datum) return term(locale, datum.term)
  if ('terms' in datum)
    return word(
      locale,
      datum.terms.map((key) => term(locale, key)),
    )
  if ('duration' in datum) {
    const { value, unit } = datum.duration
    if (countlessUnits.has(unit)) return term(locale, `unit.${unit}`)
    const unitWord = term(locale, value === 1 ? `unit.${unit}` : `units.${unit}`)
    return locale === 'zh-CN' ? `${value}${unitWord}` : `${value} ${unitWord}`
  }
  return locale === 'zh-CN' ? datum.join('、') : listFormats[locale].format(datum)
}

/** The sentence of a finding in one language. @throws on a message or placeholder that is not there. */
export const sentence = (
  locale: Locale,
  rule: string,
  message: string,
  data: Readonly<Record<string, Datum>>,
): string => {
  const template = ruleText(locale, rule).messages[message]
  if (template === undefined) throw new Error(`expected a message of ${rule}, got ${message}`)
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const datum = data[name]
    if (datum === undefined) throw new Error(`expected ${name} in the data of ${rule} ${message}`)
    return word(locale, datum)
  })
}
