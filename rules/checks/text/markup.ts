import { findMarkup, hasMarkup, type Range, withoutMarkup } from '../../canonical/residue.ts'
import { textKeys } from '../../canonical/text-keys.ts'
import { defineRule } from '../../rule.ts'

/** A tag with the mark before it and the line break behind it, which it came with or stands for. */
const withMarks = (raw: string, { start, end }: Range): Range => ({
  start: start - (/[,，。;；:：、!！?？\s]/.test(raw.charAt(start - 1)) ? 1 : 0),
  end: end + (raw.charAt(end) === '\n' ? 1 : 0),
})

/** Tags and entities of HTML that an applicant sees as such. */
export const markup = defineRule({
  id: 'text/markup',
  element: 'text',
  severity: 'warning',
  needs: 'guide',
  reads: ['texts'],
  sees: ({ text }) => hasMarkup(text),
  *check({ facts: { guide } }) {
    for (const placed of guide.texts) {
      const { path, text } = placed
      const found = findMarkup(text)
      const [first] = found
      if (!first) continue
      const value = withoutMarkup(text.raw)
      yield {
        message: 'found',
        place: textKeys(placed, guide.texts),
        path,
        data: { markup: text.raw.slice(first.start, first.end) },
        actual: text.raw,
        meaning: { actual: found.map(({ start, end }) => text.raw.slice(start, end)) },
        evidence: found.map((range) => ({ side: 'guide', path, ...withMarks(text.raw, range) })),
        ...(value === undefined ? {} : { fix: [{ path, op: 'replace', value }] }),
      }
    }
  },
})
