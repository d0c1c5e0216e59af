import type { Elements, Guide, StandardItem } from '../../rules/catalog.ts'
import { indexCodes, indexWords } from '../db/grams.ts'
import { type TextElement, textElements } from '../db/text-columns.ts'
import type { IndexedText } from '../db/text-index.ts'
import { soundsOf } from './sound.ts'

/** The element that the text of a field belongs to; what has none of its own is other text. */
const elementOfField: Readonly<Record<string, TextElement>> = {
  ...Object.fromEntries(textElements.map((name) => [name, name])),
  subItem: 'name',
  handlingItem: 'name',
  commonNames: 'name',
  formerNames: 'name',
  intermediaries: 'handling',
  specialTimes: 'promisedLimit',
  materialAliases: 'materials',
  exemptMaterials: 'materials',
}

/** Fields that hold codes, or stand in columns of their own. */
const codeFields: ReadonlySet<string> = new Set([
  'id',
  'formerIds',
  'baseCode',
  'implementationCode',
  'handlingCode',
  'code',
  'nationalCode',
  'formerCodes',
])

/** A word of a closed list, as `required` or `in-use`, which nobody reads. */
const listed = /^[a-z-]+$/

/** Every text below a value, keys with Chinese characters too. */
const eachText = (value: unknown, visit: (text: string) => void): void => {
  if (typeof value === 'string') {
    if (!listed.test(value)) visit(value)
  } else if (Array.isArray(value)) for (const member of value) eachText(member, visit)
  else if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value)) {
      if (/[^\x00-\x7f]/.test(key)) visit(key)
      eachText(member, visit)
    }
}

/** One text of a guide or an item, and the element that it stands in. */
export interface PlacedPassage {
  readonly element: TextElement
  readonly text: string
}

const eachPassage = (
  published: Guide | StandardItem,
  visit: (element: TextElement, text: string) => void,
): void => {
  for (const [field, value] of Object.entries(published)) {
    if (codeFields.has(field)) continue
    const element = (Object.hasOwn(elementOfField, field) ? elementOfField[field] : undefined) ?? 'text'
    eachText(value, (text) => visit(element, text))
  }
}

/** All texts of a guide or an item but its codes, in the order of its fields. */
export const passagesOf = (published: Guide | StandardItem): readonly PlacedPassage[] => {
  const passages: PlacedPassage[] = []
  eachPassage(published, (element, text) => passages.push({ element, text }))
  return passages
}

/** Everything that an item or guide is called. */
const namesOf = ({
  name,
  subItem,
  handlingItem,
  commonNames = [],
}: Pick<Elements, 'name' | 'subItem' | 'handlingItem' | 'commonNames'>): readonly string[] =>
  [name, subItem ?? '', handlingItem ?? '', ...commonNames].filter((one) => one !== '')

const codesBelow = (published: Guide | StandardItem): readonly string[] =>
  Object.entries(published).flatMap(([field, value]) =>
    codeFields.has(field) ? [value].flat().filter((one) => typeof one === 'string') : [],
  )

/** Words held at most before they are made anew: agencies publish the same texts. */
const mostWords = 100_000
let known = new Map<string, string>()

const wordsOf = (text: string): string => {
  let words = known.get(text)
  if (words === undefined) {
    words = indexWords([text])
    if (known.size >= mostWords) known = new Map()
    known.set(text, words)
  }
  return words
}

const indexedText = (
  published: Guide | StandardItem,
  names: readonly string[],
  agencyNames: readonly string[],
): IndexedText => {
  const columns = Object.fromEntries(textElements.map((element) => [element, [] as string[]]))
  eachPassage(published, (element, text) => columns[element]?.push(wordsOf(text)))
  const words = Object.fromEntries(
    textElements.map((element) => [element, columns[element]?.join(' ') ?? '']),
  ) as Record<TextElement, string>
  return {
    ...words,
    agency: agencyNames.map(wordsOf).join(' '),
    code: indexCodes(codesBelow(published)),
    ...soundsOf([...names, ...agencyNames]),
  }
}

/** What a guide is found by; the catalog's name of its agency stands beside the one that the guide gives. */
export const guideText = (guide: Guide, agencyName: string): IndexedText =>
  indexedText(
    guide,
    namesOf(guide),
    agencyName === guide.agency.name ? [agencyName] : [agencyName, guide.agency.name],
  )

/** What a standard item is found by. */
export const itemText = (item: StandardItem): IndexedText =>
  indexedText(item, [...namesOf(item), ...(item.formerNames ?? [])], [])
