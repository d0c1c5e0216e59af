import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import { guideSchema } from '../../rules/catalog.ts'
import { findingsOf, scan } from '../../rules/scan/scan.ts'
import { anyText } from '../any-text.ts'
import { rewriteGuide } from '../flow/rewritings.ts'
import { runs } from '../runs.ts'

/** Guides in one scan. */
const guidesAScan = 40
const scans = { ...runs, numRuns: Math.max(1, Math.floor(runs.numRuns / 500)) }

test('whatever stands in its fields, a guide is read, linked and checked by every rule', async () => {
  const { catalog } = await readCatalog(join(import.meta.dirname, '../../fixtures/guangdong-hrss'))
  fc.assert(
    fc.property(
      fc.array(anyText, { minLength: 31, maxLength: 31 }),
      fc.shuffledSubarray([...catalog.guides], { minLength: guidesAScan, maxLength: guidesAScan }),
      (texts, chosen) => {
        let turn = 0
        // Every third text is another one; what stays keeps the guides linked, so that all rules look at the rest.
        const write = (text: string): string => {
          turn += 1
          return turn % 3 === 0 ? (texts[turn % texts.length] ?? text) : text
        }
        const guides = chosen.map((guide) => rewriteGuide(guide, write))
        for (const guide of guides) expect(guideSchema.safeParse(guide).success, guide.id).toBe(true)
        const { units, troubles } = scan({ ...catalog, guides }, { asOf: '2026-11-23' })
        expect(troubles).toEqual([])
        for (const { message, messageEn } of findingsOf(units)) {
          expect(message).not.toBe('')
          expect(messageEn).not.toBe('')
        }
      },
    ),
    scans,
  )
})
