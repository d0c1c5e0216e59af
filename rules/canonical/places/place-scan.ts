import { type OfficeKind, officeForms, placeExtent, placeOwners } from '../../lexicon/places.ts'
import type { Home } from './home.ts'
import {
  indexOfHome,
  matches,
  namesIndex,
  tableIndex,
  tableStarts,
  type Word,
  type WordIndex,
  wordAt,
} from './place-words.ts'
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
  if (matches(placeExtent, text, end)) end = placeExtent.lastIndex
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
