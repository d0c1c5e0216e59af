/** What became of the rows of a file, and of the records that they make. */
export const outcomes = ['created', 'updated', 'unchanged', 'rejected', 'skipped'] as const
export type Outcome = (typeof outcomes)[number]

/** Numbers that add up: read is the sum of the others. */
export type Account = Readonly<Record<Outcome | 'read', number>>

/** An account of nothing. */
export const emptyAccount: Account = {
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  skipped: 0,
}

/** An account with some more of one outcome. */
export const counted = (account: Account, outcome: Outcome, count: number): Account => ({
  ...account,
  read: account.read + count,
  [outcome]: account[outcome] + count,
})

/** The sum of accounts. */
export const sumOf = (accounts: readonly Account[]): Account =>
  accounts.reduce(
    (sum, account) => outcomes.reduce((total, outcome) => counted(total, outcome, account[outcome]), sum),
    emptyAccount,
  )
