/**
 * Likeness: agencies fill their own place, doors and telephone numbers into texts that they share. What a text says to
 * an applicant is the same once those are left out, so such texts are read once for all agencies.
 */
import { oneOf } from '../materials/alternatives.ts'
import type { Home } from '../places/home.ts'
import { regionName } from '../places/region.ts'
import { isSign } from './sentence.ts'

/** Stands for an own name, whose proper part is never shorter: 我我市 is read as the generic 我市. */
const own = '我我'

/** The proper part of a region's name: 顺德 of 顺德区, 示例1号 of 示例1号镇. */
const properPart = /^(.{2,}?)(?:街道|[市区县镇乡州盟旗])$/

/** 173号, 3楼, but no number of a document (第711号) and no day (5月1号). */
const doorNumber = String.raw`(?<![第〕\]月\d])[1-9]\d*(?=[号楼])`
/** What follows the area code of a telephone, but for stand-ins such as 22222222. */
const subscriberNumber = String.raw`(?<=\b0\d{2,3}-)(?!(\d)\1{3})[2-9]\d{6,7}(?!\d)`

const patterns = new WeakMap<Home, RegExp>()

/** The names that a home fills in; one with a character that searches look for is left as it is. */
const namesOf = ({ region, regions, places }: Home): readonly string[] => {
  const codes = [region, ...regions].flatMap((code) => [code, code.slice(0, 6), `${code.slice(0, 4)}00`])
  const names = [...codes.map(regionName), ...places.map(({ name }) => name)]
  const proper = new Set(names.flatMap((name) => properPart.exec(name)?.[1] ?? []))
  return [...proper].filter((name) => !Array.from(name).some(isSign))
}

const patternOf = (home: Home): RegExp => {
  let pattern = patterns.get(home)
  if (!pattern) {
    const names = oneOf(namesOf(home))
    pattern = new RegExp([...(names === '' ? [] : [names]), doorNumber, subscriberNumber].join('|'), 'g')
    patterns.set(home, pattern)
  }
  return pattern
}

const isNumber = /^\d+$/
const fill = (found: string): string => (isNumber.test(found) ? '8' : own)

/**
 * A published text with the own names, doors and telephone numbers of its home filled in alike. It tells whether there
 * is anything to say of the text itself; ranges are those of the text itself alone.
 */
export const likenessOf = (raw: string, home: Home): string => raw.replace(patternOf(home), fill)
