import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

const fee = { charged: false }

testRule(missing, {
  valid: [
    { name: 'published', standard: { fee }, guide: { fee } },
    { name: 'the standard has none', guide: {} },
    { name: 'another fee', standard: { fee }, guide: { fee: { charged: true } } },
  ],
  invalid: [
    {
      name: 'not published',
      standard: { fee },
      guide: {},
      expect: [{ message: 'absent', place: '', severity: 'info' }],
    },
    { name: 'not published where one is charged', standard: { fee: { charged: true, standard: '50元' } } },
    { name: 'not published where it must be the same', standard: { fee, binding: { fee: 'same' } } },
  ],
  harmless: [
    { name: 'free in other words', standard: { fee }, guide: { fee: { charged: false, standard: '免收' } } },
    { name: 'nothing but free', standard: { fee: { charged: false, standard: '不收费' } }, guide: { fee } },
    { name: 'both unpublished' },
  ],
})
