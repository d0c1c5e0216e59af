import { testChannelDiffers } from '../verbs/test-verbs.ts'
import { channelDiffers } from './channel-differs.ts'

testChannelDiffers(channelDiffers, {
  usual: { handling: { kind: 'promised', channels: ['window', 'online'] } },
  rewritten: { handling: { kind: 'promised', channels: ['online', 'window'] } },
  odd: { handling: { kind: 'instant', channels: ['window', 'online'] } },
})
