import { testRule } from '../../test-rule.ts'
import { placeholder } from './placeholder.ts'

testRule(placeholder, {
  valid: [
    { name: 'a real code', guide: {} },
    { name: 'no code', guide: { baseCode: '' } },
    { name: 'a malformed code (another rule)', guide: { baseCode: '44211100100' } },
  ],
  invalid: [
    {
      name: 'one digit repeated',
      guide: { baseCode: '2222222222222' },
      expect: [
        { place: 'baseCode', path: '/baseCode', severity: 'error', fixed: { baseCode: '442111001000' } },
      ],
    },
    { name: 'zeros', guide: { implementationCode: '0'.repeat(31) } },
    { name: 'a count', guide: { baseCode: '123456789012' } },
    { name: 'a mask behind the prefix', guide: { baseCode: '4421XXXXXXXX' } },
    { name: 'a word', guide: { baseCode: '待定' } },
    {
      name: 'zeros for the base code inside',
      guide: { implementationCode: '11440100000000000C3000000000000' },
    },
  ],
  harmless: [
    { name: 'a main item numbered 000', standard: { code: '442111000004' }, guide: {} },
    { name: 'a main item with letters', standard: { code: '4421110A0003' }, guide: {} },
    { name: '无 for no handling item', guide: { handlingCode: '无' } },
  ],
})
