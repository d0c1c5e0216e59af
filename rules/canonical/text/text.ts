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

/** A string that is known to be canonical text, as one of Latin capitals, digits and hyphens is: it is not read again. */
export const plainText = (raw: string): Text => new FoldedText(raw, [], undefined)

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

/** Text with other words in front. Hardly any range of it is ever asked for. */
class LedText implements Text {
  readonly raw: string
  readonly text: string
  readonly folds: readonly Fold[]
  readonly isOdd: boolean
  readonly #of: Text
  readonly #lead: string
  readonly #replaces: number
  #offsets: readonly number[] | undefined
  #ends: readonly number[] | undefined
  #sentences: Sentences | undefined

  constructor(of: Text, lead: string, replaces: number) {
    this.raw = of.raw
    this.text = lead + of.text.slice(replaces)
    this.folds = of.folds
    this.isOdd = isOddText(this.raw) || isOddText(this.text)
    this.#of = of
    this.#lead = lead
    this.#replaces = replaces
  }

  get offsets(): readonly number[] {
    this.#offsets ??= this.#rangeOfEach.map(({ start }) => start)
    return this.#offsets
  }

  get ends(): readonly number[] {
    this.#ends ??= this.#rangeOfEach.map(({ end }) => end)
    return this.#ends
  }

  get sentences(): Sentences {
    this.#sentences ??= sentencesOf(this.text)
    return this.#sentences
  }

  /** The raw range of each character. */
  get #rangeOfEach(): readonly { readonly start: number; readonly end: number }[] {
    const of = this.#of
    const replaces = this.#replaces
    const clause = Math.min(of.text.length, Math.max(1, of.text.search(/[,。;!?\n]|$/)))
    const stood = rawRange(of, 0, replaces > 0 ? replaces : clause)
    const lead = this.#lead.length
    return Array.from({ length: this.text.length }, (_, at) =>
      at < lead ? stood : rawRange(of, replaces + at - lead, replaces + at - lead + 1),
    )
  }
}

/**
 * A text whose first `replaces` characters are said by other words, for reading. What is found in those words stands
 * where the characters are; where they replace none, at the text's first clause.
 */
export const withLead = (text: Text, lead: string, replaces: number): Text =>
  new LedText(text, lead, replaces)
