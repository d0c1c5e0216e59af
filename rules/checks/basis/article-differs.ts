import type { Citation, FieldPlace } from '../../canonical/laws/citation.ts'
import type { Provision } from '../../canonical/laws/provision.ts'
import {
  citesRepealed,
  compareBasis,
  evidenceAt,
  nameOf,
  reasonsOf,
  wordsAt,
} from '../../compare/citations.ts'
import { compareProvisions } from '../../compare/provisions.ts'
import { defineRule, type Evidence } from '../../rule.ts'

const wordsOf = (citations: readonly Citation[]): string =>
  citations.flatMap(({ provisionPlace }) => (provisionPlace ? [wordsAt(provisionPlace)] : [])).join('、')

/** A provision's words without 第 before and 条, 款, 项 or 目 behind. */
const numeralOf = (place: FieldPlace, { start, end }: Provision): FieldPlace => {
  const words = place.text.text.slice(start, end)
  const inner = /^第?(.+?)[条款项目]?$/.exec(words)?.[1] ?? words
  const from = start + words.indexOf(inner)
  return { ...place, start: from, end: from + inner.length }
}

/** The words of the provisions that only one side cites; where there are none, all that it cites. */
const evidenceOf = (
  side: Evidence['side'],
  citations: readonly Citation[],
  only: readonly Provision[],
): readonly Evidence[] =>
  citations.flatMap((citation) => {
    const place = citation.provisionPlace
    if (!place) return []
    const own = citation.provisions.filter(({ key }) => only.some((provision) => provision.key === key))
    return own.length > 0
      ? own.map((provision) => evidenceAt(side, citation, numeralOf(place, provision)))
      : [evidenceAt(side, citation, place)]
  })

/** The guide cites other provisions of a law than the standard, or an article that the law does not have. */
export const articleDiffers = defineRule({
  id: 'basis/article-differs',
  element: 'basis',
  needs: 'guide',
  reads: ['basis'],
  *check({ facts: { guide, standard }, directory, asOf }) {
    if (!guide.basis) return
    const compared = new Set<Citation>()
    const { pairs } = compareBasis(standard?.basis?.value ?? [], guide.basis.value, directory.laws)
    for (const { standard: ours, guide: theirs, by } of pairs) {
      if (by === 'succession' || theirs.some((citation) => citesRepealed(citation, asOf))) continue
      const difference = compareProvisions(
        ours.flatMap(({ provisions }) => provisions),
        theirs.flatMap(({ provisions }) => provisions),
      )
      if (!difference) continue
      for (const citation of theirs) compared.add(citation)
      const title = nameOf(ours[0])
      const [source] = ours
      const [target] = theirs
      const article = standard?.basis?.raw[source.row]?.article
      const field = target.provisionPlace?.field
      yield {
        message: difference.how === 'other' ? 'differs' : difference.how,
        data: { title, expected: wordsOf(ours), actual: wordsOf(theirs) },
        place: [title, 'article'],
        path: field === undefined ? `/basis/${target.row}` : `/basis/${target.row}/${field}`,
        expected: wordsOf(ours),
        actual: wordsOf(theirs),
        meaning: {
          expected: ours.flatMap(({ provisions }) => provisions.map(({ key }) => key)),
          actual: theirs.flatMap(({ provisions }) => provisions.map(({ key }) => key)),
        },
        direction: difference.how === 'absent' ? 'absent' : 'different',
        confidence: difference.how === 'other' ? 1 : 0.8,
        evidence: [
          ...evidenceOf('standard', ours, difference.how === 'other' ? difference.missing : []),
          ...evidenceOf('guide', theirs, difference.how === 'other' ? difference.extra : []),
        ],
        reasons: reasonsOf(ours, theirs),
        ...(article !== undefined &&
        ours.length === 1 &&
        theirs.length === 1 &&
        source.isAlone &&
        target.isAlone &&
        (field === 'article' || field === undefined)
          ? {
              fix: [
                {
                  path: `/basis/${target.row}/article`,
                  op: field === undefined ? ('add' as const) : ('replace' as const),
                  value: article,
                },
              ],
            }
          : {}),
      }
    }
    for (const citation of guide.basis.value) {
      const count = citation.law?.articleCount
      const place = citation.provisionPlace
      const beyond = citation.provisions.filter(
        ({ kind, number }) => kind === 'article' && number > (count ?? number),
      )
      if (count === undefined || !place || beyond.length === 0 || compared.has(citation)) continue
      const title = nameOf(citation)
      yield {
        message: 'beyond',
        data: { title, count, actual: wordsAt(place) },
        place: [title, 'article'],
        path: `/basis/${citation.row}/${place.field}`,
        actual: wordsAt(place),
        severity: 'error',
        evidence: [evidenceAt('guide', citation, place)],
        reasons: reasonsOf([], [citation]),
      }
    }
  },
})
