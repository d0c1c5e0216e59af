/**
 * Paragraphs: agencies write the same paragraphs around those that hold their own addresses, so each distinct one is
 * folded and split into sentences once.
 */
import { isEnd, joinPassages, type Passage, type Sentences, searchCount, splitSentences } from './sentence.ts'
import { foldUnits, giveRoom, takeRoom, unitFor } from './units.ts'

/** A paragraph, with the line break that parts it from the next. */
interface Paragraph {
  /** Its folds as bits. */
  readonly bits: number
  readonly passage: Passage
}

/** Reads a paragraph; undefined where its characters cannot be folded one by one. */
const readParagraph = (raw: string): Paragraph | undefined => {
  const units = takeRoom(raw.length)
  const bits = foldUnits(raw, units)
  const paragraph = bits < 0 ? undefined : { bits, passage: splitSentences(units, raw.length) }
  giveRoom(units)
  return paragraph
}

/** Paragraphs held at most; then they are forgotten and read anew. */
const mostParagraphs = 1 << 12
let paragraphs = new Map<string, Paragraph | undefined>()
/** The searches that have seen them. */
let searchesMade = searchCount

const recallParagraph = (raw: string): Paragraph | undefined => {
  if (searchesMade !== searchCount) {
    paragraphs = new Map()
    searchesMade = searchCount
  }
  const known = paragraphs.get(raw)
  if (known || paragraphs.has(raw)) return known
  const paragraph = readParagraph(raw)
  if (paragraphs.size >= mostParagraphs) paragraphs = new Map()
  // A slice keeps the whole text that it was cut from; a joined string is a copy of its own.
  paragraphs.set(` ${raw}`.slice(1), paragraph)
  return paragraph
}

const lineBreak = 0x0a

/** Where the paragraph that begins at `from` ends; a line break that marks in a row run over (。\n;) ends none. */
const endOfParagraph = (raw: string, from: number): number => {
  for (let at = raw.indexOf('\n', from); at !== -1; at = raw.indexOf('\n', at + 1)) {
    const next = at + 1
    if (next < raw.length && raw.charCodeAt(next) !== lineBreak && !isEnd(unitFor(raw.charCodeAt(next))))
      return next
  }
  return raw.length
}

const foldAlone = (raw: string): number => {
  const units = takeRoom(raw.length)
  const bits = foldUnits(raw, units)
  giveRoom(units)
  return bits
}

/** What a text is where its characters are folded one by one. */
interface Folded {
  /** Its folds as bits. */
  readonly bits: number
  /** Its sentences, where finding its folds found them as well. */
  readonly sentences: Sentences | undefined
}

/** Folds a text one character by one; undefined where that is not enough. */
export const foldInPlace = (raw: string): Folded | undefined => {
  if (raw.charCodeAt(raw.length - 1) === lineBreak) return undefined
  const end = endOfParagraph(raw, 0)
  if (end === raw.length) {
    const bits = foldAlone(raw)
    return bits < 0 ? undefined : { bits, sentences: undefined }
  }
  const passages: Passage[] = []
  let bits = 0
  for (let from = 0, to = end; from < raw.length; from = to, to = endOfParagraph(raw, from)) {
    const paragraph = recallParagraph(raw.slice(from, to))
    if (!paragraph) return undefined
    bits |= paragraph.bits
    passages.push(paragraph.passage)
  }
  return { bits, sentences: joinPassages(passages) }
}

/** Splits a text, one that folds in place or canonical text, into its sentences. */
export const sentencesOf = (text: string): Sentences => {
  const folded = foldInPlace(text)
  if (folded?.sentences) return folded.sentences
  const units = takeRoom(text.length)
  if (!folded) for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  else foldUnits(text, units)
  const passage = splitSentences(units, text.length)
  giveRoom(units)
  return joinPassages([passage])
}
