/** What the rules about codes share: which base code a guide carries, where its characters stand, how it is repaired. */

import {
  type BaseCode,
  type CodeFact,
  type Codes,
  hasValidCheck,
  type ImplementationCode,
  type ReadCode,
  rangeInRaw,
} from '../canonical/items/code.ts'
import type { AgencyFact } from '../canonical/places/agency.ts'
import { type Level, levels, type StandardItem } from '../catalog.ts'
import type { StandardFacts } from '../facts/facts.ts'
import type { Evidence, FixStep, Reason } from '../rule.ts'

/** A code with the field in which it is published. */
export interface CodeIn<Code extends ReadCode> {
  readonly field: keyof Codes
  readonly code: Code
}

/** The implementation code of a guide: its own field, else the first 31 characters of the handling code. */
export const implementationOf = ({
  implementation,
  handling,
}: CodeFact): CodeIn<ImplementationCode> | undefined => {
  if (implementation) return { field: 'implementationCode', code: implementation }
  return handling && { field: 'handlingCode', code: handling.implementation }
}

/** The base code of a guide: its own field, else the one inside its implementation code. */
export const baseOf = (fact: CodeFact): CodeIn<BaseCode> | undefined => {
  if (fact.base) return { field: 'baseCode', code: fact.base }
  const inside = implementationOf(fact)
  return inside && { field: inside.field, code: inside.code.base }
}

/** Whether a base code is the item's, by its provincial or its national code. */
export const isCodeOf = (code: string, standard: Pick<StandardFacts, 'code'>): boolean =>
  code === standard.code?.value.base?.code || code === standard.code?.value.national?.code

/** The item's code in the directory that the guide's own code is of: national for 00, else provincial. */
export const codeFor = (guide: CodeFact, item: StandardItem): string =>
  baseOf(guide)?.code.prefix === '00' ? (item.nationalCode ?? item.code) : item.code

/** The JSON Pointer to a published code; of a standard item, whose level is no fact, its own fields. */
export const codePath = (field: keyof Codes, isStandard: boolean): string =>
  isStandard && field === 'baseCode' ? '/code' : `/${field}`

/** Characters of a code as evidence. */
export const codeEvidence = (
  side: Evidence['side'],
  path: string,
  code: ReadCode,
  start = 0,
  end = code.code.length,
): Evidence => ({ side, path, ...rangeInRaw(code, start, end) })

/** Where a base code stands in a guide's codes: in its own field and inside the others that hold it. */
export const baseEvidence = (fact: CodeFact, base: string): readonly Evidence[] => {
  const evidence = fact.base?.code === base ? [codeEvidence('guide', '/baseCode', fact.base)] : []
  for (const [field, code] of [
    ['implementationCode', fact.implementation],
    ['handlingCode', fact.handling],
  ] as const) {
    const end = 19 + base.length
    if (code?.code.slice(19, end) === base) evidence.push(codeEvidence('guide', `/${field}`, code, 19, end))
  }
  return evidence
}

/** The folds by which codes became comparable. */
export const codeReasons = (
  standard: ReadCode | undefined,
  guide: ReadCode | undefined,
): readonly Reason[] => [
  ...(standard?.folds ?? []).map((fold) => ({ side: 'standard' as const, fold })),
  ...(guide?.folds ?? []).map((fold) => ({ side: 'guide' as const, fold })),
]

/** The characters in which a code differs from what it should be; where some are missing, those beside the gap. */
export const differingSpan = (
  expected: string,
  actual: string,
): { readonly start: number; readonly end: number } => {
  const shorter = Math.min(expected.length, actual.length)
  let start = 0
  while (start < shorter && expected[start] === actual[start]) start++
  let same = 0
  while (same < shorter - start && expected.at(-1 - same) === actual.at(-1 - same)) same++
  const end = actual.length - same
  return end > start
    ? { start, end }
    : { start: Math.min(start, Math.max(0, actual.length - 1)), end: Math.min(start + 1, actual.length) }
}

/** The digit of 行使层级 in an implementation code. */
export const levelDigit = (level: Level): string => String(levels.indexOf(level) + 1)

/** The level that the region of a credit code stands for: province or city; below that it tells nothing. */
export const levelOfRegion = (region: string): Level | undefined => {
  if (region.endsWith('0000')) return 'provincial'
  return region.endsWith('00') ? 'municipal' : undefined
}

/** The implementation code that agency, level and base code make together; undefined where one of them is not sure. */
export const buildImplementation = (
  agency: AgencyFact | undefined,
  level: Level | undefined,
  base: string | undefined,
): string | undefined =>
  agency?.uscc?.length === 18 && hasValidCheck(agency.uscc) && level !== undefined && base !== undefined
    ? `${agency.uscc}${levelDigit(level)}${base}`
    : undefined

/** Puts a base code at its place in every code of a guide that holds `wrong` there. */
export const replaceBase = (fact: CodeFact, wrong: string, right: string): readonly FixStep[] => {
  const steps: FixStep[] = []
  if (fact.base?.code === wrong) steps.push({ path: '/baseCode', op: 'replace', value: right })
  for (const [field, code] of [
    ['implementationCode', fact.implementation],
    ['handlingCode', fact.handling],
  ] as const) {
    if (code?.code.slice(19, 31) === wrong)
      steps.push({
        path: `/${field}`,
        op: 'replace',
        value: `${code.code.slice(0, 19)}${right}${code.code.slice(31)}`,
      })
  }
  return steps
}

const handlingLength = 33

/** Gives a guide another implementation code, and its handling code the same first 31 characters. */
export const replaceImplementation = (fact: CodeFact, right: string): readonly FixStep[] => {
  const wrong = fact.implementation?.code ?? fact.handling?.implementation.code
  const steps: FixStep[] = []
  if (fact.implementation) steps.push({ path: '/implementationCode', op: 'replace', value: right })
  if (wrong === undefined || !fact.handling) return steps
  const { code, number, implementation } = fact.handling
  // A whole handling code tells its number; one as malformed as the implementation code has it behind that.
  const isWhole = code.length === handlingLength
  const tail = isWhole ? number : code.startsWith(wrong) ? code.slice(wrong.length) : undefined
  if (tail !== undefined && implementation.code !== right)
    steps.push({ path: '/handlingCode', op: 'replace', value: `${right}${tail}` })
  return steps
}
