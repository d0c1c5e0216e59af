import { cityBureaux, countyBureaux } from '../../../fixtures/agencies/bureaux.ts'
import { placeOf } from '../../../fixtures/agencies/place.ts'
import { inventTowns } from '../../../fixtures/agencies/towns.ts'
import { type Random, shuffled } from '../../../fixtures/random.ts'
import type { Agency } from '../../../rules/catalog.ts'
import { guidedSources } from './directory.ts'
import type { Pool } from './pool.ts'

const withoutCounties = ['441900', '442000']

/** Every second city publishes the items whose standard is wrong: enough to agree, and not many labels. */
const publishesSuspects = ({ region }: Pick<Agency, 'region'>): boolean =>
  Number(region.slice(2, 4)) % 2 === 1

/** Base codes that an agency publishes: all items of its level, but those held out from the pool. */
export const codesOf = (agency: Pick<Agency, 'level' | 'region'>, pool: Pool): string[] =>
  guidedSources
    .filter(
      ({ item, isHeldOut, suspect }) =>
        item.levels.includes(agency.level) &&
        !(isHeldOut && pool === 'tuning') &&
        (suspect === undefined || publishesSuspects(agency)),
    )
    .map(({ item }) => item.code)

/**
 * Agencies that together publish at least so many guides, no two in one region: 东莞 and 中山 always, then cities and
 * counties in turn, and a town after every third.
 */
export function chooseAgencies(random: Random, guides: number, pool: Pool): Agency[] {
  const fixed = cityBureaux.filter(({ region }) => withoutCounties.includes(region))
  const cities = shuffled(
    random,
    cityBureaux.filter(({ region }) => !withoutCounties.includes(region)),
  )
  const counties = shuffled(random, countyBureaux)
  const towns = shuffled(random, inventTowns(80))
  const chosen: Agency[] = []
  let published = 0
  for (let turn = 0; published < guides; turn++) {
    const next =
      fixed[turn] ??
      (turn % 4 === 3 ? towns.pop() : turn % 2 === 0 ? cities.pop() : counties.pop()) ??
      counties.pop()
    if (!next) break
    const codes = codesOf(next, pool)
    chosen.push({ ...next, publishes: codes })
    published += codes.length
  }
  return chosen
}

/** Digits of a local telephone number by area code; seven elsewhere. */
const eightDigits = new Set(['020', '0754', '0755', '0757', '0760', '0769'])

/** An invented number of the place's network. */
export function phoneOf(region: string, serial: number): string {
  const { phone } = placeOf(region)
  const length = eightDigits.has(phone) ? 8 : 7
  const number = String((serial * 7919 + 1003) % 1_000_000).padStart(6, '0')
  return `${phone}-${length === 8 ? `8${number}${serial % 10}` : `8${number}`}`
}
