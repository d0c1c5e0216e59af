import { testRule } from '../../test-rule.ts'
import { onSiteReasonMissing } from './on-site-reason-missing.ts'

const standard = { handling: { maxVisits: 1, onSiteReason: '需现场核验身份' } }

testRule(onSiteReasonMissing, {
  valid: [
    { name: 'with a reason', standard, guide: { handling: { maxVisits: 1, onSiteReason: '须当面签字' } } },
    { name: 'no visit', standard, guide: { handling: { maxVisits: 0 } } },
    { name: 'visits not published', standard, guide: { handling: {} } },
  ],
  invalid: [
    {
      name: 'without a reason',
      standard,
      guide: { handling: { maxVisits: 1 } },
      expect: [{ place: 'onSiteReason', path: '/handling', severity: 'warning' }],
    },
    {
      name: 'a reason that is none',
      standard,
      guide: { handling: { maxVisits: 1, onSiteReason: '无' } },
      expect: [{ path: '/handling/onSiteReason', severity: 'warning' }],
    },
    {
      name: 'the reason published as empty',
      standard,
      guide: { handling: { maxVisits: 2, onSiteReason: '' } },
    },
  ],
  harmless: [
    {
      name: 'no visit, no reason',
      standard,
      guide: { handling: { maxVisits: 0, onSiteReason: '无，支持全程网办并选择邮寄送达' } },
    },
    {
      name: 'the standard gives no reason either',
      standard: { handling: { maxVisits: 1 } },
      guide: { handling: { maxVisits: 1 } },
    },
    { name: 'another reason', standard, guide: { handling: { maxVisits: 1, onSiteReason: '需要采集照片' } } },
  ],
})
