import { itemTypesOf } from '../../canonical/items/type.ts'
import { rawRange } from '../../canonical/text/text.ts'
import { defineRule } from '../../rule.ts'

/** The guide's type is another than the standard's, each read in the table of its own base code. */
export const differs = defineRule({
  id: 'type/differs',
  element: 'type',
  needs: 'standard',
  reads: ['type'],
  *check({ facts: { guide, standard } }) {
    const theirs = guide.type?.value
    const ours = standard.type?.value
    if (!theirs || !ours || theirs.meaning === ours.meaning) return
    const right = itemTypesOf(theirs.prefix).find(({ word }) => word === ours.word)?.code
    yield {
      message: theirs.isObsolete ? 'obsolete' : 'differs',
      data: { actual: theirs.word, expected: ours.word },
      place: [],
      path: '/type',
      expected: ours.text.raw,
      actual: theirs.text.raw,
      meaning: { expected: ours.meaning, actual: theirs.meaning },
      evidence: [
        { side: 'standard', path: '/type', ...rawRange(ours.text, 0, ours.text.text.length) },
        { side: 'guide', path: '/type', ...rawRange(theirs.text, 0, theirs.text.text.length) },
      ],
      ...(right === undefined ? {} : { fix: [{ path: '/type', op: 'replace' as const, value: right }] }),
    }
  },
})
