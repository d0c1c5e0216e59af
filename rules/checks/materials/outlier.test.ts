import { testOutlier } from '../verbs/test-verbs.ts'
import { outlier } from './outlier.ts'

testOutlier(outlier, {
  usual: { materials: [{ name: '居民身份证' }] },
  rewritten: { materials: [{ name: '身份证' }] },
  odd: { materials: [{ name: '营业执照' }] },
})
