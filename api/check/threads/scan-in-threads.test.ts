import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ScanProgress, scan } from '../../../rules/scan/scan.ts'
import { readCatalog } from '../../intake/read-catalog.ts'
import { scanInThreads } from './scan-in-threads.ts'
import { dealOut, type FamilyGuides } from './share.ts'

const asOf = '2026-11-23'
const read = await readCatalog(join(import.meta.dirname, '../../../fixtures/guangdong-hrss'))
/** A third of the bundled catalog: each thread reads the directory and meets every rule anew. */
const catalog = { ...read.catalog, guides: read.catalog.guides.filter((_, at) => at % 3 === 0) }
const whole = scan(catalog, { asOf })

test.each([2, 3])('%i threads find what one finds, in the same order', async (threads) => {
  const told: ScanProgress[] = []
  const result = await scanInThreads(catalog, threads, {
    asOf,
    onProgress: (progress) => told.push(progress),
  })
  // As text: members in the same order too, so that reports are the same bytes.
  expect(JSON.stringify(result)).toBe(JSON.stringify(whole))
  expect(told.at(-1)).toEqual({ step: 'compare', done: catalog.guides.length, total: catalog.guides.length })
})

test('more threads than families: some have nothing to do', async () => {
  const [item] = catalog.directory.items.filter(({ parent }) => parent === undefined)
  if (!item) throw new Error('expected an item, got none')
  const one = { ...catalog, directory: { ...catalog.directory, items: [item] }, guides: [] }
  expect(await scanInThreads(one, 3, { asOf })).toEqual(scan(one, { asOf }))
})

test('a thread that cannot work fails the scan', async () => {
  const config = {
    rules: { 'materials/extra': ['error', { unknown: 1 }] },
  } as unknown as typeof catalog.config
  await expect(scanInThreads({ ...catalog, config }, 2, { asOf })).rejects.toThrow()
})

test('every share has about as many guides', () => {
  const family = (size: number) => [`f${size}`, Array.from({ length: size })] as unknown as FamilyGuides
  const shares = dealOut([5, 9, 1, 4, 3].map(family), 2)
  expect(shares.map((share) => share.map(([code]) => code))).toEqual([
    ['f9', 'f3'],
    ['f5', 'f4', 'f1'],
  ])
})
