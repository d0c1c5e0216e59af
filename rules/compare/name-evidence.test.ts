import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { readItemName } from '../canonical/items/name.ts'
import { homeOf } from '../canonical/places/home.ts'
import { canonicalText } from '../canonical/text/text.ts'
import { aDirectory } from '../test-builders.ts'
import { nameEvidence } from './name-evidence.ts'

const reading = {
  home: homeOf('440100', ['广州市人力资源和社会保障局']),
  text: canonicalText,
  directory: { directory: aDirectory() },
}
const marked = (guide: string, standard: string) =>
  nameEvidence(readItemName(guide, reading), '/name', readItemName(standard, reading), '/name').map(
    ({ side, start, end }) => (side === 'guide' ? guide : standard).slice(start, end),
  )

describe('the differing word is marked on both sides', () => {
  test.each([
    ['失业保险金申报', '失业保险金申领', '申报', '申领'],
    ['劳动能力签定', '劳动能力鉴定', '签定', '鉴定'],
    ['失业登计', '失业登记', '登计', '登记'],
    ['就业困难人员评定', '就业困难人员认定', '评定', '认定'],
    ['1.1 失业保险金（县级）申报', '失业保险金申领', '申报', '申领'],
    ['分立、设立、合并审批', '设立、分立、合并审批', '分立、设立', '设立、分立'],
    ['就叶困难人员认定', '就业困难人员认定', '就叶', '就业'],
    ['劳动用工备案业务（新）', '劳动用工备案', '业务（新）', '案'],
    ['个人参保证明查询', '参保证明查询', '个人', '参'],
    ['创业租金补帖申领', '创业租金补贴申领', '补帖', '补贴'],
  ])('%s against %s: %s, %s', (guide, standard, inGuide, inStandard) => {
    expect(marked(guide, standard)).toEqual([inGuide, inStandard])
  })
})

test('ranges stay inside the published strings', () => {
  const name = fc
    .array(
      fc.constantFrom('失业', '登记', '（县级）', '1.1 ', '申领', '变更', '&amp;', '卡', '補', '广州市'),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(name, name, (guide, standard) => {
      const evidence = nameEvidence(readItemName(guide, reading), '/a', readItemName(standard, reading), '/b')
      for (const { side, start, end } of evidence) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual((side === 'guide' ? guide : standard).length)
      }
    }),
    runs,
  )
})
