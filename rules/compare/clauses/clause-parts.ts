/** The parts of a clause between its commas: 未参加失业保险 and 未解除劳动关系 of 未参加失业保险,且未解除劳动关系. */
import type { ClauseToken } from '../../canonical/clauses/clause-token.ts'

/** Tokens of a clause or of a part of it, and the localised text in which they stand. */
export interface Wording {
  readonly tokens: readonly ClauseToken[]
  readonly text: string
}

const comma = /[,;]/

/** The parts of a clause, in their order; a clause without a comma is one. */
export const partsOf = ({ tokens, text }: Wording): readonly Wording[] => {
  const parts: ClauseToken[][] = [[]]
  tokens.forEach((token, at) => {
    const last = tokens[at - 1]
    if (last && comma.test(text.slice(last.end, token.start))) parts.push([])
    parts.at(-1)?.push(token)
  })
  return parts.map((own) => ({ tokens: own, text }))
}

/** The words of a part up to what parts it from the next. */
export const wordsOf = ({ tokens, text }: Wording): string => {
  const end = tokens.at(-1)?.end ?? 0
  return text.slice(tokens[0]?.start ?? 0, end + (/^(?:的|时|后|前)/.test(text.slice(end)) ? 1 : 0))
}
