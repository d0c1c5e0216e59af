import { testRule } from '../../test-rule.ts'
import { betterThanStandard } from './better-than-standard.ts'

const standard = {
  handling: {
    maxVisits: 1,
    onlineDepth: 2 as const,
    kind: 'promised' as const,
    reach: 'city' as const,
    channels: ['window' as const],
  },
}

testRule(betterThanStandard, {
  valid: [
    {
      name: 'as in the standard',
      standard,
      guide: {
        handling: { maxVisits: 1, onlineDepth: 2, kind: 'promised', reach: 'city', channels: ['window'] },
      },
    },
    { name: 'not published', standard, guide: { handling: {} } },
    { name: 'worse', standard, guide: { handling: { maxVisits: 2, onlineDepth: 1, reach: 'county' } } },
  ],
  invalid: [
    {
      name: 'no visit',
      standard,
      guide: { handling: { maxVisits: 0 } },
      expect: [{ message: 'visits', severity: 'info' }],
    },
    { name: 'deeper', standard, guide: { handling: { onlineDepth: 4 } }, expect: [{ message: 'depth' }] },
    { name: 'farther', standard, guide: { handling: { reach: 'nation' } }, expect: [{ message: 'reach' }] },
    {
      name: 'done at once',
      standard,
      guide: { handling: { kind: 'instant' } },
      expect: [{ message: 'kind' }],
    },
    {
      name: 'one channel more',
      standard,
      guide: { handling: { channels: ['window', 'online'] } },
      expect: [{ message: 'channel', place: 'channels/online' }],
    },
  ],
  harmless: [
    {
      name: 'everything better',
      standard,
      guide: {
        handling: {
          maxVisits: 0,
          onlineDepth: 4,
          kind: 'instant',
          reach: 'province',
          channels: ['window', 'online'],
        },
      },
    },
    { name: 'the standard says nothing', standard: { handling: {} }, guide: { handling: { maxVisits: 0 } } },
    { name: 'no handling', standard, guide: {} },
  ],
})
