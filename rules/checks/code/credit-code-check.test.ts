import { testRule } from '../../test-rule.ts'
import { creditCodeCheck } from './credit-code-check.ts'

const rest = '3442111001000'

testRule(creditCodeCheck, {
  valid: [
    { name: 'both check characters are right', guide: { implementationCode: `11440100000000000C${rest}` } },
    {
      name: 'another agency’s right code (another rule)',
      guide: { implementationCode: `11440111007502521J${rest}` },
    },
    { name: 'no implementation code', guide: {} },
  ],
  invalid: [
    {
      name: 'the check character is another',
      guide: { implementationCode: `11440100000000000D${rest}` },
      expect: [
        {
          message: 'check',
          path: '/implementationCode',
          severity: 'error',
          fixed: { implementationCode: `11440100000000000C${rest}` },
        },
      ],
    },
    {
      name: 'two digits are swapped, in the handling code as well',
      guide: {
        implementationCode: `11441000000000000C${rest}`,
        handlingCode: `11441000000000000C${rest}01`,
      },
      expect: [{ fixed: { handlingCode: `11440100000000000C${rest}01` } }],
    },
    {
      name: 'the agency’s own code is not known',
      guide: {
        agency: { name: '某局' },
        implementationCode: `11440000553612461K${rest}`,
        level: 'municipal',
      },
      agency: { name: '另一局', uscc: '11440111007502521J' },
    },
  ],
  harmless: [
    {
      name: 'a pseudo code has no check character',
      guide: { agency: { name: '某村服务站' }, implementationCode: `TE4401040000000001${rest}` },
      agency: { uscc: 'TE4401040000000001', name: '某村服务站' },
    },
    { name: 'small letters', guide: { implementationCode: `11440100000000000c${rest}` } },
    { name: 'a space inside', guide: { implementationCode: `11440100 000000000C ${rest}` } },
  ],
})
