import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scoreCatalog } from './run.ts'
import type { Share } from './score.ts'

/** A little below what was measured last, so that a change that loses much is seen. */
const floors = {
  a: { recall: 0.99, precision: 0.96, harmless: 0.025, clean: 0.04 },
  b: { recall: 0.99, precision: 0.96, harmless: 0.02, clean: 0.03 },
  c: { recall: 0.99, precision: 0.975, harmless: 0.015, clean: 0.02 },
  d: { recall: 0.98, precision: 0.985, harmless: 0.01, clean: 0.01 },
  e: { recall: 0.97, precision: 0.955, harmless: 0.03, clean: 0.03 },
  f: { recall: 0.98, precision: 0.955, harmless: 0.025, clean: 0.015 },
  g: { recall: 0.97, precision: 0.96, harmless: 0.025, clean: 0.02 },
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
