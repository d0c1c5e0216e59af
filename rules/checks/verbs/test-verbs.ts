import type { Agency, Elements, Guide, StandardItem } from '../../catalog.ts'
import { regions } from '../../lexicon/regions.ts'
import type { Rule } from '../../rule.ts'
import { testRule } from '../../test-rule.ts'

/** Values of one element: the usual one, the same in another writing, and another one. */
export interface Values {
  readonly usual: Partial<Elements>
  readonly rewritten: Partial<Elements>
  readonly odd: Partial<Elements>
}

const cities = regions.filter(({ code, parent }) => parent === '440000' && code.endsWith('00'))

const cityAgency = (at: number): Agency => {
  const city = cities[at]
  if (!city) throw new Error(`expected one of ${cities.length} cities, got ${at}`)
  return {
    uscc: `11${city.code}000000000X`,
    name: `${city.name}人力资源和社会保障局`,
    region: city.code,
    level: 'municipal',
  }
}

/** One guide of each of several cities: `guidesOf([9, usual], [1, odd])` are nine that say one thing and one that says another. */
const guidesOf = (...groups: readonly (readonly [number, Partial<Guide>])[]): Partial<Guide>[] =>
  groups
    .flatMap(([count, given]) => Array.from({ length: count }, () => given))
    .map((given, at) => {
      const { uscc, name, region, level } = cityAgency(at)
      return { id: `c${at}`, agency: { uscc, name }, region, level, ...given }
    })

const agencies = cities.map((_, at) => cityAgency(at))

/** Tests a rule made by `outlier`. */
export const testOutlier = (rule: Rule, { usual, rewritten, odd }: Values): void =>
  testRule(rule, {
    valid: [
      { name: 'all say the same', agencies, guides: guidesOf([10, usual]) },
      { name: 'too few agencies to tell', agencies, guides: guidesOf([6, usual], [1, odd]) },
      { name: 'agencies differ anyway', agencies, guides: guidesOf([7, usual], [4, odd]) },
      {
        name: 'the standard decides',
        standard: odd as Partial<StandardItem>,
        agencies,
        guides: guidesOf([10, usual], [1, odd]),
      },
    ],
    invalid: [
      {
        name: 'one against nearly all',
        agencies,
        guides: guidesOf([9, usual], [1, odd]),
        expect: [{ message: 'outlier', place: '', severity: 'warning', kind: 'guide' }],
      },
      { name: 'one against many', agencies, guides: guidesOf([20, usual], [1, odd]) },
      {
        name: 'one against all that publish it',
        agencies,
        guides: guidesOf([8, usual], [1, odd], [5, {}]),
      },
    ],
    harmless: [
      { name: 'another writing', agencies, guides: guidesOf([9, usual], [1, rewritten]) },
      { name: 'one that does not publish it', agencies, guides: guidesOf([9, usual], [1, {}]) },
      {
        name: 'one on another channel',
        agencies,
        guides: guidesOf([9, usual], [1, { ...odd, channel: '粤省事' }]),
      },
    ],
  })

/** Tests a rule made by `standardSuspect`. */
export const testStandardSuspect = (rule: Rule, { usual, rewritten, odd }: Values): void => {
  const standard = odd as Partial<StandardItem>
  testRule(rule, {
    valid: [
      { name: 'too few agencies to tell', standard, agencies, guides: guidesOf([7, usual]) },
      { name: 'half of the agencies follow it', standard, agencies, guides: guidesOf([5, usual], [5, odd]) },
      { name: 'the standard says nothing', agencies, guides: guidesOf([10, usual]) },
    ],
    invalid: [
      {
        name: 'all agencies agree on something else',
        standard,
        agencies,
        guides: guidesOf([10, usual]),
        expect: [{ place: '', severity: 'warning', kind: 'group' }],
      },
      { name: 'six of ten agree', standard, agencies, guides: guidesOf([6, usual], [4, odd]) },
      {
        name: 'they agree in several writings',
        standard,
        agencies,
        guides: guidesOf([5, usual], [4, rewritten]),
      },
    ],
    harmless: [
      {
        name: 'copies of one source',
        standard,
        agencies,
        guides: guidesOf([9, { ...usual, source: { url: 'https://www.example.cn/guide/1' } }]),
      },
      {
        name: 'all follow the standard in another writing',
        standard: usual as Partial<StandardItem>,
        agencies,
        guides: guidesOf([10, rewritten]),
      },
      {
        name: 'what other channels say',
        standard,
        agencies,
        guides: guidesOf([9, { ...usual, channel: '粤省事' }]),
      },
    ],
  })
}

/** Tests a rule made by `channelDiffers`. */
export const testChannelDiffers = (rule: Rule, { usual, rewritten, odd }: Values): void => {
  const app = { id: 'g2', channel: '粤省事' }
  testRule(rule, {
    valid: [
      {
        name: 'both channels say the same',
        guides: [
          { id: 'g1', ...usual },
          { ...app, ...usual },
        ],
      },
      { name: 'there is only the portal', guides: [{ id: 'g1', ...usual }] },
      { name: 'there is only another channel', guides: [{ ...app, ...usual }] },
    ],
    invalid: [
      {
        name: 'the copy of a guide says something else',
        guides: [
          { id: 'g1', ...usual },
          { ...app, ...odd, sameAs: 'g1' },
        ],
        expect: [{ message: 'differs', place: '', severity: 'warning' }],
      },
      {
        name: 'a guide of the same item says something else',
        guides: [
          { id: 'g1', ...usual },
          { ...app, ...odd },
        ],
      },
      {
        name: 'two channels say something else',
        guides: [
          { id: 'g1', ...usual },
          { ...app, ...odd },
          { id: 'g3', channel: '粤商通', ...odd },
        ],
        expect: 2,
      },
    ],
    harmless: [
      {
        name: 'another writing',
        guides: [
          { id: 'g1', ...usual },
          { ...app, ...rewritten },
        ],
      },
      { name: 'a channel that leaves it out', guides: [{ id: 'g1', ...usual }, app] },
      {
        name: 'another handling item',
        guides: [
          { id: 'g1', handlingItem: '线上办理', ...usual },
          { ...app, handlingItem: '线下办理', ...odd },
        ],
      },
    ],
  })
}
