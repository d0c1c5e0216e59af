/**
 * Sentences: agencies write the same sentences again and again around their own addresses and telephone numbers, so
 * whatever is searched in prose is searched once in each distinct sentence.
 */

/** What a search found, as a range of the text. */
export interface Found {
  readonly start: number
  readonly end: number
}

/** One sentence; equal sentences are one object. `known` holds what each search found in it. */
interface Sentence {
  readonly text: string
  readonly known: (readonly Found[] | undefined)[]
  /** Bits of the searches that found nothing in it. */
  quiet: number
}

/** The sentences of a text with their beginnings in it. */
export interface Sentences {
  readonly sentences: readonly Sentence[]
  readonly starts: readonly number[]
  /** What each sentence was known to be quiet for when the text was split: one look here spares one at the sentence. */
  readonly quiet: readonly number[]
  /** What all of them were quiet for. */
  readonly allQuiet: number
}

/** Sentences held at most; then they are forgotten and met anew, which costs time and changes nothing. */
const mostSentences = 1 << 15
let held = new Map<string, Sentence>()

const sentenceOf = (text: string): Sentence => {
  let sentence = held.get(text)
  if (!sentence) {
    if (held.size >= mostSentences) held = new Map()
    // A slice keeps the whole text that it was cut from; a joined string is a copy of its own.
    const own = ` ${text}`.slice(1)
    sentence = { text: own, known: [], quiet: 0 }
    held.set(own, sentence)
  }
  return sentence
}

const isEnd = (code: number): boolean =>
  code === 0x3002 || code === 0x3b || code === 0x0a || code === 0x21 || code === 0x3f

/** Splits canonical text; 。; ! ? and line breaks end a sentence and belong to it. */
export const splitSentences = (text: string): Sentences => {
  const sentences: Sentence[] = []
  const starts: number[] = []
  const quiet: number[] = []
  let allQuiet = -1
  let from = 0
  for (let at = 0; at < text.length; at++) {
    // Marks in a row (???) end one sentence.
    if (at < text.length - 1 && (!isEnd(text.charCodeAt(at)) || isEnd(text.charCodeAt(at + 1)))) continue
    const sentence = sentenceOf(text.slice(from, at + 1))
    starts.push(from)
    sentences.push(sentence)
    quiet.push(sentence.quiet)
    allQuiet &= sentence.quiet
    from = at + 1
  }
  return { sentences, starts, quiet, allQuiet }
}

const nothing: readonly never[] = []
let searches = 0

/** A search that looks into each distinct sentence once. */
export interface SentenceSearch<Find extends Found> {
  /** All finds in a text, moved to where they stand in it. */
  all(text: { readonly sentences: Sentences }): readonly Find[]
  /** Whether any find fits; its ranges are those of its sentence. */
  some(text: { readonly sentences: Sentences }, fits: (found: Find) => boolean): boolean
}

/**
 * Makes a search that looks into each distinct sentence once. For searches whose finds never reach beyond a sentence.
 * `move` moves a find by its sentence's beginning.
 */
export const perSentence = <Find extends Found>(
  find: (sentence: string) => readonly Find[],
  move: (found: Find, by: number) => Find = (found, by) => ({
    ...found,
    start: found.start + by,
    end: found.end + by,
  }),
): SentenceSearch<Find> => {
  const search = searches++
  const bit = 1 << search

  const look = (sentence: Sentence | undefined): readonly Find[] => {
    if (!sentence || (sentence.quiet & bit) !== 0) return nothing
    // Each search has a place of its own among what is known, so what stands there is its own.
    const known = sentence.known[search] as readonly Find[] | undefined
    if (known) return known
    const found = find(sentence.text)
    if (found.length === 0) sentence.quiet |= bit
    else sentence.known[search] = found
    return found
  }

  return {
    all: ({ sentences: { sentences, starts, quiet, allQuiet } }) => {
      if ((allQuiet & bit) !== 0) return nothing
      let found: Find[] | undefined
      for (let at = 0; at < sentences.length; at++) {
        if (((quiet[at] ?? 0) & bit) !== 0) continue
        const known = look(sentences[at])
        if (known.length === 0) continue
        found ??= []
        const by = starts[at] ?? 0
        for (const one of known) found.push(by === 0 ? one : move(one, by))
      }
      return found ?? nothing
    },
    some: ({ sentences: { sentences, quiet, allQuiet } }, fits) => {
      if ((allQuiet & bit) !== 0) return false
      for (let at = 0; at < sentences.length; at++) {
        if (((quiet[at] ?? 0) & bit) !== 0) continue
        for (const one of look(sentences[at])) if (fits(one)) return true
      }
      return false
    },
  }
}
