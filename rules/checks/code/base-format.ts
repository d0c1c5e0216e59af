import type { BaseCode } from '../../canonical/items/code.ts'
import { baseEvidence, codeEvidence, codePath, codeReasons, replaceBase } from '../../compare/codes.ts'
import { defineRule } from '../../rule.ts'

const wordingOf = ({ code, text, fault }: BaseCode, region: string) => {
  if (!fault || fault.kind === 'length')
    return { message: 'length', data: { code, count: code.length } } as const
  const actual = code.slice(fault.start, fault.end)
  if (fault.kind === 'separated') return { message: 'separated', data: { code: text.raw } } as const
  if (fault.kind === 'prefix')
    return { message: 'prefix', data: { code, actual, expected: region.slice(0, 2) } } as const
  return { message: fault.kind === 'type' ? 'type' : 'digits', data: { code, actual } } as const
}

/** A base code is not one: its length, its prefix, its type or its digits (PP TT DD MMM SSS). */
export const baseFormat = defineRule({
  id: 'code/base-format',
  element: 'code',
  severity: 'error',
  needs: 'guide',
  reads: ['code', 'level'],
  concerns: ({ facts }) => facts.guide.code?.value.isSound === false,
  *check({ facts: { guide, standard }, directory }) {
    const fact = guide.code?.value
    for (const [field, code] of [
      ['baseCode', fact?.base],
      ['nationalCode', fact?.national],
    ] as const) {
      if (!fact || !code?.fault || code.fault.kind === 'placeholder') continue
      const path = codePath(field, !guide.level)
      const expected = standard?.item.code
      yield {
        ...wordingOf(code, directory.directory.region),
        place: [field],
        path,
        actual: code.text.raw,
        ...(expected === undefined ? {} : { expected, fix: replaceBase(fact, code.code, expected) }),
        evidence:
          field === 'baseCode' && guide.level
            ? baseEvidence(fact, code.code)
            : [codeEvidence('guide', path, code)],
        reasons: codeReasons(undefined, code),
      }
    }
  },
})
