/**
 * Pieces: what a guide tells applicants paragraph by paragraph and answer by answer, alike whoever publishes it. There
 * are many guides and few different pieces, so whether a piece gives rise to anything is found out once.
 */
import type { Home } from './canonical/home.ts'
import { likenessOf } from './canonical/likeness.ts'
import { PlacedText } from './canonical/placed-text.ts'
import { type Prose, readAnswerProse, readProse } from './canonical/prose.ts'
import type { Reading } from './canonical/reading.ts'
import type { Guide } from './catalog.ts'
import { rememberAll } from './fact-memory.ts'

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

const keyOf = ({ where, text, question = '' }: PieceSource): string => `${where}|${question}|${text}`

/** The paragraphs of a text; one with tags is left whole, as they may reach over lines. */
const paragraphsOf = (text: string): readonly string[] => (text.includes('<') ? [text] : text.split('\n'))

/** What is published of the elements that are told in pieces. */
export type PiecedSource = { readonly [Element in PiecedElement]: Guide[Element] | undefined }

/** Where pieces stand, by element, each with the own names of a home filled in alike. */
const sourcesIn: Record<PiecedElement, (of: PiecedSource, alike: (raw: string) => string) => PieceSource[]> =
  {
    procedure: ({ procedure }, alike) =>
      (['window', 'online'] as const).flatMap((where) =>
        paragraphsOf(alike(procedure?.[where] ?? '')).map((text) => ({ where, text })),
      ),
    faq: ({ faq = [] }, alike) =>
      faq.map(({ question, answer }) => ({ where: 'faq', question: alike(question), text: alike(answer) })),
    contact: ({ contact = {} }, alike) =>
      [contact.address, contact.phone, contact.complaintPhone, contact.hours].flatMap((text) =>
        text === undefined ? [] : [{ where: 'contact', text: alike(text) }],
      ),
  }

/** Gives the pieces of an element of a guide, each read once. */
export type ReadPieces = (element: PiecedElement, of: PiecedSource, home: Home) => readonly Piece[]

/** Pieces held at most; then they are forgotten and read anew. Most families have the same answers, and paragraphs of their own. */
const mostPieces = 1 << 13

/** Makes a reader of pieces that remembers the distinct ones that it met last. */
export const createPieceReader = (readingAt: (home: Home) => Reading, nextId: () => number): ReadPieces => {
  let read = 0
  const make = ({ where, text, question }: PieceSource, home: Home): Piece => {
    read++
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
  let memory = rememberAll(make, keyOf)
  return (element, of, home) => {
    if (read > mostPieces) {
      memory = rememberAll(make, keyOf)
      read = 0
    }
    return sourcesIn[element](of, (raw) => likenessOf(raw, home)).map((source) => memory.recall(source, home))
  }
}
