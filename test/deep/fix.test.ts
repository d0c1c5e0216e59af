/** Every fix that the bundled catalog offers, applied as `check --fix` applies them: safe, whole, and done once. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { editFiles, writeFiles } from '../../api/check/fix/edit-files.ts'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import type { Catalog } from '../../rules/catalog.ts'
import { type Checked, fixCatalog } from '../../rules/fix-catalog.ts'
import { findingsOf, scan } from '../../rules/scan/scan.ts'

const asOf = '2026-11-23'
const work = mkdtempSync(join(tmpdir(), 'duibiao-fix-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const check = async (catalog: Catalog): Promise<Checked> => {
  const { units, troubles } = scan(catalog, { asOf })
  return { catalog, findings: findingsOf(units), failures: troubles.length }
}

test('what is repaired is gone, nothing else opened, the files say the same, and a second run does nothing', async () => {
  const folder = join(work, 'catalog')
  cpSync(join(import.meta.dirname, '../../fixtures/guangdong-hrss'), folder, { recursive: true })
  const { catalog, spots } = await readCatalog(folder)
  const before = await check(catalog)
  const { applied, checked } = await fixCatalog(before, check)
  expect(applied.length).toBeGreaterThan(100)

  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint))
  const opened = checked.findings.filter(
    ({ fingerprint, severity }) => severity !== 'info' && !known.has(fingerprint),
  )
  expect(opened.map(({ rule, guideId }) => `${rule} ${guideId}`)).toEqual([])
  const standing = new Set(checked.findings.map(({ fingerprint }) => fingerprint))
  expect(applied.filter(({ fingerprint }) => standing.has(fingerprint))).toEqual([])

  await writeFiles(folder, await editFiles(folder, applied, spots))
  const again = await readCatalog(folder)
  expect(again.troubles).toEqual([])
  expect(again.catalog.guides).toEqual(checked.catalog.guides)
  expect((await fixCatalog(await check(again.catalog), check)).applied).toEqual([])
})
