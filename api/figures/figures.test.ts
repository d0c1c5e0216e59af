import { describe, expect, test } from 'vitest'
import {
  atOnceGuides,
  limitGuides,
  onlineGuides,
  reformedGuides,
} from '../../fixtures/figures-2019/guides.ts'
import type { Guide } from '../../rules/catalog.ts'
import { aGuide, anAgency } from '../../rules/test-builders.ts'
import { inWorkingDays } from './days.ts'
import { figureDefinitions } from './definitions.ts'
import { countedGuides, figuresOf, sayFigure } from './figures.ts'

const figure = (key: string, guides: readonly Guide[], earlier: readonly Guide[] = []) => {
  const links = guides.map(({ id, baseCode = null }) => ({ guideId: id, standardCode: baseCode }))
  const { total } = figuresOf(countedGuides({ guides, agencies: [] }, links, earlier))
  const found = total.figures.find((one) => one.key === key)
  const definition = figureDefinitions.find((one) => one.key === key)
  if (!found || !definition) throw new Error(`expected a figure ${key}`)
  return { ...found, said: sayFigure(definition.unit, found.value) }
}

test.each([
  ['promisedOfLegal', limitGuides, [], '17.6%'],
  ['materialsReduced', reformedGuides.after, reformedGuides.before, '46.4%'],
  ['daysReduced', reformedGuides.after, reformedGuides.before, '60.5%'],
  ['wholeOnline', onlineGuides, [], '78.7%'],
  ['atOnce', atOnceGuides, [], '66.7%'],
])('the 2019 report’s %s comes out of its guides as printed', (key, guides, earlier, printed) => {
  expect(figure(key, guides, earlier).said).toBe(printed)
})

test('the 2019 report’s counts come out of its guides', () => {
  expect(figure('materialsReduced', reformedGuides.after, reformedGuides.before).part).toBe(147)
  expect(figure('daysReduced', reformedGuides.after, reformedGuides.before).part).toBe(1644)
})

describe('what a guide counts as', () => {
  test.each([
    ['onlineApply', { channels: ['window', 'online'] }, 1],
    ['onlineApply', { channels: ['window'] }, 0],
    ['onlineApply', { onlineDepth: 3 }, 1],
    ['onlineApply', {}, undefined],
    ['wholeOnline', { onlineDepth: 4 }, 1],
    ['wholeOnline', { channels: ['online'] }, undefined],
    ['oneVisit', { maxVisits: 1 }, 1],
    ['oneVisit', { maxVisits: 2 }, 0],
    ['noVisit', { maxVisits: 1 }, 0],
    ['atOnce', { kind: 'promised' }, 0],
  ] as const)('%s of %j is %s', (key, handling, value) => {
    expect(
      figure(key, [aGuide({ handling: structuredClone(handling) as NonNullable<Guide['handling']> })]).value,
    ).toBe(value)
  })
  test('one that does not say is left out and named', () => {
    const measured = figure('oneVisit', [
      aGuide({ id: 'a', handling: { maxVisits: 1 } }),
      aGuide({ id: 'b' }),
    ])
    expect(measured).toMatchObject({
      part: 1,
      whole: 1,
      value: 1,
      guides: ['a'],
      counted: ['a'],
      unstated: ['b'],
    })
  })
  test('a promise at once counts where no kind is published', () => {
    expect(figure('atOnce', [aGuide({ promisedLimit: { value: 0, unit: 'workday' } })]).value).toBe(1)
  })
  test('cancelled guides and those of other channels are not counted', () => {
    const guides = [
      aGuide({ id: 'a' }),
      aGuide({ id: 'b', status: 'cancelled' }),
      aGuide({ id: 'c', channel: '粤省事' }),
    ]
    expect(countedGuides({ guides, agencies: [] }, []).map(({ guide }) => guide.id)).toEqual(['a'])
  })
  test('without earlier guides nothing is reduced, and nothing is claimed', () => {
    expect(figure('materialsReduced', reformedGuides.after)).toMatchObject({ value: undefined, said: '—' })
  })
})

describe('a limit in working days', () => {
  test.each([
    [{ value: 20, unit: 'workday' }, false, 20],
    [{ value: 7, unit: 'day' }, false, 5],
    [{ value: 7, unit: 'day' }, true, 7],
    [{ value: 1, unit: 'month' }, false, 21.75],
    [{ value: 0, unit: 'workday' }, false, 0],
    [{ value: 0, unit: 'none' }, false, undefined],
  ] as const)('%j (licence: %s) is %s', (limit, licence, days) => {
    expect(inWorkingDays(limit, licence)).toBe(days)
  })
})

describe('the breakdown', () => {
  const city = anAgency()
  const county = anAgency({ uscc: '11440103000000003C', name: '荔湾局', region: '440103', level: 'county' })
  const guides = [
    aGuide({ id: 'a', handling: { onlineDepth: 4 } }),
    aGuide({ id: 'b', type: '公共服务', handling: { onlineDepth: 4 } }),
    aGuide({
      id: 'c',
      level: 'county',
      region: county.region,
      agency: { uscc: county.uscc, name: county.name },
      handling: { onlineDepth: 2 },
    }),
  ]
  const { total, by } = figuresOf(countedGuides({ guides, agencies: [city, county] }, []))
  const wholes = (groups: typeof by.level) =>
    groups.map(({ key, figures }) => [key, figures.find((one) => one.key === 'wholeOnline')?.value])

  test('by level, the highest first, and agency', () => {
    expect(wholes(by.level)).toEqual([
      ['municipal', 1],
      ['county', 0],
    ])
    expect(wholes(by.agency).map(([key]) => key)).toEqual([city.uscc, county.uscc])
  })
  test('by type, whether it is written in digits or in words', () => {
    expect(by.type.map(({ key, guides: count }) => [key, count])).toEqual([['公共服务', 3]])
  })
  test('the counts of each dimension add up to the total', () => {
    for (const groups of Object.values(by))
      expect(groups.reduce((sum, group) => sum + group.guides, 0)).toBe(total.guides)
  })
})
