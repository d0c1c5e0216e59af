import {
  genericPlaces,
  type OfficeKind,
  officeForms,
  placeContext,
  placeContinues,
  placeOwners,
  platforms,
  provinces,
} from '../lexicon/places.ts'
import { regions } from '../lexicon/regions.ts'
import type { Home } from './place.ts'
import { contains } from './region.ts'

/** A place found in canonical text, before it is known how it stands to the home. */
export interface ScannedPlace {
  readonly start: number
  readonly end: number
  /** Absent for generic words and for offices without a place. */
  readonly code?: string
  readonly rank: number
  readonly office?: OfficeKind
  readonly inTitle: boolean
}

type WordKind = 'name' | 'short' | 'generic' | 'platform' | 'agency'

interface Word {
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
  ...platforms.map(({ name, code }) => named(name, code, 'platform')),
  ...genericPlaces.map(({ name, rank }): Word => ({ name, kind: 'generic', rank })),
]

type WordIndex = ReadonlyMap<number, readonly Word[]>

const indexWords = (words: readonly Word[]): WordIndex => {
  const index = new Map<number, Word[]>()
  for (const word of new Map(words.map((word) => [word.name, word])).values()) {
    const first = word.name.charCodeAt(0)
    index.set(first, [...(index.get(first) ?? []), word])
  }
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length)
  return index
}

const tableIndex = indexWords(table)
const namesIndex = indexWords(table.filter(({ kind }) => kind !== 'generic'))

/** First characters of everything that may start a mention, for one look-up a character. */
const starts = (index: WordIndex): Uint8Array => {
  const flags = new Uint8Array(0x10000)
  for (const first of index.keys()) flags[first] = 1
  return flags
}
const nameStarts = starts(namesIndex)
const tableStarts = starts(tableIndex)
for (const first of '人社劳公就地各') tableStarts[first.charCodeAt(0)] = 1

/** The kind of office that a name is of. */
const officeKindOf = (name: string): OfficeKind =>
  officeForms.find(({ form }) => new RegExp(form.source).test(name))?.kind ?? 'other'

const homeIndexes = new WeakMap<Home, WordIndex>()

const indexOfHome = (home: Home): WordIndex => {
  let index = homeIndexes.get(home)
  if (!index) {
    index = indexWords([
      ...home.places.map(({ name, code }) => named(name, code, 'name')),
      ...home.agencies.map(
        (name): Word => ({
          name,
          kind: 'agency',
          code: home.region,
          rank: 0,
          office: officeKindOf(name),
        }),
      ),
    ])
    homeIndexes.set(home, index)
  }
  return index
}

const matches = (pattern: RegExp, text: string, at: number): boolean => {
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

const wordAt = (index: WordIndex, text: string, at: number): Word | undefined =>
  index.get(text.charCodeAt(at))?.find((word) => stands(word, text, at))

/** 武侯区, 大良街道: what may be the name of a region that no table holds; 城镇, 社区, 设区的市 are none. */
const untabledPlace =
  /[\u4E00-\u9FFF](?<![本我全各级的在该同跨城乡小社辖地园县市区省校])(?:市|县|区|镇|街道)(?!场)/

/** Whether a named place or platform, or one that only its own home knows, may stand in a text. */
export const namesPlace = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    if (nameStarts[text.charCodeAt(at)] === 1 && wordAt(namesIndex, text, at)) return true
  }
  return untabledPlace.test(text)
}

const officeAt = (text: string, at: number): { kind: OfficeKind; end: number } | undefined => {
  for (const { kind, form } of officeForms) {
    if (matches(form, text, at)) return { kind, end: form.lastIndex }
  }
  return undefined
}

/** Extends a place by the offices that follow it: 县级以上人民政府人力资源社会保障行政部门 is one office. */
const officesAfter = (text: string, end: number): { kind: OfficeKind; end: number } | undefined => {
  let found: { kind: OfficeKind; end: number } | undefined
  for (;;) {
    const from = found?.end ?? end
    const next = officeAt(text, text[from] === '的' ? from + 1 : from)
    if (!next) return found
    found = next
  }
}

const levelWord = /(?:国务院|中央|国家|(?<level>[省市县区州镇])级?)$/

const ownerBefore = (text: string, at: number): number =>
  placeOwners.find((owner) => text.endsWith(owner, at))?.length ?? 0

const levelRanks: Readonly<Record<string, number>> = { 省: 1, 市: 2, 州: 2, 县: 3, 区: 3, 镇: 4 }

/** Finds every place in canonical text from left to right; the longest name wins, and a place takes its offices with it. */
export const scanPlaces = (text: string, home: Home): readonly ScannedPlace[] => {
  const found: ScannedPlace[] = []
  const homeIndex = indexOfHome(home)
  let inTitle = false
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at)
    if (first === 0x300a) inTitle = true
    else if (first === 0x300b) inTitle = false
    if (tableStarts[first] !== 1 && !homeIndex.has(first)) continue
    const word = wordAt(homeIndex, text, at) ?? wordAt(tableIndex, text, at)
    const place = word
      ? placeFrom(word, text, at, homeIndex)
      : officeWithoutPlace(text, at, found.at(-1)?.end ?? 0)
    if (!place) continue
    found.push({ ...place, inTitle })
    at = place.end - 1
  }
  return found
}

const placeFrom = (
  first: Word,
  text: string,
  at: number,
  homeIndex: WordIndex,
): Omit<ScannedPlace, 'inTitle'> => {
  let word = first
  let end = at + word.name.length
  while (word.code !== undefined && word.kind !== 'agency' && word.kind !== 'platform') {
    const next = wordAt(homeIndex, text, end) ?? wordAt(namesIndex, text, end)
    if (next?.code === undefined || next.kind === 'platform' || !contains(word.code, next.code)) break
    word = next
    end += next.name.length
  }
  const offices = officesAfter(text, end)
  const office = offices?.kind ?? word.office
  const start = office !== undefined && word.kind === 'generic' ? at - ownerBefore(text, at) : at
  return {
    start,
    end: offices?.end ?? end,
    rank: word.rank,
    ...(word.code === undefined ? {} : { code: word.code }),
    ...(office === undefined ? {} : { office }),
  }
}

const officeWithoutPlace = (
  text: string,
  at: number,
  from: number,
): Omit<ScannedPlace, 'inTitle'> | undefined => {
  const offices = officesAfter(text, at)
  if (!offices || text[at] === '的') return undefined
  const before = levelWord.exec(text.slice(Math.max(from, at - 3), at))
  if (before && before.groups?.level === undefined) return undefined
  return {
    start: at - (before?.[0].length ?? 0),
    end: offices.end,
    rank: levelRanks[before?.groups?.level ?? ''] ?? 0,
    office: offices.kind,
  }
}
