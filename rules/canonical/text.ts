/**
 * Canonical text: what a published string says once markup, entities, invisible characters, width, traditional
 * characters, brackets, dashes, quotation marks and spaces no longer matter. Numerals and numbering stay: readers
 * decide about those.
 */
import { foldCharacter } from './character.ts'
import { type Fold, folds as foldOrder } from './fold.ts'
import { isOddCharacter, isOddText } from './odd.ts'
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
  /** Whether it may have been decoded in the wrong character set. */
  readonly isOdd: boolean
  /** Its sentences, split when first asked for. */
  readonly sentences: Sentences
}

/** Room for units of canonical text on their way into sentences; undefined while a text is being read. */
let room: Uint16Array | undefined
const leastRoom = 1 << 12

const takeRoom = (length: number): Uint16Array => {
  const taken = room && room.length >= length ? room : new Uint16Array(Math.max(leastRoom, length * 2))
  room = undefined
  return taken
}

const sentencesOf = (text: string): Sentences => {
  const units = takeRoom(text.length)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  const sentences = splitSentences(units, text.length)
  room = units
  return sentences
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

// What stands for a UTF-16 unit, most often itself; two values say that one unit is not enough, or not yet known.
const unknown = 0
const complex = 0xffff
const replacements = new Uint16Array(0x10000)
/** The folds by which a unit is replaced, as bits in the order of all folds. */
const foldBits = new Uint32Array(0x10000)
/** A bit for each unit that is known to stand for itself and means nothing beside its neighbours: small enough to stay at hand. */
const plain = new Uint32Array(0x10000 >> 5)
const questionMark = 0x3f

const replacementOf = (code: number): number => {
  const unit = String.fromCharCode(code)
  const { text, folds } = foldCharacter(unit)
  // U+0085 ends a line, and is no \s.
  if (/[\s\u0085&<\p{M}\p{Cs}\u1100-\u11FF\uFF9E\uFF9F\uFFA0-\uFFDC]/u.test(unit) || text.length !== 1)
    return complex
  if (isOddCharacter(code) || (text !== unit && (text === '&' || text === '<'))) return complex
  if (text !== unit) foldBits[code] = folds.reduce((bits, fold) => bits | (1 << foldOrder.indexOf(fold)), 0)
  else if (code !== questionMark) plain[code >> 5] = (plain[code >> 5] ?? 0) | (1 << (code & 31))
  return text.charCodeAt(0)
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

/** Text whose characters are replaced one by one. Much of it is only searched by sentences, and never made a string. */
class FoldedText implements Text {
  readonly raw: string
  readonly offsets = undefined
  readonly isOdd = false
  readonly folds: readonly Fold[]
  readonly sentences: Sentences
  #text: string | undefined

  constructor(raw: string, folds: readonly Fold[], sentences: Sentences) {
    this.raw = raw
    this.folds = folds
    this.sentences = sentences
    if (folds.length === 0) this.#text = raw
  }

  get text(): string {
    this.#text ??= replaceUnits(this.raw)
    return this.#text
  }
}

/** What stands for a unit of text that is folded in place; there a line break stands for itself. */
const unitFor = (code: number): number => {
  const unit = replacements[code] ?? complex
  return unit === complex ? code : unit
}

/** A string with each character replaced by what stands for it. */
const replaceUnits = (raw: string): string => {
  let text = ''
  let done = 0
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    const unit = unitFor(code)
    if (unit === code) continue
    text += raw.slice(done, at) + String.fromCharCode(unit)
    done = at + 1
  }
  return text + raw.slice(done)
}

/** Puts what stands for a string's characters into `units` and tells its folds as bits; −1 where one by one is not enough. */
const foldUnits = (raw: string, units: Uint16Array): number => {
  let bits = 0
  let lastQuestion = -2
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if ((((plain[code >> 5] ?? 0) >>> (code & 31)) & 1) === 1) {
      units[at] = code
      continue
    }
    let unit = replacements[code] ?? complex
    if (unit === unknown) replacements[code] = unit = replacementOf(code)
    if (unit === complex) {
      const separatesLines = code === 10 && at > 0 && at < raw.length - 1 && raw.charCodeAt(at - 1) !== 10
      if (!separatesLines) return -1
      unit = code
    }
    if (unit === questionMark) {
      // Question marks in a row stand for characters that were lost.
      if (lastQuestion === at - 1) return -1
      lastQuestion = at
    }
    units[at] = unit
    if (unit !== code) bits |= foldBits[code] ?? 0
  }
  return bits
}

/** Folds text whose characters are replaced one by one; undefined where that is not enough. */
const foldInPlace = (raw: string): Text | undefined => {
  const units = takeRoom(raw.length)
  const bits = foldUnits(raw, units)
  const text = bits < 0 ? undefined : new FoldedText(raw, foldsOf(bits), splitSentences(units, raw.length))
  room = units
  return text
}

/** The canonical text of a string alone, for what is only looked at. */
export const foldText = (raw: string): string => {
  const units = takeRoom(raw.length)
  const bits = foldUnits(raw, units)
  room = units
  return bits < 0 ? canonicalText(raw).text : bits === 0 ? raw : replaceUnits(raw)
}

/** Reads a published string as canonical text. Total; the canonical text of canonical text is itself. */
export const canonicalText = (raw: string): Text => {
  const inPlace = foldInPlace(raw)
  if (inPlace) return inPlace
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
