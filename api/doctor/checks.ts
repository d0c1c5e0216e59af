import { bulksWhole } from './bulks.ts'
import type { Check } from './check.ts'
import { foreignKeys, integrity, schema } from './file.ts'
import { revisionsStand, searchComplete } from './guides.ts'
import { jobsMove } from './jobs.ts'
import { logWhole } from './log.ts'
import { countsAgree, findingsStand, linksStand, outcomesStand } from './results.ts'

/** Everything that the doctor looks at, in the order of its lines: what is to be checked more is added here. */
export const checks: readonly Check[] = [
  integrity,
  foreignKeys,
  schema,
  revisionsStand,
  searchComplete,
  linksStand,
  findingsStand,
  outcomesStand,
  countsAgree,
  bulksWhole,
  jobsMove,
  logWhole,
]
