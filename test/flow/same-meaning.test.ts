import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import { pick, randomFrom } from '../../fixtures/random.ts'
import type { Catalog, Guide } from '../../rules/catalog.ts'
import { rules } from '../../rules/checks/index.ts'
import type { Finding } from '../../rules/finding.ts'
import { applyFix } from '../../rules/fix.ts'
import { prepareGuideCheck } from '../../rules/scan/check-guide.ts'
import { findingsOf, type ScanResult, scan } from '../../rules/scan/scan.ts'
import { runs } from '../runs.ts'
import { rewriteGuide, rewritings } from './rewritings.ts'

const asOf = '2026-11-23'
/** A scan of the whole catalog takes about a second: tried once in `npm test`, 100 times in `npm run test:deep`. */
const scans = { ...runs, numRuns: Math.max(1, Math.floor(runs.numRuns / 1000)) }

/** Guides held against what the editor says: one in eight in `npm test`, all in `npm run test:deep`. */
const every = runs.numRuns > 200 ? 1 : 8

const said = ({ units }: ScanResult): string[] =>
  findingsOf(units)
    .map(({ fingerprint, severity, rule, guideId, place }) =>
      [rule, guideId, place, severity, fingerprint].join(' '),
    )
    .sort()

const inOneOrder = (values: readonly unknown[]): string[] =>
  values.map((value) => JSON.stringify(value)).sort()

const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) freeze(member)
  }
  return value
}

describe('the bundled catalog', () => {
  let catalog: Catalog
  let result: ScanResult
  let expected: string[]
  beforeAll(async () => {
    const reading = await readCatalog(join(import.meta.dirname, '../../fixtures/guangdong-hrss'))
    catalog = freeze(reading.catalog)
    result = scan(catalog, { asOf })
    expected = said(result)
  })

  test('has the same findings with each guide written in its own way', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomFrom(String(seed))
        const guides = catalog.guides.map((guide) => rewriteGuide(guide, pick(random, rewritings)[1]))
        expect(said(scan({ ...catalog, guides }, { asOf }))).toEqual(expected)
      }),
      scans,
    )
  })

  test('has the same findings, links and uniformity whatever the order of guides, agencies and items', () => {
    const shuffled = <Member>(members: readonly Member[]) =>
      fc.shuffledSubarray([...members], { minLength: members.length })
    fc.assert(
      fc.property(
        shuffled(catalog.guides),
        shuffled(catalog.agencies),
        shuffled(catalog.directory.items),
        shuffled(catalog.directory.laws ?? []),
        (guides, agencies, items, laws) => {
          const again = scan(
            { ...catalog, guides, agencies, directory: { ...catalog.directory, items, laws } },
            { asOf },
          )
          expect(said(again)).toEqual(expected)
          expect(inOneOrder(again.links)).toEqual(inOneOrder(result.links))
          expect(inOneOrder(again.uniformity)).toEqual(inOneOrder(result.uniformity))
        },
      ),
      scans,
    )
  })

  // A family rule may say the same better (name/belongs-to-other for name/differs): it answers with the saving request.
  test('says in the editor what a scan says by the rules about one guide', () => {
    const ofGuide = (findings: readonly Finding[]) =>
      findings
        .filter(({ kind }) => kind === 'guide')
        .map(({ rule, place, severity, fingerprint, evidenceHash }) =>
          [rule, place, severity, fingerprint, evidenceHash].join(' '),
        )
        .sort()
    const guideRules = rules.filter(({ unit }) => unit === 'guide')
    const { units } = scan(catalog, { asOf, rules: guideRules })
    const found = Map.groupBy(findingsOf(units), ({ guideId }) => guideId)
    const items = new Map(catalog.directory.items.map((item) => [item.code, item]))
    const divided = new Set(catalog.directory.items.map(({ parent }) => parent))
    const agencies = new Map(catalog.agencies.map((agency) => [agency.uscc, agency]))
    const links = new Map(result.links.map((link) => [link.guideId, link]))
    const published = catalog.guides.filter(({ status }) => status !== 'cancelled')
    for (const guide of published.filter((_, at) => at % every === 0)) {
      const { standardCode } = links.get(guide.id) ?? expect.unreachable(`expected a link of ${guide.id}`)
      const check = prepareGuideCheck({
        directory: catalog.directory,
        standard: standardCode === null ? null : (items.get(standardCode) ?? null),
        divided: standardCode !== null && divided.has(standardCode),
        agency: agencies.get(guide.agency.uscc ?? ''),
        config: catalog.config,
        asOf,
      })
      expect(ofGuide(check(guide).findings), guide.id).toEqual(ofGuide(found.get(guide.id) ?? []))
    }
  })

  test('is left alone by every fix, which changes the guide that it repairs', () => {
    const guides = new Map<string | null, Guide>(catalog.guides.map((guide) => [guide.id, guide]))
    const repairs = findingsOf(result.units).flatMap(({ guideId, fix }) => {
      const guide = guides.get(guideId)
      return fix && guide ? [{ guide, fix }] : []
    })
    expect(repairs.length).toBeGreaterThan(100)
    for (const { guide, fix } of repairs) {
      const before = structuredClone(guide)
      expect(applyFix(guide, fix), guide.id).not.toEqual(guide)
      expect(guide).toEqual(before)
    }
  })
})
