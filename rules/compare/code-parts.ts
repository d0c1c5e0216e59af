/** Which parts of an implementation code gainsay what a guide publishes of itself. */

import {
  type BaseCode,
  type CodeFact,
  hasValidCheck,
  type ImplementationCode,
  isPseudoCode,
  isSameIssuer,
} from '../canonical/items/code.ts'
import type { AgencyFact } from '../canonical/places/agency.ts'
import type { Level } from '../catalog.ts'
import type { DirectoryFacts } from '../directory.ts'
import type { GuideFacts, StandardFacts } from '../facts/facts.ts'
import { isCodeOf, levelDigit, levelOfRegion } from './codes.ts'

/** A part of an implementation code that is another than the guide's own. */
export interface Contradiction {
  readonly part: 'issuer' | 'level' | 'base'
  readonly expected: string
}

/** Both codes are whole and of one kind; a pseudo code beside a credit code tells nothing. */
const otherIssuer = (
  { issuer }: ImplementationCode,
  agency: AgencyFact | undefined,
): Contradiction | undefined => {
  const own = agency?.uscc?.replace(/[\s-]/g, '').toUpperCase()
  if (own === undefined || !/^[0-9A-Z]{9}$|^[0-9A-Z]{18}$/.test(own)) return undefined
  if (isPseudoCode(own) !== isPseudoCode(issuer) || isSameIssuer(issuer, own)) return undefined
  return hasValidCheck(issuer) ? { part: 'issuer', expected: own } : undefined
}

/** The guide's level is its agency's, and the region in the code does not speak for the digit: then the digit is wrong. */
const otherLevel = (
  { level: written, region }: ImplementationCode,
  declared: Level | undefined,
  agency: AgencyFact | undefined,
): Contradiction | undefined => {
  if (!written || !declared || written === declared || agency?.level === written) return undefined
  return levelOfRegion(region) === written ? undefined : { part: 'level', expected: levelDigit(declared) }
}

/** Whether two base codes are the provincial and the national code of one item. */
const areOfOneItem = (one: BaseCode, other: BaseCode, { directory }: DirectoryFacts): boolean =>
  one.code === other.code ||
  (one.prefix !== other.prefix &&
    directory.items.some(
      ({ code, nationalCode }) =>
        [one.code, other.code].includes(code) &&
        nationalCode !== undefined &&
        [one.code, other.code].includes(nationalCode),
    ))

/** A base code that is wrong itself has its own finding; then the one inside is not held against it. */
const otherBase = (
  { base: inside }: ImplementationCode,
  { base: own }: CodeFact,
  standard: Pick<StandardFacts, 'code'> | undefined,
  directory: DirectoryFacts,
): Contradiction | undefined => {
  if (!own || own.fault || areOfOneItem(inside, own, directory)) return undefined
  if (standard && (!isCodeOf(own.code, standard) || isCodeOf(inside.code, standard))) return undefined
  return { part: 'base', expected: own.code }
}

interface Beside {
  readonly guide: Pick<GuideFacts, 'code' | 'agency' | 'level'>
  readonly standard: Pick<StandardFacts, 'code'> | undefined
  readonly directory: DirectoryFacts
}

/** The parts of an implementation code that are another agency's, level's or item's than the guide's own. */
export const contradictionsOf = (
  code: ImplementationCode,
  { guide, standard, directory }: Beside,
): readonly Contradiction[] =>
  [
    otherIssuer(code, guide.agency?.value),
    otherLevel(code, guide.level?.value, guide.agency?.value),
    guide.code && otherBase(code, guide.code.value, standard, directory),
  ].filter((found) => found !== undefined)
