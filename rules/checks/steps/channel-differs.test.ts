import { testChannelDiffers } from '../verbs/test-verbs.ts'
import { channelDiffers } from './channel-differs.ts'

testChannelDiffers(channelDiffers, {
  usual: { steps: [{ name: '受理' }] },
  rewritten: { steps: [{ name: '1.登记受理' }] },
  odd: { steps: [{ name: '公示' }] },
})
