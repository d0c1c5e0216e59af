import { testRule } from '../../test-rule.ts'
import { notEffective } from './not-effective.ts'

testRule(notEffective, {
  valid: [
    { name: 'an active item without dates' },
    { name: 'an item on its first day', standard: { effectiveFrom: '2026-11-23' } },
    { name: 'an item on its last day', standard: { effectiveTo: '2026-11-23' } },
    {
      name: 'a cancelled item, which is another finding',
      standard: { status: 'cancelled', effectiveTo: '2020-01-01' },
    },
  ],
  invalid: [
    {
      name: 'a planned item',
      standard: { status: 'planned' },
      expect: [{ message: 'planned', severity: 'error', path: '' }],
    },
    {
      name: 'an item in force only later',
      standard: { effectiveFrom: '2027-01-01' },
      expect: [{ message: 'ahead' }],
    },
    {
      name: 'a planned item with its first day',
      standard: { status: 'planned', effectiveFrom: '2027-01-01' },
      expect: [{ message: 'ahead' }],
    },
    {
      name: 'an item in force no longer',
      standard: { effectiveTo: '2026-11-22' },
      expect: [{ message: 'over' }],
    },
  ],
  harmless: [
    { name: 'judged as of a day in its time', standard: { effectiveTo: '2026-11-22' }, asOf: '2026-11-01' },
    { name: 'a guide that is cancelled', standard: { status: 'planned' }, guide: { status: 'cancelled' } },
    {
      name: 'an item in force for long',
      standard: { effectiveFrom: '2015-01-01', effectiveTo: '2099-12-31' },
    },
  ],
})
