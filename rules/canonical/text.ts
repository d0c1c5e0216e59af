/**
 * Canonical text: what a published string says once markup, entities, invisible characters, width, traditional
 * characters, brackets, dashes, quotation marks and spaces no longer matter. Numerals and numbering stay: readers
 * decide about those.
 */
import { foldCharacter } from './character.ts'
import { type Fold, folds as foldOrder } from './fold.ts'
import { type Sentences, splitSentences } from './sentence.ts'
import { unfold } from './text-builder.ts'

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
  /** Its sentences, split when first asked for. */
  readonly sentences: Sentences
}

class ReadText implements Text {
  readonly raw: string
  readonly text: string
  readonly offsets: readonly number[] | undefined
  readonly ends: readonly number[] | undefined
  readonly folds: readonly Fold[]
  #sentences: Sentences | undefined

  constructor({ raw, text, offsets, ends, folds }: Omit<Text, 'sentences'>) {
    this.raw = raw
    this.text = text
    this.offsets = offsets
    this.ends = ends
    this.folds = folds
  }

  get sentences(): Sentences {
    this.#sentences ??= splitSentences(this.text)
    return this.#sentences
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

// What a UTF-16 unit asks for. Most text holds only plain units and units with one unit in their place.
const unknown = 0
const plain = 1
const replaced = 2
const complex = 3
const kinds = new Uint8Array(0x10000)
const replacements = new Map<number, { readonly text: string; readonly folds: readonly Fold[] }>()

const kindOf = (code: number): number => {
  const unit = String.fromCharCode(code)
  const { text, folds } = foldCharacter(unit)
  if (/[\s&<\p{M}\p{Cs}\u1100-\u11FF\uFF9E\uFF9F\uFFA0-\uFFDC]/u.test(unit) || text.length !== 1)
    return complex
  if (text === unit) return plain
  if (text === '&' || text === '<') return complex
  replacements.set(code, { text, folds })
  return replaced
}

const inOrder = (applied: ReadonlySet<Fold>): readonly Fold[] => foldOrder.filter((fold) => applied.has(fold))

/** Folds text whose characters are replaced one by one; undefined where that is not enough. */
const foldInPlace = (raw: string): Omit<Text, 'sentences'> | undefined => {
  let text = ''
  let done = 0
  let applied: Set<Fold> | undefined
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    let kind = kinds[code] ?? unknown
    if (kind === unknown) kinds[code] = kind = kindOf(code)
    if (kind === plain) continue
    if (kind === complex) {
      const separatesLines = code === 10 && at > 0 && at < raw.length - 1 && raw.charCodeAt(at - 1) !== 10
      if (separatesLines) continue
      return undefined
    }
    const replacement = replacements.get(code)
    if (!replacement) continue
    applied ??= new Set()
    for (const fold of replacement.folds) applied.add(fold)
    text += raw.slice(done, at) + replacement.text
    done = at + 1
  }
  return applied
    ? { raw, text: text + raw.slice(done), offsets: undefined, folds: inOrder(applied) }
    : { raw, text: raw, offsets: undefined, folds: [] }
}

/** Reads a published string as canonical text. Total; the canonical text of canonical text is itself. */
export const canonicalText = (raw: string): Text => {
  const inPlace = foldInPlace(raw)
  if (inPlace) return new ReadText(inPlace)
  const { text, offsets, ends, folds } = unfold(raw)
  const found = new ReadText({ raw, text, offsets, ends, folds: inOrder(folds) })
  if (text === raw) return found
  // A combining mark written as an entity joins its letter only in a second reading.
  const again = canonicalText(text)
  if (again.text === text) return found
  const ranges = Array.from(again.text, (_, at) => rawRange(again, at, at + 1))
  return new ReadText({
    raw,
    text: again.text,
    offsets: ranges.map(({ start }) => rawRange(found, start, start).start),
    ends: ranges.map(({ start, end }) => rawRange(found, start, end).end),
    folds: inOrder(new Set([...found.folds, ...again.folds])),
  })
}
