import { testRule } from '../../test-rule.ts'
import { baseFormat } from './base-format.ts'

testRule(baseFormat, {
  valid: [
    { name: 'twelve characters of the province', guide: {} },
    { name: 'a national code', guide: { baseCode: '000120014000' } },
    { name: 'no base code', guide: { baseCode: '' } },
    { name: 'a placeholder (another rule)', guide: { baseCode: 'XXXXXXXXXXXX' } },
  ],
  invalid: [
    {
      name: 'hyphens between the parts',
      guide: { baseCode: '44-21-11-001-000' },
      expect: [{ message: 'separated', path: '/baseCode' }],
    },
    {
      name: 'a character is missing',
      guide: { baseCode: '44211100100' },
      expect: [
        { message: 'length', path: '/baseCode', severity: 'error', fixed: { baseCode: '442111001000' } },
      ],
    },
    {
      name: 'another province’s prefix',
      guide: { baseCode: '372111001000' },
      expect: [{ message: 'prefix' }],
    },
    {
      name: 'a type that only the national table has',
      guide: { baseCode: '441011001000' },
      expect: [{ message: 'type' }],
    },
    {
      name: 'a letter where the department stands',
      guide: { baseCode: '4421I1001000' },
      expect: [{ message: 'digits' }],
    },
    {
      name: 'letter O in the sub-item, and the same inside the implementation code',
      guide: { baseCode: '442111001OO1', implementationCode: '11440100000000000C3442111001OO1' },
      expect: [{ message: 'digits', place: 'baseCode' }],
    },
    {
      name: 'the standard’s own code is malformed',
      standard: { code: '44211100100' },
      guide: { baseCode: '', status: 'cancelled' },
      expect: [{ message: 'length', path: '/code' }],
    },
  ],
  harmless: [
    { name: 'full-width digits and spaces', guide: { baseCode: '４４２１　１１００　１０００' } },
    { name: 'spaces between the parts', guide: { baseCode: '44 21 11 001 000' } },
    {
      name: 'a small letter in the main item',
      standard: { code: '44211105N003' },
      guide: { baseCode: '44211105n003' },
    },
  ],
})
