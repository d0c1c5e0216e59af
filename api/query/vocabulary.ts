/** What the names in a query stand for in the loaded catalog: regions, agencies, items and rules by their codes and ids. */
import { rules } from '../../rules/checks/index.ts'
import { regions } from '../../rules/lexicon/regions.ts'
import { ruleTexts } from '../../rules/messages/zh-CN/index.ts'
import { closest } from '../../rules/query/closest.ts'
import type { FieldTerm, QueryProblem, QueryValue } from '../../rules/query/query.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { titleOf } from '../catalog/title.ts'
import { foldText } from '../db/grams.ts'

/** A field whose values name things of the catalog. */
export type NamedField = 'city' | 'agency' | 'item' | 'rule'

interface Named {
  /** What the filter knows it by. */
  readonly id: string
  /** What people call it, its id too; the first is suggested. */
  readonly names: readonly string[]
}

const suffix = /(?:省|市|区|县|自治县)$/

const citiesOf = (head: CatalogHead): readonly Named[] => {
  const codes = new Set([...regions.map(({ code }) => code), ...head.agencies.map(({ region }) => region)])
  return Array.from(codes, (code) => {
    const name = head.regionName(code)
    const short = name.length > 2 ? [name.replace(suffix, '')] : []
    return { id: code, names: [name, ...short, code] }
  })
}

const named: Readonly<Record<NamedField, (head: CatalogHead) => readonly Named[]>> = {
  city: citiesOf,
  agency: ({ agencies }) => agencies.map(({ uscc, name }) => ({ id: uscc, names: [name, uscc] })),
  item: ({ directory }) =>
    directory.items.map((item) => ({
      id: item.code,
      names: [titleOf(item), item.code, item.subItem ?? item.name, ...(item.commonNames ?? [])],
    })),
  rule: () => rules.map(({ id }) => ({ id, names: [id, ...(ruleTexts[id] ? [ruleTexts[id].title] : [])] })),
}

/** Fields whose values may be a part of a name; a city or rule is named whole. */
const byPart: ReadonlySet<NamedField> = new Set<NamedField>(['agency', 'item'])

const vocabularies = new WeakMap<CatalogHead, Map<NamedField, readonly Named[]>>()

const vocabularyOf = (head: CatalogHead, field: NamedField): readonly Named[] => {
  const known = vocabularies.get(head) ?? new Map<NamedField, readonly Named[]>()
  vocabularies.set(head, known)
  const found =
    known.get(field) ?? named[field](head).map(({ id, names }) => ({ id, names: names.map(foldText) }))
  known.set(field, found)
  return found
}

const wildcard = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&'))
      .join('.*')}$`,
  )

const idsOf = (head: CatalogHead, field: NamedField, { text }: QueryValue): readonly string[] => {
  const word = foldText(text)
  const all = vocabularyOf(head, field)
  const idsWhere = (fits: (name: string) => boolean): string[] =>
    all.filter(({ names }) => names.some(fits)).map(({ id }) => id)
  if (word.includes('*')) {
    const pattern = wildcard(word)
    return idsWhere((name) => pattern.test(name))
  }
  const whole = idsWhere((name) => name === word)
  return whole.length > 0 || !byPart.has(field) ? whole : idsWhere((name) => name.includes(word))
}

/** The ids that the values of a term name, and the values that name nothing. */
export const resolveNames = (
  head: CatalogHead,
  field: NamedField,
  { values }: FieldTerm,
): { readonly ids: readonly string[]; readonly problems: readonly QueryProblem[] } => {
  const ids = new Set<string>()
  const problems: QueryProblem[] = []
  for (const value of values) {
    const found = idsOf(head, field, value)
    for (const id of found) ids.add(id)
    if (found.length > 0) continue
    const names = vocabularyOf(head, field).flatMap((one) => one.names)
    const suggestion = closest(foldText(value.text), names)
    const params = { name: field, value: value.text }
    problems.push({
      code: 'unknown-value',
      start: value.start,
      end: value.end,
      params: suggestion === undefined ? params : { ...params, suggestion },
    })
  }
  return { ids: [...ids], problems }
}
