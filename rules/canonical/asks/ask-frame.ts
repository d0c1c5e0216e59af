/** What a frame of demands is, and whether the surroundings of papers fit one. */

/** What stands around papers that are asked for. */
export interface Surroundings {
  readonly paper: string
  /** The clause before them. */
  readonly before: string
  /** Their copies and numbers: 原件一份. */
  readonly copies: string
  /** The sentence behind them. */
  readonly after: string
}

/** What stands before the papers in their clause, behind them and their copies, and what the sentence says later. */
export type Frame = { readonly [Part in keyof Surroundings]?: RegExp } & {
  /** What may not stand before them. */
  readonly unless?: RegExp
  /** What the sentence says anywhere behind them. */
  readonly later?: RegExp
}

/** Whether papers stand in a frame. */
export const fits = ({ paper, before, copies, after }: Surroundings, frame: Frame): boolean =>
  (frame.paper?.test(paper) ?? true) &&
  (frame.before?.test(before) ?? true) &&
  !frame.unless?.test(before) &&
  (frame.copies?.test(copies) ?? true) &&
  (frame.after?.test(after) ?? !after.startsWith('的')) &&
  (frame.later?.test(after) ?? true)
