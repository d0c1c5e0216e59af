import { vagueWordings } from '../lexicon/vague.ts'

/** Ranges of canonical text of one element that leave open what an applicant must know. */
export const findVague = (
  text: string,
  element: string,
): readonly { readonly start: number; readonly end: number }[] =>
  vagueWordings
    .filter(({ hint, elements }) => text.includes(hint) && (elements?.includes(element) ?? true))
    .flatMap(({ form }) =>
      [...text.matchAll(form)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
    )
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0))
