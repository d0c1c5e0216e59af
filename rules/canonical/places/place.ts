import type { OfficeKind } from '../../lexicon/places.ts'
import { foldText } from '../text/text.ts'
import type { Home, PlaceKind } from './home.ts'
import { scanPlaces } from './place-scan.ts'
import { namesPlace, onlyProvinceIn } from './place-words.ts'
import { contains, levelOf } from './region.ts'

/** A place, a platform or an office of a place in canonical text. */
export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly kind: PlaceKind
  /** 1 province, 2 city, 3 county, 4 town, 5 village; 0 where the word leaves it open. */
  readonly rank: number
  readonly code?: string
  /** The kind of office, where the mention is of an office of the place. */
  readonly office?: OfficeKind
  /** Whether it stands between 《 and 》. */
  readonly inTitle: boolean
}

/**
 * Whether what a text says may depend on whose it is: a named place, or an office of one, may stand in it. Generic
 * words (本市, 当地, 人社局) mean the same at every home. Where it is false `findPlaces` gives equal results for all homes.
 */
export const mentionsPlace = (text: string): boolean => {
  if (namesPlace(text)) return true
  const canonical = foldText(text)
  return canonical !== text && namesPlace(canonical)
}

/**
 * Homes at which a text reads the same share a key: all homes where no place is named, all homes below the province
 * where the text names nothing but their province, else each home has its own.
 */
export const readingKeyOf = (text: string): ((home: Home) => string) => {
  if (!mentionsPlace(text)) return () => ''
  const province = onlyProvinceIn(foldText(text))
  return province === undefined
    ? ({ id }) => id
    : ({ id, regions }) =>
        regions.every((region) => contains(province, region) && region !== province) ? province : id
}

const kinds = ['own', 'parent', 'smaller', 'foreign'] as const

const kindBeside = (code: string, region: string): (typeof kinds)[number] => {
  if (contains(code, region)) return contains(region, code) ? 'own' : 'parent'
  return contains(region, code) ? 'smaller' : 'foreign'
}

/** The nearest of what a place is to the regions of a home. */
export const kindOf = (code: string, home: Home): PlaceKind => {
  let kind = home.kinds.get(code)
  if (kind === undefined) {
    kind = readKind(code, home)
    home.kinds.set(code, kind)
  }
  return kind
}

const readKind = (code: string, { region, regions }: Home): PlaceKind => {
  if (levelOf(region) === 0) return 'parent'
  const found = regions.map((one) => kindBeside(code, one))
  return kinds.find((kind) => found.includes(kind)) ?? 'foreign'
}

/** Finds the places in canonical text, left to right, and how each stands to the home. */
export const findPlaces = (text: string, home: Home): readonly PlaceMention[] =>
  scanPlaces(text, home).map(({ start, end, code, rank, office, inTitle }) => ({
    start,
    end,
    name: text.slice(start, end),
    kind: code === undefined ? 'generic' : kindOf(code, home),
    rank: code === undefined ? rank : levelOf(code),
    inTitle,
    ...(code === undefined ? {} : { code }),
    ...(office === undefined ? {} : { office }),
  }))

/**
 * How the place in a guide stands to the place in the standard's text: the same, one that fewer or more people belong
 * to, or another. Generic words of no rank equal every own place; offices of the own place and its parents are one.
 */
export const comparePlaces = (
  standard: PlaceMention,
  guide: PlaceMention,
): 'same' | 'narrower' | 'wider' | 'foreign' => {
  if (guide.code !== undefined && guide.code === standard.code) return 'same'
  if (guide.kind === 'foreign') return 'foreign'
  if (guide.office !== undefined || standard.office !== undefined) return 'same'
  if (standard.rank === 0) return guide.kind === 'smaller' ? 'narrower' : 'same'
  if (guide.rank === 0 || guide.rank === standard.rank) return 'same'
  return guide.rank > standard.rank ? 'narrower' : 'wider'
}
