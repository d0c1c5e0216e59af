/** How a problem about a document says where it stands. */
import type { MaterialFact } from '../../canonical/materials/material.ts'
import type { Range } from '../../canonical/text/residue.ts'
import { rawRange } from '../../canonical/text/text.ts'
import type { Evidence, FixStep, Reason } from '../../rule.ts'
import { changedWords, shareWords } from '../changed-words.ts'

/** The document's name as the row writes it, without counts and conditions. */
export const calledAs = ({ name, start, end }: MaterialFact): string => name.text.slice(start, end)

/** The documents' names as their rows write them. */
export const allCalledAs = (facts: readonly MaterialFact[]): readonly string[] => [
  ...new Set(facts.map(calledAs)),
]

/** The key of a choice of documents: one document's own, else those of all. */
export const choiceKey = (facts: readonly MaterialFact[]): string =>
  [...new Set(facts.map(({ key }) => key))].sort().join('或')

/** JSON Pointer to a row of materials, or to a field of it. */
export const pathOf = ({ row }: MaterialFact, field?: string): string =>
  field === undefined ? `/materials/${row}` : `/materials/${row}/${field}`

/** Where a document is named. */
export const namedAt = (side: 'standard' | 'guide', fact: MaterialFact): Evidence => ({
  side,
  path: pathOf(fact, 'name'),
  ...rawRange(fact.name, fact.start, fact.end),
})

/** Where the note of a row says what its other fields don't; nowhere where it does not. */
export const saidInNote = (
  fact: MaterialFact,
  said: Range | undefined,
): { evidence?: readonly Evidence[] } =>
  said && fact.note
    ? {
        evidence: [
          { side: 'guide', path: pathOf(fact, 'note'), ...rawRange(fact.note, said.start, said.end) },
        ],
      }
    : {}

/** The words that are not those of the other side, where the two names share most; else where the document is named. */
const changedAt = (side: 'standard' | 'guide', fact: MaterialFact, other: MaterialFact): Evidence => {
  const [name, otherName] = [calledAs(fact), calledAs(other)]
  if (!shareWords(name, otherName)) return namedAt(side, fact)
  const { start, end } = changedWords(name, otherName)
  return {
    side,
    path: pathOf(fact, 'name'),
    ...rawRange(fact.name, fact.start + start, fact.start + end),
  }
}

/** Where two names of one document differ, on both sides. */
export const changedOnBothSides = ({ standard, guide }: Sides): readonly Evidence[] => [
  changedAt('standard', standard, guide),
  changedAt('guide', guide, standard),
]

interface Sides {
  readonly standard: MaterialFact
  readonly guide: MaterialFact
}

/** Where a document is named on both sides. */
export const namedOnBothSides = ({ standard, guide }: Sides): readonly Evidence[] => [
  namedAt('standard', standard),
  namedAt('guide', guide),
]

/** The folds that made two documents comparable. */
export const foldsOfBoth = ({ standard, guide }: Sides): readonly Reason[] => [
  ...standard.folds.map((fold) => ({ side: 'standard', fold }) as const),
  ...guide.folds.map((fold) => ({ side: 'guide', fold }) as const),
]

/** Takes a row out, where it names nothing but these documents. */
export const removeRow = (fact: MaterialFact): readonly FixStep[] | undefined =>
  fact.joint === undefined ? [{ path: pathOf(fact), op: 'remove' }] : undefined
