import { describe, expect, test } from 'vitest'
import { readItemName, readName } from '../canonical/items/name.ts'
import { homeOf } from '../canonical/places/home.ts'
import { canonicalText } from '../canonical/text/text.ts'
import { indexDirectory } from '../directory.ts'
import { aDirectory } from '../test-builders.ts'
import { compareSubItems, differingNames, isSameSubItem, kindOfDifference } from './item-names.ts'

const reading = {
  home: homeOf('440100', ['广州市人力资源和社会保障局']),
  text: canonicalText,
  directory: indexDirectory(aDirectory()),
  licence: false,
}
const item = (raw: string) => readItemName(raw, reading)
const names = (name: string, subItem?: string) =>
  readName(subItem === undefined ? { name } : { name, subItem }, reading)

describe('what two names differ in', () => {
  test.each([
    ['失业保险金申报', '失业保险金申领', 'action'],
    ['失业保险金', '失业保险金申领', 'action'],
    ['个人参保证明查询打印', '参保证明查询打印', 'qualifier'],
    ['养老保险关系跨省转移接续', '养老保险关系省内转移接续', 'qualifier'],
    ['失业登计', '失业登记', 'typo'],
    ['解挂与挂失', '挂失与解挂', 'order'],
    ['就业创业服务补贴申领', '创业补贴申领', 'wording'],
    ['密码修改和重置', '密码修改与重置', 'wording'],
  ])('%s, %s: %s', (guide, standard, kind) => {
    expect(kindOfDifference(item(guide), item(standard))).toBe(kind)
  })
})

describe('a sub-item has one name, with or without its main item’s', () => {
  const main = '劳务派遣经营许可'
  test.each([
    ['变更', '变更'],
    ['劳务派遣经营许可变更', '变更'],
    ['变更', '劳务派遣经营许可变更'],
    ['劳务派遣经营许可（变更）', '变更'],
  ])('%s, %s', (guide, standard) => {
    expect(isSameSubItem(names(main, guide), names(main, standard))).toBe(true)
  })
  test('also under a main item that is named otherwise', () => {
    expect(isSameSubItem(names('派遣许可', '派遣许可变更'), names(main, '劳务派遣经营许可变更'))).toBe(true)
  })
  test.each([
    ['变更', '延续', 'renamed'],
    ['续期换证', '延续', 'renamed'],
    ['劳务派遣经营许可新设', '劳务派遣经营许可新办', 'renamed'],
    ['劳务派遣经营许可变跟', '劳务派遣经营许可变更', 'slightly'],
    ['创业租金补贴申请', '创业租金补贴申领', 'slightly'],
  ] as const)('%s, %s: %s', (guide, standard, expected) => {
    expect(compareSubItems(names(main, guide), names(main, standard))).toBe(expected)
  })
  test('nothing to compare where one has none', () => {
    expect(compareSubItems(names(main), names(main, '变更'))).toBeUndefined()
  })
})

test('a name that holds its sub-item is held against the nearer of the two', () => {
  const standard = names('创业补贴申领', '创业租金补贴申领')
  expect(differingNames(names('创业租金补贴申请'), standard, () => [])).toMatchObject([
    { part: 'name', against: 'subItem', kind: 'action' },
  ])
  expect(differingNames(names('创业补贴申请', '创业租金补贴申领'), standard, () => [])).toMatchObject([
    { part: 'name', against: 'name', kind: 'action' },
  ])
})
