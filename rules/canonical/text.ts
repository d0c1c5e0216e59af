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

/** Units of canonical text on their way into sentences; grows with the longest text. */
let units = new Uint16Array(1 << 12)

const roomFor = (length: number): Uint16Array => {
  if (units.length < length) units = new Uint16Array(length * 2)
  return units
}

/** Text that went through `unfold`, or needs no fold at all. */
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
    if (!this.#sentences) {
      const { text } = this
      const room = roomFor(text.length)
      for (let at = 0; at < text.length; at++) room[at] = text.charCodeAt(at)
      this.#sentences = splitSentences(room, text.length)
    }
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
const replacements = new Uint16Array(0x10000)
/** The folds by which a unit is replaced, as bits in the order of all folds. */
const foldBits = new Uint32Array(0x10000)

const kindOf = (code: number): number => {
  const unit = String.fromCharCode(code)
  const { text, folds } = foldCharacter(unit)
  if (/[\s&<\p{M}\p{Cs}\u1100-\u11FF\uFF9E\uFF9F\uFFA0-\uFFDC]/u.test(unit) || text.length !== 1)
    return complex
  replacements[code] = text.charCodeAt(0)
  if (text === unit) return plain
  if (text === '&' || text === '<') return complex
  for (const fold of folds) foldBits[code] = (foldBits[code] ?? 0) | (1 << foldOrder.indexOf(fold))
  return replaced
}

const inOrder = (applied: ReadonlySet<Fold>): readonly Fold[] => foldOrder.filter((fold) => applied.has(fold))

const foldsByBits = new Map<number, readonly Fold[]>()

const foldsOf = (bits: number): readonly Fold[] => {
  let folds = foldsByBits.get(bits)
  if (!folds) {
    folds = foldOrder.filter((_, at) => (bits & (1 << at)) !== 0)
    foldsByBits.set(bits, folds)
  }
  return folds
}

/** The bits of the folds of text whose characters are replaced one by one; undefined where that is not enough. */
const foldBitsOf = (raw: string): number | undefined => {
  let bits = 0
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    let kind = kinds[code] ?? unknown
    if (kind === unknown) kinds[code] = kind = kindOf(code)
    if (kind === complex) {
      const separatesLines = code === 10 && at > 0 && at < raw.length - 1 && raw.charCodeAt(at - 1) !== 10
      if (!separatesLines) return undefined
      replacements[code] = code
    }
    bits |= foldBits[code] ?? 0
  }
  return bits
}

/** Text whose characters are replaced one by one. Much of it is only searched by sentences, and never made a string. */
class FoldedText implements Text {
  readonly raw: string
  readonly offsets = undefined
  readonly folds: readonly Fold[]
  #text: string | undefined
  #sentences: Sentences | undefined

  constructor(raw: string, folds: readonly Fold[]) {
    this.raw = raw
    this.folds = folds
  }

  get text(): string {
    if (this.#text === undefined) {
      const { raw } = this
      let text = ''
      let done = 0
      for (let at = 0; at < raw.length; at++) {
        const code = raw.charCodeAt(at)
        const replacement = replacements[code] ?? code
        if (replacement === code) continue
        text += raw.slice(done, at) + String.fromCharCode(replacement)
        done = at + 1
      }
      this.#text = text + raw.slice(done)
    }
    return this.#text
  }

  get sentences(): Sentences {
    if (!this.#sentences) {
      const { raw } = this
      const room = roomFor(raw.length)
      for (let at = 0; at < raw.length; at++) room[at] = replacements[raw.charCodeAt(at)] ?? 0
      this.#sentences = splitSentences(room, raw.length)
    }
    return this.#sentences
  }
}

/** Reads a published string as canonical text. Total; the canonical text of canonical text is itself. */
export const canonicalText = (raw: string): Text => {
  const bits = foldBitsOf(raw)
  if (bits !== undefined) return new FoldedText(raw, foldsOf(bits))
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
