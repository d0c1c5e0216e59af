import { testRule } from '../../test-rule.ts'
import { channelMissing } from './channel-missing.ts'

const standard = { handling: { channels: ['window' as const, 'online' as const] } }

testRule(channelMissing, {
  valid: [
    { name: 'the same channels', standard, guide: { handling: { channels: ['window', 'online'] } } },
    { name: 'not published', standard, guide: { handling: {} } },
    { name: 'no handling', standard, guide: {} },
  ],
  invalid: [
    {
      name: 'the window only',
      standard,
      guide: { handling: { channels: ['window'] } },
      expect: [
        {
          place: 'channels/online',
          path: '/handling/channels',
          severity: 'error',
          fixed: { handling: { channels: ['window', 'online'] } },
        },
      ],
    },
    {
      name: 'online only',
      standard,
      guide: { handling: { channels: ['online'] } },
      expect: [{ place: 'channels/window' }],
    },
    {
      name: 'no post',
      standard: { handling: { channels: ['window', 'online', 'post'] } },
      guide: { handling: { channels: ['window', 'online'] } },
      expect: [{ place: 'channels/post' }],
    },
  ],
  harmless: [
    { name: 'another order', standard, guide: { handling: { channels: ['online', 'window'] } } },
    { name: 'one more', standard, guide: { handling: { channels: ['window', 'online', 'app'] } } },
    {
      name: 'the standard says nothing',
      standard: { handling: {} },
      guide: { handling: { channels: ['window'] } },
    },
  ],
})
