import { testChannelDiffers } from '../verbs/test-verbs.ts'
import { channelDiffers } from './channel-differs.ts'

testChannelDiffers(channelDiffers, {
  usual: { basis: [{ title: '中华人民共和国就业促进法' }] },
  rewritten: { basis: [{ title: '《就业促进法》' }] },
  odd: { basis: [{ title: '失业保险条例' }] },
})
