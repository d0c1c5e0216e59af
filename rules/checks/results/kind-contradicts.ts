import { rawRange } from '../../canonical/text/text.ts'
import { compareResults } from '../../compare/result-sets.ts'
import { defineRule } from '../../rule.ts'

/** Finds results whose kind contradicts their name: a 许可证 that is called an approval. */
export const kindContradicts = defineRule({
  id: 'results/kind-contradicts',
  element: 'results',
  severity: 'error',
  needs: 'guide',
  reads: ['results'],
  subsumes: ['results/differs'],
  *check({ facts: { guide, standard }, directory }) {
    const published = guide.results?.value ?? []
    const pairs = standard ? compareResults(standard, published, directory.materials).pairs : []
    for (const result of published) {
      const { key, name, row, kind, kindByName } = result
      if (!kind || !kindByName || kind === kindByName) continue
      // Where the kind is the standard's and the name is not, the name is the one that is wrong.
      if (
        pairs.some(
          ({ standard: other, guide: own, cost }) => own === result && cost > 0 && other.kind === kind,
        )
      )
        continue
      yield {
        message: 'contradicts',
        data: {
          result: name.text,
          actual: { term: `result.${kind}` },
          expected: { term: `result.${kindByName}` },
        },
        place: [key, 'kind'],
        path: `/results/${row}/kind`,
        expected: kindByName,
        actual: kind,
        evidence: [{ side: 'guide', path: `/results/${row}/name`, ...rawRange(name, 0, name.text.length) }],
        fix: [{ path: `/results/${row}/kind`, op: 'replace', value: kindByName }],
      }
    }
  },
})
