import { testOutlier } from '../verbs/test-verbs.ts'
import { outlier } from './outlier.ts'

testOutlier(outlier, {
  usual: { legalLimit: { value: 1, unit: 'year' } },
  rewritten: { legalLimit: { value: 12, unit: 'month' } },
  odd: { legalLimit: { value: 15, unit: 'workday' } },
})
