import { isOwnDocument } from '../../canonical/laws/issuing-region.ts'
import { isInForce } from '../../canonical/laws/law-index.ts'
import { citesRepealed, compareBasis, evidenceAt, nameOf, reasonsOf } from '../../compare/citations.ts'
import { defineRule } from '../../rule.ts'

/** The guide cites a law or document that the standard does not. */
export const extra = defineRule({
  id: 'basis/extra',
  element: 'basis',
  needs: 'standard',
  reads: ['basis'],
  *check({ facts: { guide, standard }, directory, asOf }) {
    if (!guide.basis || !standard.basis) return
    const compared = compareBasis(standard.basis.value, guide.basis.value, directory.laws)
    for (const document of compared.extra) {
      const [first] = document
      if (citesRepealed(first, asOf)) continue
      const title = nameOf(first)
      const isOwn = isOwnDocument(first, guide.basis.home) && (!first.law || isInForce(first.law, asOf))
      yield {
        message: isOwn ? 'ownRegion' : 'extra',
        data: { title },
        place: [title],
        path: `/basis/${first.row}`,
        actual: guide.basis.raw[first.row],
        meaning: { actual: document.map(({ meaning }) => meaning).sort() },
        evidence: document.map((citation) => evidenceAt('guide', citation, citation.titlePlace)),
        reasons: reasonsOf([], document),
        ...(isOwn ? { severity: 'info' as const } : {}),
        ...(!isOwn && document.length === 1 && first.isAlone
          ? { fix: [{ path: `/basis/${first.row}`, op: 'remove' as const }] }
          : {}),
      }
    }
  },
})
