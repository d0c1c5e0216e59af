/**
 * Sentences: agencies write the same sentences again and again around their own addresses and telephone numbers, so
 * whatever is searched in prose is searched once in each distinct sentence.
 */

/** What a search found, as a range of the text. */
export interface Found {
  readonly start: number
  readonly end: number
}

/** One sentence; equal sentences are one object. */
interface Sentence {
  readonly text: string
  readonly hash: number
  /** Bits of the searches that found something in it. */
  readonly loud: number
  /** What each search found in it. */
  readonly found: readonly (readonly Found[])[]
  /** Another sentence of the same slot. */
  readonly next: Sentence | undefined
}

/** Sentences that follow each other in a text: all of it, or a paragraph that other texts may have as well. */
export interface Passage {
  readonly sentences: readonly Sentence[]
  /** UTF-16 units of all of them. */
  readonly length: number
  /** Bits of the searches that found something in any of them. */
  readonly loud: number
}

/** The sentences of a text, one after the other. */
export interface Sentences {
  readonly passages: readonly Passage[]
  /** Bits of the searches that found something in any of them. */
  readonly loud: number
}

/** The sentences of a text from its passages in order. */
export const joinPassages = (passages: readonly Passage[]): Sentences => {
  let loud = 0
  for (const passage of passages) loud |= passage.loud
  return { passages, loud }
}

const nothing: readonly never[] = []

/** All searches, each made when its module is loaded. */
const searches: ((sentence: string) => readonly Found[])[] = []

/** For each UTF-16 unit the bits of the searches of which it is a sign. */
const signsOf = new Uint16Array(0x10000)
/** Bits of the searches that look at every sentence. */
let unsigned = 0

/** Bits of the searches for places, which whoever looks for own names must not mind. */
let ofPlaces = 0

/** Whether a character is a sign of any search but those for places. */
export const isSign = (character: string): boolean =>
  ((signsOf[character.charCodeAt(0)] ?? 0) & ~ofPlaces) !== 0

const readSentence = (text: string, hash: number, next: Sentence | undefined): Sentence => {
  let worthwhile = unsigned
  for (let at = 0; at < text.length; at++) worthwhile |= signsOf[text.charCodeAt(at)] ?? 0
  let loud = 0
  const found = searches.map((find, search) => {
    if ((worthwhile & (1 << search)) === 0) return nothing
    const finds = find(text)
    if (finds.length > 0) loud |= 1 << search
    return finds
  })
  return { text, hash, loud, found: loud === 0 ? nothing : found, next }
}

/** Sentences held at most; then they are forgotten and met anew, which costs time and changes nothing. */
const mostSentences = 1 << 18
/** Sentences that are held, by the last bits of their hashes. */
const slots: (Sentence | undefined)[] = new Array(1 << 17).fill(undefined)
let held = 0

const forgetSentences = (): void => {
  slots.fill(undefined)
  held = 0
}

/** How many searches there are: sentences that were read when there were fewer lack what the others find. */
export let searchCount = 0

const stands = (
  { text, hash: own }: Sentence,
  units: Uint16Array,
  from: number,
  to: number,
  hash: number,
): boolean => {
  if (own !== hash || text.length !== to - from) return false
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== units[from + at]) return false
  return true
}

const sentenceOf = (units: Uint16Array, from: number, to: number, hash: number): Sentence => {
  const slot = hash & (slots.length - 1)
  let sentence = slots[slot]
  while (sentence && !stands(sentence, units, from, to, hash)) sentence = sentence.next
  if (!sentence) {
    if (held >= mostSentences) forgetSentences()
    held++
    sentence = readSentence(String.fromCharCode(...units.subarray(from, to)), hash, slots[slot])
    slots[slot] = sentence
  }
  return sentence
}

/** Whether a unit ends a sentence: 。 and ; \n ! ?, of which hardly any character is so low. */
export const isEnd = (code: number): boolean =>
  code === 0x3002 || (code <= 0x3f && (code === 0x3b || code === 0x0a || code === 0x21 || code === 0x3f))

/** A longer sentence, which no prose has, is taken in parts of this length. */
const longestSentence = 1 << 15
const offsetBasis = 0x811c9dc5
const prime = 0x01000193

/**
 * Splits canonical text, given by its UTF-16 units, `length` of them; 。; ! ? and line breaks end a sentence and belong
 * to it. Most sentences were met before: no string is made of them.
 */
export const splitSentences = (units: Uint16Array, length: number): Passage => {
  const sentences: Sentence[] = []
  let loud = 0
  let from = 0
  let hash = offsetBasis
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    hash = Math.imul(hash ^ unit, prime)
    // Marks in a row (???) end one sentence.
    const isLast = at === length - 1 || at - from === longestSentence
    if (!isLast && (!isEnd(unit) || isEnd(units[at + 1] ?? 0))) continue
    const sentence = sentenceOf(units, from, at + 1, hash)
    sentences.push(sentence)
    loud |= sentence.loud
    from = at + 1
    hash = offsetBasis
  }
  return { sentences, length, loud }
}

/** How many searches find something in a sentence that has none of their signs: none, or a sign is missing. */
export const countUnsigned = (sentence: string): number => {
  const { loud } = readSentence(sentence, 0, undefined)
  return searches.filter((find, search) => (loud & (1 << search)) === 0 && find(sentence).length > 0).length
}

/** A text as searches see it. */
interface Searched {
  readonly sentences: Sentences
}

/** A search that looks into each distinct sentence once. */
export interface SentenceSearch<Find extends Found> {
  /** All finds in a text, moved to where they stand in it. */
  all(text: Searched): readonly Find[]
  /** Visits what it found in each sentence, with the sentence's beginning in the text. */
  each(text: Searched, visit: (found: readonly Find[], by: number) => void): void
  /** Whether what it found in any sentence fits. */
  someSentence(text: Searched, fits: (found: readonly Find[]) => boolean): boolean
  /** Whether it found anything. */
  any(text: Searched): boolean
  /** Whether any find fits; its ranges are those of its sentence. */
  some(text: Searched, fits: (found: Find) => boolean): boolean
}

/** How a search per sentence is made. */
interface SearchOptions<Find extends Found> {
  /** Characters of which every find holds one, so that most sentences need no search; absent: any sentence may have some. */
  readonly signs?: string
  /** Whether it finds places. */
  readonly places?: true
  /** Moves a find by its sentence's beginning. */
  readonly move?: (found: Find, by: number) => Find
}

/** One bit of 16 for each. */
const mostSearches = 16

/**
 * Makes a search that looks into each distinct sentence once. For searches whose finds never reach beyond a sentence;
 * to be made while modules are loaded.
 */
export const perSentence = <Find extends Found>(
  find: (sentence: string) => readonly Find[],
  {
    signs,
    places,
    move = (found, by) => ({ ...found, start: found.start + by, end: found.end + by }),
  }: SearchOptions<Find> = {},
): SentenceSearch<Find> => {
  const search = searches.push(find) - 1
  searchCount = searches.length
  if (held > 0) forgetSentences()
  if (search >= mostSearches) throw new Error(`expected at most ${mostSearches} searches per sentence`)
  const bit = 1 << search
  if (places) ofPlaces |= bit
  if (signs === undefined) unsigned |= bit
  else
    for (let at = 0; at < signs.length; at++)
      signsOf[signs.charCodeAt(at)] = (signsOf[signs.charCodeAt(at)] ?? 0) | bit
  // Each search has a place of its own among what was found, so what stands there is its own.
  const foundIn = ({ found }: Sentence) => (found[search] ?? nothing) as readonly Find[]

  const each: SentenceSearch<Find>['each'] = ({ sentences: { passages, loud } }, visit) => {
    if ((loud & bit) === 0) return
    let begin = 0
    for (const passage of passages) {
      let by = begin
      begin += passage.length
      if ((passage.loud & bit) === 0) continue
      for (const sentence of passage.sentences) {
        if ((sentence.loud & bit) !== 0) visit(foundIn(sentence), by)
        by += sentence.text.length
      }
    }
  }

  const someSentence: SentenceSearch<Find>['someSentence'] = ({ sentences: { passages, loud } }, fits) => {
    if ((loud & bit) === 0) return false
    for (const passage of passages) {
      if ((passage.loud & bit) === 0) continue
      for (const sentence of passage.sentences)
        if ((sentence.loud & bit) !== 0 && fits(foundIn(sentence))) return true
    }
    return false
  }

  return {
    all: (text) => {
      if ((text.sentences.loud & bit) === 0) return nothing
      const all: Find[] = []
      each(text, (found, by) => {
        for (const one of found) all.push(by === 0 ? one : move(one, by))
      })
      return all
    },
    each,
    someSentence,
    any: ({ sentences: { loud } }) => (loud & bit) !== 0,
    some: (text, fits) => someSentence(text, (found) => found.some(fits)),
  }
}
