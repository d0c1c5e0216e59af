import type { MaterialFact } from '../../canonical/materials/material.ts'
import { rawRange, type Text } from '../../canonical/text/text.ts'
import {
  calledAs,
  changedOnBothSides,
  foldsOfBoth,
  namedOnBothSides,
  pathOf,
} from '../../compare/materials/material-places.ts'
import { compareMaterials } from '../../compare/materials/materials.ts'
import { defineRule, type FixStep } from '../../rule.ts'
import { certainty, namedOtherwise } from '../../scan/confidence.ts'

/** Published characters of a range of canonical ones. */
const wordsOf = (text: Text, from: number, to: number): string => {
  if (from >= to) return ''
  const { start, end } = rawRange(text, from, to)
  return text.raw.slice(start, end)
}

/** The standard's name; where the row's name says for whom it is as well (居民身份正（个人提供）), that stays. */
const replaceName = (standard: MaterialFact, guide: MaterialFact): readonly FixStep[] | undefined => {
  if (standard.joint !== undefined || guide.joint !== undefined) return undefined
  const { name, condition } = guide
  const value =
    condition && name.text.includes(condition.text)
      ? `${wordsOf(name, 0, guide.start)}${wordsOf(standard.name, standard.start, standard.end)}${wordsOf(name, guide.end, name.text.length)}`
      : standard.name.raw
  return [{ path: pathOf(guide, 'name'), op: 'replace', value }]
}

/** Finds documents of the standard under another name, or under a name out of use. */
export const renamed = defineRule({
  id: 'materials/renamed',
  element: 'materials',
  needs: 'standard',
  reads: ['materials'],
  subsumes: ['materials/extra', 'materials/missing', 'text/outdated-name'],
  *check({ facts: { guide, standard }, directory }) {
    for (const difference of compareMaterials(standard, guide.materials?.value, directory.materials)) {
      if (difference.kind !== 'renamed') continue
      const fix = replaceName(difference.standard, difference.guide)
      yield {
        message: difference.how,
        data: { actual: calledAs(difference.guide), expected: calledAs(difference.standard) },
        place: [difference.standard.key],
        path: pathOf(difference.guide, 'name'),
        expected: difference.standard.name.raw,
        actual: difference.guide.name.raw,
        meaning: { expected: difference.standard.key, actual: difference.guide.key },
        direction: 'different',
        confidence: difference.how === 'outdated' ? certainty.residue : namedOtherwise(1 - difference.cost),
        evidence:
          difference.how === 'renamed' ? changedOnBothSides(difference) : namedOnBothSides(difference),
        reasons: foldsOfBoth(difference),
        // An old name of the same document leads nobody to bring another one.
        ...(difference.how === 'outdated' ? { severity: 'warning' as const } : {}),
        ...(fix ? { fix } : {}),
      }
    }
  },
})
