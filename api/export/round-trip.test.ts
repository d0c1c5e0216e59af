import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Catalog, Directory, Guide } from '../../rules/catalog.ts'
import { testInput } from '../formats/test-input.ts'
import { prepareImport } from '../intake/import/import-files.ts'
import { emptyProfile } from '../intake/mapping/profile.ts'
import { readCatalog } from '../intake/read-catalog.ts'
import { bytesSource } from '../intake/source.ts'
import type { RecordKind } from '../tables/columns.ts'
import { type ExportName, formatsOf } from './exports.ts'
import { exportInput } from './input.ts'

const folders: string[] = []
const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'duibiao-round-trip-'))
  folders.push(folder)
  return folder
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

const bundled = join(import.meta.dirname, '../../fixtures/guangdong-hrss')

/** Guides with text that begins like a formula and holds markup and line breaks; what no import takes is left out. */
const awkward = testInput().catalog.guides.map((guide) => ({
  ...guide,
  conditions: guide.conditions?.replace(/[\u0001\uD800]/g, '') ?? '',
}))

/** The bundled directory with the guides of one city, and guides with text that cells hold badly. */
const readSample = async (): Promise<Catalog> => {
  const text = async (file: string) => readFile(join(bundled, file), 'utf8')
  const lines = (await text('guides/440100.jsonl')).split('\n').filter(Boolean)
  return {
    directory: JSON.parse(await text('standard.json')) as Directory,
    agencies: JSON.parse(await text('agencies.json')),
    guides: [...lines.map((line) => JSON.parse(line) as Guide), ...awkward],
    config: {},
  }
}

const catalog = await readSample()

const contentOf = async (what: ExportName, format: string, of: Catalog = catalog): Promise<Uint8Array> => {
  const exporter = formatsOf(what).get(format)
  if (!exporter) throw new Error(`expected ${what} as ${format}`)
  const content = await exporter(
    exportInput({ catalog: of, troubles: [], spots: new Map() }, { locale: 'zh-CN', asOf: '2026-11-23' }),
  )
  return content instanceof Uint8Array ? content : new TextEncoder().encode([...content].join(''))
}

/** Imports an export into a folder that holds the rest of the catalog. */
const importInto = async (
  folder: string,
  kind: RecordKind,
  name: string,
  bytes: Uint8Array,
): Promise<void> => {
  const prepared = await prepareImport([bytesSource(name, bytes)], { folder, kind, profile: emptyProfile })
  for (const { plan } of prepared.parts) expect(plan.problems).toEqual([])
  await prepared.commit()
}

const emptyCatalog = async (): Promise<string> => {
  const folder = await newFolder()
  await writeFile(join(folder, 'standard.json'), JSON.stringify(catalog.directory))
  await writeFile(join(folder, 'agencies.json'), JSON.stringify(catalog.agencies))
  return folder
}

const byId = (guides: readonly Guide[]) => guides.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe.each(['xlsx', 'csv', 'jsonl'])('guides as %s', (format) => {
  test('are the same bytes twice', async () => {
    expect(
      Buffer.from(await contentOf('guides', format)).equals(Buffer.from(await contentOf('guides', format))),
    ).toBe(true)
  })
  test('come in again as the same guides, and go out again as the same bytes', async () => {
    const folder = await emptyCatalog()
    const bytes = await contentOf('guides', format)
    await importInto(folder, 'guides', `guides.${format}`, bytes)
    const { catalog: read } = await readCatalog(folder)
    expect(byId(read.guides)).toEqual(byId(catalog.guides))
    const inOrder = { ...catalog, guides: byId(read.guides) }
    const again = await contentOf('guides', format, inOrder)
    expect(
      Buffer.from(again).equals(
        Buffer.from(await contentOf('guides', format, { ...catalog, guides: byId(catalog.guides) })),
      ),
    ).toBe(true)
  })
})

test.each(['csv', 'jsonl'])('items as %s come in again without a change', async (format) => {
  const folder = await emptyCatalog()
  const bytes = await contentOf('items', format)
  const prepared = await prepareImport([bytesSource(`items.${format}`, bytes)], {
    folder,
    kind: 'items',
    profile: emptyProfile,
  })
  const [part] = prepared.parts
  expect(part?.plan.problems).toEqual([])
  expect(part?.plan.changes).toEqual([])
})

test('a directory as XLSX comes in again as the same directory, and goes out again as the same bytes', async () => {
  const folder = await newFolder()
  const titles = catalog.directory.laws?.map(({ title }) => title) ?? []
  expect(new Set(titles).size, 'laws of one title').toBeLessThan(titles.length)
  const bytes = await contentOf('directory', 'xlsx')
  await importInto(folder, 'directory', 'directory.xlsx', bytes)
  const directory: Directory = JSON.parse(await readFile(join(folder, 'standard.json'), 'utf8'))
  expect(directory).toEqual(catalog.directory)
  const again = await contentOf('directory', 'xlsx', { ...catalog, directory })
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true)
})

test('the amendments of laws of one title come in again each to its own law', async () => {
  const folder = await newFolder()
  const twin = { title: '工伤认定办法', status: 'in-force' as const }
  const laws = [
    { ...twin, docNumber: '第8号', amendments: [{ date: '2020-01-01', docNumber: '第80号' }] },
    { ...twin, docNumber: '第17号', amendments: [{ date: '2006-01-01' }, { date: '2008-01-01' }] },
  ]
  const bytes = await contentOf('directory', 'xlsx', {
    ...catalog,
    directory: { ...catalog.directory, laws },
  })
  await importInto(folder, 'directory', 'directory.xlsx', bytes)
  const directory: Directory = JSON.parse(await readFile(join(folder, 'standard.json'), 'utf8'))
  expect(directory.laws).toEqual(laws)
})

test.each(['xlsx', 'csv', 'json'])('agencies as %s come in again as the same agencies', async (format) => {
  const folder = await newFolder()
  await importInto(folder, 'agencies', `agencies.${format}`, await contentOf('agencies', format))
  expect(JSON.parse(await readFile(join(folder, 'agencies.json'), 'utf8'))).toEqual(catalog.agencies)
})
