import { testOutlier } from '../verbs/test-verbs.ts'
import { outlier } from './outlier.ts'

testOutlier(outlier, {
  usual: { results: [{ name: '就业创业证' }] },
  rewritten: { results: [{ name: '《就业创业证》' }] },
  odd: { results: [{ name: '失业登记证明' }] },
})
