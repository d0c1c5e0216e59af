import { expect, test } from 'vitest'
import type { Material } from '../catalog.ts'
import { splitMaterials } from './split-materials.ts'

const row = (name: string, facts: Partial<Material> = {}): Material => ({
  name,
  necessity: 'required',
  ...facts,
})

test.each<[string, string, readonly Material[]]>([
  ['numbered in one line', '1.身份证；2.申请表', [row('身份证'), row('申请表')]],
  [
    'numbered in lines with copies',
    '1、居民身份证（原件1份，复印件2份）\n2、失业登记表原件1份。',
    [row('居民身份证', { originals: 1, copies: 2 }), row('失业登记表', { originals: 1 })],
  ],
  ['led into', '需提交以下材料：（1）户口簿；（2）劳动合同', [row('户口簿'), row('劳动合同')]],
  ['by semicolons alone', '身份证；户口簿；', [row('身份证'), row('户口簿')]],
  ['by lines alone', '身份证\n\n户口簿\n', [row('身份证'), row('户口簿')]],
  ['a name with brackets of its own', '1.就业创业证（失业登记页）', [row('就业创业证（失业登记页）')]],
  ['one material', '身份证复印件2份', [row('身份证', { originals: 0, copies: 2 })]],
  ['nothing', ' \n ', []],
])('a list %s', (_, text, expected) => {
  expect(splitMaterials(text)).toEqual(expected)
})
