import exceljs from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Catalog, Guide } from '../../rules/catalog.ts'
import { runs } from '../../test/runs.ts'
import { joined, testInput } from '../formats/test-input.ts'
import { diffCatalogs, hasChanges } from './diff.ts'
import { diffJson, diffText, diffXlsx } from './formats.ts'

const asOf = '2026-11-23'
const { catalog } = testInput()

const edit = (id: string, change: (guide: Guide) => Guide): Catalog => ({
  ...catalog,
  guides: catalog.guides.map((guide) => (guide.id === id ? change(guide) : guide)),
})

const changesOf = (after: Catalog) =>
  diffCatalogs(catalog, after, asOf).guides.changed.flatMap(({ changes }) => changes)

describe('two catalogs', () => {
  test('that are the same do not differ', () => {
    const diff = diffCatalogs(catalog, structuredClone(catalog), asOf)
    expect(hasChanges(diff)).toBe(false)
    expect([diff.guides.unchanged, diff.items.unchanged]).toEqual([3, 1])
  })
  test('in another order do not differ', () => {
    expect(hasChanges(diffCatalogs(catalog, { ...catalog, guides: catalog.guides.toReversed() }, asOf))).toBe(
      false,
    )
  })
  test('name what was added and removed', () => {
    const [first, ...others] = catalog.guides
    if (!first) throw new Error('expected guides')
    const { guides } = diffCatalogs(
      catalog,
      { ...catalog, guides: [...others, { ...first, id: 'new' }] },
      asOf,
    )
    expect(guides.added.map(({ id }) => id)).toEqual(['new'])
    expect(guides.removed.map(({ id }) => id)).toEqual([first.id])
  })
  test('know a guide again by an id that it had', () => {
    const diff = diffCatalogs(
      catalog,
      edit('gz-1', (guide) => ({ ...guide, id: 'gz-9', formerIds: ['gz-1'] })),
      asOf,
    )
    expect([diff.guides.added, diff.guides.removed]).toEqual([[], []])
  })
  test('compare the directory too', () => {
    const items = catalog.directory.items.map((item) => ({ ...item, status: 'cancelled' as const }))
    const { changed } = diffCatalogs(
      catalog,
      { ...catalog, directory: { ...catalog.directory, items } },
      asOf,
    ).items
    expect(changed[0]?.changes).toEqual([
      {
        element: 'other',
        kind: 'meaning',
        leaves: [{ place: ['status'], before: 'active', after: 'cancelled' }],
      },
    ])
  })
})

describe('a change', () => {
  test.each<[string, (guide: Guide) => Guide, { element: string; kind: string; place: readonly string[] }]>([
    [
      'of a limit is one of meaning',
      (guide) => ({ ...guide, promisedLimit: { value: 3, unit: 'workday' } }),
      { element: 'promisedLimit', kind: 'meaning', place: ['promisedLimit'] },
    ],
    [
      'of width and brackets only words the same otherwise',
      (guide) => ({ ...guide, conditions: guide.conditions?.replace('6', '６') ?? '' }),
      { element: 'conditions', kind: 'wording', place: ['conditions'] },
    ],
    [
      'of the order of materials only words the same otherwise',
      (guide) => ({ ...guide, materials: guide.materials?.toReversed() ?? [] }),
      { element: 'materials', kind: 'wording', place: ['materials'] },
    ],
    [
      'of one field of one material stands there, by the material’s name',
      (guide) => ({
        ...guide,
        materials:
          guide.materials?.map((one) => (one.name === '居民身份证' ? { ...one, copies: 2 } : one)) ?? [],
      }),
      { element: 'materials', kind: 'meaning', place: ['materials', '居民身份证', 'copies'] },
    ],
    [
      'of the volume is an aside',
      (guide) => ({ ...guide, volume: 9 }),
      { element: 'other', kind: 'aside', place: ['volume'] },
    ],
    [
      'of the status is one of meaning',
      (guide) => ({ ...guide, status: 'suspended' }),
      { element: 'other', kind: 'meaning', place: ['status'] },
    ],
  ])('%s', (_, change, { element, kind, place }) => {
    expect(changesOf(edit('gz-1', change))).toEqual([
      { element, kind, leaves: [expect.objectContaining({ place })] },
    ])
  })
})

test('the comparison the other way round swaps added and removed, and both sides of every change', () => {
  const editOf = fc.record(
    {
      conditions: fc.string(),
      materials: fc.array(fc.record({ name: fc.string({ minLength: 1 }) })),
      volume: fc.nat(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(editOf, fc.boolean(), (given, isRemoved) => {
      const edited = edit('gz-1', (guide) => ({ ...guide, ...given }))
      const after = isRemoved ? { ...edited, guides: edited.guides.slice(0, 2) } : edited
      const [there, back] = [
        diffCatalogs(catalog, after, asOf).guides,
        diffCatalogs(after, catalog, asOf).guides,
      ]
      expect(back.added).toEqual(there.removed)
      expect(back.removed).toEqual(there.added)
      expect(back.unchanged).toBe(there.unchanged)
      expect(back.changed.map(({ changes }) => changes.map(({ element, kind }) => [element, kind]))).toEqual(
        there.changed.map(({ changes }) => changes.map(({ element, kind }) => [element, kind])),
      )
    }),
    runs,
  )
})

describe('a comparison is written', () => {
  const input = {
    diff: diffCatalogs(
      catalog,
      edit('gz-1', (guide) => ({
        ...guide,
        conditions: '=无业状态满9个月，年满十六周岁的劳动者，并且有就业要求，且有劳动能力，户籍不限。',
      })),
      asOf,
    ),
    locale: 'zh-CN' as const,
    asOf,
  }
  test('as text with both values and the notice', () => {
    const text = joined(diffText(input))
    expect(text).toContain('示例数据')
    expect(text).toContain('办事指南  新增 0，删除 0，修改 1，未变 2')
    expect(text).toMatch(/受理条件 {2}实质\n {6}受理条件\n {8}原为 .*6个月.*\n {8}现为 .*9个月/)
  })
  test('as JSON that holds the whole of it', () => {
    expect(JSON.parse(joined(diffJson(input)))).toEqual({ asOf, ...input.diff })
  })
  test('as XLSX, the same bytes twice, never a formula', async () => {
    const bytes = await diffXlsx(input)
    expect(Buffer.from(await diffXlsx(input)).equals(Buffer.from(bytes))).toBe(true)
    const workbook = new exceljs.Workbook()
    // exceljs is typed for an older Buffer.
    await workbook.xlsx.load(bytes as unknown as exceljs.Buffer)
    const row = workbook.getWorksheet('修改明细')?.getRow(3)
    expect(row?.getCell(2).value).toBe('gz-1')
    expect(row?.getCell(9).type).toBe(exceljs.ValueType.String)
  })
})
