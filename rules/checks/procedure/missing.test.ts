import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

testRule(missing, {
  valid: [
    {
      name: 'it is published',
      standard: { binding: { procedure: 'same' }, procedure: { window: '窗口受理。审查后作出决定。' } },
      guide: { procedure: { window: '窗口受理。审查后作出决定。' } },
    },
    { name: 'the standard has none', guide: {} },
    { name: 'only the guide has one', guide: { procedure: { window: '窗口受理。审查后作出决定。' } } },
  ],
  invalid: [
    {
      name: 'it is not published',
      standard: { binding: { procedure: 'same' }, procedure: { window: '窗口受理。审查后作出决定。' } },
      guide: {},
      expect: [{ message: 'absent', severity: 'info', place: '' }],
    },
    {
      name: 'the procedure online is not published',
      standard: { binding: { procedure: 'same' }, procedure: { online: '网上申请。' } },
      guide: {},
    },
    {
      name: 'both sides are not published',
      standard: { binding: { procedure: 'same' }, procedure: { window: '窗口受理。', online: '网上申请。' } },
      guide: {},
    },
  ],
  harmless: [
    {
      name: 'other wording',
      standard: { binding: { procedure: 'same' }, procedure: { window: '窗口受理。审查后作出决定。' } },
      guide: { procedure: { window: '窗口予以受理；审查后决定' } },
    },
    {
      name: 'the agency decides',
      standard: { procedure: { window: '窗口受理。审查后作出决定。' } },
      guide: {},
    },
    {
      name: 'only one side is published',
      standard: { binding: { procedure: 'same' }, procedure: { window: '窗口受理。', online: '网上申请。' } },
      guide: { procedure: { window: '窗口受理。审查后作出决定。' } },
    },
  ],
})
