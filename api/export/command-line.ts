/** What the command lines of exports and comparisons have in common. */
import { InvalidSettings } from '../../rules/settings.ts'
import { UnreadableCatalog } from '../intake/read-json.ts'
import { NothingToExport } from './nothing.ts'

/** A command line that cannot be understood; the message says what would be, in both languages. */
export class UsageError extends Error {}

/** The value of an option that is one of a closed list. @throws UsageError */
export const oneOf = <Name extends string>(
  option: string,
  value: string | undefined,
  names: readonly Name[],
): Name => {
  const found = names.find((name) => name === value)
  if (found !== undefined) return found
  throw new UsageError(
    `--${option} 应为 ${names.join('、')} 之一${value === undefined ? '' : `，得到 ${value}`}。 / --${option} must be one of ${names.join(', ')}${value === undefined ? '' : `, got ${value}`}.`,
  )
}

/** The value of an option that is a day, where it is given. @throws UsageError */
export const dayOf = (option: string, value: string | undefined): string | undefined => {
  if (value === undefined) return undefined
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(value).toJSON()?.startsWith(value)) return value
  throw new UsageError(
    `--${option} 应为 YYYY-MM-DD 的日期，得到 ${value}。 / --${option} must be a day as YYYY-MM-DD, got ${value}.`,
  )
}

/** Says what went wrong in both languages, or gives up on what is not the user's. */
export const explainFailure = (error: unknown): string => {
  if (error instanceof UsageError) return error.message
  if (
    error instanceof UnreadableCatalog ||
    error instanceof InvalidSettings ||
    error instanceof NothingToExport
  )
    return `${error.message}\n${error.messageEn}`
  if (error instanceof Error && 'code' in error)
    return `无法读写文件：${error.message}\nA file cannot be read or written: ${error.message}`
  throw error
}
