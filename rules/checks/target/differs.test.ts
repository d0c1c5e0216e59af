import { testRule } from '../../test-rule.ts'
import { differs } from './differs.ts'

testRule(differs, {
  valid: [
    { name: 'the same', standard: { target: ['natural'] }, guide: { target: ['natural'] } },
    {
      name: 'narrower (another rule)',
      standard: { target: ['natural', 'legal'] },
      guide: { target: ['legal'] },
    },
    { name: 'not published (another rule)', standard: { target: ['natural'] }, guide: {} },
  ],
  invalid: [
    {
      name: 'others in their place',
      standard: { target: ['natural'] },
      guide: { target: ['legal'] },
      expect: [{ path: '/target', severity: 'error', fixed: { target: ['natural'] } }],
    },
    {
      name: 'more than the standard',
      standard: { target: ['natural'] },
      guide: { target: ['natural', 'legal'] },
    },
    {
      name: 'more than the standard where a better guide is welcome',
      standard: { target: ['natural'], binding: { target: 'no-worse' } },
      guide: { target: ['natural', 'legal'] },
      expect: [{ severity: 'info' }],
    },
    {
      name: 'one exchanged',
      standard: { target: ['natural', 'legal'] },
      guide: { target: ['natural', 'other'] },
    },
  ],
  harmless: [
    {
      name: 'another order',
      standard: { target: ['natural', 'legal'] },
      guide: { target: ['legal', 'natural'] },
    },
    { name: 'one named twice', standard: { target: ['legal'] }, guide: { target: ['legal', 'legal'] } },
    { name: 'the standard has none', guide: { target: ['legal'] } },
  ],
})
