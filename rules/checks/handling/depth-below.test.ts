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
