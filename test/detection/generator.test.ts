import { describe, expect, test } from 'vitest'
import { cityBureaux, countyBureaux } from '../../fixtures/agencies/bureaux.ts'
import { placeOf } from '../../fixtures/agencies/place.ts'
import { inventTowns } from '../../fixtures/agencies/towns.ts'
import type { Difficulty } from '../../fixtures/label.ts'
import { randomFrom } from '../../fixtures/random.ts'
import { agencySchema, directorySchema, type Guide, guideSchema } from '../../rules/catalog.ts'
import { suits } from './generator/cases.ts'
import { directory, guidedSources, sources } from './generator/directory.ts'
import { errorKinds } from './generator/errors.ts'
import { generate } from './generator/generate.ts'
import { conformingGuide } from './generator/guides/conforming.ts'
import { chineseNumber } from './generator/guides/words.ts'
import { harmlessClasses } from './generator/harmless.ts'
import type { Pool } from './generator/pool.ts'
import type { Scene } from './generator/scene.ts'

const made = generate({ seed: 7, guides: 300 })
const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard']

/** Agencies of every level, a city whose own documents are known among them. */
const agencies = ['441900', '440100', '440105', '441322', '440224501'].map((region) => {
  const agency = [...cityBureaux, ...countyBureaux, ...inventTowns(80)].find((one) => one.region === region)
  if (!agency) throw new Error(`expected an agency of ${region}, got none`)
  return agency
})

/** Every item of each agency, as a place to plant in. */
const scenesOf = (pool: Pool): readonly Scene[] => {
  const made: Guide[] = []
  return agencies.flatMap((agency, turn) => {
    const random = randomFrom(`scene ${pool} ${turn}`)
    const place = placeOf(agency.region)
    const own = guidedSources
      .filter(({ item }) => item.levels.includes(agency.level))
      .map((source, at) => ({ source, guide: conformingGuide({ random, pool }, agency, place, source, at) }))
    const guides = own.map(({ guide }) => guide)
    made.push(...guides)
    return own.map(({ source, guide }, at) => ({
      random,
      pool,
      agency,
      place,
      elsewhere: placeOf(agency.region.startsWith('4401') ? '440300' : '440100'),
      source,
      item: source.item,
      guide,
      ownGuides: guides,
      published: guides.slice(0, at),
      peers: made.filter(({ baseCode, region }) => baseCode === source.item.code && region !== agency.region),
      once: new Set(),
    }))
  })
}

/** Of so many cases of a kind the schema is asked. */
const parsed = 4

const scenes = [...scenesOf('tuning'), ...scenesOf('checking')]

describe('a generated catalog', () => {
  test('is decided by its seed', () => {
    expect(generate({ seed: 7, guides: 300 })).toEqual(made)
    expect(generate({ seed: 8, guides: 300 })).not.toEqual(made)
  })

  test('holds to the schema', () => {
    expect(directorySchema.safeParse(directory).error).toBeUndefined()
    for (const agency of made.catalog.agencies) expect(agencySchema.safeParse(agency).error).toBeUndefined()
    for (const guide of made.catalog.guides) expect(guideSchema.safeParse(guide).error).toBeUndefined()
  })

  test('names every guide once', () => {
    const ids = made.catalog.guides.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has labels of guides, agencies and items that there are', () => {
    const ids = new Set(made.catalog.guides.map(({ id }) => id))
    const codes = new Set(directory.items.map(({ code }) => code))
    const usccs = new Set(made.catalog.agencies.map(({ uscc }) => uscc))
    for (const { guideId, agency, standardCode } of made.labels) {
      if (guideId !== null) expect(ids).toContain(guideId)
      if (standardCode !== null) expect(codes).toContain(standardCode)
      expect(usccs).toContain(agency)
    }
  })

  test('has ranges within the text that they point into', () => {
    const guides = new Map(made.catalog.guides.map((guide) => [guide.id, guide]))
    for (const { guideId, ranges = [] } of made.labels)
      for (const { path, start, end } of ranges) {
        const text = path
          .split('/')
          .slice(1)
          .reduce<unknown>((value, key) => Object(value)[key], guides.get(guideId ?? ''))
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(String(text).length)
      }
  })

  test('never labels one element of one guide both faulty and harmless', () => {
    const faulty = new Set(
      made.labels
        .filter(({ expect: expected }) => expected !== 'nothing')
        .flatMap(({ guideId, element, also = [] }) => [element, ...also].map((one) => `${guideId} ${one}`)),
    )
    const both = made.labels.filter(
      ({ expect: expected, guideId, element }) =>
        expected === 'nothing' && faulty.has(`${guideId} ${element}`),
    )
    expect(both).toEqual([])
  })

  test('has at least as many guides as were asked for, less those that errors took away', () => {
    const gone = made.labels.filter(({ guideId }) => guideId === null).length
    expect(made.catalog.guides.length + gone).toBeGreaterThanOrEqual(290)
  })
})

describe('the kinds', () => {
  test('are at least seventy kinds of error and twenty-five harmless classes, each named once', () => {
    const names = [...errorKinds, ...harmlessClasses].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(errorKinds.length).toBeGreaterThanOrEqual(70)
    expect(harmlessClasses.length).toBeGreaterThanOrEqual(25)
  })

  test.each(errorKinds.map((kind) => [kind.name, kind] as const))(
    '%s changes what is published',
    (_, kind) => {
      for (const difficulty of difficulties) {
        const planted = scenes.flatMap((scene) => {
          const one = suits(kind, scene) ? kind.plant({ ...scene, once: new Set() }, difficulty) : undefined
          return one ? [{ scene, one }] : []
        })
        expect(planted.length).toBeGreaterThan(0)
        for (const { scene, one } of planted) {
          const isChanged = JSON.stringify(one.guide) !== JSON.stringify(scene.guide)
          expect(isChanged || (one.added ?? []).length > 0).toBe(true)
        }
        for (const { one } of planted.slice(0, parsed))
          for (const guide of [one.guide, ...(one.added ?? [])])
            if (guide) expect(guideSchema.safeParse(guide).error).toBeUndefined()
      }
    },
  )

  test.each(harmlessClasses.map((one) => [one.name, one] as const))('%s changes some guides', (_, one) => {
    const changed = scenes.flatMap((scene) => {
      const guide = one.beside ? one.beside(scene) : one.apply(scene)
      return guide && JSON.stringify(guide) !== JSON.stringify(scene.guide) ? [guide] : []
    })
    expect(changed.length).toBeGreaterThan(0)
    for (const guide of changed.slice(0, parsed)) expect(guideSchema.safeParse(guide).error).toBeUndefined()
  })
})

describe('wordings of the items', () => {
  test('stand exactly once in the conditions that they change', () => {
    for (const { item, changes, rewordings } of sources)
      for (const find of [...changes.map((change) => change[1]), ...rewordings.map(([found]) => found)])
        expect([item.code, find, (item.conditions ?? '').split(find).length - 1]).toEqual([
          item.code,
          find,
          1,
        ])
  })

  test.each([
    [2, '二'],
    [10, '十'],
    [15, '十五'],
    [40, '四十'],
    [105, '一百零五'],
    [1200, '一千二百'],
    [3000, '三千'],
    [1015, '一千零一十五'],
  ])('%i is written %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text)
  })
})
