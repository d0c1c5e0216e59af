import { testChannelDiffers } from '../verbs/test-verbs.ts'
import { channelDiffers } from './channel-differs.ts'

testChannelDiffers(channelDiffers, {
  usual: { procedure: { window: '窗口受理。' } },
  rewritten: { procedure: { window: '<p>窗口 受理</p>' } },
  odd: { procedure: { window: '窗口受理。公示七日。' } },
})
