import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

testRule(missing, {
  valid: [
    { name: 'the target is published', standard: { target: ['natural'] }, guide: { target: ['natural'] } },
    { name: 'the standard has none', guide: {} },
    {
      name: 'the target is published as empty (another rule)',
      standard: { target: ['natural'] },
      guide: { target: [] },
    },
  ],
  invalid: [
    {
      name: 'the target is not published',
      standard: { target: ['natural'] },
      guide: {},
      expect: [{ place: '', severity: 'info', fixed: { target: ['natural'] } }],
    },
    { name: 'a target of two kinds is not published', standard: { target: ['natural', 'legal'] }, guide: {} },
    { name: 'a target of organisations is not published', standard: { target: ['other'] }, guide: {} },
  ],
  harmless: [
    {
      name: 'another order',
      standard: { target: ['natural', 'legal'] },
      guide: { target: ['legal', 'natural'] },
    },
    { name: 'one named twice', standard: { target: ['legal'] }, guide: { target: ['legal', 'legal'] } },
    { name: 'the standard’s is empty', standard: { target: [] }, guide: {} },
  ],
})
