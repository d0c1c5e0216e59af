import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import type { Catalog, Material } from '../../rules/catalog.ts'
import { scan } from '../../rules/scan/scan.ts'
import { aDirectory, aGuide, aStandardItem } from '../../rules/test-builders.ts'
import { testInput } from '../formats/test-input.ts'
import { heldMaterials, sumHeld } from './held-materials.ts'
import { heldMaterialsXlsx } from './held-materials-xlsx.ts'

const item = aStandardItem({
  materials: [{ name: '居民身份证', eCertificate: '居民身份证', exempt: true }],
  exemptMaterials: [
    { name: '营业执照', reason: 'e-certificate' },
    { name: '社会保险缴费记录', reason: 'data-sharing' },
    { name: '未婚证明', reason: 'abolished' },
  ],
})

const guide = (id: string, materials: Material[], volume?: number) =>
  aGuide({ id, materials, ...(volume === undefined ? {} : { volume }) }, item)

const held = (...guides: Catalog['guides']) =>
  heldMaterials(
    { directory: aDirectory({ items: [item] }), agencies: [], guides, config: {} },
    [],
    '2026-11-23',
  ).map(({ document, kind, applicants, papers, withoutVolume, demands }) => ({
    document,
    kind,
    applicants,
    papers,
    withoutVolume,
    guides: demands.map((one) => one.guideId),
  }))

describe('what is held and still asked for', () => {
  test('is ranked by the applicants it touches, with the papers that they need not bring', () => {
    const card = { name: '居民身份证', originals: 1, copies: 2 }
    expect(
      held(
        guide('a', [card, { name: '营业执照', originals: 0, copies: 1 }], 10),
        guide('b', [{ name: '营业执照' }], 100),
      ),
    ).toEqual([
      {
        document: '营业执照',
        kind: 'e-certificate',
        applicants: 110,
        papers: 110,
        withoutVolume: 0,
        guides: ['a', 'b'],
      },
      {
        document: '居民身份证',
        kind: 'e-certificate',
        applicants: 10,
        papers: 30,
        withoutVolume: 0,
        guides: ['a'],
      },
    ])
  })
  test('is also what the imported catalogues list, under each of its names', () => {
    const directory = aDirectory({ items: [aStandardItem()] })
    const guides = [guide('a', [{ name: '毕业证书' }, { name: '户口簿' }], 3)]
    const holdings = [{ code: 'A1', name: '学历证书', aliases: ['毕业证书'], kind: 'shared-data' as const }]
    const found = heldMaterials({ directory, agencies: [], guides, config: {}, holdings }, [], '2026-11-23')
    expect(found.map(({ demands }) => demands.map(({ material }) => material))).toEqual([['毕业证书']])
  })
  test('counts the applicants of a guide once, however many of its materials are held', () => {
    const asked = [{ name: '营业执照' }, { name: '居民身份证', copies: 2 }]
    const found = heldMaterials(
      {
        directory: aDirectory({ items: [item] }),
        agencies: [],
        guides: [guide('a', asked, 10), guide('b', [{ name: '营业执照' }])],
        config: {},
      },
      [],
      '2026-11-23',
    )
    expect(sumHeld(found.flatMap(({ demands }) => demands))).toEqual({
      guides: 2,
      agencies: 1,
      applicants: 10,
      papers: 30,
      withoutVolume: 1,
    })
  })
  test('is known under its other names', () => {
    expect(held(guide('a', [{ name: '身份证原件及复印件' }], 1)).map(({ document }) => document)).toEqual([
      '居民身份证',
    ])
  })
  test('of a guide without a volume is listed, in no sum, and counted as such', () => {
    expect(held(guide('a', [{ name: '营业执照' }]))).toEqual([
      {
        document: '营业执照',
        kind: 'e-certificate',
        applicants: 0,
        papers: 0,
        withoutVolume: 1,
        guides: ['a'],
      },
    ])
  })
  test.each<[string, Material]>([
    ['marked exempt', { name: '营业执照', exempt: true }],
    ['optional', { name: '营业执照', necessity: 'optional' }],
    ['not held', { name: '劳动合同' }],
    ['abolished, and so held by nobody', { name: '未婚证明' }],
  ])('is not what is %s', (_, material) => {
    expect(held(guide('a', [material], 1))).toEqual([])
  })
  test('costs no paper where only the electronic form is taken', () => {
    expect(held(guide('a', [{ name: '营业执照', medium: ['electronic'], originals: 1 }], 5))).toMatchObject([
      { applicants: 5, papers: 0 },
    ])
  })
})

test('the workbook is the same bytes twice and carries the notice', async () => {
  const { catalog, ...input } = testInput()
  const withItem = {
    ...catalog,
    directory: { ...catalog.directory, items: [item] },
    guides: [guide('a', [{ name: '营业执照' }], 7)],
  }
  const made = { ...input, catalog: withItem, result: scan(withItem, { asOf: input.report.asOf }) }
  const bytes = await heldMaterialsXlsx(made)
  expect(Buffer.from(await heldMaterialsXlsx(made)).equals(Buffer.from(bytes))).toBe(true)
  const workbook = new exceljs.Workbook()
  // exceljs is typed for an older Buffer.
  await workbook.xlsx.load(bytes as unknown as exceljs.Buffer)
  const sheet = workbook.getWorksheet('按材料')
  expect(sheet?.getRow(1).getCell(1).value).toBe(input.report.notice)
  expect(sheet?.getRow(3).values).toEqual([undefined, '营业执照', '电子证照', 1, 1, 7, 7, 0])
})
