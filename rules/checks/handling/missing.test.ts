import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

const standard = { handling: { maxVisits: 1 } }

testRule(missing, {
  valid: [
    { name: 'published', standard, guide: { handling: { maxVisits: 1 } } },
    { name: 'published as empty', standard, guide: { handling: {} } },
    { name: 'other facets', standard, guide: { handling: { kind: 'instant' } } },
  ],
  invalid: [
    {
      name: 'not published',
      standard,
      guide: {},
      expect: [{ message: 'absent', place: '', severity: 'info' }],
    },
    {
      name: 'not published where it must be the same',
      standard: { handling: { maxVisits: 1 }, binding: { handling: 'same' } },
      guide: {},
      expect: [{ severity: 'info' }],
    },
    {
      name: 'not published, with channels in the standard',
      standard: { handling: { channels: ['window'] } },
      guide: {},
    },
  ],
  harmless: [
    { name: 'worse is another rule', standard, guide: { handling: { maxVisits: 1, express: true } } },
    { name: 'the standard says nothing', standard: {}, guide: {} },
    { name: 'better', standard, guide: { handling: { maxVisits: 0 } } },
  ],
})
