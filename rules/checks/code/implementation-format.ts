import type { CodeFact, ImplementationCode } from '../../canonical/items/code.ts'
import {
  buildImplementation,
  codeEvidence,
  codeReasons,
  differingSpan,
  implementationOf,
  isCodeOf,
  replaceImplementation,
} from '../../compare/codes.ts'
import { defineRule } from '../../rule.ts'

/** A malformed base code that is published as such explains the same characters inside the implementation code. */
const isExplained = ({ base, implementation }: CodeFact): boolean =>
  base?.fault !== undefined && implementation !== undefined && implementation.code.slice(19) === base.code

const wordingOf = ({ code, text, fault }: ImplementationCode) => {
  if (!fault || fault.kind === 'length')
    return { message: 'length', data: { code, count: code.length } } as const
  if (fault.kind === 'separated') return { message: 'separated', data: { code: text.raw } } as const
  const data = { actual: code.slice(fault.start, fault.end) }
  if (fault.kind === 'issuer') return { message: 'issuer', data } as const
  if (fault.kind === 'level') return { message: 'level', data } as const
  return { message: 'base', data: { actual: code.slice(19) } } as const
}

/** An implementation code is not 31 characters of credit code, level and base code. */
export const implementationFormat = defineRule({
  id: 'code/implementation-format',
  element: 'code',
  severity: 'error',
  needs: 'guide',
  reads: ['code', 'agency', 'level'],
  concerns: ({ facts }) => facts.guide.code?.value.isSound === false,
  *check({ facts: { guide, standard } }) {
    const fact = guide.code?.value
    const published = fact && implementationOf(fact)
    if (!fact || !published?.code.fault || published.code.fault.kind === 'placeholder' || isExplained(fact))
      return
    const { field, code } = published
    const { fault } = code
    // A handling code that is not 33 characters does not show where its implementation code ends.
    if (!fault || (field === 'handlingCode' && fact.handling?.code.length !== 33)) return
    const base = fact.base && !fact.base.fault ? fact.base.code : undefined
    const isRight = base !== undefined && (!standard || isCodeOf(base, standard))
    const expected = isRight ? buildImplementation(guide.agency?.value, guide.level?.value, base) : undefined
    const span =
      expected !== undefined && fault.kind === 'length' ? differingSpan(expected, code.code) : fault
    yield {
      ...wordingOf(code),
      place: [field],
      path: `/${field}`,
      actual: code.text.raw,
      evidence: [codeEvidence('guide', `/${field}`, code, span.start, span.end)],
      reasons: codeReasons(undefined, code),
      ...(expected === undefined ? {} : { expected, fix: replaceImplementation(fact, expected) }),
    }
  },
})
