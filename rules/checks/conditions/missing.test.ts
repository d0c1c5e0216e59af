import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

const conditions = '年满16周岁。'

testRule(missing, {
  valid: [
    { name: 'the conditions are published', standard: { conditions }, guide: { conditions } },
    { name: 'the standard has none', guide: {} },
    {
      name: 'they are published as empty (another rule)',
      standard: { conditions },
      guide: { conditions: '' },
    },
  ],
  invalid: [
    {
      name: 'no conditions are published',
      standard: { conditions },
      guide: {},
      expect: [{ message: 'absent', place: '', severity: 'warning', fixed: { conditions } }],
    },
    {
      name: 'a list of conditions is not published',
      standard: { conditions: '1.失业。2.登记。' },
      guide: {},
    },
    {
      name: 'conditions that may be better are not published',
      standard: { conditions, binding: { conditions: 'no-worse' } },
      guide: {},
    },
  ],
  harmless: [
    { name: 'other wording', standard: { conditions }, guide: { conditions: '年满十六周岁' } },
    { name: 'the standard’s are empty', standard: { conditions: '' }, guide: {} },
    { name: 'the agency decides', standard: { conditions, binding: { conditions: 'local' } }, guide: {} },
  ],
})
