import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import { rules } from '../../rules/checks/index.ts'
import { findingsOf, scan } from '../../rules/scan/scan.ts'
import { generate } from './generator/generate.ts'

const bundled = join(import.meta.dirname, '../../fixtures/guangdong-hrss')
const asOf = '2026-11-23'
/** Large enough for every kind of error to be planted, and for agencies to agree against the standard. */
const guides = 2600

test('every rule fires in the bundled catalog or in a generated one', { timeout: 90_000 }, async () => {
  const { catalog } = await readCatalog(bundled)
  const fired = new Set(
    [catalog, generate({ seed: 1, guides }).catalog].flatMap((one) =>
      findingsOf(scan(one, { asOf }).units).map(({ rule }) => rule),
    ),
  )
  expect(rules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([])
})
