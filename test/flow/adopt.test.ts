import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import { adoptableElements, adoptStandard } from '../../rules/adopt/adopt.ts'
import { checkGuide } from '../../rules/scan/check-guide.ts'
import { startRun } from '../../rules/scan/run.ts'
import { scan } from '../../rules/scan/scan.ts'

const asOf = '2026-11-23'

test('a guide of the bundled catalog, every fourth, that adopts the standard has no error left there, and opens none elsewhere', async () => {
  const { catalog } = await readCatalog(join(import.meta.dirname, '../../fixtures/guangdong-hrss'))
  const { links } = scan(catalog, { asOf })
  const linkOf = new Map(links.map((link) => [link.guideId, link]))
  const run = startRun(catalog, asOf)
  const divided = new Set(catalog.directory.items.flatMap(({ parent }) => parent ?? []))
  const opened: string[] = []
  const left: string[] = []
  let adopted = 0
  for (const guide of catalog.guides.filter((_, at) => at % 4 === 0)) {
    const link = linkOf.get(guide.id)
    const standard = run.directory.items.get(link?.standardCode ?? '')
    if (!standard || divided.has(standard.code)) continue
    const footing = { standard, agency: run.agencyOf(guide), linkConfidence: link?.confidence ?? 1 }
    const before = checkGuide(run, guide, footing).findings
    const adoption = adoptStandard({ run, ...footing }, guide, adoptableElements)
    const after = checkGuide(run, adoption.guide, footing).findings
    const known = new Set(before.map(({ fingerprint }) => fingerprint))
    opened.push(
      ...after
        .filter(({ severity, fingerprint }) => severity === 'error' && !known.has(fingerprint))
        .map(({ rule, message }) => `${guide.id} ${rule} ${message}`),
    )
    for (const [element, outcome] of adoption.elements)
      if (outcome === 'adopted') {
        adopted += 1
        left.push(
          ...after
            .filter((finding) => finding.element === element && finding.severity === 'error')
            .map(({ rule, message }) => `${guide.id} ${rule} ${message}`),
        )
      }
    const again = adoptStandard({ run, ...footing }, adoption.guide, adoptableElements)
    expect(again.guide, guide.id).toEqual(adoption.guide)
  }
  expect(adopted).toBeGreaterThan(50)
  expect(opened).toEqual([])
  expect(left).toEqual([])
})
