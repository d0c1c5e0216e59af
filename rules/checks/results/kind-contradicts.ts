import { rawRange } from '../../canonical/text.ts'
import { defineRule } from '../../rule.ts'

/** Finds results whose kind contradicts their name: a 许可证 that is called an approval. */
export const kindContradicts = defineRule({
  id: 'results/kind-contradicts',
  element: 'results',
  severity: 'error',
  needs: 'guide',
  reads: ['results'],
  subsumes: ['results/differs'],
  *check({ facts: { guide } }) {
    for (const { key, name, row, kind, kindByName } of guide.results?.value ?? []) {
      if (!kind || !kindByName || kind === kindByName) continue
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
