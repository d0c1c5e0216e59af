import { testChannelDiffers } from '../verbs/test-verbs.ts'
import { channelDiffers } from './channel-differs.ts'

testChannelDiffers(channelDiffers, {
  usual: { fee: { charged: false } },
  rewritten: { fee: { charged: false, standard: '不收费' } },
  odd: { fee: { charged: true, standard: '每证10元' } },
})
