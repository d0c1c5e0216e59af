import { testChannelDiffers } from '../verbs/test-verbs.ts'
import { channelDiffers } from './channel-differs.ts'

testChannelDiffers(channelDiffers, {
  usual: { legalLimit: { value: 1, unit: 'year' } },
  rewritten: { legalLimit: { value: 12, unit: 'month' } },
  odd: { legalLimit: { value: 15, unit: 'workday' } },
})
