import { testChannelDiffers } from '../verbs/test-verbs.ts'
import { channelDiffers } from './channel-differs.ts'

testChannelDiffers(channelDiffers, {
  usual: { materials: [{ name: '居民身份证' }] },
  rewritten: { materials: [{ name: '身份证' }] },
  odd: { materials: [{ name: '营业执照' }] },
})
