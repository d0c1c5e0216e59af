import { expect, test } from 'vitest'
import { rules } from '../../rules/checks/index.ts'
import type { GuideRule } from '../../rules/rule.ts'
import { findingsOf, scan } from '../../rules/scan.ts'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../../rules/test-builders.ts'

const item = aStandardItem({ legalLimit: { value: 20, unit: 'workday' } })
const catalog = {
  directory: aDirectory({ items: [item] }),
  agencies: [anAgency()],
  guides: [aGuide({ legalLimit: { value: 30, unit: 'workday' } }, item)],
  config: {},
}

test('a rule that throws is reported with its id and guide, and the others still run', () => {
  const broken = rules.map((rule) =>
    rule.id === 'name/differs' && rule.unit === 'guide'
      ? ({
          ...rule,
          check() {
            throw new Error('expected a name, got nothing')
          },
        } satisfies GuideRule)
      : rule,
  )
  const { units, troubles } = scan(catalog, { asOf: '2026-11-23', rules: broken })
  expect(troubles).toEqual([
    expect.objectContaining({
      rule: 'name/differs',
      guideId: 'g1',
      message: expect.stringContaining('expected a name'),
    }),
  ])
  expect(findingsOf(units).map(({ rule }) => rule)).toContain('legalLimit/differs')
})
