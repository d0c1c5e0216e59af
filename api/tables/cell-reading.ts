/** A sentence in both languages. */
export interface Phrase {
  readonly zh: string
  readonly en: string
}

/**
 * What reading a cell gave: its value, with what was done to the text where that is not plain (`isPart`: the value says
 * less than the text, which is to be kept beside it); that there is none; or what was expected.
 */
export type CellReading =
  | { readonly value: unknown; readonly note?: Phrase; readonly isPart?: true }
  /** The text says that there is none: nothing is published. */
  | { readonly none: Phrase }
  | { readonly expected: Phrase; readonly suggestion?: string }
