import { testChannelDiffers } from '../verbs/test-verbs.ts'
import { channelDiffers } from './channel-differs.ts'

testChannelDiffers(channelDiffers, {
  usual: { forms: [{ name: '失业登记表' }] },
  rewritten: { forms: [{ name: '《失业登记表》' }] },
  odd: { forms: [{ name: '就业登记表' }] },
})
