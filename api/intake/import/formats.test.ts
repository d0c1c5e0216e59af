import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { agencyTables, itemTables } from '../../tables/directory-columns.ts'
import { guideTables } from '../../tables/guide-columns.ts'
import type { Fields } from '../../tables/pointer.ts'
import { bytesSource } from '../source.ts'
import { aTextSource } from '../test-sink.ts'
import { aWorkbookSource } from '../xlsx/test-workbook.ts'
import { inCatalog, jsonl, planOf, useCatalogFolder } from './test-catalog.ts'
import { csvText, flatRows, sheetsOf } from './test-tables.ts'

useCatalogFolder()

const fixture = join(import.meta.dirname, '../../../fixtures/guangdong-hrss')
const fixtureGuides = async (): Promise<Fields[]> => {
  const names = ['440000', '440200', '442000']
  const texts = await Promise.all(
    names.map((name) => readFile(join(fixture, `guides/${name}.jsonl`), 'utf8')),
  )
  return texts.flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
}

describe('the same guides in every format', () => {
  test('JSON, CSV in GB18030 and XLSX give the same records, byte for byte', async () => {
    const guides = await fixtureGuides()
    const sources = {
      json: aTextSource('a.json', JSON.stringify(guides)),
      jsonl: jsonl(...guides),
      csv: bytesSource('a.csv', iconv.encode(csvText(flatRows(guideTables, guides)), 'gb18030')),
      xlsx: await aWorkbookSource(...sheetsOf(guideTables, guides)),
    }
    const texts = await Promise.all(
      Object.values(sources).map(async (source) => {
        const { changes, problems } = await planOf([source])
        expect(problems).toEqual([])
        return changes.map(({ record }) => JSON.stringify(record)).join('\n')
      }),
    )
    expect(texts[0]?.split('\n')).toHaveLength(guides.length)
    for (const text of texts.slice(1)) expect(text.split('\n')).toEqual(texts[0]?.split('\n'))
  })
  test('the directory and the agencies come back from their tables as they were', async () => {
    await cp(fixture, inCatalog(), { recursive: true })
    const standard = JSON.parse(await readFile(join(fixture, 'standard.json'), 'utf8'))
    const agencies = JSON.parse(await readFile(join(fixture, 'agencies.json'), 'utf8'))
    const items = await planOf([await aWorkbookSource(...sheetsOf(itemTables, standard.items))], 'items')
    expect(items.records).toMatchObject({ read: standard.items.length, unchanged: standard.items.length })
    const offices = await planOf([await aWorkbookSource(...sheetsOf(agencyTables, agencies))], 'agencies')
    expect(offices.records).toMatchObject({ read: agencies.length, unchanged: agencies.length })
  })
})
