import { testChannelDiffers } from '../verbs/test-verbs.ts'
import { channelDiffers } from './channel-differs.ts'

testChannelDiffers(channelDiffers, {
  usual: { target: ['natural', 'legal'] },
  rewritten: { target: ['legal', 'natural'] },
  odd: { target: ['natural'] },
})
