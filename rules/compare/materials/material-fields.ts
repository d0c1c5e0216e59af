/** How the fields of one document differ between a guide and the standard. What is not published differs from nothing. */
import type { MaterialFact } from '../../canonical/materials/material.ts'
import { closeness } from '../sets.ts'

const numbers = /\d+|[一二两三四五六七八九十]+(?=[年月日天周岁个人])/g
const negations = /[非未不无除]/g

const numeralDigits = '零一二三四五六七八九十'
const numbersOf = (text: string): string =>
  Array.from(text.matchAll(numbers), ([word]) =>
    word === '两' ? '2' : numeralDigits.includes(word) ? String(numeralDigits.indexOf(word)) : word,
  )
    .sort()
    .join()

const isOtherCondition = (standard: string, guide: string): boolean => {
  const [one, other] = [numbersOf(standard), numbersOf(guide)]
  if (one !== '' && other !== '' && one !== other) return true
  const count = (text: string) => text.match(negations)?.length ?? 0
  return count(standard) !== count(guide) && closeness(standard, guide) >= 0.7
}

/** Whether a number in the name, or the condition, makes it ask for something else of the same document. */
export const compareScope = (
  standard: MaterialFact,
  guide: MaterialFact,
): 'quantity' | 'condition' | undefined => {
  const [one, other] = [standard.quantities.join(), guide.quantities.join()]
  if (one !== '' && other !== '' && one !== other) return 'quantity'
  const isOther =
    standard.condition && guide.condition && isOtherCondition(standard.condition.text, guide.condition.text)
  return isOther ? 'condition' : undefined
}

const strictness = { optional: 0, deferrable: 1, required: 2 } as const
const speaksOfCondition = /的|如|若|时|情形|提供|提交/

/** Whether the guide asks for the document where the standard leaves it open, or from all where the standard asks some. */
export const compareNeed = (
  standard: MaterialFact,
  guide: MaterialFact,
): 'required' | 'unconditional' | 'optional' | undefined => {
  if (guide.exempt && !standard.exempt) return undefined
  const isChoice = guide.group !== undefined
  if (standard.necessity && guide.necessity) {
    const more = strictness[guide.necessity] - strictness[standard.necessity]
    // 非必要 with a condition and 必要 with the same condition ask the same people.
    if (more > 0 && !isChoice && !guide.condition) return 'required'
    if (more > 0 && !isChoice && !standard.condition) return 'required'
    if (more < 0 && !standard.condition) return 'optional'
  }
  if (!standard.condition || guide.condition || guide.necessity !== 'required' || isChoice) return undefined
  return guide.note && speaksOfCondition.test(guide.note.text) ? undefined : 'unconditional'
}

/** Whether the guide asks for more originals or copies, for an original where a copy does, or for fewer. */
export const compareCopies = (
  standard: MaterialFact,
  guide: MaterialFact,
): 'original' | 'originals' | 'copies' | 'fewer' | undefined => {
  if (guide.exempt && !standard.exempt) return undefined
  // Nobody makes copies of a file that the standard wants on paper.
  if (guide.medium?.join() === 'electronic' && standard.medium?.join() !== 'electronic') return undefined
  if (standard.originals === undefined && standard.copies === undefined) return undefined
  const originals = standard.originals ?? 0
  const copies = standard.copies ?? 0
  const askedOriginals = guide.originals ?? originals
  const askedCopies = guide.copies ?? copies
  if (standard.originals === 0 && askedOriginals > 0) return 'original'
  if (standard.originals !== undefined && askedOriginals > originals) return 'originals'
  if (askedCopies > copies) return askedOriginals < originals && askedCopies === 1 ? 'fewer' : 'copies'
  return askedOriginals < originals || askedCopies < copies ? 'fewer' : undefined
}

/** Whether the guide takes away electronic or paper form, or adds one. */
export const compareMedium = (
  standard: MaterialFact,
  guide: MaterialFact,
): 'worse' | 'different' | 'better' | undefined => {
  if (!standard.medium || !guide.medium || (guide.exempt && !standard.exempt)) return undefined
  const lost = standard.medium.filter((medium) => !guide.medium?.includes(medium))
  const added = guide.medium.some((medium) => !standard.medium?.includes(medium))
  if (lost.includes('electronic')) return 'worse'
  if (lost.includes('paper')) return added ? 'better' : 'different'
  return added ? 'better' : undefined
}
