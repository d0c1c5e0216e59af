import { testRule } from '../../test-rule.ts'
import { sourceDiffers } from './source-differs.ts'

const standard = { materials: [{ name: '居民身份证', source: 'government' as const }] }

testRule(sourceDiffers, {
  valid: [
    {
      name: 'the same source',
      standard,
      guide: { materials: [{ name: '居民身份证', source: 'government' }] },
    },
    { name: 'no source published', standard, guide: { materials: [{ name: '居民身份证' }] } },
    {
      name: 'the standard publishes none',
      standard: { materials: [{ name: '居民身份证' }] },
      guide: { materials: [{ name: '居民身份证', source: 'applicant' }] },
    },
  ],
  invalid: [
    {
      name: 'the applicant has to fetch what government issued',
      standard,
      guide: { materials: [{ name: '居民身份证', source: 'applicant' }] },
      expect: [
        {
          place: '居民身份证/source',
          severity: 'error',
          fixed: { materials: [{ name: '居民身份证', source: 'government' }] },
        },
      ],
    },
    {
      name: 'somebody else issues it',
      standard,
      guide: { materials: [{ name: '身份证', source: 'other' }] },
    },
    {
      name: 'government for the applicant',
      standard: { materials: [{ name: '公司章程', source: 'applicant' }] },
      guide: { materials: [{ name: '公司章程', source: 'government' }] },
    },
  ],
  harmless: [
    {
      name: 'the same source under an alias',
      standard,
      guide: { materials: [{ name: '二代身份证', source: 'government' }] },
    },
    {
      name: 'the same sources in another order',
      standard: {
        materials: [
          { name: '居民身份证', source: 'government' },
          { name: '公司章程', source: 'applicant' },
        ],
      },
      guide: {
        materials: [
          { name: '公司章程', source: 'applicant' },
          { name: '居民身份证', source: 'government' },
        ],
      },
    },
    { name: 'no list', standard, guide: { materials: [] } },
  ],
})
