import { personOf } from './people.ts'

/** What may be a mention: @ and the id of a person, as `@province/1` or `@<credit code>/editor-2`. */
const pattern = /@([^\s@/]+\/[a-z0-9-]+)/g

/** A comment in its parts, in order: what is said, and the ids of the people who are called upon. */
export type CommentPart = { readonly text: string } | { readonly person: string }

/** Cuts a comment where it calls upon a person. What only looks like a mention stays text. */
export const partsOfComment = (text: string): CommentPart[] => {
  const parts: CommentPart[] = []
  let from = 0
  for (const { 0: whole, 1: person = '', index } of text.matchAll(pattern)) {
    if (!personOf(person)) continue
    if (index > from) parts.push({ text: text.slice(from, index) })
    parts.push({ person })
    from = index + whole.length
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}

/** The people whom a comment calls upon, each once, in the order of the text. */
export const mentionsIn = (text: string): string[] => [
  ...new Set(partsOfComment(text).flatMap((part) => ('person' in part ? [part.person] : []))),
]
