/**
 * Pieces: what a guide tells applicants paragraph by paragraph and answer by answer, alike whoever publishes it. There
 * are many guides and few different pieces, so whether a piece gives rise to anything is found out once.
 */
import type { Home } from '../canonical/places/home.ts'
import { PlacedText } from '../canonical/places/placed-text.ts'
import { type Prose, readAnswerProse, readProse } from '../canonical/prose/prose.ts'
import type { Reading } from '../canonical/reading.ts'
import { likenessOf } from '../canonical/text/likeness.ts'
import type { Guide } from '../catalog.ts'
import { FactsOfValue } from './fact-memory.ts'

/** The elements that are told in pieces: hardly two guides share them whole. */
const piecedElements = ['procedure', 'faq', 'contact'] as const
export type PiecedElement = (typeof piecedElements)[number]

const pieced: ReadonlySet<string> = new Set(piecedElements)

/** Whether an element is told in pieces. */
export const isPieced = (name: string): name is PiecedElement => pieced.has(name)

/** Which of the texts of a guide a piece is of. */
type Where = 'window' | 'online' | 'faq' | 'contact'

/**
 * A paragraph of a procedure, an answer with its question or a line of a contact, filled in alike for all homes at which
 * it reads the same.
 */
export interface Piece {
  /** Equal exactly for what reads the same. */
  readonly id: number
  readonly where: Where
  readonly home: Home
  readonly prose: Prose
  /** All strings in it. */
  readonly texts: readonly PlacedText[]
}

/** A piece as it is published, but for the own names in it. */
interface PieceSource {
  readonly where: Where
  readonly text: string
  /** The question that the text answers. */
  readonly question?: string
}

/** The paragraphs of a text; one with tags is left whole, as they may reach over lines. */
const paragraphsOf = (text: string): readonly string[] => (text.includes('<') ? [text] : text.split('\n'))

/** What is published of the elements that are told in pieces. */
export type PiecedSource = { readonly [Element in PiecedElement]: Guide[Element] | undefined }

/** Gives the pieces of an element of a guide, each read once. */
export type ReadPieces = (element: PiecedElement, of: PiecedSource, home: Home) => readonly Piece[]

/** A distinct piece and what it means to those that publish it. */
class Distinct {
  readonly #source: PieceSource
  readonly #facts: FactsOfValue<PieceSource, Piece>

  constructor(source: PieceSource, make: (source: PieceSource, home: Home) => Piece) {
    this.#source = source
    this.#facts = new FactsOfValue(`${source.question ?? ''}\n${source.text}`, make)
  }

  at(home: Home): Piece {
    return this.#facts.at(this.#source, home)
  }
}

/** Gives the value of a key, made where there is none yet. */
const recall = <Key, Value>(values: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value => {
  let value = values.get(key)
  if (value === undefined) {
    value = make(key)
    values.set(key, value)
  }
  return value
}

/** Texts with their pieces that are held at most; then they are forgotten and read anew. Most families have the same answers, and paragraphs of their own. */
const mostHeld = 1 << 14

/** Remembers the distinct pieces, and how texts that are published alike are made of them. */
class PieceMemory {
  /** Texts and pieces that it holds. */
  held = 0
  readonly #make: (source: PieceSource, home: Home) => Piece
  readonly #byText: Readonly<Record<Where, Map<string, Distinct>>> = {
    window: new Map(),
    online: new Map(),
    faq: new Map(),
    contact: new Map(),
  }
  readonly #byQuestion = new Map<string, Map<string, Distinct>>()
  readonly #paragraphs: Readonly<Record<'window' | 'online', Map<string, readonly Distinct[]>>> = {
    window: new Map(),
    online: new Map(),
  }

  constructor(make: (source: PieceSource, home: Home) => Piece) {
    this.#make = make
  }

  text(where: Where, text: string): Distinct {
    return recall(this.#byText[where], text, () => this.#hold({ where, text }))
  }

  answer(question: string, answer: string): Distinct {
    const answers = recall(this.#byQuestion, question, () => new Map<string, Distinct>())
    return recall(answers, answer, () => this.#hold({ where: 'faq', question, text: answer }))
  }

  paragraphs(where: 'window' | 'online', text: string): readonly Distinct[] {
    return recall(this.#paragraphs[where], text, () => {
      this.held++
      return paragraphsOf(text).map((paragraph) => this.text(where, paragraph))
    })
  }

  #hold(source: PieceSource): Distinct {
    this.held++
    return new Distinct(source, this.#make)
  }
}

/** The distinct pieces of each element, each text with the own names of a home filled in alike. */
const distinctIn: Record<
  PiecedElement,
  (of: PiecedSource, alike: (raw: string) => string, memory: PieceMemory) => readonly Distinct[]
> = {
  procedure: ({ procedure }, alike, memory) => [
    ...memory.paragraphs('window', alike(procedure?.window ?? '')),
    ...memory.paragraphs('online', alike(procedure?.online ?? '')),
  ],
  faq: ({ faq = [] }, alike, memory) =>
    faq.map(({ question, answer }) => memory.answer(alike(question), alike(answer))),
  contact: ({ contact = {} }, alike, memory) =>
    [contact.address, contact.phone, contact.complaintPhone, contact.hours].flatMap((text) =>
      text === undefined ? [] : [memory.text('contact', alike(text))],
    ),
}

/** Makes a reader of pieces that remembers the distinct ones that it met last. */
export const createPieceReader = (readingAt: (home: Home) => Reading, nextId: () => number): ReadPieces => {
  const make = ({ where, text, question }: PieceSource, home: Home): Piece => {
    const reading = readingAt(home)
    const asked = question === undefined ? undefined : reading.text(question)
    const said = reading.text(text)
    return {
      id: nextId(),
      where,
      home,
      prose: asked === undefined ? readProse(text, reading) : readAnswerProse(asked, text, reading),
      texts: [...(asked ? [asked] : []), said].map((one) => new PlacedText('', one, home)),
    }
  }
  let memory = new PieceMemory(make)
  return (element, of, home) => {
    if (memory.held > mostHeld) memory = new PieceMemory(make)
    return distinctIn[element](of, (raw) => likenessOf(raw, home), memory).map((one) => one.at(home))
  }
}
