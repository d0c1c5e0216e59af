import {
  genericPlaces,
  type OfficeKind,
  officeForms,
  otherCities,
  placeContext,
  placeContinues,
  platforms,
  provinces,
} from '../../lexicon/places.ts'
import { regions } from '../../lexicon/regions.ts'
import type { Home } from './home.ts'

type WordKind = 'name' | 'short' | 'generic' | 'platform' | 'agency'

/** A word that speaks of a place. */
export interface Word {
  readonly name: string
  readonly kind: WordKind
  readonly code?: string
  readonly rank: number
  readonly office?: OfficeKind
}

const named = (name: string, code: string, kind: WordKind): Word => ({ name, kind, code, rank: 0 })

/** 城区 is an ordinary word everywhere but after 汕尾市. */
const ordinaryWords: ReadonlySet<string> = new Set(['城区'])

const cityShort = /^(.{2,})市$/

const table: readonly Word[] = [
  ...regions.flatMap(({ code, name }) => {
    const short = code.endsWith('00') ? (cityShort.exec(name)?.[1] ?? '') : ''
    return [
      ...(ordinaryWords.has(name) ? [] : [named(name, code, 'name')]),
      ...(short === '' ? [] : [named(short, code, 'short')]),
    ]
  }),
  named('汕尾市城区', '441502', 'name'),
  ...provinces.flatMap(([code, name, short, capital]) => [
    named(name, code, 'name'),
    named(short, code, 'short'),
    ...(capital === undefined || code === '440000'
      ? []
      : [named(capital, `${code.slice(0, 2)}0100`, 'name')]),
  ]),
  ...otherCities.map(([code, name]) => named(name, code, 'name')),
  ...platforms.map(({ name, code }) => named(name, code, 'platform')),
  ...genericPlaces.map(({ name, rank }): Word => ({ name, kind: 'generic', rank })),
]

/** Words by their first character, the longest first. */
export type WordIndex = ReadonlyMap<number, readonly Word[]>

const indexWords = (words: readonly Word[]): WordIndex => {
  const index = new Map<number, Word[]>()
  for (const word of new Map(words.map((word) => [word.name, word])).values()) {
    const first = word.name.charCodeAt(0)
    index.set(first, [...(index.get(first) ?? []), word])
  }
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length)
  return index
}

/** Everything that no home is needed for. */
export const tableIndex = indexWords(table)
/** The same without the generic words. */
export const namesIndex = indexWords(table.filter(({ kind }) => kind !== 'generic'))

/** First characters of everything that may start a mention, for one look-up a character. */
const starts = (index: WordIndex): Uint8Array => {
  const flags = new Uint8Array(0x10000)
  for (const first of index.keys()) flags[first] = 1
  return flags
}
const nameStarts = starts(namesIndex)
/** First characters of all places and platforms of the table. */
export const placeSigns = String.fromCharCode(...namesIndex.keys())
/** First characters of all words and of offices without a place. */
export const tableStarts = starts(tableIndex)
for (const first of '人社劳公就地各') tableStarts[first.charCodeAt(0)] = 1

/** Least characters of an agency's name that are no ordinary word; a shorter one is not recognised. */
export const leastAgencyName = 4

/** The kind of office that a name is of. */
const officeKindOf = (name: string): OfficeKind =>
  officeForms.find(({ form }) => new RegExp(form.source).test(name))?.kind ?? 'other'

/** How an agency speaks of itself: 我局, 本中心. */
const selves = (agency: string): readonly string[] => {
  const [ending = ''] = /(?:局|厅|中心|委员会|院)$/.exec(agency) ?? []
  return ending === '' ? [] : ['我', '本'].map((who) => who + ending)
}

const homeIndexes = new WeakMap<Home, WordIndex>()

/** What only a home calls its own: names that no table holds, and its agencies. */
export const indexOfHome = (home: Home): WordIndex => {
  let index = homeIndexes.get(home)
  if (!index) {
    index = indexWords([
      ...home.places.map(({ name, code }) => named(name, code, 'name')),
      ...home.agencies.flatMap((agency) =>
        [...(agency.length < leastAgencyName ? [] : [agency]), ...selves(agency)].map(
          (name): Word => ({
            name,
            kind: 'agency',
            code: home.region,
            rank: 0,
            office: officeKindOf(agency),
          }),
        ),
      ),
    ])
    homeIndexes.set(home, index)
  }
  return index
}

/** Whether a sticky pattern fits at a position; its `lastIndex` then is the end. */
export const matches = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

const beforeOrdinary = /[资成基样文版根副课账完齐健]$/

/** Whether a word of the index stands at a position as a place and not as part of a longer word. */
const stands = (word: Word, text: string, at: number): boolean => {
  const { name, kind } = word
  if (!text.startsWith(name, at)) return false
  const end = at + name.length
  if (kind === 'platform') return !/[a-z0-9]/i.test(name[0] ?? '') || !/[a-z0-9]/i.test(text[at - 1] ?? '')
  if (matches(placeContinues, text, end - 1)) return false
  if (kind === 'generic') return !beforeOrdinary.test(text[at - 1] ?? '')
  if (kind !== 'short') return true
  if (text[at - 1] === '孙') return false
  return matches(placeContext, text, end) || wordAt(namesIndex, text, end) !== undefined
}

/** The longest word of an index that stands at a position. */
export const wordAt = (index: WordIndex, text: string, at: number): Word | undefined =>
  index.get(text.charCodeAt(at))?.find((word) => stands(word, text, at))

/** The codes of the places and platforms of the table that stand in a text, in order; a place's parents may be among them. */
export const codesIn = (text: string): readonly string[] => {
  let codes: string[] | undefined
  for (let at = 0; at < text.length; at++) {
    if (((nameStarts[text.charCodeAt(at)] ?? 0) & 1) === 0) continue
    const word = wordAt(namesIndex, text, at)
    if (word?.code === undefined) continue
    codes ??= []
    codes.push(word.code)
    at += word.name.length - 1
  }
  return codes ?? []
}

/** 武侯区, 大良街道: what may end the name of a region that no table holds; 城镇, 社区, 服务区, 设区的市 are none. */
const untabledPlace =
  /(?<=[\u4E00-\u9FFF])(?<![本我全各级的在该同跨城乡小社辖地园县市区省校务])(?:市|县|区|镇|街道)(?!场)/y
const untabledStarts = '市县区镇街'
for (const end of untabledStarts) nameStarts[end.charCodeAt(0)] = (nameStarts[end.charCodeAt(0)] ?? 0) | 2

const namesUntabled = (text: string): boolean => {
  for (let at = 0; at < text.length; at++)
    if (((nameStarts[text.charCodeAt(at)] ?? 0) & 2) !== 0 && matches(untabledPlace, text, at)) return true
  return false
}

/** The code of the one province that a text names, where it names no other place. */
export const onlyProvinceIn = (text: string): string | undefined => {
  const [code, ...others] = new Set(codesIn(text))
  return code?.endsWith('0000') && others.length === 0 && !namesUntabled(text) ? code : undefined
}

/** Whether a named place or platform, or one that only its own home knows, may stand in a text. */
export const namesPlace = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const flags = nameStarts[text.charCodeAt(at)] ?? 0
    if (flags === 0) continue
    if ((flags & 1) !== 0 && wordAt(namesIndex, text, at)) return true
    if ((flags & 2) !== 0 && matches(untabledPlace, text, at)) return true
  }
  return false
}
