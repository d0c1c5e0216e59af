import { testRule } from '../../test-rule.ts'
import { kindDiffers } from './kind-differs.ts'

const standard = { handling: { kind: 'instant' as const } }

testRule(kindDiffers, {
  valid: [
    { name: 'the same kind', standard, guide: { handling: { kind: 'instant' } } },
    { name: 'not published', standard, guide: { handling: {} } },
    { name: 'no handling', standard, guide: {} },
  ],
  invalid: [
    {
      name: 'promised where the standard is at once',
      standard,
      guide: { handling: { kind: 'promised' } },
      expect: [
        {
          place: 'kind',
          path: '/handling/kind',
          severity: 'error',
          fixed: { handling: { kind: 'instant' } },
        },
      ],
    },
    {
      name: 'promised, and nothing else wrong',
      standard: { handling: { kind: 'instant', maxVisits: 1 } },
      guide: { handling: { kind: 'promised', maxVisits: 1 } },
    },
    {
      name: 'promised where the kind must be the same',
      standard: { handling: { kind: 'instant' }, binding: { 'handling/kind': 'same' } },
      guide: { handling: { kind: 'promised' } },
      expect: [{ severity: 'error' }],
    },
  ],
  harmless: [
    {
      name: 'at once where the standard promises',
      standard: { handling: { kind: 'promised' } },
      guide: { handling: { kind: 'instant' } },
    },
    {
      name: 'the standard says nothing',
      standard: { handling: {} },
      guide: { handling: { kind: 'promised' } },
    },
    {
      name: 'promised in both',
      standard: { handling: { kind: 'promised' } },
      guide: { handling: { kind: 'promised' } },
    },
  ],
})
