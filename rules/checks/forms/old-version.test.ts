import { testRule } from '../../test-rule.ts'
import { oldVersion } from './old-version.ts'

const standard = { forms: [{ name: '失业登记表', version: '2025版', effectiveFrom: '2025-01-01' }] }
const guide = (version: string) => ({ forms: [{ name: '失业登记表', version }] })

testRule(oldVersion, {
  valid: [
    { name: 'the same version', standard, guide: guide('2025版') },
    { name: 'no version published', standard, guide: { forms: [{ name: '失业登记表' }] } },
    {
      name: 'the standard’s version is not in use yet',
      standard: { forms: [{ name: '失业登记表', version: '2027版', effectiveFrom: '2027-01-01' }] },
      guide: guide('2025版'),
    },
  ],
  invalid: [
    {
      name: 'an older version in the name only',
      standard: { forms: [{ name: '失业登记表', version: '2025' }] },
      guide: { forms: [{ name: '失业登记表（2019年版）' }] },
      expect: [{ message: 'old', path: '/forms/0/name' }],
    },
    {
      name: 'versions in both names',
      standard: { forms: [{ name: '失业登记表V2.0' }] },
      guide: { forms: [{ name: '失业登记表V1.0' }] },
      expect: [{ message: 'old' }],
    },
    {
      name: 'an older year',
      standard,
      guide: guide('2021版'),
      expect: [
        {
          message: 'old',
          place: '失业登记表/version',
          path: '/forms/0/version',
          severity: 'error',
          fixed: guide('2025版'),
        },
      ],
    },
    {
      name: 'an older number',
      standard: { forms: [{ name: '失业登记表', version: 'V2.1' }] },
      guide: guide('V1.3'),
      expect: [{ message: 'old' }],
    },
    {
      name: 'a newer year that the standard does not know',
      standard,
      guide: guide('2026版'),
      expect: [{ message: 'other' }],
    },
    {
      name: 'in use since before the standard’s',
      standard: { forms: [{ name: '失业登记表', effectiveFrom: '2025-01-01' }] },
      guide: { forms: [{ name: '失业登记表', effectiveFrom: '2021-01-01' }] },
      expect: [{ message: 'since' }],
    },
  ],
  harmless: [
    {
      name: 'the same version, in the name',
      standard: { forms: [{ name: '失业登记表', version: '2025' }] },
      guide: { forms: [{ name: '失业登记表（2025年版）' }] },
    },
    { name: 'the year in other words', standard, guide: guide('2025年版') },
    {
      name: 'the number in other words',
      standard: { forms: [{ name: '失业登记表', version: 'V2.0' }] },
      guide: guide('第二版'),
    },
    {
      name: 'in use at another day',
      standard,
      guide: { forms: [{ name: '失业登记表', version: '2025版', effectiveFrom: '2025-03-01' }] },
    },
  ],
})
