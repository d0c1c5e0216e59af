import type { Delimiter } from '../../intake/csv/read-csv.ts'
import type { Profile } from '../../intake/mapping/profile.ts'
import type { TextEncoding } from '../../intake/text/encoding.ts'
import type { Reading } from '../plan.ts'

/** How a person has a file read, where that differs from what is detected. */
export interface ImportSettings {
  readonly encoding?: TextEncoding
  readonly delimiter?: Delimiter
  /** Names of sheets that are left out. */
  readonly leftOut: readonly string[]
  /** How columns are matched: what is remembered of the source, with the decisions for this file over it. */
  readonly profile: Profile
}

/** The settings as a reader takes them. */
export const readingOf = ({ encoding, delimiter, leftOut, profile }: ImportSettings): Reading => ({
  profile,
  isOwnSheet: (name) => name === undefined || !leftOut.includes(name),
  ...(encoding === undefined ? {} : { encoding }),
  ...(delimiter === undefined ? {} : { delimiter }),
})
