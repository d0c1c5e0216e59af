import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import type { Material } from '../../catalog.ts'
import { indexDirectory } from '../../directory.ts'
import { aDirectory } from '../../test-builders.ts'
import { homeOf } from '../places/home.ts'
import { canonicalText } from '../text/text.ts'
import { readMaterials } from './material.ts'

const directory = indexDirectory(aDirectory())
const read = (rows: readonly Material[], region = '440100') =>
  readMaterials(rows, { home: homeOf(region, []), directory, licence: false, text: canonicalText })
const meaning = (...rows: Material[]) =>
  read(rows)
    .map((fact) => fact.meaning)
    .sort()

describe('rows that mean the same', () => {
  test.each<[string, Material[], Material[]]>([
    [
      'counts in the name and in the fields',
      [{ name: '身份证原件及复印件各1份' }],
      [{ name: '居民身份证', originals: 1, copies: 1 }],
    ],
    [
      'a condition in the name and in its field',
      [{ name: '授权委托书（委托他人办理的提供）' }],
      [{ name: '委托书', condition: '委托他人办理的提供' }],
    ],
    [
      'choices in one row and in two, whatever their label',
      [{ name: '居民身份证或者社会保障卡' }],
      [
        { name: '社保卡', anyOf: 'x' },
        { name: '身份证', anyOf: 'x' },
      ],
    ],
    ['the own city before a form', [{ name: '广州市失业登记表' }], [{ name: '失业登记表' }]],
    [
      'media in another order',
      [{ name: '照片', medium: ['electronic', 'paper'] }],
      [{ name: '照片', medium: ['paper', 'electronic'] }],
    ],
    ['a scan', [{ name: '照片扫描件' }], [{ name: '照片', medium: ['electronic'] }]],
  ])('%s', (_, one, other) => {
    expect(meaning(...one)).toEqual(meaning(...other))
  })

  test('a district’s own paper is not the city’s', () => {
    expect(meaning({ name: '天河区就业证明' })).not.toEqual(meaning({ name: '就业证明' }))
  })

  test('a group of one is no choice', () => {
    expect(read([{ name: '照片', anyOf: 'x' }])[0]?.group).toBeUndefined()
  })
})

describe('counts', () => {
  test.each<[Material, number | undefined, number | undefined]>([
    [{ name: '营业执照', originals: 1, copies: 1, note: '提交复印件三份' }, 1, 3],
    [{ name: '营业执照复印件', originals: 1, copies: 0 }, 1, 0],
    [{ name: '营业执照复印件', note: '须提交原件。' }, 1, 1],
    [{ name: '营业执照', copies: 1, originals: 0, note: '无需提交原件' }, 0, 1],
    [{ name: '营业执照', note: '复印件须与原件一致' }, undefined, undefined],
    [{ name: '营业执照', copies: 0, note: '请携带居住证复印件2份备查。' }, undefined, 0],
    [{ name: '营业执照', copies: 0, note: '请携带居住证复印件2份备查。另须提供营业执照复印件3份。' }, 0, 3],
    [{ name: '申请表（一式贰份）' }, 2, undefined],
  ])('%j', (row, originals, copies) => {
    expect(read([row])[0]).toMatchObject({ originals, copies })
  })
})

test.each<[Material, Material]>([
  [
    { name: '毕业证书', condition: '毕业2年内高校毕业生提供' },
    { name: '毕业证书', condition: '毕业两年内，高校毕业生提供。' },
  ],
  [{ name: '近十二个月银行流水' }, { name: '近12个月银行流水' }],
  [{ name: '第一、营业执照' }, { name: '营业执照' }],
])('%j means the same as %j', (one, other) => {
  expect(read([one])[0]?.meaning).toBe(read([other])[0]?.meaning)
})

test('any rows are read, and read alike again', () => {
  const row = fc.record(
    {
      name: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('身份证和户口簿', '《', '（）', '原件', '1.', '或'),
      ),
      note: fc.string({ unit: 'binary' }),
      condition: fc.string(),
      anyOf: fc.constantFrom('a', 'b'),
      originals: fc.nat(3),
    },
    { requiredKeys: ['name'] },
  )
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const facts = read(rows)
      expect(new Set(facts.map((fact) => fact.row)).size).toBe(rows.length)
      expect(read(rows).map((fact) => fact.meaning)).toEqual(facts.map((fact) => fact.meaning))
    }),
    runs,
  )
})
