/** The same guides through JSON, a CSV in GB18030 and a workbook: the same records, and the same findings. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { formatsOf } from '../../api/export/exports.ts'
import { exportInput } from '../../api/export/input.ts'
import { prepareImport } from '../../api/intake/import/import-files.ts'
import { emptyProfile } from '../../api/intake/mapping/profile.ts'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import { bytesSource } from '../../api/intake/source.ts'
import type { Catalog, Guide } from '../../rules/catalog.ts'
import { reportOf } from '../../rules/report.ts'
import { scan } from '../../rules/scan/scan.ts'

const asOf = '2026-11-23'
const fixture = join(import.meta.dirname, '../../fixtures/guangdong-hrss')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-same-findings-'))
})
afterEach(() => rm(folder, { recursive: true }))

const readFixture = async (): Promise<Catalog> => {
  const [standard, agencies, guides = ''] = await Promise.all(
    ['standard.json', 'agencies.json', 'guides/440100.jsonl'].map((name) =>
      readFile(join(fixture, name), 'utf8'),
    ),
  )
  return {
    directory: JSON.parse(standard ?? ''),
    agencies: JSON.parse(agencies ?? ''),
    guides: guides
      .trim()
      .split('\n')
      .map((line): Guide => JSON.parse(line)),
    config: {},
  }
}

const exported = async (catalog: Catalog, format: string): Promise<Uint8Array> => {
  const exporter = formatsOf('guides').get(format)
  if (!exporter) throw new Error(`expected guides as ${format}`)
  const content = await exporter(
    exportInput({ catalog, troubles: [], spots: new Map() }, { locale: 'zh-CN', asOf }),
  )
  return content instanceof Uint8Array ? content : new TextEncoder().encode([...content].join(''))
}

const asGb18030 = (utf8: Uint8Array): Uint8Array => iconv.encode(new TextDecoder().decode(utf8), 'gb18030')

/** The catalog that a file gives when it is imported into a folder of its own. */
const imported = async (name: string, bytes: Uint8Array): Promise<Catalog> => {
  const into = join(folder, name)
  for (const file of ['standard.json', 'agencies.json']) await cp(join(fixture, file), join(into, file))
  const prepared = await prepareImport([bytesSource(name, bytes)], {
    folder: into,
    kind: 'guides',
    profile: emptyProfile,
  })
  for (const { plan } of prepared.parts) expect(plan.problems).toEqual([])
  await prepared.commit()
  const { catalog, troubles } = await readCatalog(into)
  expect(troubles).toEqual([])
  return catalog
}

const findingsOf = (catalog: Catalog): readonly string[] =>
  reportOf(catalog, scan(catalog, { asOf }), {
    toolVersion: '0',
    asOf,
    scannedAt: `${asOf}T00:00:00.000Z`,
    readTroubles: [],
    readMs: 0,
  }).findings.map(({ fingerprint, evidenceHash }) => `${fingerprint} ${evidenceHash}`)

test('JSON, CSV in GB18030 and XLSX give the same records and the same findings', async () => {
  const original = await readFixture()
  const files = {
    'a.jsonl': await exported(original, 'jsonl'),
    'a.json': new TextEncoder().encode(JSON.stringify(original.guides)),
    'a.csv': asGb18030(await exported(original, 'csv')),
    'a.xlsx': await exported(original, 'xlsx'),
  }
  const [first, ...others] = await Promise.all(
    Object.entries(files).map(async ([name, bytes]) => {
      const catalog = await imported(name, bytes)
      return { name, records: catalog.guides.map((guide) => JSON.stringify(guide)), catalog }
    }),
  )
  if (!first) throw new Error('expected catalogs, got none')
  expect(first.records).toHaveLength(original.guides.length)
  const findings = findingsOf(first.catalog)
  expect(findings.length).toBeGreaterThan(100)
  expect(new Set(findings).size).toBe(findings.length)
  expect(findingsOf(original)).toEqual(findings)
  for (const { name, records, catalog } of others) {
    expect(records, name).toEqual(first.records)
    expect(findingsOf(catalog), name).toEqual(findings)
  }
})
