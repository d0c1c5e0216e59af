import { textKeys } from '../../canonical/places/text-keys.ts'
import { statementAround } from '../../canonical/text/statement.ts'
import { rawRange } from '../../canonical/text/text.ts'
import { findVague, hasVague } from '../../canonical/text/vague.ts'
import { defineRule } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'

/** Names say what a thing is called and basis what a law says: neither tells an applicant what to do. */
const isName = /^\/(?:basis|name|subItem|handlingItem)\b|^\/\w+\/\d+\/name$/

/** A wording that leaves to the desk what an applicant must know. Where the standard says it too, the standard answers. */
export const vague = defineRule({
  id: 'text/vague',
  element: 'text',
  severity: 'warning',
  needs: 'guide',
  reads: ['texts'],
  sees: ({ text }) => hasVague(text),
  *check({ facts }) {
    const { guide } = facts
    for (const placed of guide.texts) {
      const { path, text } = placed
      if (isName.test(path)) continue
      const found = findVague(text, path.split('/')[1] ?? '').filter(
        ({ start, end }) =>
          !facts.standard?.texts.some((other) => other.text.text.includes(text.text.slice(start, end))),
      )
      const [words] = found
      if (!words) continue
      const first = rawRange(text, words.start, words.end)
      yield {
        message: 'found',
        place: textKeys(placed, guide.texts),
        path,
        data: { wording: text.raw.slice(first.start, first.end) },
        actual: text.raw,
        meaning: { actual: found.map(({ start, end }) => text.text.slice(start, end)) },
        evidence: found.map((range) => {
          const { start, end } = statementAround(text.text, range)
          return { side: 'guide', path, ...rawRange(text, start, end) }
        }),
        confidence: certainty.vague,
      }
    }
  },
})
