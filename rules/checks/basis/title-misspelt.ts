import type { Citation } from '../../canonical/laws/citation.ts'
import { rawRange } from '../../canonical/text/text.ts'
import { changedWords } from '../../compare/changed-words.ts'
import { compareBasis, evidenceAt, groupCitations, nameOf, reasonsOf } from '../../compare/citations.ts'
import { defineRule, type FixStep } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'

/** 国务院令第412号附件第99项 cites by the number alone: no title is wrong there. */
const hasTitle = ({ name }: Citation): boolean => name !== '' && !/号$/.test(name)

const state = '中华人民共和国'

/** The right title, with 中华人民共和国 where the wrong one has it. */
const withState = (wrong: string, right: string): string =>
  right.startsWith(state) && !wrong.startsWith(state) ? right.slice(state.length) : right

/** The right title in each row that cites the law under the same wrong one; none where a row does so more than once. */
const corrections = (
  document: readonly Citation[],
  wrong: Citation,
  expected: string,
): readonly FixStep[] => {
  const rows = document.filter(({ name }) => name === wrong.name)
  if (new Set(rows.map(({ row }) => row)).size < rows.length) return []
  return rows.map(({ row, titlePlace: { text, ...place } }) => {
    const { start, end } = rawRange(text, place.start, place.end)
    const value = `${text.raw.slice(0, start)}${expected}${text.raw.slice(end)}`
    return { path: `/basis/${row}/title`, op: 'replace', value }
  })
}

/** The guide cites a law under a name that only resembles its title. */
export const titleMisspelt = defineRule({
  id: 'basis/title-misspelt',
  element: 'basis',
  needs: 'guide',
  reads: ['basis'],
  subsumes: ['basis/missing', 'basis/extra'],
  *check({ facts: { guide, standard }, directory }) {
    if (!guide.basis) return
    const { pairs } = compareBasis(standard?.basis?.value ?? [], guide.basis.value, directory.laws)
    for (const document of groupCitations(guide.basis.value)) {
      const pair = pairs.find(
        (candidate) => candidate.guide === document || candidate.guide[0] === document[0],
      )
      const wrong = document.find(
        (citation) =>
          hasTitle(citation) &&
          (citation.match ? citation.match.by !== 'title' : pair?.by === 'number' || pair?.by === 'title'),
      )
      if (!wrong) continue
      const expected = wrong.law?.title ?? (pair ? nameOf(pair.standard[0]) : undefined)
      if (expected === undefined) continue
      const place = wrong.titlePlace
      const characters = changedWords(wrong.name, withState(wrong.name, expected))
      const { raw } = place.text
      const fix = corrections(document, wrong, expected)
      yield {
        message: 'misspelt',
        data: { expected, actual: wrong.name },
        place: [expected, 'title'],
        path: `/basis/${wrong.row}/title`,
        expected,
        actual: raw,
        meaning: { expected, actual: wrong.title.key },
        confidence: pair ? 1 : certainty.withoutCounterpart,
        evidence: [
          ...(pair ? [evidenceAt('standard', pair.standard[0], pair.standard[0].titlePlace)] : []),
          evidenceAt('guide', wrong, {
            ...place,
            start: place.start + characters.start,
            end: place.start + characters.end,
          }),
        ],
        reasons: reasonsOf(pair?.standard ?? [], [wrong]),
        ...(standard ? {} : { severity: 'warning' as const }),
        ...(fix.length > 0 ? { fix } : {}),
      }
    }
  },
})
