import type { Agency, Guide } from './catalog.ts'

/** Finds the agency of the catalog that publishes a guide. */
export type AgencyOf = (guide: Pick<Guide, 'agency' | 'region'>) => Agency | undefined

/**
 * Indexes agencies by credit code (also former ones and the nine characters of the organisation code inside,
 * GB 32100 positions 9–17) and, where a guide gives no code that is known, by region and name.
 */
export const indexAgencies = (agencies: readonly Agency[]): AgencyOf => {
  const byCode = new Map<string, Agency>()
  const byName = new Map<string, Agency>()
  for (const agency of agencies) {
    for (const code of [...(agency.formerUsccs ?? []), agency.uscc]) {
      byCode.set(code, agency)
      if (code.length === 18 && !code.startsWith('TE')) byCode.set(code.slice(8, 17), agency)
    }
    for (const name of [...(agency.formerNames ?? []), agency.name])
      byName.set(`${agency.region} ${name}`, agency)
  }
  return ({ agency: { uscc, name }, region }) =>
    (uscc === undefined ? undefined : byCode.get(uscc)) ?? byName.get(`${region} ${name}`)
}

/** What a guide's findings are filed under: its agency's credit code, else the name it gives. */
export const agencyId = (guide: Pick<Guide, 'agency'>, agency: Agency | undefined): string =>
  agency?.uscc ?? guide.agency.uscc ?? guide.agency.name
