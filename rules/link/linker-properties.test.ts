import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { items, like, linkAll } from './test-linker.ts'

describe('properties', () => {
  const names = [
    ...items.map(({ name }) => name),
    '劳务派遣经营许可变更',
    '失业补助金申领',
    '社会保障卡密码修改与重置',
    '职业技能评价机构设立审批',
  ]
  const anyGuides = fc
    .array(
      fc.record({
        name: fc.constantFrom(...names),
        subItem: fc.option(fc.constantFrom('新办', '变更', '延续', '补证'), { nil: undefined }),
        code: fc.option(fc.constantFrom(...items.map(({ code }) => code), '442111999000'), {
          nil: undefined,
        }),
        content: fc.constantFrom(...items),
      }),
      { maxLength: 8 },
    )
    .map((rows) =>
      rows.map(({ name, subItem, code, content }, at) => {
        const guide = like(content.code, { id: `g${at}`, name })
        const { subItem: _, baseCode: _code, ...rest } = guide
        return {
          ...rest,
          ...(subItem === undefined ? {} : { subItem }),
          ...(code === undefined ? {} : { baseCode: code }),
        }
      }),
    )

  test('links do not depend on the order of guides', () => {
    fc.assert(
      fc.property(
        anyGuides.chain((guides) =>
          fc.tuple(fc.constant(guides), fc.shuffledSubarray(guides, { minLength: guides.length })),
        ),
        ([guides, shuffled]) => {
          const byId = new Map(linkAll(shuffled).map((link) => [link.guideId, link]))
          for (const link of linkAll(guides)) expect(byId.get(link.guideId)).toEqual(link)
        },
      ),
      runs,
    )
  })

  test('evidence sums to the score, and scores fall', () => {
    fc.assert(
      fc.property(anyGuides, (guides) => {
        for (const { candidates } of linkAll(guides)) {
          candidates.forEach(({ score, evidence }, at) => {
            const sum = evidence.reduce((total, part) => total + part.score, 0)
            expect(Math.abs(sum - score)).toBeLessThan(1e-9)
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1)
            expect(candidates[at - 1]?.score ?? 1).toBeGreaterThanOrEqual(score)
          })
        }
      }),
      runs,
    )
  })
})
