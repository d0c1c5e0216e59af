import { testChannelDiffers } from '../verbs/test-verbs.ts'
import { channelDiffers } from './channel-differs.ts'

testChannelDiffers(channelDiffers, {
  usual: { promisedLimit: { value: 1, unit: 'year' } },
  rewritten: { promisedLimit: { value: 12, unit: 'month' } },
  odd: { promisedLimit: { value: 15, unit: 'workday' } },
})
