import type { Citation, FieldPlace } from '../../canonical/laws/citation.ts'
import { type DocumentNumber, isSameNumber } from '../../canonical/laws/document-number.ts'
import { shareNumber } from '../../canonical/laws/law-index.ts'
import {
  type CitedDocument,
  citesRepealed,
  compareBasis,
  evidenceAt,
  groupCitations,
  nameOf,
  reasonsOf,
  wordsAt,
} from '../../compare/citations.ts'
import { defineRule } from '../../rule.ts'

const amended = /修[订正改]/

/** Whether a citation says that it means the law as amended: 国务院令第586号修订, 工伤保险条例（2010年修订）. */
const meansAmended = ({ titlePlace, numberPlace }: Citation): boolean =>
  amended.test(titlePlace.text.text) || (numberPlace !== undefined && amended.test(numberPlace.text.text))

/** Numbers that a document may be cited by: its own, the standard's, and an amendment's where that is said. */
const knownNumbers = (standard: readonly Citation[], citation: Citation) => [
  ...(citation.match?.found.numbers ?? []),
  ...(meansAmended(citation) ? (citation.match?.found.amendingNumbers ?? []) : []),
  ...standard.flatMap(({ numbers }) => numbers),
]

/** The digits, where they alone are wrong; else the whole number. */
const wrongPart = (
  place: FieldPlace,
  [number, ...more]: readonly DocumentNumber[],
  known: readonly DocumentNumber[],
): FieldPlace =>
  number &&
  more.length === 0 &&
  known.some((other) => isSameNumber({ ...number, number: other.number }, other))
    ? { ...place, ...number.digits }
    : place

/** The guide cites a law or document under a number that is not its own. */
export const documentNumberDiffers = defineRule({
  id: 'basis/document-number-differs',
  element: 'basis',
  needs: 'guide',
  reads: ['basis'],
  *check({ facts: { guide, standard }, directory, asOf }) {
    if (!guide.basis) return
    const { pairs } = compareBasis(standard?.basis?.value ?? [], guide.basis.value, directory.laws)
    const answers = new Map<Citation, CitedDocument>(
      pairs.flatMap((pair) =>
        pair.by === 'succession' ? [] : pair.guide.map((one) => [one, pair.standard] as const),
      ),
    )
    const isReported = new Set<string>()
    const citations = groupCitations(guide.basis.value).flat()
    const isWrong = (citation: Citation): boolean => {
      const known = knownNumbers(answers.get(citation) ?? [], citation)
      const { numbers, numberPlace } = citation
      return (
        numberPlace !== undefined &&
        known.length > 0 &&
        !shareNumber(numbers, known) &&
        !citesRepealed(citation, asOf)
      )
    }
    for (const citation of citations) {
      const { numbers, numberPlace: place } = citation
      const ours = answers.get(citation) ?? []
      const known = knownNumbers(ours, citation)
      if (!place || !isWrong(citation)) continue
      const source = ours.find(({ numberPlace }) => numberPlace)
      const expected =
        citation.law?.docNumber ?? (source?.numberPlace ? wordsAt(source.numberPlace) : undefined)
      const title = nameOf(ours[0] ?? citation)
      if (expected === undefined || isReported.has(title)) continue
      isReported.add(title)
      // Each row that cites it under a wrong number, or the finding would stay.
      const rows = citations.filter((one) => one.key === citation.key && isWrong(one))
      const isFixable = rows.every(
        ({ numberPlace, isAlone }) => numberPlace?.field === 'docNumber' && isAlone,
      )
      const actual = wordsAt(place)
      yield {
        message: 'differs',
        data: { title, expected, actual },
        place: [title, 'docNumber'],
        path: `/basis/${citation.row}/${place.field}`,
        expected,
        actual,
        meaning: {
          expected: known.map(({ key }) => key),
          actual: numbers.map(({ key }) => key),
        },
        confidence: citation.law?.amendments?.some(({ docNumber }) => docNumber === undefined) ? 0.8 : 1,
        evidence: [
          ...(source?.numberPlace ? [evidenceAt('standard', source, source.numberPlace)] : []),
          evidenceAt('guide', citation, wrongPart(place, numbers, known)),
        ],
        reasons: reasonsOf(ours, [citation]),
        ...(standard ? {} : { severity: 'warning' as const }),
        ...(isFixable
          ? {
              fix: rows.map(({ row }) => ({
                path: `/basis/${row}/docNumber`,
                op: 'replace' as const,
                value: expected,
              })),
            }
          : {}),
      }
    }
  },
})
