import { testOutlier } from '../verbs/test-verbs.ts'
import { outlier } from './outlier.ts'

testOutlier(outlier, {
  usual: { fee: { charged: false } },
  rewritten: { fee: { charged: false, standard: '不收费' } },
  odd: { fee: { charged: true, standard: '每证10元' } },
})
