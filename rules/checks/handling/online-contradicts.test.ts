import { testRule } from '../../test-rule.ts'
import { onlineContradicts } from './online-contradicts.ts'

const standard = { handling: {} }

testRule(onlineContradicts, {
  valid: [
    {
      name: 'online, no visit',
      standard,
      guide: { handling: { onlineDepth: 4, maxVisits: 0, channels: ['online', 'window'] } },
    },
    {
      name: 'the window, one visit',
      standard,
      guide: { handling: { onlineDepth: 2, maxVisits: 1, channels: ['window'] } },
    },
    { name: 'nothing published', standard, guide: { handling: {} } },
  ],
  invalid: [
    {
      name: 'wholly online, yet a visit',
      standard,
      guide: { handling: { onlineDepth: 4, maxVisits: 1, channels: ['online'] } },
      expect: [{ message: 'depth', path: '/handling/maxVisits', severity: 'error' }],
    },
    {
      name: 'no visit, yet the window only',
      standard,
      guide: { handling: { maxVisits: 0, channels: ['window'] } },
      expect: [{ message: 'noWay' }],
    },
    {
      name: 'wholly online, yet not among the channels',
      standard,
      guide: { handling: { onlineDepth: 4, channels: ['window'] } },
      expect: [{ message: 'noChannel', path: '/handling/channels' }],
    },
    {
      name: 'no visit, yet the terminal only',
      standard,
      guide: { handling: { maxVisits: 0, channels: ['terminal'] } },
    },
  ],
  harmless: [
    {
      name: 'no visit, by post',
      standard,
      guide: { handling: { maxVisits: 0, channels: ['window', 'post'] } },
    },
    {
      name: 'no visit, the window with express delivery',
      standard,
      guide: { handling: { maxVisits: 0, channels: ['window'], express: true } },
    },
    {
      name: 'wholly online by app',
      standard,
      guide: { handling: { onlineDepth: 4, maxVisits: 0, channels: ['app'] } },
    },
    { name: 'no visit, no channels published', standard, guide: { handling: { maxVisits: 0 } } },
  ],
})
