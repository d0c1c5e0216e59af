import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import type { Catalog, Guide } from '../../rules/catalog.ts'
import { findingsOf, scan } from '../../rules/scan/scan.ts'
import { rewriteGuide, rewritings } from '../flow/rewritings.ts'

describe('the bundled catalog has the same findings with all guides', () => {
  let catalog: Catalog
  const said = (guides: readonly Guide[]): string[] =>
    findingsOf(scan({ ...catalog, guides }, { asOf: '2026-11-23' }).units)
      .map(({ fingerprint, severity, rule, guideId, place }) =>
        [rule, guideId, place, severity, fingerprint].join(' '),
      )
      .sort()
  let expected: string[]
  beforeAll(async () => {
    catalog = (await readCatalog(join(import.meta.dirname, '../../fixtures/guangdong-hrss'))).catalog
    expected = said(catalog.guides)
  })

  test.each(rewritings)('%s', (_, write) => {
    expect(said(catalog.guides.map((guide) => rewriteGuide(guide, write)))).toEqual(expected)
  })
})
