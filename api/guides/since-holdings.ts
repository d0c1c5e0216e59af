import type { Guide } from '../../rules/catalog.ts'
import { stableJson } from '../../rules/finding.ts'
import { groupByAgency, linkAgency } from '../../rules/scan/agency-unit.ts'
import type { Run } from '../../rules/scan/run.ts'
import { recheck } from '../../rules/scan/scan.ts'
import { doHoldingsWait } from '../catalog/holdings.ts'
import type { Store } from '../db/store.ts'
import type { FindingDeed } from '../deed.ts'
import type { StoredGuide } from './queries.ts'

/**
 * A deed at changed guides, whose agencies have `own` guides, while other catalogues of what is held wait for a scan: what
 * these guides had before their change opens as it would by that scan, and is no fault of whoever changed something else.
 */
export const sinceHoldings = async (
  store: Store,
  run: Run,
  { own, families }: { readonly own: readonly StoredGuide[]; readonly families: readonly string[] },
  guides: readonly Guide[],
  deed: FindingDeed,
): Promise<FindingDeed> => {
  if (!(await doHoldingsWait(store))) return deed
  const standing = new Map(own.map(({ guide }) => [guide.id, stableJson(guide)]))
  // Where the guides stay as they are, it is the change that lets them be read otherwise.
  if (guides.every((guide) => standing.get(guide.id) === stableJson(guide))) return deed
  const units = groupByAgency(
    run,
    own.map(({ guide }) => guide),
  ).map((ofAgency) => linkAgency(run, ofAgency))
  const before = recheck(run, { units, families, elsewhere: [] })
  const known = new Set(before.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)))
  return {
    ...deed,
    causeOf: (finding) => (known.has(finding.fingerprint) ? 'standard' : deed.causeOf(finding)),
  }
}
