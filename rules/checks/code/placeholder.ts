import type { CodeFault, ReadCode } from '../../canonical/items/code.ts'
import { codeEvidence, codePath, codeReasons } from '../../compare/codes.ts'
import { defineRule } from '../../rule.ts'

/** A code is still a placeholder, or a part of it is: 2222222222222, 000000000000, XXXX, 待定. */
export const placeholder = defineRule({
  id: 'code/placeholder',
  element: 'code',
  severity: 'error',
  needs: 'guide',
  reads: ['code', 'level'],
  subsumes: ['code/base-format', 'code/implementation-format', 'code/handling-item'],
  concerns: ({ facts }) => facts.guide.code?.value.isSound === false,
  *check({ facts: { guide, standard } }) {
    const fact = guide.code?.value
    if (!fact) return
    const seen: { readonly path: string; readonly code: ReadCode; readonly fault: CodeFault }[] = []
    for (const [field, code] of [
      ['baseCode', fact.base],
      ['nationalCode', fact.national],
      ['implementationCode', fact.implementation],
      ['handlingCode', fact.handling],
    ] as const) {
      if (code?.fault?.kind === 'placeholder')
        seen.push({ path: codePath(field, !guide.level), code, fault: code.fault })
    }
    const [first] = seen
    if (!first) return
    const { path, code, fault } = first
    const right = path === '/baseCode' && seen.length === 1 ? standard?.item.code : undefined
    yield {
      message: 'placeholder',
      data: { code: code.code.slice(fault.start, fault.end) },
      place: [path.slice(1)],
      path,
      expected: right,
      actual: code.text.raw,
      evidence: seen.map((one) => codeEvidence('guide', one.path, one.code, one.fault.start, one.fault.end)),
      reasons: codeReasons(undefined, code),
      ...(right === undefined ? {} : { fix: [{ path, op: 'replace' as const, value: right }] }),
    }
  },
})
