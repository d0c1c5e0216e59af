import { textKeys } from '../../canonical/places/text-keys.ts'
import { findPlaceholders, hasPlaceholder } from '../../canonical/text/residue.ts'
import { markedWords, withLabel } from '../../canonical/text/statement.ts'
import { rawRange } from '../../canonical/text/text.ts'
import { defineRule } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'
import { misread } from '../verbs/misread.ts'

/** Strings that hold keys and versions, in which letters stand for themselves. */
const isKey = /\/(?:anyOf|version|docNumber|onlineUrl|effective(?:From|Date))$/

/** 同上 for a telephone number is no number, which the rule about contacts says. */
const isPhone = /^\/contact\/(?:phone|complaintPhone)$/
const refers = /^[\s[(]*(?:略|同上|同前|同上(?:所述|述)|见上)[\s\])。.]*$/

/** A blank of a template, a stand-in or test data where a text was to be written. */
export const placeholder = defineRule({
  id: 'text/placeholder',
  element: 'text',
  severity: 'warning',
  subsumes: [...misread, 'contact/missing', 'contact/malformed'],
  needs: 'guide',
  reads: ['texts'],
  sees: ({ text }) => hasPlaceholder(text),
  *check({ facts: { guide } }) {
    for (const placed of guide.texts) {
      const { path, text } = placed
      if (isKey.test(path) || (isPhone.test(path) && refers.test(text.text))) continue
      const found = findPlaceholders(text)
      const [blank] = found
      if (!blank) continue
      const first = rawRange(text, blank.start, blank.end)
      const marked = markedWords(
        text.text,
        found.map((words) => withLabel(text.text, words)),
      )
      yield {
        message: 'found',
        place: textKeys(placed, guide.texts),
        path,
        data: { placeholder: text.raw.slice(first.start, first.end) },
        actual: text.raw,
        meaning: { actual: found.map(({ start, end }) => text.text.slice(start, end)) },
        confidence: certainty.residue,
        evidence: marked.map(({ start, end }) => ({ side: 'guide', path, ...rawRange(text, start, end) })),
      }
    }
  },
})
