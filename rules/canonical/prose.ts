import type { Reading } from '../facts.ts'
import { type Clause, readClauses } from './clause.ts'
import { type HandlingTime, handlingTimesIn } from './handling-time.ts'
import { type LocalText, localise } from './localise.ts'
import type { Text } from './text.ts'

/** Prose with its clauses: conditions, procedure, notes and answers. */
export interface Prose {
  readonly text: Text
  /** The text with its own place and offices folded; the clauses' ranges are in it. */
  readonly local: LocalText
  readonly clauses: readonly Clause[]
  /** Periods that it gives for the handling, with ranges in the canonical text. */
  readonly times: readonly HandlingTime[]
  /** Equal where clauses that mean the same stand in any order. */
  readonly meaning: string
}

/** Reads prose. Its parts are read when first asked for: most prose is only searched. */
export const readProse = (raw: string, { text: canonical, home, directory, licence }: Reading): Prose => {
  const text = canonical(raw)
  let local: LocalText | undefined
  let clauses: readonly Clause[] | undefined
  let times: readonly HandlingTime[] | undefined
  let meaning: string | undefined
  return {
    text,
    get local() {
      local ??= localise(text, home)
      return local
    },
    get clauses() {
      clauses ??= readClauses(this.local, directory)
      return clauses
    },
    get times() {
      times ??= handlingTimesIn(text, licence)
      return times
    },
    get meaning() {
      meaning ??= this.clauses
        .filter(({ isIntroduction }) => !isIntroduction)
        .map((clause) => clause.meaning)
        .sort()
        .join('\n')
      return meaning
    },
  }
}
