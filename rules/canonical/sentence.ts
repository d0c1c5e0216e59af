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
}

/** Sentences held at most; then they are forgotten and met anew, which costs time and changes nothing. */
const mostSentences = 1 << 13
let held = new Map<string, Sentence>()

const sentenceOf = (text: string): Sentence => {
  let sentence = held.get(text)
  if (!sentence) {
    if (held.size >= mostSentences) held = new Map()
    sentence = { text, known: [], quiet: 0 }
    held.set(text, sentence)
  }
  return sentence
}

const isEnd = (code: number): boolean =>
  code === 0x3002 || code === 0x3b || code === 0x0a || code === 0x21 || code === 0x3f

/** Splits canonical text; 。; ! ? and line breaks end a sentence and belong to it. */
export const splitSentences = (text: string): Sentences => {
  const sentences: Sentence[] = []
  const starts: number[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    // Marks in a row (???) end one sentence.
    if (at < text.length - 1 && (!isEnd(text.charCodeAt(at)) || isEnd(text.charCodeAt(at + 1)))) continue
    starts.push(from)
    sentences.push(sentenceOf(text.slice(from, at + 1)))
    from = at + 1
  }
  return { sentences, starts }
}

const nothing: readonly never[] = []
let searches = 0

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
): ((text: { readonly sentences: Sentences }) => readonly Find[]) => {
  const search = searches++
  const bit = 1 << search
  return ({ sentences: { sentences, starts } }) => {
    let found: Find[] | undefined
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at]
      if (!sentence || (sentence.quiet & bit) !== 0) continue
      // Each search has a place of its own among what is known, so what stands there is its own.
      let known = sentence.known[search] as readonly Find[] | undefined
      if (!known) {
        known = find(sentence.text)
        if (known.length === 0) {
          sentence.quiet |= bit
          continue
        }
        sentence.known[search] = known
      }
      found ??= []
      const by = starts[at] ?? 0
      for (const one of known) found.push(by === 0 ? one : move(one, by))
    }
    return found ?? nothing
  }
}
