import { testChannelDiffers } from '../verbs/test-verbs.ts'
import { channelDiffers } from './channel-differs.ts'

testChannelDiffers(channelDiffers, {
  usual: { results: [{ name: '就业创业证' }] },
  rewritten: { results: [{ name: '《就业创业证》' }] },
  odd: { results: [{ name: '失业登记证明' }] },
})
