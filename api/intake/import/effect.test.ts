import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { aDirectory, aGuide, aStandardItem } from '../../../rules/test-builders.ts'
import { readCatalog } from '../read-catalog.ts'
import { effectOf } from './effect.ts'
import { inCatalog, jsonl, prepare, snapshot, useCatalogFolder } from './test-catalog.ts'

useCatalogFolder()

describe('the effect on findings', () => {
  test('a worse limit opens a finding, the repaired one closes it, and nothing is written', async () => {
    const item = aStandardItem({ code: '440111001000', promisedLimit: { value: 10, unit: 'workday' } })
    await writeFile(inCatalog('standard.json'), JSON.stringify(aDirectory({ items: [item] })))
    const { name, type } = item
    const guide = aGuide({
      id: 'a',
      name,
      type,
      baseCode: item.code,
      promisedLimit: { value: 10, unit: 'workday' },
    })
    const worse = { ...guide, promisedLimit: { value: 15, unit: 'workday' } }
    const rulesOf = async (now: object, next: object) => {
      await (await prepare([jsonl(now)])).commit()
      const before = await snapshot()
      const prepared = await prepare([jsonl(next)])
      const effect = effectOf((await readCatalog(inCatalog())).catalog, prepared, '2026-11-25')
      expect(await snapshot()).toEqual(before)
      const of = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule)
      return { opened: of(effect.opened), closed: of(effect.closed) }
    }
    expect(await rulesOf(guide, worse)).toEqual({ opened: ['promisedLimit/over-standard'], closed: [] })
    expect(await rulesOf(worse, guide)).toEqual({ opened: [], closed: ['promisedLimit/over-standard'] })
  })
})
