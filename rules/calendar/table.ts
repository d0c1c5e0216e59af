/** A notice of the State Council's office that arranges the holidays of a year (部分节假日安排的通知). */
export interface Notice {
  readonly title: string
  /** The document number; absent where it could not be verified. */
  readonly number?: string
}

/** One paragraph of a notice: the days that are free together, and the weekend days that are worked for them (调休). */
export interface Holiday {
  readonly name: string
  /** The first and the last free day, MM-DD in the year. */
  readonly first: string
  readonly last: string
  /** Saturdays and Sundays that are worked, MM-DD in the year. */
  readonly working: readonly string[]
}

/** A year as its notices arrange it. What they do not name is worked from Monday to Friday. */
export interface CalendarYear {
  readonly year: number
  readonly notices: readonly Notice[]
  readonly holidays: readonly Holiday[]
}

/** The years that are arranged, in any order, each once. */
export type CalendarTable = readonly CalendarYear[]

/**
 * Days on which a province or an agency departs from the table, YYYY-MM-DD: free ones (a typhoon, a holiday of a
 * minority by article 4 of 全国年节及纪念日放假办法) and worked ones. They win over the table.
 */
export interface OwnDays {
  readonly free?: readonly string[]
  readonly working?: readonly string[]
}
