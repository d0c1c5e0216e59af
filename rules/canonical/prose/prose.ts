import { type Clause, readClauses } from '../clauses/clause.ts'
import { type LocalText, localise } from '../places/localise.ts'
import type { Reading } from '../reading.ts'
import type { Text } from '../text/text.ts'
import { type HandlingTime, handlingTimesIn } from '../times/handling-time.ts'
import { asksOtherPeriod, asksWhatFollows, readAnswer } from './answer.ts'

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

/** How the times for the handling are read from a text; `licence`: 日 is 工作日. */
type ReadTimes = (text: Text, licence: boolean | undefined) => readonly HandlingTime[]

class ReadProse implements Prose {
  readonly text: Text
  readonly #reading: Reading
  readonly #timesIn: ReadTimes
  #local: LocalText | undefined
  #clauses: readonly Clause[] | undefined
  #times: readonly HandlingTime[] | undefined
  #meaning: string | undefined

  constructor(text: Text, reading: Reading, timesIn: ReadTimes) {
    this.text = text
    this.#reading = reading
    this.#timesIn = timesIn
  }

  get local(): LocalText {
    this.#local ??= localise(this.text, this.#reading.home)
    return this.#local
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= readClauses(this.local, this.#reading.directory)
    return this.#clauses
  }

  get times(): readonly HandlingTime[] {
    this.#times ??= this.#timesIn(this.text, this.#reading.licence)
    return this.#times
  }

  get meaning(): string {
    this.#meaning ??= this.clauses
      .filter(({ isIntroduction }) => !isIntroduction)
      .map((clause) => clause.meaning)
      .sort()
      .join('\n')
    return this.#meaning
  }
}

/** Reads prose. Its parts are read when first asked for: most prose is only searched. */
export const readProse = (raw: string, reading: Reading, timesIn: ReadTimes = handlingTimesIn): Prose =>
  new ReadProse(reading.text(raw), reading, timesIn)

/** The answer to when something follows gives a time for the handling only where it says so itself: 钱什么时候到账? 审完要30个工作日. */
const ofHandling = /受理|收件|审完|审结|办结|审核|审批/
const timesBeside: ReadTimes = (text, licence) =>
  handlingTimesIn(text, licence).filter(({ scope }) => scope === 'whole')
const noTimes: ReadTimes = () => []

const timesToAnswer = (question: Text, answer: Text): ReadTimes => {
  if (!asksOtherPeriod(question)) return handlingTimesIn
  return asksWhatFollows(question) && ofHandling.test(answer.text) ? timesBeside : noTimes
}

/** Reads the answer to a question as prose; one that needs its question is completed by it. */
export const readAnswerProse = (question: Text, raw: string, reading: Reading): Prose => {
  const answer = reading.text(raw)
  return new ReadProse(readAnswer(question, answer), reading, timesToAnswer(question, answer))
}
