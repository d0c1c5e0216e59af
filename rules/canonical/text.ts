/**
 * Canonical text: what a published string says once markup, entities, invisible characters, width, traditional
 * characters, brackets, dashes, quotation marks and spaces no longer matter. Numerals and numbering stay: readers
 * decide about those.
 */
import { type Fold, folds as foldOrder } from './fold.ts'
import { isOddText } from './odd.ts'
import { foldInPlace, sentencesOf } from './paragraph.ts'
import type { Sentences } from './sentence.ts'
import { unfold } from './text-builder.ts'
import { foldsOf, replaceUnits } from './units.ts'

/** A published string with its canonical text and the way back. */
export interface Text {
  readonly raw: string
  readonly text: string
  /** Raw UTF-16 offset at which each canonical character begins; undefined where it is the same offset. */
  readonly offsets: readonly number[] | undefined
  /** Raw UTF-16 offset at which each canonical character ends; undefined together with `offsets`. */
  readonly ends?: readonly number[] | undefined
  /** The folds applied, in order. */
  readonly folds: readonly Fold[]
  /** Whether it may have been decoded in the wrong character set. */
  readonly isOdd: boolean
  /** Its sentences, split when first asked for. */
  readonly sentences: Sentences
}

/** Text whose canonical characters stand elsewhere than the raw ones. */
const unfoldedText = (text: Omit<Text, 'sentences' | 'isOdd'>): Text => {
  let sentences: Sentences | undefined
  return {
    ...text,
    isOdd: isOddText(text.raw) || isOddText(text.text),
    get sentences() {
      sentences ??= sentencesOf(text.text)
      return sentences
    },
  }
}

/** The raw range that a range of canonical characters came from; an empty range gives an empty one. */
export const rawRange = (
  { raw, offsets, ends }: Pick<Text, 'raw' | 'offsets' | 'ends'>,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => {
  if (!offsets || !ends) return { start, end }
  const from = offsets[start] ?? ends.at(-1) ?? raw.length
  return { start: from, end: end > start ? (ends[end - 1] ?? from) : from }
}

const inOrder = (applied: ReadonlySet<Fold>): readonly Fold[] => foldOrder.filter((fold) => applied.has(fold))

/** Text whose characters are replaced one by one. Much of it is only searched by sentences, and never made a string. */
class FoldedText implements Text {
  readonly raw: string
  readonly offsets = undefined
  readonly isOdd = false
  readonly folds: readonly Fold[]
  #text: string | undefined
  #sentences: Sentences | undefined

  constructor(raw: string, folds: readonly Fold[], sentences: Sentences | undefined) {
    this.raw = raw
    this.folds = folds
    this.#sentences = sentences
    if (folds.length === 0) this.#text = raw
  }

  get text(): string {
    this.#text ??= replaceUnits(this.raw)
    return this.#text
  }

  get sentences(): Sentences {
    this.#sentences ??= sentencesOf(this.raw)
    return this.#sentences
  }
}

/** The canonical text of a string alone, for what is only looked at. */
export const foldText = (raw: string): string => {
  const folded = foldInPlace(raw)
  if (!folded) return canonicalText(raw).text
  return folded.bits === 0 ? raw : replaceUnits(raw)
}

/** Reads a published string as canonical text. Total; the canonical text of canonical text is itself. */
export const canonicalText = (raw: string): Text => {
  const folded = foldInPlace(raw)
  if (folded) return new FoldedText(raw, foldsOf(folded.bits), folded.sentences)
  const { text, offsets, ends, folds } = unfold(raw)
  const found = unfoldedText({ raw, text, offsets, ends, folds: inOrder(folds) })
  // A combining mark written as an entity joins its letter only in a second reading.
  if (text === raw || foldText(text) === text) return found
  const again = canonicalText(text)
  const ranges = Array.from(again.text, (_, at) => rawRange(again, at, at + 1))
  return unfoldedText({
    raw,
    text: again.text,
    offsets: ranges.map(({ start }) => rawRange(found, start, start).start),
    ends: ranges.map(({ start, end }) => rawRange(found, start, end).end),
    folds: inOrder(new Set([...found.folds, ...again.folds])),
  })
}

/**
 * A text whose first `replaces` characters are said by other words, for reading. What is found in those words stands
 * where the characters are; where they replace none, at the text's first clause.
 */
export const withLead = (text: Text, lead: string, replaces: number): Text => {
  const rest = text.text.slice(replaces)
  const clause = Math.min(text.text.length, Math.max(1, text.text.search(/[,。;!?\n]|$/)))
  const stood = rawRange(text, 0, replaces > 0 ? replaces : clause)
  const inRest = (at: number) => rawRange(text, replaces + at, replaces + at + 1)
  return unfoldedText({
    raw: text.raw,
    text: lead + rest,
    offsets: [
      ...Array.from({ length: lead.length }, () => stood.start),
      ...Array.from({ length: rest.length }, (_, at) => inRest(at).start),
    ],
    ends: [
      ...Array.from({ length: lead.length }, () => stood.end),
      ...Array.from({ length: rest.length }, (_, at) => inRest(at).end),
    ],
    folds: text.folds,
  })
}
