import { canonicalText } from '../../rules/canonical/text/text.ts'
import { diffTexts } from '../../rules/compare/text-diff.ts'
import type { Locale } from '../../rules/messages/format.ts'
import { excerpt, type Piece } from '../formats/excerpt.ts'
import { sayValue } from '../formats/value-words.ts'
import type { LeafChange } from './leaf-changes.ts'
import { words } from './words.ts'

/** Texts shorter than this are shown whole. */
const short = 40

const whole = (text: string): readonly Piece[] => [{ text, marked: false }]

/** Both sides of a change in words; of two texts only what differs, marked, with some text around it. */
export const sidesOf = (
  locale: Locale,
  { place, ...sides }: LeafChange,
): { readonly before: readonly Piece[]; readonly after: readonly Piece[] } => {
  const { before, after } = sides
  const field = place.at(-1) ?? ''
  if (
    typeof before === 'string' &&
    typeof after === 'string' &&
    Math.max(before.length, after.length) > short
  ) {
    const changed = diffTexts(canonicalText(before), canonicalText(after)).filter(({ isSame }) => !isSame)
    if (changed.length > 0)
      return {
        before: excerpt(
          before,
          changed.map(({ standard }) => standard),
        ),
        after: excerpt(
          after,
          changed.map(({ guide }) => guide),
        ),
      }
  }
  const say = (side: 'before' | 'after') =>
    whole(side in sides ? sayValue(locale, sides[side], field) : words[locale].absent)
  return { before: say('before'), after: say('after') }
}

/** Pieces as plain text, what differs in brackets of its own. */
export const joinPieces = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `⟦${text}⟧` : text)).join('')
