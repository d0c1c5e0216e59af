/** What one did with a finding in a round of one after the other. */
export const zenOutcomes = ['adopt', 'edit', 'exempt', 'false-positive', 'skip'] as const
export type ZenOutcome = (typeof zenOutcomes)[number]

/** A round through the findings of a filter, one after the other. */
export interface ZenSession {
  /** The address of the list that it goes through. */
  readonly list: string
  /** How many findings it began with. */
  readonly total: number
  /** What was done, by fingerprint. */
  readonly outcomes: Readonly<Record<string, ZenOutcome>>
}

const kept = 'duibiao.zen'

const isSession = (value: unknown): value is ZenSession =>
  typeof value === 'object' && value !== null && 'list' in value && 'total' in value && 'outcomes' in value

const read = (): ZenSession | undefined => {
  try {
    const session: unknown = JSON.parse(sessionStorage.getItem(kept) ?? 'null')
    return isSession(session) ? session : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const keep = (session: ZenSession): ZenSession => {
  sessionStorage.setItem(kept, JSON.stringify(session))
  return session
}

/** The round through a list that goes on in this tab, or a new one. Kept, so that one can leave to edit a guide and come back. */
export const zenSession = (list: string, total: number): ZenSession => {
  const session = read()
  return session?.list === list ? session : { list, total, outcomes: {} }
}

/** The round with one more finding done. */
export const withOutcome = (session: ZenSession, fingerprint: string, outcome: ZenOutcome): ZenSession =>
  keep({ ...session, outcomes: { ...session.outcomes, [fingerprint]: outcome } })

/** The round with a finding to be done again, after what was done to it was taken back. */
export const withoutOutcome = (session: ZenSession, fingerprint: string): ZenSession => {
  const { [fingerprint]: _, ...outcomes } = session.outcomes
  return keep({ ...session, outcomes })
}

/** Ends the round. */
export const endZen = (): void => sessionStorage.removeItem(kept)

/** How many findings of the round are done. */
export const zenProgress = ({ outcomes }: ZenSession): number => Object.keys(outcomes).length

/** How many findings each outcome had. */
export const zenSummary = ({ outcomes }: ZenSession): readonly (readonly [ZenOutcome, number])[] =>
  zenOutcomes.map(
    (outcome) => [outcome, Object.values(outcomes).filter((one) => one === outcome).length] as const,
  )
