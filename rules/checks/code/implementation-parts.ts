import type { AgencyFact } from '../../canonical/agency.ts'
import {
  type BaseCode,
  type CodeFact,
  hasValidCheck,
  type ImplementationCode,
  isPseudoCode,
  isSameIssuer,
} from '../../canonical/code.ts'
import type { Level } from '../../catalog.ts'
import {
  codeEvidence,
  codePath,
  codeReasons,
  implementationOf,
  isCodeOf,
  levelDigit,
  levelOfRegion,
} from '../../compare/codes.ts'
import type { DirectoryFacts } from '../../directory.ts'
import type { StandardFacts } from '../../facts.ts'
import { defineRule } from '../../rule.ts'

/** A part of an implementation code that is another than the guide's own. */
interface Contradiction {
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

const widths = { issuer: [0, 18], level: [18, 19], base: [19, 31] } as const

/** An implementation code holds another agency, level or item than the guide. */
export const implementationParts = defineRule({
  id: 'code/implementation-parts',
  element: 'code',
  severity: 'error',
  needs: 'guide',
  reads: ['code', 'agency', 'level'],
  subsumes: ['code/region-mismatch'],
  *check({ facts: { guide, standard }, directory }) {
    const fact = guide.code?.value
    const published = fact && implementationOf(fact)
    if (!fact || !published || published.code.fault) return
    const { field, code } = published
    const path = codePath(field, false)
    for (const found of [
      otherIssuer(code, guide.agency?.value),
      otherLevel(code, guide.level?.value, guide.agency?.value),
      otherBase(code, fact, standard, directory),
    ]) {
      if (!found) continue
      const { part, expected } = found
      const [from, to] = widths[part]
      const actual = code.code.slice(from, to)
      // An organisation code of nine characters does not tell the other nine.
      const right = expected.length === to - from ? expected : undefined
      yield {
        message: part,
        data: { actual, expected },
        place: ['implementationCode', part],
        path,
        expected,
        actual,
        evidence: [codeEvidence('guide', path, code, from, to)],
        reasons: codeReasons(undefined, code),
        ...(right === undefined
          ? {}
          : {
              fix: [fact.implementation, fact.handling].flatMap((whole, at) =>
                whole?.code.startsWith(code.code)
                  ? [
                      {
                        path: at === 0 ? '/implementationCode' : '/handlingCode',
                        op: 'replace' as const,
                        value: `${whole.code.slice(0, from)}${right}${whole.code.slice(to)}`,
                      },
                    ]
                  : [],
              ),
            }),
      }
    }
  },
})
