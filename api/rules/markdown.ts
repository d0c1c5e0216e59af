import { type ElementName, elementNames } from '../../rules/catalog.ts'
import { rules } from '../../rules/checks/index.ts'
import { type Locale, locales, term } from '../../rules/messages/format.ts'
import type { Rule } from '../../rules/rule.ts'
import { documentationOf } from './sections.ts'

const words = {
  'zh-CN': {
    title: '规则',
    intro: (count: number) =>
      `共 ${count} 条。由 \`npm run docs\` 从 rules/messages 生成，请勿手改；终端中用 \`--explain 规则\` 查看。`,
    other: 'English',
    back: '全部规则',
  },
  en: {
    title: 'Rules',
    intro: (count: number) =>
      `${count} rules. Written by \`npm run docs\` from rules/messages, not by hand; in a terminal use \`--explain RULE --lang en\`.`,
    other: '中文',
    back: 'All rules',
  },
} satisfies Record<Locale, unknown>

const suffix: Readonly<Record<Locale, string>> = { 'zh-CN': '', en: '.en' }
const fileOf = (name: string, locale: Locale): string => `${name}${suffix[locale]}.md`
const otherOf = (locale: Locale): Locale => (locale === 'en' ? 'zh-CN' : 'en')

/** Text as Markdown shows it unchanged. */
const asText = (text: string): string => text.replace(/[\\`*_<>[\]|#]/g, '\\$&').replace(/\n/g, '<br>')

const pageOfRule = (rule: Rule, locale: Locale): string => {
  const { title, sections } = documentationOf(rule, locale)
  const parts = sections.map(({ heading, lines }) => {
    const [only, ...more] = lines
    if (only !== undefined && more.length === 0) return `**${heading}**　${asText(only)}`
    return [`**${heading}**`, '', ...lines.map((line) => `- ${asText(line)}`)].join('\n')
  })
  return [
    `<a id="${rule.id.replace('/', '-')}"></a>`,
    '',
    `## ${asText(title)} \`${rule.id}\``,
    '',
    parts.join('\n\n'),
  ].join('\n')
}

const head = (name: string, title: string, locale: Locale): string[] => [
  `# ${title}`,
  '',
  `[${words[locale].other}](${fileOf(name, otherOf(locale))})`,
  '',
]

const pageOfElement = (element: ElementName, ofElement: readonly Rule[], locale: Locale): string =>
  [
    ...head(element, `${words[locale].title}：${term(locale, `element.${element}`)}`, locale),
    `[${words[locale].back}](${fileOf('README', locale)})`,
    '',
    ofElement.map((rule) => pageOfRule(rule, locale)).join('\n\n'),
    '',
  ].join('\n')

const indexPage = (elements: readonly (readonly [ElementName, readonly Rule[]])[], locale: Locale): string =>
  [
    ...head('README', words[locale].title, locale),
    words[locale].intro(rules.length),
    '',
    ...elements.flatMap(([element, ofElement]) => [
      `## ${term(locale, `element.${element}`)}`,
      '',
      ...ofElement.map(
        (rule) =>
          `- [\`${rule.id}\`](${fileOf(element, locale)}#${rule.id.replace('/', '-')}) ${asText(documentationOf(rule, locale).title)}`,
      ),
      '',
    ]),
  ].join('\n')

/** The documentation of all rules as Markdown files by name: one an element and language, and one index a language. */
export const ruleDocuments = (): ReadonlyMap<string, string> => {
  const elements = elementNames
    .map((element) => [element, rules.filter((rule) => rule.element === element)] as const)
    .filter(([, ofElement]) => ofElement.length > 0)
  const files = new Map<string, string>()
  for (const locale of locales) {
    files.set(fileOf('README', locale), indexPage(elements, locale))
    for (const [element, ofElement] of elements)
      files.set(fileOf(element, locale), pageOfElement(element, ofElement, locale))
  }
  return files
}
