/**
 * Another agency's wording made ready for one's own guide: what it says of its own place, its offices, telephones and
 * addresses becomes one's own, or a blank that is marked, so that nobody copies a foreign number by mistake.
 */
import type { Home } from './canonical/places/home.ts'
import { readPhones } from './canonical/places/phone.ts'
import { findPlaces } from './canonical/places/place.ts'
import { canonicalText, rawRange } from './canonical/text/text.ts'

/** What stands in place of what is another agency's own. */
export interface Own {
  /** The name of one's own region of a rank (2 city, 3 county); undefined where one has none. */
  readonly regionName: (rank: number) => string | undefined
  readonly agencyName: string
}

/** Marked blanks: brackets that no published text has. */
const blanks = { place: '【地名】', phone: '【电话】', address: '【地址】' } as const

interface Replacement {
  readonly start: number
  readonly end: number
  readonly by: string
}

// A street with a number, with what is said before it without a mark and after it: 天河区体育东路113号2楼.
const address =
  /[^\s,，。;；:：、()（）]{0,16}(?:路|街|大道|巷)[^\s,，。;；:：、()（）]{0,6}\d+号[^\s,，。;；:：()（）]{0,16}/g

const addressesIn = (text: string): Replacement[] =>
  Array.from(text.matchAll(address), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    by: blanks.address,
  }))

const placesIn = (text: string, home: Home, own: Own): Replacement[] =>
  findPlaces(text, home).flatMap(({ start, end, kind, rank, code, office, inTitle }) => {
    if (inTitle || code === undefined || rank < 2 || (kind !== 'own' && kind !== 'smaller')) return []
    const by = office === undefined ? (own.regionName(rank) ?? blanks.place) : own.agencyName
    return [{ start, end, by }]
  })

const maskText = (raw: string, home: Home, own: Own): string => {
  const text = canonicalText(raw)
  const found = [
    ...addressesIn(text.text),
    ...readPhones(text.text).phones.map(({ start, end }) => ({ start, end, by: blanks.phone })),
    ...placesIn(text.text, home, own),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
  let masked = ''
  let done = 0
  let covered = 0
  for (const { start, end, by } of found) {
    // What lies in something that is masked already, such as a district in an address.
    if (start < covered) continue
    const range = rawRange(text, start, end)
    masked += raw.slice(done, range.start) + by
    done = range.end
    covered = end
  }
  return masked + raw.slice(done)
}

/** A published value of another agency, whose home is `home`, with every string made ready for one's own guide. */
export const maskValue = (value: unknown, home: Home, own: Own): unknown => {
  if (typeof value === 'string') return maskText(value, home, own)
  if (Array.isArray(value)) return value.map((member: unknown) => maskValue(member, home, own))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, maskValue(member, home, own)]))
}
