import { testOutlier } from '../verbs/test-verbs.ts'
import { outlier } from './outlier.ts'

testOutlier(outlier, {
  usual: { promisedLimit: { value: 1, unit: 'year' } },
  rewritten: { promisedLimit: { value: 12, unit: 'month' } },
  odd: { promisedLimit: { value: 15, unit: 'workday' } },
})
