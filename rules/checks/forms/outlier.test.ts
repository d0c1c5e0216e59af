import { testOutlier } from '../verbs/test-verbs.ts'
import { outlier } from './outlier.ts'

testOutlier(outlier, {
  usual: { forms: [{ name: '失业登记表' }] },
  rewritten: { forms: [{ name: '《失业登记表》' }] },
  odd: { forms: [{ name: '就业登记表' }] },
})
