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
export type PiecedElement = 'procedure' | 'faq'

/** Whether an element is told in pieces. */
export const isPieced = (name: string): name is PiecedElement => name === 'procedure' || name === 'faq'

/** A paragraph of a procedure, or an answer with its question, filled in alike for all homes at which it reads the same. */
export interface Piece {
  /** Equal exactly for what reads the same. */
  readonly id: number
  readonly element: PiecedElement
  /** Which of the texts of a guide it is of. */
  readonly where: 'window' | 'online' | 'faq'
  readonly prose: Prose
  /** All strings in it. */
  readonly texts: readonly PlacedText[]
}

/** A piece as it is published, but for the own names in it. */
interface PieceSource {
  readonly where: Piece['where']
  readonly text: string
  /** The question that the text answers. */
  readonly question?: string
}

const keyOf = ({ where, text, question }: PieceSource): string =>
  question === undefined ? `${where}|${text}` : `${question}|${text}`

/** The paragraphs of a text; one with tags is left whole, as they may reach over lines. */
const paragraphsOf = (text: string): readonly string[] => (text.includes('<') ? [text] : text.split('\n'))

/** Gives the pieces of a guide, each read once. */
export type ReadPieces = (procedure: Guide['procedure'], faq: Guide['faq'], home: Home) => readonly Piece[]

/** Makes a reader of pieces that remembers every distinct one until it is dropped. */
export const createPieceReader = (readingAt: (home: Home) => Reading, nextId: () => number): ReadPieces => {
  const memory = rememberAll((source: PieceSource, home): Piece => {
    const { where, text, question } = source
    const reading = readingAt(home)
    const id = nextId()
    if (question === undefined) {
      const prose = readProse(text, reading)
      return { id, element: 'procedure', where, prose, texts: [new PlacedText('', prose.text, home)] }
    }
    const asked = reading.text(question)
    return {
      id,
      element: 'faq',
      where,
      prose: readAnswerProse(asked, text, reading),
      texts: [asked, reading.text(text)].map((one) => new PlacedText('', one, home)),
    }
  }, keyOf)

  return (procedure, faq, home) => {
    const pieces: Piece[] = []
    for (const where of ['window', 'online'] as const)
      for (const text of paragraphsOf(likenessOf(procedure?.[where] ?? '', home)))
        if (text !== '') pieces.push(memory.recall({ where, text }, home))
    for (const { question, answer } of faq ?? [])
      pieces.push(
        memory.recall(
          { where: 'faq', question: likenessOf(question, home), text: likenessOf(answer, home) },
          home,
        ),
      )
    return pieces
  }
}
