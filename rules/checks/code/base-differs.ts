import type { StandardItem } from '../../catalog.ts'
import {
  baseEvidence,
  baseOf,
  codeFor,
  codePath,
  codeReasons,
  isCodeOf,
  replaceBase,
} from '../../compare/codes.ts'
import { defineRule } from '../../rule.ts'

const titleOf = ({ name, subItem }: StandardItem): string =>
  subItem === undefined ? name : `${name}（${subItem}）`

/** The guide carries the base code of another item, or one that its item no longer has. */
export const baseDiffers = defineRule({
  id: 'code/base-differs',
  element: 'code',
  severity: 'error',
  needs: 'standard',
  reads: ['code'],
  subsumes: ['code/implementation-parts'],
  concerns: ({ facts: { guide, standard } }) =>
    guide.code?.value.base === undefined || !isCodeOf(guide.code.value.base.code, standard),
  *check({ facts: { guide, standard }, directory }) {
    const fact = guide.code?.value
    const published = fact && baseOf(fact)
    if (!fact || !published || published.code.fault || isCodeOf(published.code.code, standard)) return
    const { field, code } = published
    const actual = code.code
    const expected = codeFor(fact, standard.item)
    const other = directory.items.get(actual)
    const path = codePath(field, false)
    yield {
      ...(standard.item.formerCodes?.includes(actual)
        ? { message: 'former', data: { actual, expected } }
        : other
          ? { message: 'otherItem', data: { actual, expected, item: titleOf(other) } }
          : { message: 'differs', data: { actual, expected } }),
      place: ['baseCode'],
      path,
      expected,
      actual,
      evidence: [
        { side: 'standard', path: '/code', start: 0, end: standard.item.code.length },
        ...baseEvidence(fact, actual),
      ],
      reasons: codeReasons(undefined, code),
      fix: replaceBase(fact, actual, expected),
    }
  },
})
