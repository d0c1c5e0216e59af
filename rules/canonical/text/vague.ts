import { vagueWordings } from '../../lexicon/vague.ts'
import { type Found, perSentence } from './sentence.ts'
import type { Text } from './text.ts'

/** A vague wording in canonical text; `elements` are those in which it is vague, absent: in all. */
interface VagueFind extends Found {
  readonly elements?: readonly string[]
}

const findWordings = perSentence(
  (sentence): readonly VagueFind[] =>
    vagueWordings
      .filter(({ hints }) => hints.some((hint) => sentence.includes(hint)))
      .flatMap(({ form, elements }) =>
        [...sentence.matchAll(form)].map(({ 0: found, index }) => ({
          start: index,
          end: index + found.length,
          ...(elements ? { elements } : {}),
        })),
      )
      .sort((a, b) => a.start - b.start),
  { signs: vagueWordings.flatMap(({ hints }) => hints.map((hint) => hint.charAt(0))).join('') },
)

/** Whether canonical text leaves anything open in some element. */
export const hasVague = (text: Text): boolean => findWordings.any(text)

/** Ranges of canonical text of one element that leave open what an applicant must know. */
export const findVague = (text: Text, element: string): readonly Found[] => {
  const found = findWordings.all(text)
  if (found.length === 0) return found
  return found
    .filter(({ elements }) => elements?.includes(element) ?? true)
    .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0))
}
