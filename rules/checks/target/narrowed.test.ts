import { testRule } from '../../test-rule.ts'
import { narrowed } from './narrowed.ts'

testRule(narrowed, {
  valid: [
    { name: 'the same', standard: { target: ['natural'] }, guide: { target: ['natural'] } },
    {
      name: 'others in their place (another rule)',
      standard: { target: ['natural'] },
      guide: { target: ['legal'] },
    },
    { name: 'not published (another rule)', standard: { target: ['natural'] }, guide: {} },
  ],
  invalid: [
    {
      name: 'one of two left out',
      standard: { target: ['natural', 'legal'] },
      guide: { target: ['legal'] },
      expect: [{ message: 'narrowed', severity: 'error', fixed: { target: ['natural', 'legal'] } }],
    },
    {
      name: 'one of two left out where a better guide is welcome',
      standard: { target: ['natural', 'legal'], binding: { target: 'no-worse' } },
      guide: { target: ['natural'] },
      expect: [{ severity: 'error' }],
    },
    {
      name: 'published as empty',
      standard: { target: ['natural'] },
      guide: { target: [] },
      expect: [{ message: 'empty' }],
    },
  ],
  harmless: [
    {
      name: 'another order',
      standard: { target: ['natural', 'legal'] },
      guide: { target: ['legal', 'natural'] },
    },
    { name: 'one named twice', standard: { target: ['legal'] }, guide: { target: ['legal', 'legal'] } },
    { name: 'the standard has none', guide: { target: [] } },
  ],
})
