import { testOutlier } from '../verbs/test-verbs.ts'
import { outlier } from './outlier.ts'

testOutlier(outlier, {
  usual: { target: ['natural', 'legal'] },
  rewritten: { target: ['legal', 'natural'] },
  odd: { target: ['natural'] },
})
