import { rawRange, type Text } from '../../canonical/text/text.ts'
import { citesRepealed, compareBasis, nameOf, reasonsOf } from '../../compare/citations.ts'
import { compareProvisions } from '../../compare/provisions.ts'
import { compareQuotes, type QuotedRange } from '../../compare/quoted-text.ts'
import { defineRule, type Evidence } from '../../rule.ts'

const evidenceOf = (side: Evidence['side'], row: number, text: Text, ranges: readonly QuotedRange[]) =>
  ranges.map(({ start, end }) => ({ side, path: `/basis/${row}/text`, ...rawRange(text, start, end) }))

/** The guide quotes a provision in other words than the standard. */
export const quotedTextDiffers = defineRule({
  id: 'basis/quoted-text-differs',
  element: 'basis',
  needs: 'standard',
  reads: ['basis'],
  *check({ facts: { guide, standard }, directory, asOf }) {
    if (!guide.basis || !standard.basis) return
    const { pairs } = compareBasis(standard.basis.value, guide.basis.value, directory.laws)
    for (const {
      standard: [ours, ...more],
      guide: [theirs, ...others],
      by,
    } of pairs) {
      if (more.length > 0 || others.length > 0 || by === 'succession' || citesRepealed(theirs, asOf)) continue
      if (!ours.quoted || !theirs.quoted) continue
      if (compareProvisions(ours.provisions, theirs.provisions)?.how === 'other') continue
      const difference = compareQuotes(ours.quoted, theirs.quoted)
      if (!difference) continue
      const title = nameOf(ours)
      yield {
        message: 'differs',
        data: { title },
        place: [title, 'text'],
        path: `/basis/${theirs.row}/text`,
        expected: ours.quoted.raw,
        actual: theirs.quoted.raw,
        evidence: [
          ...evidenceOf('standard', ours.row, ours.quoted, difference.standard),
          ...evidenceOf('guide', theirs.row, theirs.quoted, difference.guide),
        ],
        reasons: reasonsOf([ours], [theirs]),
        fix: [{ path: `/basis/${theirs.row}/text`, op: 'replace', value: ours.quoted.raw }],
      }
    }
  },
})
