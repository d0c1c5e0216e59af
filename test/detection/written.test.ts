import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scoreCatalog } from './run.ts'
import type { Share } from './score.ts'

/** A little below what was measured last, so that a change that loses much is seen. */
const floors = {
  a: { recall: 0.98, precision: 0.95, harmless: 0.03, clean: 0.05 },
  b: { recall: 0.96, precision: 0.92, harmless: 0.045, clean: 0.08 },
  c: { recall: 0.96, precision: 0.95, harmless: 0.03, clean: 0.05 },
  d: { recall: 0.92, precision: 0.95, harmless: 0.04, clean: 0.07 },
} as const

const ratio = ({ hit, of }: Share): number => hit / of

describe('catalogs that examiners wrote', () => {
  test.each(Object.entries(floors))('%s is judged as well as it was', async (name, floor) => {
    const score = await scoreCatalog(join(import.meta.dirname, 'written', name), '2026-11-23')
    expect(ratio(score.recall)).toBeGreaterThan(floor.recall)
    expect(ratio(score.precision)).toBeGreaterThan(floor.precision)
    expect(ratio(score.harmlessFlagged)).toBeLessThan(floor.harmless)
    expect(ratio(score.cleanFlagged)).toBeLessThan(floor.clean)
  })
})
