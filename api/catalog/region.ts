import { regions } from '../../rules/lexicon/regions.ts'

const names = new Map(regions.map(({ code, name }) => [code, name]))

/** The name of a province, city or county by its code; undefined for towns and for other provinces. */
export const regionName = (code: string): string | undefined => names.get(code)

/** What the codes of a region and of all below it begin with: 440000 → 44, 440100 → 4401, 440103 → 440103. */
export const regionPrefix = (code: string): string =>
  code.length === 6 ? code.replace(/(?:00){1,2}$/, '') : code

/** Whether a region is the other or lies in it. */
export const isWithin = (region: string, outer: string): boolean => region.startsWith(regionPrefix(outer))

/** The region directly above: town → county (or a city without counties), county → city, city → province. */
export const regionAbove = (code: string): string | undefined => {
  if (code.length > 6) return code.slice(0, code.length - 3)
  if (!code.endsWith('00')) return `${code.slice(0, 4)}00`
  return code.endsWith('0000') ? undefined : `${code.slice(0, 2)}0000`
}

/** The region directly below `outer` that a region lies in; undefined where it is `outer` itself or outside it. */
export const regionBelow = (region: string, outer: string): string | undefined => {
  if (!isWithin(region, outer)) return undefined
  let below: string | undefined
  for (let at: string | undefined = region; at !== undefined && at !== outer; at = regionAbove(at)) below = at
  return below
}
