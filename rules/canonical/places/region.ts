import { provinces } from '../../lexicon/places.ts'
import { type Region, regions } from '../../lexicon/regions.ts'

/** A region by its code and one of its names. */
export interface NamedRegion {
  readonly name: string
  readonly code: string
}

const byCode: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.code, region]))

const provinceNames: ReadonlyMap<string, string> = new Map(provinces.map(([code, name]) => [code, name]))

const digitsOfCodes = new Map<string, string>()

/** The digits of a region's code that tell it from its parents: 440000 → 44, 440103 → 440103; '' for no code. */
const significantDigits = (code: string): string => {
  let digits = digitsOfCodes.get(code)
  if (digits === undefined) {
    digits = readDigits(code)
    digitsOfCodes.set(code, digits)
  }
  return digits
}

const readDigits = (code: string): string => {
  if (!/^\d{6}(?:\d{3}){0,2}$/.test(code)) return ''
  const local = code.slice(6).replace(/(?:000)+$/, '')
  return local === '' ? code.slice(0, 6).replace(/(?:00){1,2}$/, '') : code.slice(0, 6) + local
}

/** 1 province, 2 city, 3 county, 4 town, 5 village; 0 where the code is none. */
export const levelOf = (code: string): number => {
  const digits = significantDigits(code).length
  return digits <= 6 ? digits / 2 : digits / 3 + 1
}

/** Whether the first region is the second or lies above it, by their codes. */
export const contains = (outer: string, inner: string): boolean => {
  const digits = significantDigits(outer)
  return digits !== '' && significantDigits(inner).startsWith(digits)
}

/** The region of a code in the table; of a town or village, the county or city above it. */
export const regionOf = (code: string): Region | undefined =>
  byCode.get(code) ?? byCode.get(code.slice(0, 6)) ?? byCode.get(`${code.slice(0, 4)}00`)

/** The name of a region, of the nearest one above it that has a name, or the code itself. */
export const regionName = (code: string): string =>
  regionOf(code)?.name ?? provinceNames.get(`${code.slice(0, 2)}0000`) ?? code

const codesByName: ReadonlyMap<string, string> = new Map([
  ...provinces.map(([code, name]) => [name, code] as const),
  ...regions.map(({ code, name }) => [name, code] as const),
])

const leadingPlaces =
  /^(?<province>[^市区县]{2,8}?(?:省|自治区))?(?<city>[^省区县镇]{2,7}?(?:市|自治州|地区))?(?<county>[^省市镇]{2,9}?(?:新区|区|县|市))?(?<town>[^省市区县]{2,6}?(?:镇|街道|乡))?/

/** Names which agencies' names begin with and no table holds: 武侯区, 大良街道. Codes are those of the region and its parents. */
export const nameRegions = (region: string, agencyNames: readonly string[]): readonly NamedRegion[] => {
  const level = levelOf(region)
  if (level === 0) return []
  const parts = [
    { part: 'province', code: `${region.slice(0, 2)}0000`, from: 1 },
    { part: 'city', code: `${region.slice(0, 4)}00`, from: 2 },
    { part: 'county', code: region.slice(0, 6), from: 3 },
    { part: 'town', code: region.slice(0, 9), from: 3 },
  ]
  const named = new Map<string, string>()
  for (const agency of agencyNames) {
    const names = leadingPlaces.exec(agency)?.groups ?? {}
    for (const { part, code, from } of parts) {
      const name = names[part]
      if (name !== undefined && level >= from && !codesByName.has(name)) named.set(name, code)
    }
  }
  return [...named].map(([name, code]) => ({ name, code }))
}

/** The regions of the table that agencies' names begin with, the most specific of each: 广州市天河区人社局 → 440106. */
export const regionsNamedBy = (agencyNames: readonly string[]): readonly string[] => {
  const codes = new Set<string>()
  for (const agency of agencyNames) {
    const { province, city, county } = leadingPlaces.exec(agency)?.groups ?? {}
    const name = [county, city, province].find((part) => part !== undefined && codesByName.has(part))
    const code = name === undefined ? undefined : codesByName.get(name)
    if (code !== undefined) codes.add(code)
  }
  return [...codes]
}
