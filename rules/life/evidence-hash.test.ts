/** A finding stays the same one while its guide is only written otherwise, and is another once the guide means another thing. */
import { describe, expect, test } from 'vitest'
import type { Guide } from '../catalog.ts'
import { extra } from '../checks/basis/extra.ts'
import { missing } from '../checks/contact/missing.ts'
import { contradicts } from '../checks/fee/contradicts.ts'
import { splitMerged } from '../checks/presence/split-merged.ts'
import type { Rule } from '../rule.ts'
import { findingsOfCase, type RuleCase } from '../test-rule.ts'

const hashOf = (rule: Rule, rest: RuleCase, guide: Partial<Guide>): string => {
  const found = findingsOfCase({ ...rest, guide }, [rule])
  expect(found.map(({ rule: id }) => id)).toEqual([rule.id])
  return found[0]?.evidenceHash ?? ''
}

const basis = [{ title: '工伤保险条例' }]
const laws = ['工伤保险条例', '劳动保障监察条例', '失业保险条例'].map((title) => ({
  title,
  status: 'in-force' as const,
}))
const item = { name: '民办职业培训学校审批', type: '01', code: '440111003000' }
const items = ['设立', '变更', '终止'].map((subItem, at) => ({
  ...item,
  subItem,
  parent: item.code,
  code: `44011100300${at + 1}`,
}))
const merged = (subItem: string) => ({ subItem, baseCode: '440111003001' })
const free = (words: string) => ({ fee: { charged: false }, procedure: { window: words } })

const cases: readonly {
  readonly rule: Rule
  readonly rest: RuleCase
  readonly guide: Partial<Guide>
  readonly otherwise: Partial<Guide>
  readonly another?: Partial<Guide>
}[] = [
  {
    rule: missing,
    rest: { name: 'a contact without a phone' },
    guide: { contact: { phone: '详见官网' } },
    otherwise: { contact: { phone: ' 詳見官網 ' } },
  },
  {
    rule: extra,
    rest: { name: 'a law beside the standard’s', standard: { basis }, directory: { laws } },
    guide: { basis: [...basis, { title: '劳动保障监察条例', article: '第十条' }] },
    otherwise: { basis: [{ title: '《劳动保障监察条例》', article: '第10条' }, ...basis] },
    another: { basis: [...basis, { title: '劳动保障监察条例', article: '第十一条' }] },
  },
  {
    rule: splitMerged,
    rest: { name: 'several sub-items in one', standard: item, items },
    guide: merged('设立、变更'),
    otherwise: merged('設立和變更'),
    another: merged('设立、变更、终止'),
  },
  {
    rule: contradicts,
    rest: { name: 'free, yet a payment is asked for' },
    guide: free('须缴纳工本费20元。'),
    otherwise: free('须缴纳工本费二十元。'),
    another: free('须缴纳工本费30元。'),
  },
]

describe('the hash of what was observed', () => {
  test.each(cases)(
    '$rule.id: stays where it is only written otherwise',
    ({ rule, rest, guide, otherwise }) => {
      expect(hashOf(rule, rest, otherwise)).toBe(hashOf(rule, rest, guide))
    },
  )
  test.each(cases.flatMap(({ another, ...one }) => (another ? [{ ...one, another }] : [])))(
    '$rule.id: changes with the meaning',
    ({ rule, rest, guide, another }) => {
      expect(hashOf(rule, rest, another)).not.toBe(hashOf(rule, rest, guide))
    },
  )
})
