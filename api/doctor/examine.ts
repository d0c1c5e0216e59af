import { type Check, type Found, lineOf, type Patient } from './check.ts'
import { checks } from './checks.ts'

/** What is known of a database after all checks. */
export interface Examination {
  readonly isHealthy: boolean
  /** One line a check, in both languages. */
  readonly lines: readonly string[]
}

/** A check that cannot be run at all is not kept either: what stops it is what is wrong. */
const runCheck = async (check: Check, patient: Patient): Promise<Found> => {
  try {
    return await check.run(patient)
  } catch (error) {
    return { wrong: [error instanceof Error ? error.message : String(error)] }
  }
}

/** Runs all checks, also after one that failed. */
export const examine = async (patient: Patient): Promise<Examination> => {
  const results: { readonly check: Check; readonly found: Found }[] = []
  for (const check of checks) results.push({ check, found: await runCheck(check, patient) })
  return {
    isHealthy: results.every(({ found }) => found.wrong.length === 0),
    lines: results.map(({ check, found }) => lineOf(check, found)),
  }
}
