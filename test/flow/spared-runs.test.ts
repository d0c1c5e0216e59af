/** Rules take a cheap look before they run: what the look spares, the rule itself would not have found either. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import type { Catalog } from '../../rules/catalog.ts'
import { rules } from '../../rules/checks/index.ts'
import type { Rule } from '../../rules/rule.ts'
import { findingsOf, scan } from '../../rules/scan/scan.ts'
import { generate } from '../detection/generator/generate.ts'

const asOf = '2026-11-23'
const fixture = join(import.meta.dirname, '../../fixtures/guangdong-hrss')

const withoutLook = (rule: Rule): Rule => {
  if (rule.unit !== 'guide') return rule
  const { sees: _sees, concerns: _concerns, pieces: _pieces, ...rest } = rule
  return rest
}

const findingsBy = (catalog: Catalog, by: readonly Rule[]) =>
  findingsOf(scan(catalog, { asOf, rules: by }).units)

test.each<[string, () => Promise<Catalog>]>([
  [
    'a third of the bundled catalog',
    async () => {
      const { catalog } = await readCatalog(fixture)
      return { ...catalog, guides: catalog.guides.filter((_, at) => at % 3 === 0) }
    },
  ],
  ['a catalog with labelled defects', async () => generate({ seed: 1, guides: 400 }).catalog],
])('a scan of %s finds the same when every rule runs', { timeout: 90_000 }, async (_, read) => {
  const catalog = await read()
  expect(rules.some((rule) => rule.unit === 'guide' && rule.concerns)).toBe(true)
  expect(findingsBy(catalog, rules)).toEqual(findingsBy(catalog, rules.map(withoutLook)))
})
