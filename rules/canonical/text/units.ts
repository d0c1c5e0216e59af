/**
 * Text that is folded in place: most characters stand for themselves or for one other, so that nothing moves and a
 * table of units is enough.
 */
import { foldCharacter } from './character.ts'
import { type Fold, folds as foldOrder } from './fold.ts'
import { isOddCharacter } from './odd.ts'

/** Room for units of canonical text on their way into sentences; undefined while a text is being read. */
let room: Uint16Array | undefined
const leastRoom = 1 << 12

/** Lends room for a text's units, to be given back with `giveRoom`. */
export const takeRoom = (length: number): Uint16Array => {
  const taken = room && room.length >= length ? room : new Uint16Array(Math.max(leastRoom, length * 2))
  room = undefined
  return taken
}

/** Gives room back for the next text. */
export const giveRoom = (units: Uint16Array): void => {
  room = units
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

const foldsByBits = new Map<number, readonly Fold[]>()

/** The folds that bits stand for, in order. */
export const foldsOf = (bits: number): readonly Fold[] => {
  let folds = foldsByBits.get(bits)
  if (!folds) {
    folds = foldOrder.filter((_, at) => (bits & (1 << at)) !== 0)
    foldsByBits.set(bits, folds)
  }
  return folds
}

/** What stands for a unit of text that is folded in place; there a line break stands for itself. */
export const unitFor = (code: number): number => {
  let unit = replacements[code] ?? complex
  if (unit === unknown) replacements[code] = unit = replacementOf(code)
  return unit === complex ? code : unit
}

/** A string with each character replaced by what stands for it. */
export const replaceUnits = (raw: string): string => {
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

/**
 * Puts what stands for a string's characters into `units` and tells its folds as bits; −1 where one by one is not
 * enough. A line break stays between two lines; whether another follows one at the end is the caller's to know.
 */
export const foldUnits = (raw: string, units: Uint16Array): number => {
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
      if (code !== 10 || at === 0 || raw.charCodeAt(at - 1) === 10) return -1
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
