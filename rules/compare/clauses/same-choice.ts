/** Choices that are said in the words of a list or behind it: 甲、乙或者丙, 甲、乙、丙之一. */
import type { ClauseToken } from '../../canonical/clauses/clause-token.ts'
import type { SideText, SideTexts } from './clause-change.ts'

const isOr = ({ kind, meaning }: ClauseToken): boolean => kind === 'conjunction' && meaning === '或'
const isOneOf = ({ meaning }: ClauseToken): boolean => meaning === '之一'
const listsMembers = (tokens: readonly ClauseToken[], { text }: SideText): boolean =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).includes('、')

/** Whether one side says 甲、乙或者丙 and the other 甲、乙、丙之一. */
const leaveSameChoice = (
  inWords: readonly ClauseToken[],
  atEnd: readonly ClauseToken[],
  text: SideText,
): boolean =>
  inWords.some(isOr) &&
  !inWords.some(isOneOf) &&
  atEnd.some(isOneOf) &&
  !atEnd.some(isOr) &&
  listsMembers(atEnd, text)

/** The tokens of both sides without their choices, where the two are the same choice said otherwise. */
export const withoutSameChoice = (
  standard: readonly ClauseToken[],
  guide: readonly ClauseToken[],
  read: SideTexts,
): readonly [standard: readonly ClauseToken[], guide: readonly ClauseToken[]] => {
  if (!leaveSameChoice(standard, guide, read.guide) && !leaveSameChoice(guide, standard, read.standard))
    return [standard, guide]
  const withoutChoice = (tokens: readonly ClauseToken[]) =>
    tokens.filter((token) => !isOr(token) && !isOneOf(token))
  return [withoutChoice(standard), withoutChoice(guide)]
}
