import { hasValidCheck, isSameIssuer } from '../../canonical/items/code.ts'
import {
  codeEvidence,
  codePath,
  codeReasons,
  differingSpan,
  implementationOf,
  replaceImplementation,
} from '../../compare/codes.ts'
import { defineRule } from '../../rule.ts'

/**
 * The credit code inside an implementation code fails its check character (GB 32100-2015) or that of the organisation
 * code in it (GB 11714). The agency's own registered code is not held against its guides.
 */
export const creditCodeCheck = defineRule({
  id: 'code/credit-code-check',
  element: 'code',
  severity: 'error',
  needs: 'guide',
  reads: ['code', 'agency'],
  subsumes: ['code/region-mismatch'],
  concerns: ({ facts: { guide } }) =>
    guide.code !== undefined && implementationOf(guide.code.value)?.code.issuer !== guide.agency?.value.uscc,
  *check({ facts: { guide } }) {
    const fact = guide.code?.value
    const published = fact && implementationOf(fact)
    if (!fact || !published || published.code.fault) return
    const { field, code } = published
    const own = guide.agency?.value.uscc
    if (hasValidCheck(code.issuer) || (own !== undefined && isSameIssuer(code.issuer, own))) return
    const right = own?.length === 18 && hasValidCheck(own) ? own : undefined
    const path = codePath(field, false)
    const span = right === undefined ? { start: 0, end: 18 } : differingSpan(right, code.issuer)
    yield {
      message: 'check',
      data: { code: code.issuer },
      place: [field, 'issuer'],
      path,
      expected: right,
      actual: code.issuer,
      evidence: [codeEvidence('guide', path, code, span.start, span.end)],
      reasons: codeReasons(undefined, code),
      ...(right === undefined ? {} : { fix: replaceImplementation(fact, `${right}${code.code.slice(18)}`) }),
    }
  },
})
