import type { Level } from '../../catalog.ts'
import type { AgencySource, Reading } from '../reading.ts'
import { currentName } from '../text/renamed.ts'
import type { Text } from '../text/text.ts'
import type { Home } from './home.ts'

/** An agency (实施主体) as one of its guides names it. */
export interface AgencyFact {
  readonly uscc?: string
  readonly name: Text
  readonly region: string
  readonly level: Level
  /** The place and the names which the agency's texts may call their own. */
  readonly home: Home
  /** Its name in the words of today, without what only dresses it. */
  readonly meaning: string
}

/** Reads who publishes a guide. */
export const readAgency = (
  { uscc, name, region, level }: AgencySource,
  { home, text }: Reading,
): AgencyFact => {
  const read = text(name)
  return {
    ...(uscc === undefined ? {} : { uscc }),
    name: read,
    region,
    level,
    home,
    meaning: currentName(read.text).replaceAll(/[\s()]/g, ''),
  }
}
