import type { ResultFact } from '../../canonical/items/result.ts'
import { rawRange } from '../../canonical/text/text.ts'
import { changedWords, shareWords } from '../../compare/changed-words.ts'
import { compareResults } from '../../compare/result-sets.ts'
import { defineRule, type Evidence } from '../../rule.ts'

const namedAt = (side: 'standard' | 'guide', { name, row }: ResultFact): Evidence => ({
  side,
  path: `/results/${row}/name`,
  ...rawRange(name, 0, name.text.length),
})

/** The words that are not those of the other side, where the two names share most; else the whole name. */
const changedAt = (side: 'standard' | 'guide', result: ResultFact, other: ResultFact): Evidence => {
  if (!shareWords(result.name.text, other.name.text)) return namedAt(side, result)
  const { start, end } = changedWords(result.name.text, other.name.text)
  return { side, path: `/results/${result.row}/name`, ...rawRange(result.name, start, end) }
}

/** Finds results that are not the standard's. */
export const differs = defineRule({
  id: 'results/differs',
  element: 'results',
  needs: 'standard',
  reads: ['results'],
  subsumes: ['results/missing'],
  *check({ facts: { guide, standard }, directory }) {
    const { pairs, extra } = compareResults(standard, guide.results?.value, directory.materials)
    for (const { standard: expected, guide: actual, cost } of pairs) {
      const place = [expected.key]
      if (cost > 0)
        yield {
          message: 'name',
          data: { actual: actual.name.text, expected: expected.name.text },
          place,
          path: `/results/${actual.row}/name`,
          expected: expected.name.raw,
          actual: actual.name.raw,
          meaning: { expected: expected.key, actual: actual.key },
          direction: 'different',
          evidence: [changedAt('standard', expected, actual), changedAt('guide', actual, expected)],
          fix: [
            { path: `/results/${actual.row}`, op: 'replace', value: standard.results?.raw[expected.row] },
          ],
        }
      else if (expected.kind && actual.kind && expected.kind !== actual.kind)
        yield {
          message: 'kind',
          data: {
            result: actual.name.text,
            actual: { term: `result.${actual.kind}` },
            expected: { term: `result.${expected.kind}` },
          },
          place: [...place, 'kind'],
          path: `/results/${actual.row}/kind`,
          expected: expected.kind,
          actual: actual.kind,
          direction: 'different',
          fix: [{ path: `/results/${actual.row}/kind`, op: 'replace', value: expected.kind }],
        }
    }
    for (const actual of extra) {
      yield {
        message: 'extra',
        data: { actual: actual.name.text },
        place: [actual.key],
        path: `/results/${actual.row}`,
        actual: actual.name.raw,
        meaning: { actual: actual.meaning },
        direction: 'different',
        evidence: [namedAt('guide', actual)],
        fix: [{ path: `/results/${actual.row}`, op: 'remove' }],
      }
    }
  },
})
