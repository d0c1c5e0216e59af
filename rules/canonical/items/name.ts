import type { Directory } from '../../catalog.ts'
import { actionClasses, trailingWords } from '../../lexicon/actions.ts'
import { shortForms } from '../../lexicon/item-names.ts'
import { qualifierGroups } from '../../lexicon/qualifiers.ts'
import { oneOf } from '../materials/alternatives.ts'
import { parseNumeral } from '../quantities/numeral.ts'
import type { Reading } from '../reading.ts'
import type { Fold } from '../text/fold.ts'
import { canonicalText, type Text } from '../text/text.ts'
import { undress } from './name-dressing.ts'

/** The names that a guide or a standard item publishes. */
export interface Names {
  readonly name: string
  readonly subItem?: string
  readonly handlingItem?: string
}

/** One published name of an item, read. */
export interface ItemName {
  readonly text: Text
  /** The name without dressing, brackets, quotation marks and spaces. */
  readonly bare: string
  /** Offset into the canonical text of each character of `bare`. */
  readonly at: readonly number[]
  /** Equal exactly where two names are the same name: `bare` with the directory's synonyms as one. */
  readonly key: string
  /** Equal where two names may be one item's: also short forms (社保), and 和, 与, 及 and 、 as one. For matching only. */
  readonly match: string
  /** What the item is about: `match` without its action. */
  readonly object: string
  /** What the applicant asks for, its last word of action (申领, 认定, 备案); empty where it names none. */
  readonly action: string
  /** Words that tell items of one kind apart (个人, 跨省, 变更), as `group:member` of the lexicon. */
  readonly qualifiers: readonly string[]
  readonly folds: readonly Fold[]
}

/** The names of a guide or a standard item, read. */
export interface NameFact {
  readonly main: ItemName
  readonly sub?: ItemName
  readonly handling?: ItemName
  readonly meaning: string
}

interface Replacement {
  readonly pattern: RegExp
  readonly by: ReadonlyMap<string, string>
}

/** A single pass: what it wrote is never replaced again, so that 居民身份证 does not become 居民居民身份证. */
const replaceAll = (text: string, { pattern, by }: Replacement): string =>
  text.replace(pattern, (found) => by.get(found) ?? found)

const replacement = (pairs: Iterable<readonly [string, string]>): Replacement | undefined => {
  const by = new Map(pairs)
  return by.size === 0 ? undefined : { pattern: new RegExp(oneOf(by.keys()), 'g'), by }
}

const synonyms = new WeakMap<Directory, { readonly words: Replacement | undefined }>()
const synonymsOf = (directory: Directory): Replacement | undefined => {
  let found = synonyms.get(directory)
  if (!found) {
    const bareOf = (word: string) => canonicalText(word).text.replace(/[\s()[\]"'《》]/g, '')
    const pairs = (directory.synonyms ?? []).flatMap(([first = '', ...others]) =>
      [first, ...others].map((word) => [bareOf(word), bareOf(first)] as const),
    )
    found = { words: replacement(pairs.filter(([word]) => word.length > 1)) }
    synonyms.set(directory, found)
  }
  return found.words
}

const conjunctions = ['和', '与', '及', '以及', '暨', ',', '/', '、'] as const
const forMatching: Replacement = {
  pattern: new RegExp(oneOf([...shortForms.flat(), ...conjunctions, '的', '-', '_']), 'g'),
  by: new Map<string, string>([
    ...shortForms.flatMap(([short, full]) => [[full, full] as const, [short, full] as const]),
    ...conjunctions.map((word) => [word, '、'] as const),
    ['的', ''],
    ['-', ''],
    ['_', ''],
  ]),
}

const actionAtEnd = new RegExp(`(?:${oneOf(actionClasses.flat())})$`)
const trailing = new RegExp(`(?:${oneOf(trailingWords)})$`)

/** Parts a name for matching into its object and its last action; 工伤认定申请 is 工伤 and 认定. */
export const partName = (match: string): { readonly object: string; readonly action: string } => {
  let head = match
  for (;;) {
    const shorter = head.replace(trailing, '')
    if (shorter === head || !actionAtEnd.test(shorter)) break
    head = shorter
  }
  const action = actionAtEnd.exec(head)?.[0] ?? ''
  const object = head.slice(0, head.length - action.length).replace(/[、]+$/, '')
  return object === '' ? { object: head, action: '' } : { object, action }
}

const qualifierIds = new Map<string, string[]>()
for (const [group, members] of qualifierGroups.entries())
  for (const [member, words] of members.entries())
    for (const word of words) {
      const ids = qualifierIds.get(word) ?? []
      ids.push(`${group}:${member}`)
      qualifierIds.set(word, ids)
    }
const qualifierWord = new RegExp(oneOf(qualifierIds.keys()), 'g')

/** The words in a name for matching that tell items of one kind apart, as `group:member` of the lexicon. */
export const qualifiersOf = (match: string): readonly string[] => {
  const found = match.match(qualifierWord)
  return found ? [...new Set(found.flatMap((word) => qualifierIds.get(word) ?? []))].sort() : []
}

/** What reading a name takes. */
export interface NameReading extends Pick<Reading, 'home' | 'text'> {
  readonly directory: { readonly directory: Directory }
}

/** Reads one published name of an item. */
export const readItemName = (raw: string, { home, directory, text }: NameReading): ItemName => {
  const canonical = text(raw)
  const { bare, at, folds } = undress(canonical.text, home)
  const words = synonymsOf(directory.directory)
  const said = withDigits(bare)
  const key = words ? replaceAll(said, words) : said
  const match = replaceAll(key, forMatching) || key
  return {
    text: canonical,
    bare,
    at,
    key,
    match,
    ...partName(match),
    qualifiers: qualifiersOf(match),
    folds: [
      ...canonical.folds,
      ...folds.filter((fold) => !canonical.folds.includes(fold)),
      ...(said === bare ? [] : (['numeral'] as const)),
      ...(key === said ? [] : (['synonym'] as const)),
    ],
  }
}

/** How long or how much in Chinese numerals: 三年以内 is 3年以内. */
const counted = /(?<!第)[一二三四五六七八九十百两]+(?=年|个月|周岁|岁|个?工作日|日|天|人(?![社员事]))/g

const withDigits = (name: string): string =>
  name.replace(counted, (written) => String(parseNumeral(written) ?? written))

const nothing = /^(?:[-/]*|暂?无|不涉及|未分类)$/

/** A name of which a guide may have none, and which some publish as empty, 无, 未分类 or /. */
const readOptionalName = (raw: string | undefined, reading: Reading): ItemName | undefined => {
  const read = raw === undefined ? undefined : readItemName(raw, reading)
  return read && !nothing.test(read.bare) ? read : undefined
}

/** Reads the names of a guide or a standard item. */
export const readName = ({ name, subItem, handlingItem }: Names, reading: Reading): NameFact => {
  const main = readItemName(name, reading)
  const sub = readOptionalName(subItem, reading)
  const handling = readOptionalName(handlingItem, reading)
  return {
    main,
    ...(sub ? { sub } : {}),
    ...(handling ? { handling } : {}),
    meaning: JSON.stringify([main.key, sub?.key, handling?.key]),
  }
}
