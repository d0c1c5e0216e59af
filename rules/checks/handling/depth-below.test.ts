import { testRule } from '../../test-rule.ts'
import { depthBelow } from './depth-below.ts'

const standard = { handling: { onlineDepth: 4 as const } }

testRule(depthBelow, {
  valid: [
    { name: 'as deep', standard, guide: { handling: { onlineDepth: 4 } } },
    { name: 'not published', standard, guide: { handling: {} } },
    { name: 'no handling', standard, guide: {} },
  ],
  invalid: [
    {
      name: 'two levels below',
      standard,
      guide: { handling: { onlineDepth: 2 } },
      expect: [
        {
          place: 'onlineDepth',
          path: '/handling/onlineDepth',
          severity: 'error',
          fixed: { handling: { onlineDepth: 4 } },
        },
      ],
    },
    { name: 'one level below', standard, guide: { handling: { onlineDepth: 3 } } },
    {
      name: 'with visits that wholly online rules out: both are put right',
      standard: { handling: { onlineDepth: 4, maxVisits: 0 } },
      guide: { handling: { onlineDepth: 2, maxVisits: 2, onSiteReason: '核对原件' } },
      expect: [{ fixed: { handling: { onlineDepth: 4, maxVisits: 0, onSiteReason: '核对原件' } } }],
    },
    {
      name: 'with visits of which the standard says nothing: no repair is sure',
      standard,
      guide: { handling: { onlineDepth: 2, maxVisits: 2 } },
      expect: [{ place: 'onlineDepth' }],
    },
    {
      name: 'at the window alone: the channel is added',
      standard: { handling: { onlineDepth: 4, channels: ['window', 'online'] } },
      guide: { handling: { onlineDepth: 2, channels: ['window'] } },
      expect: [{ fixed: { handling: { onlineDepth: 4, channels: ['window', 'online'] } } }],
    },
    {
      name: 'the lowest',
      standard: { handling: { onlineDepth: 2 } },
      guide: { handling: { onlineDepth: 1 } },
    },
  ],
  harmless: [
    { name: 'deeper', standard: { handling: { onlineDepth: 3 } }, guide: { handling: { onlineDepth: 4 } } },
    {
      name: 'the standard says nothing',
      standard: { handling: {} },
      guide: { handling: { onlineDepth: 1 } },
    },
    { name: 'deepest in both', standard, guide: { handling: { onlineDepth: 4, channels: ['online'] } } },
  ],
})
