import { testRule } from '../../test-rule.ts'
import { handlingItem } from './handling-item.ts'

const implementationCode = '11440100000000000C3442111001000'

testRule(handlingItem, {
  valid: [
    {
      name: 'the implementation code with 01',
      guide: { implementationCode, handlingCode: `${implementationCode}01` },
    },
    { name: 'no handling code', guide: { implementationCode } },
    {
      name: 'the implementation code is the wrong one of the two (another rule)',
      guide: {
        implementationCode: implementationCode.replace('C3', 'D3'),
        handlingCode: `${implementationCode}01`,
      },
    },
  ],
  invalid: [
    {
      name: 'the number is 00',
      guide: { implementationCode, handlingCode: `${implementationCode}00` },
      expect: [{ message: 'number', path: '/handlingCode', severity: 'error' }],
    },
    {
      name: 'the number is missing',
      guide: { implementationCode, handlingCode: implementationCode },
      expect: [{ message: 'length' }],
    },
    {
      name: 'another item’s implementation code stands before the number',
      guide: { implementationCode, handlingCode: '11440100000000000C344211100200002' },
      expect: [{ message: 'prefix', fixed: { handlingCode: `${implementationCode}02` } }],
    },
  ],
  harmless: [
    { name: '无 for no handling item', guide: { implementationCode, handlingCode: '无' } },
    {
      name: 'a space before the number',
      guide: { implementationCode, handlingCode: `${implementationCode} 02` },
    },
    { name: 'full-width digits', guide: { implementationCode, handlingCode: `${implementationCode}０９` } },
  ],
})
