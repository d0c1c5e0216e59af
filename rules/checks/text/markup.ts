import { textKeys } from '../../canonical/places/text-keys.ts'
import { findMarkup, hasMarkup, type Range, withoutMarkup } from '../../canonical/text/residue.ts'
import { defineRule } from '../../rule.ts'

/** A tag with the mark before it and the line break behind it, which it came with or stands for. */
const withMarks = (raw: string, { start, end }: Range): Range => ({
  start: start - (/[,，。;；:：、!！?？\s]/.test(raw.charAt(start - 1)) ? 1 : 0),
  end: end + (raw.charAt(end) === '\n' ? 1 : 0),
})

/** Whole tags, of which the brackets may be written as entities: &lt;br&gt; is one tag. */
const wholeTags = (raw: string, found: readonly Range[]): readonly Range[] => {
  const whole: Range[] = []
  for (const range of found) {
    const last = whole.at(-1)
    const isClosed =
      last &&
      /^&(?:amp;)*lt;/i.test(raw.slice(last.start, last.end)) &&
      /&(?:amp;)*gt;$/i.test(raw.slice(range.start, range.end)) &&
      /^\/?[a-zA-Z][\w:-]*(?:[\s/"'][^<>\n]{0,60})?$/.test(raw.slice(last.end, range.start))
    if (isClosed) whole.splice(-1, 1, { start: last.start, end: range.end })
    else whole.push(range)
  }
  return whole
}

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
        evidence: wholeTags(text.raw, found).map((range) => ({
          side: 'guide',
          path,
          ...withMarks(text.raw, range),
        })),
        ...(value === undefined ? {} : { fix: [{ path, op: 'replace', value }] }),
      }
    }
  },
})
