import { findMojibake, type Range } from '../../canonical/residue.ts'
import { textKeys } from '../../canonical/text-keys.ts'
import { certainty } from '../../confidence.ts'
import { defineRule } from '../../rule.ts'
import { misread } from '../verbs/misread.ts'

const longRun = 3

/** A run of misread characters with those beside it, which are often damaged too; marks are not. */
const withNeighbours = (raw: string, { start, end }: Range): Range => {
  if (end - start < longRun) return { start, end }
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(raw.charAt(at))
  return { start: isLetter(start - 1) ? start - 1 : start, end: isLetter(end) ? end + 1 : end }
}

/** Characters that were decoded in the wrong character set and that nobody can read. */
export const mojibake = defineRule({
  id: 'text/mojibake',
  element: 'text',
  severity: 'warning',
  subsumes: [...misread, 'text/placeholder'],
  needs: 'guide',
  reads: ['texts'],
  sees: ({ text }) => findMojibake(text).length > 0,
  *check({ facts: { guide } }) {
    for (const placed of guide.texts) {
      const { path, text } = placed
      const found = findMojibake(text)
      const [first] = found
      if (!first) continue
      yield {
        message: 'found',
        place: textKeys(placed, guide.texts),
        path,
        data: { characters: text.raw.slice(first.start, first.end) },
        actual: text.raw,
        meaning: { actual: found.map(({ start, end }) => text.raw.slice(start, end)) },
        confidence: certainty.residue,
        evidence: found.map((range) => ({ side: 'guide', path, ...withNeighbours(text.raw, range) })),
      }
    }
  },
})
