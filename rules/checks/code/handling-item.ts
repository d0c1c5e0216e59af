import type { HandlingCode, ImplementationCode } from '../../canonical/items/code.ts'
import { hasValidCheck } from '../../canonical/items/code.ts'
import { contradictionsOf } from '../../compare/code-parts.ts'
import { codeEvidence, codeReasons, differingSpan } from '../../compare/codes.ts'
import { defineRule } from '../../rule.ts'

const isSound = ({ fault, issuer }: ImplementationCode): boolean => !fault && hasValidCheck(issuer)

const wordingOf = (handling: HandlingCode, own: ImplementationCode | undefined, isOwnWrong: boolean) => {
  const { code, fault, implementation, number } = handling
  // What is wrong in the implementation code at the head of it is said there.
  if (own?.fault && code.startsWith(own.code)) return undefined
  if (fault?.kind === 'length') return { message: 'length', data: { code, count: code.length } } as const
  if (fault?.kind === 'number') return { message: 'number', data: { actual: number } } as const
  // Where the implementation code is the wrong one of the two, that has its own finding.
  if (!own || own.code === implementation.code || (!isSound(own) && isSound(implementation))) return undefined
  if (isOwnWrong) return undefined
  return { message: 'prefix', data: { actual: implementation.code, expected: own.code } } as const
}

/** A handling code is not the implementation code with a number from 01 to 99. */
export const handlingItem = defineRule({
  id: 'code/handling-item',
  element: 'code',
  severity: 'error',
  needs: 'guide',
  reads: ['code', 'agency', 'level'],
  concerns: ({ facts }) => facts.guide.code?.value.handling !== undefined,
  *check({ facts: { guide, standard }, directory }) {
    const fact = guide.code?.value
    const handling = fact?.handling
    if (!fact || !handling || handling.fault?.kind === 'placeholder') return
    const own = fact.implementation
    const gainsays = (code: ImplementationCode) =>
      contradictionsOf(code, { guide, standard, directory }).length > 0
    const wording = wordingOf(
      handling,
      own,
      own !== undefined && !own.fault && gainsays(own) && !gainsays(handling.implementation),
    )
    if (!wording) return
    const span =
      wording.message === 'prefix'
        ? differingSpan(wording.data.expected, wording.data.actual)
        : { start: handling.fault?.start ?? 0, end: handling.fault?.end ?? handling.code.length }
    yield {
      ...wording,
      place: ['handlingCode'],
      path: '/handlingCode',
      expected: own?.code,
      actual: handling.text.raw,
      evidence: [codeEvidence('guide', '/handlingCode', handling, span.start, span.end)],
      reasons: codeReasons(undefined, handling),
      ...(wording.message === 'prefix' && own && !own.fault
        ? { fix: [{ path: '/handlingCode', op: 'replace' as const, value: `${own.code}${handling.number}` }] }
        : {}),
    }
  },
})
