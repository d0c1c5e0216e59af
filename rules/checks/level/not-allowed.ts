import type { Level } from '../../catalog.ts'
import { defineRule } from '../../rule.ts'

/** 东莞 and 中山 have no counties: what counties handle is handled there by the city or its towns. */
const withoutCounties = /^44(?:19|20)/

const isAllowed = (level: Level, levels: readonly Level[], region: string): boolean =>
  levels.includes(level) ||
  (levels.includes('county') &&
    withoutCounties.test(region) &&
    (level === 'municipal' || level === 'township'))

/** The guide is of a level at which the item is not handled. */
export const notAllowed = defineRule({
  id: 'level/not-allowed',
  element: 'level',
  needs: 'standard',
  reads: ['level', 'agency'],
  concerns: ({ facts: { guide, standard } }) =>
    guide.level !== undefined && !standard.item.levels.includes(guide.level.value),
  *check({ facts: { guide, standard } }) {
    const actual = guide.level?.value
    const { levels } = standard.item
    if (actual === undefined || levels.length === 0) return
    if (isAllowed(actual, levels, guide.agency?.value.region ?? '')) return
    yield {
      message: 'notAllowed',
      data: {
        actual: { term: `level.${actual}` },
        expected: { terms: levels.map((level) => `level.${level}`) },
      },
      place: [],
      path: '/level',
      expected: levels,
      actual,
    }
  },
})
