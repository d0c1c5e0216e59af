import { textKeys } from '../../canonical/places/text-keys.ts'
import { misreadBefore } from '../../canonical/text/gbk.ts'
import { findMojibake, type Range } from '../../canonical/text/residue.ts'
import { defineRule } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'
import { misread } from '../verbs/misread.ts'

const longRun = 3

/** What readable Chinese hardly has: letters with accents, signs of other code pages, and what stands for lost characters. */
const isBroken = (character: string): boolean =>
  /[\u0080-\u00B6\u00B8-\u00D6\u00D8-\u00F6\u00F8-\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2020-\u2022\u2039\u203A\u201A\u201E\u20AC\u2122\uE000-\uF8FF\uFFFD]/.test(
    character,
  )
/** Marks that broken text has between its characters, and readable text as well. */
const isMark = (character: string): boolean => /[\u2013-\u201D\u2026\u00B7\u00D7\u00F7]/.test(character)

/** The whole run of broken characters around those that tell. */
const wholeRun = (raw: string, found: Range): Range => {
  let { start, end } = found
  for (;;) {
    const back = isMark(raw.charAt(start - 1)) ? 2 : 1
    if (!isBroken(raw.charAt(start - back))) break
    start -= back
  }
  for (;;) {
    const on = isMark(raw.charAt(end)) ? 1 : 0
    if (!isBroken(raw.charAt(end + on))) break
    end += on + 1
  }
  return { start: Math.min(start, misreadBefore(raw, start)), end }
}

/** The runs of broken characters, each once. */
const wholeRuns = (raw: string, found: readonly Range[]): readonly Range[] => {
  const runs: { start: number; end: number }[] = []
  for (const range of found) {
    const { start, end } = wholeRun(raw, range)
    const last = runs.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else runs.push({ start, end })
  }
  return runs
}

/** A run of misread characters with those beside it, which are often damaged too; marks are not. */
const withNeighbours = (raw: string, { start, end }: Range): Range => {
  if (end - start < longRun) return { start, end }
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(raw.charAt(at))
  // Text that was read by single bytes loses none of its neighbours.
  const isSingle = (at: number) => /[\u0080-\u2122]/.test(raw.charAt(at))
  return {
    start: isLetter(start - 1) && !isSingle(start) ? start - 1 : start,
    end: isLetter(end) && !isSingle(end - 1) ? end + 1 : end,
  }
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
        evidence: wholeRuns(text.raw, found).map((range) => ({
          side: 'guide',
          path,
          ...withNeighbours(text.raw, range),
        })),
      }
    }
  },
})
