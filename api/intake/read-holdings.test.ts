import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Trouble } from '../../rules/finding.ts'
import { aDirectory, aGuide, aStandardItem } from '../../rules/test-builders.ts'
import { heldMaterials } from '../figures/held-materials.ts'
import { prepareImport } from './import/import-files.ts'
import { emptyProfile } from './mapping/profile.ts'
import { readHoldings } from './read-holdings.ts'
import { UnreadableCatalog } from './read-json.ts'
import { bytesSource } from './source.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duibiao-holdings-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('what an import writes is what the figures count by', async () => {
  const csv = '资源编码,资源名称,资源类型,别名\nA1,学历证书,共享数据,毕业证书\nA2,营业执照,电子证照,\n'
  const source = bytesSource('目录.csv', new TextEncoder().encode(csv))
  await (await prepareImport([source], { folder, kind: 'holdings', profile: emptyProfile })).commit()
  const holdings = await readHoldings(folder, () => undefined)
  expect(holdings).toEqual([
    { code: 'A1', name: '学历证书', kind: 'shared-data', aliases: ['毕业证书'] },
    { code: 'A2', name: '营业执照', kind: 'e-certificate' },
  ])
  const guides = [aGuide({ id: 'a', materials: [{ name: '毕业证书' }, { name: '户口簿' }] })]
  const directory = aDirectory({ items: [aStandardItem()] })
  const found = heldMaterials({ directory, agencies: [], guides, config: {}, holdings }, [], '2026-11-23')
  expect(found.map(({ kind, demands }) => [kind, demands.map(({ material }) => material)])).toEqual([
    ['shared-data', ['毕业证书']],
  ])
})

test('a folder without catalogues holds nothing', async () => {
  expect(await readHoldings(folder, () => undefined)).toEqual([])
})

test('an entry of an unknown kind is reported by its place, and stops no other', async () => {
  const entries = [
    { code: 'A', name: '证', kind: 'paper' },
    { code: 'B', name: '营业执照', kind: 'e-certificate' },
  ]
  await writeFile(join(folder, 'holdings.json'), JSON.stringify(entries))
  const troubles: Trouble[] = []
  expect(await readHoldings(folder, (...found) => void troubles.push(...found))).toEqual([entries[1]])
  expect(troubles).toMatchObject([{ file: 'holdings.json', field: '0/kind', value: 'paper' }])
})

test.each([
  ['no JSON', '[', '不是有效的 JSON'],
  ['no list', '{}', 'holdings.json'],
])('%s is refused with its place and the way out', async (_, text, said) => {
  await writeFile(join(folder, 'holdings.json'), text)
  const refusal = await readHoldings(folder, () => undefined).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(UnreadableCatalog)
  expect(String(refusal)).toContain(said)
})
