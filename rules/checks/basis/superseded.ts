import {
  citesRepealed,
  compareBasis,
  evidenceAt,
  groupCitations,
  nameOf,
  reasonsOf,
} from '../../compare/citations.ts'
import { defineRule } from '../../rule.ts'

/** The guide rests on a law or document that is repealed on the day of judgement. */
export const superseded = defineRule({
  id: 'basis/superseded',
  element: 'basis',
  severity: 'error',
  needs: 'guide',
  reads: ['basis'],
  subsumes: ['basis/extra', 'basis/missing', 'basis/article-differs', 'basis/document-number-differs'],
  *check({ facts: { guide, standard }, directory, asOf }) {
    if (!guide.basis) return
    const { pairs } = compareBasis(standard?.basis?.value ?? [], guide.basis.value, directory.laws)
    for (const document of groupCitations(guide.basis.value)) {
      const [first] = document
      if (!first.law || !citesRepealed(first, asOf)) continue
      const title = nameOf(first)
      const date = first.law.repealedDate
      const successor = directory.laws.successorOf(first.law)?.law.title ?? first.law.replacedBy
      const answer = pairs.find(
        ({ by, guide: theirs }) => by === 'succession' && theirs[0] === first,
      )?.standard
      const row = answer && standard?.basis?.raw[answer[0].row]
      yield {
        ...(successor === undefined
          ? date === undefined
            ? { message: 'repealedUndated', data: { title } }
            : { message: 'repealed', data: { title, date } }
          : date === undefined
            ? { message: 'replacedUndated', data: { title, successor } }
            : { message: 'replaced', data: { title, successor, date } }),
        place: [first.key, 'repealed'],
        path: `/basis/${first.row}`,
        expected: successor,
        actual: guide.basis.raw[first.row],
        meaning: { expected: successor, actual: first.key },
        evidence: document.map((citation) => evidenceAt('guide', citation, citation.titlePlace)),
        reasons: reasonsOf(answer ?? [], document),
        ...(row && answer.length === 1 && answer[0].isAlone && document.length === 1 && first.isAlone
          ? { fix: [{ path: `/basis/${first.row}`, op: 'replace' as const, value: row }] }
          : {}),
      }
    }
  },
})
