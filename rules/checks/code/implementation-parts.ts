import { contradictionsOf } from '../../compare/code-parts.ts'
import { codeEvidence, codePath, codeReasons, implementationOf } from '../../compare/codes.ts'
import { defineRule } from '../../rule.ts'

const widths = { issuer: [0, 18], level: [18, 19], base: [19, 31] } as const

/** An implementation code holds another agency, level or item than the guide. */
export const implementationParts = defineRule({
  id: 'code/implementation-parts',
  element: 'code',
  severity: 'error',
  needs: 'guide',
  reads: ['code', 'agency', 'level'],
  subsumes: ['code/region-mismatch'],
  concerns: ({ facts: { guide } }) => {
    const code = guide.code && implementationOf(guide.code.value)?.code
    return (
      code !== undefined &&
      (code.issuer !== guide.agency?.value.uscc ||
        code.level !== guide.level?.value ||
        code.base.code !== guide.code?.value.base?.code)
    )
  },
  *check({ facts: { guide, standard }, directory }) {
    const fact = guide.code?.value
    const published = fact && implementationOf(fact)
    if (!fact || !published || published.code.fault) return
    const { field, code } = published
    const path = codePath(field, false)
    for (const { part, expected } of contradictionsOf(code, { guide, standard, directory })) {
      const [from, to] = widths[part]
      const actual = code.code.slice(from, to)
      // An organisation code of nine characters does not tell the other nine.
      // Where it is not known which agency it is, the guide's own level may be the wrong one of the two.
      const isSure = part !== 'level' || guide.agency?.value.uscc !== undefined
      const right = isSure && expected.length === to - from ? expected : undefined
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
