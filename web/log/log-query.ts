import type { LogQuery } from '../api/desk.ts'
import type { Values } from '../app/paths.ts'

/** What the log can be narrowed by, as it stands in the address. */
export const logFilterNames = [
  'actor',
  'action',
  'subject',
  'subjectId',
  'agency',
  'origin',
  'from',
  'to',
  'scan',
  'flow',
] as const
export type LogFilterName = (typeof logFilterNames)[number]

/** A filter of the log, as the API has it. */
export type LogFilter = Omit<LogQuery, 'limit' | 'before' | 'scan'> & { readonly scan?: string }

/** What stands in the address for the province, whose entries are of no agency. */
export const ofProvince = 'province'

/** Midnight in China at the beginning of a day, or of the day after it, as an instant. */
const midnight = (day: string, daysLater = 0): string =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + daysLater * 86_400_000).toISOString()

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The filter that stands in an address: days are days in China, both the first and the last belong to it. */
export const logQueryOf = (search: URLSearchParams): LogFilter => {
  const given = Object.fromEntries(
    logFilterNames.flatMap((name) => (search.get(name) ? [[name, search.get(name) ?? '']] : [])),
  )
  const { from = '', to = '', agency, ...rest } = given
  return {
    ...rest,
    ...(agency === undefined ? {} : { agency: agency === ofProvince ? '' : agency }),
    ...(isDay(from) ? { from: midnight(from) } : {}),
    ...(isDay(to) ? { to: midnight(to, 1) } : {}),
  }
}

/** The words of the address's filter, for links that keep it. */
export const logValuesOf = (search: URLSearchParams): Values =>
  Object.fromEntries(logFilterNames.map((name) => [name, search.get(name) ?? undefined]))
