import { testOutlier } from '../verbs/test-verbs.ts'
import { outlier } from './outlier.ts'

testOutlier(outlier, {
  usual: { basis: [{ title: '中华人民共和国就业促进法' }] },
  rewritten: { basis: [{ title: '《就业促进法》' }] },
  odd: { basis: [{ title: '失业保险条例' }] },
})
