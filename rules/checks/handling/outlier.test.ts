import { testOutlier } from '../verbs/test-verbs.ts'
import { outlier } from './outlier.ts'

testOutlier(outlier, {
  usual: { handling: { kind: 'promised', channels: ['window', 'online'] } },
  rewritten: { handling: { kind: 'promised', channels: ['online', 'window'] } },
  odd: { handling: { kind: 'instant', channels: ['window', 'online'] } },
})
