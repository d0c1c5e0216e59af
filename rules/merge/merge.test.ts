import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import type { Guide, Material } from '../catalog.ts'
import { isSame } from '../same.ts'
import { keyMembers } from './member-key.ts'
import { mergeGuides, type Side } from './merge.ts'

const card: Material = { name: '居民身份证', originals: 1, copies: 1 }
const form: Material = { name: '失业登记表', originals: 1 }
const photo: Material = { name: '近期免冠照片', originals: 2 }

const base: Guide = {
  id: 'g1',
  name: '失业登记',
  type: '21',
  region: '440100',
  level: 'municipal',
  agency: { name: '广州市人力资源和社会保障局' },
  conditions: '在法定劳动年龄内。',
  promisedLimit: { value: 5, unit: 'workday' },
  materials: [card, form],
  handling: { reach: 'city', maxVisits: 1 },
}
const { promisedLimit: _, ...unlimited } = base

const merge = (mine: Partial<Guide>, theirs: Partial<Guide>, choices: Record<string, Side> = {}) =>
  mergeGuides(
    { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } },
    new Map(Object.entries(choices)),
  )

describe('merging two versions of a guide', () => {
  test.each<[string, Partial<Guide>, Partial<Guide>, Partial<Guide>]>([
    [
      'elements that one side each changed',
      { conditions: '年满 16 周岁。' },
      { promisedLimit: { value: 3, unit: 'workday' } },
      { conditions: '年满 16 周岁。', promisedLimit: { value: 3, unit: 'workday' } },
    ],
    ['both changed alike', { name: '失业人员登记' }, { name: '失业人员登记' }, { name: '失业人员登记' }],
    [
      'a material changed here, another there',
      { materials: [{ ...card, copies: 0 }, form] },
      { materials: [card, { ...form, copies: 2 }] },
      {
        materials: [
          { ...card, copies: 0 },
          { ...form, copies: 2 },
        ],
      },
    ],
    [
      'a material added on each side after the same one',
      { materials: [card, photo, form] },
      { materials: [card, { name: '户口簿' }, form] },
      { materials: [card, { name: '户口簿' }, photo, form] },
    ],
    [
      'one taken away, one added',
      { materials: [card] },
      { materials: [card, form, photo] },
      { materials: [card, photo] },
    ],
    [
      'put in another order on one side, changed on the other',
      { materials: [form, card] },
      { materials: [{ ...card, copies: 0 }, form] },
      { materials: [form, { ...card, copies: 0 }] },
    ],
    [
      'facets of handling',
      { handling: { reach: 'province', maxVisits: 1 } },
      { handling: { reach: 'city', maxVisits: 0 } },
      { handling: { reach: 'province', maxVisits: 0 } },
    ],
    [
      'a list that only now began on both sides',
      { forms: [{ name: '甲表' }] },
      { forms: [{ name: '乙表' }] },
      { forms: [{ name: '乙表' }, { name: '甲表' }] },
    ],
    [
      'a material written otherwise is the same one',
      { materials: [{ ...card, name: '身份证（居民）', copies: 0 }, form] },
      { materials: [card, form, photo] },
      { materials: [{ ...card, name: '身份证（居民）', copies: 0 }, form, photo] },
    ],
  ])('%s', (_, mine, theirs, expected) => {
    expect(merge(mine, theirs)).toEqual({
      merged: { ...base, ...expected },
      conflicts: [],
      isDecided: true,
    })
  })

  test('what both changed differently is a conflict that stays as it was until somebody chooses', () => {
    const mine = { promisedLimit: { value: 3, unit: 'workday' } } as const
    const theirs = { promisedLimit: { value: 3, unit: 'day' }, name: '失业人员登记' } as const
    const { merged, conflicts, isDecided } = merge(mine, theirs)
    expect(merged).toEqual({ ...base, name: '失业人员登记' })
    expect(conflicts).toEqual([
      {
        id: 'promisedLimit',
        field: 'promisedLimit',
        base: base.promisedLimit,
        mine: mine.promisedLimit,
        theirs: theirs.promisedLimit,
      },
    ])
    expect(isDecided).toBe(false)
    const chosen = merge(mine, theirs, { promisedLimit: 'theirs' })
    expect(chosen).toMatchObject({ merged: { promisedLimit: theirs.promisedLimit }, isDecided: true })
  })

  test('a material changed here and taken away there is a conflict of that material alone', () => {
    const mine = { materials: [{ ...card, copies: 0 }, form] }
    const theirs = { materials: [form, photo] }
    const { merged, conflicts } = merge(mine, theirs)
    expect(conflicts.map(({ id, mine: own, theirs: other }) => [id, own, other])).toEqual([
      ['materials/居民身份证', { ...card, copies: 0 }, undefined],
    ])
    expect(merged.materials).toEqual([card, form, photo])
    expect(merge(mine, theirs, { 'materials/居民身份证': 'theirs' }).merged.materials).toEqual([form, photo])
  })

  test('an element not published any more here and changed there is a conflict', () => {
    const theirs: Guide = { ...base, promisedLimit: { value: 3, unit: 'day' } }
    const { conflicts } = mergeGuides({ base, mine: unlimited as Guide, theirs })
    expect(conflicts.map(({ id }) => id)).toEqual(['promisedLimit'])
    const choices = new Map([['promisedLimit', 'mine' as const]])
    expect(mergeGuides({ base, mine: unlimited as Guide, theirs }, choices).merged).toEqual(unlimited)
  })

  test('two orders of one list are a conflict of the list', () => {
    const { conflicts } = mergeGuides({
      base: { ...base, materials: [card, form, photo] },
      mine: { ...base, materials: [photo, card, form] },
      theirs: { ...base, materials: [form, card, photo] },
    })
    expect(conflicts.map(({ id }) => id)).toEqual(['materials'])
  })
})

const material = fc.record(
  { name: fc.constantFrom('甲证', '乙表', '丙证明', '丁合同', '戊照片'), copies: fc.nat({ max: 2 }) },
  { requiredKeys: ['name'], noNullPrototype: true },
)
const citation = fc.record(
  { title: fc.constantFrom('就业促进法', '社会保险法'), article: fc.constantFrom('1', '2') },
  { noNullPrototype: true },
)

/** Guides whose lists may name a thing twice, or whose lists name each thing once. */
const guidesWith = (repeats: boolean): fc.Arbitrary<Guide> =>
  fc
    .record(
      {
        conditions: fc.constantFrom('一', '二', ''),
        promisedLimit: fc.record(
          { value: fc.nat({ max: 2 }), unit: fc.constantFrom('day' as const, 'workday' as const) },
          { noNullPrototype: true },
        ),
        materials: repeats
          ? fc.array(material, { maxLength: 5 })
          : fc.uniqueArray(material, { maxLength: 5, selector: ({ name }) => name }),
        basis: repeats
          ? fc.array(citation, { maxLength: 3 })
          : fc.uniqueArray(citation, { maxLength: 3, selector: ({ title }) => title }),
        target: fc.subarray(['natural' as const, 'legal' as const, 'other' as const]),
        handling: fc.record(
          { maxVisits: fc.nat({ max: 1 }), onlineUrl: fc.constantFrom('a', 'b') },
          { requiredKeys: [], noNullPrototype: true },
        ),
      },
      { requiredKeys: [], noNullPrototype: true },
    )
    .map((elements) => ({ ...base, materials: [], handling: {}, ...elements }))

const anyGuide = guidesWith(true)
const plainGuide = guidesWith(false)
const versionsOf = (guide: fc.Arbitrary<Guide>) => fc.record({ base: guide, mine: guide, theirs: guide })

/** Every place of a guide with what stands there: fields, facets, and members of lists by key. */
const placesOf = (guide: Guide): Map<string, unknown> => {
  const places = new Map<string, unknown>()
  for (const [field, value] of Object.entries(guide)) {
    const members = Array.isArray(value) ? keyMembers(field, value) : undefined
    if (members) for (const [key, member] of members) places.set(`${field}/${key}`, member)
    else if (field === 'handling')
      for (const [key, facet] of Object.entries(value as object)) places.set(`${field}/${key}`, facet)
    else places.set(field, value)
  }
  return places
}

describe('a merge', () => {
  test('with a side that changed nothing is the other side', () => {
    fc.assert(
      fc.property(anyGuide, anyGuide, (was, now) => {
        const mine = mergeGuides({ base: was, mine: now, theirs: was })
        const theirs = mergeGuides({ base: was, mine: was, theirs: now })
        expect([mine, theirs]).toEqual([
          { merged: now, conflicts: [], isDecided: true },
          { merged: now, conflicts: [], isDecided: true },
        ])
      }),
      runs,
    )
  })

  test('is the same from the other side, but for the names', () => {
    fc.assert(
      fc.property(versionsOf(anyGuide), ({ base: was, mine, theirs }) => {
        const here = mergeGuides({ base: was, mine, theirs })
        const there = mergeGuides({ base: was, mine: theirs, theirs: mine })
        const byId = (conflicts: typeof here.conflicts) => new Map(conflicts.map((one) => [one.id, one]))
        const swapped = there.conflicts.map((one) => ({ ...one, mine: one.theirs, theirs: one.mine }))
        expect(there.merged).toEqual(here.merged)
        expect(byId(swapped)).toEqual(byId(here.conflicts))
      }),
      runs,
    )
  })

  test('loses nothing: what a side changed is in the result or in a conflict', () => {
    fc.assert(
      fc.property(versionsOf(plainGuide), (versions) => {
        const { merged, conflicts } = mergeGuides(versions)
        const result = placesOf(merged)
        const before = placesOf(versions.base)
        const isDisputed = (place: string) =>
          conflicts.some(({ id, field }) => id === place || (id === field && place.startsWith(`${field}/`)))
        for (const changed of [placesOf(versions.mine), placesOf(versions.theirs)])
          for (const place of new Set([...before.keys(), ...changed.keys()]))
            if (!isSame(before.get(place), changed.get(place)) && !isDisputed(place))
              expect(result.get(place), place).toEqual(changed.get(place))
      }),
      runs,
    )
  })

  test('holds at each conflict what was chosen there', () => {
    fc.assert(
      fc.property(
        versionsOf(plainGuide),
        fc.constantFrom<Side>('mine', 'theirs', 'base'),
        (versions, side) => {
          const choices = new Map(mergeGuides(versions).conflicts.map(({ id }) => [id, side]))
          const { merged, conflicts, isDecided } = mergeGuides(versions, choices)
          const result = placesOf(merged)
          expect(isDecided).toBe(true)
          for (const conflict of conflicts)
            if (conflict.id === conflict.field)
              expect(Reflect.get(merged, conflict.field), conflict.id).toEqual(conflict[side])
            else expect(result.get(conflict.id), conflict.id).toEqual(conflict[side])
        },
      ),
      runs,
    )
  })
})
