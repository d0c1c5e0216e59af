import { testOutlier } from '../verbs/test-verbs.ts'
import { outlier } from './outlier.ts'

testOutlier(outlier, {
  usual: { conditions: '1.年满16周岁。2.已经办理失业登记。' },
  rewritten: { conditions: '（一）已办理失业登记；（二）年满十六周岁' },
  odd: { conditions: '1.年满18周岁。2.已经办理失业登记。' },
})
