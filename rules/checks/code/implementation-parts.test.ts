import { testRule } from '../../test-rule.ts'
import { implementationParts } from './implementation-parts.ts'

const right = '11440100000000000C3442111001000'
const others = '11440111007502521J'

testRule(implementationParts, {
  valid: [
    { name: 'all parts are the guide’s own', guide: { implementationCode: right } },
    {
      name: 'the base code itself is wrong (another rule)',
      guide: { baseCode: '442111009000', implementationCode: right },
    },
    {
      name: 'the check character inside is wrong (another rule)',
      guide: { implementationCode: `11440100000000000D${right.slice(18)}` },
    },
    {
      name: 'the guide’s level is not its agency’s (another rule)',
      guide: { level: 'county', implementationCode: right },
    },
  ],
  invalid: [
    {
      name: 'another agency’s credit code',
      guide: {
        implementationCode: `${others}${right.slice(18)}`,
        handlingCode: `${others}${right.slice(18)}01`,
      },
      expect: [
        {
          message: 'issuer',
          place: 'implementationCode/issuer',
          severity: 'error',
          fixed: { implementationCode: right, handlingCode: `${right}01` },
        },
      ],
    },
    {
      name: 'another level',
      guide: { implementationCode: '11440100000000000C4442111001000' },
      expect: [{ message: 'level', fixed: { implementationCode: right } }],
    },
    {
      name: 'another item’s base code',
      guide: { implementationCode: '11440100000000000C3442111002000' },
      expect: [{ message: 'base', fixed: { implementationCode: right } }],
    },
    {
      name: 'another level inside a handling code alone',
      guide: { handlingCode: '11440100000000000C244211100100001' },
      expect: [{ message: 'level', path: '/handlingCode' }],
    },
  ],
  harmless: [
    {
      name: 'the agency is known by the nine characters of its organisation code',
      guide: { implementationCode: right, agency: { uscc: '000000000', name: '某局' } },
    },
    {
      name: 'the national code stands in the guide, the provincial inside',
      standard: { nationalCode: '002014001000' },
      guide: { baseCode: '002014001000', type: '20', implementationCode: right },
    },
    {
      name: 'the parts are set apart by spaces',
      guide: { implementationCode: '11440100000000000c 3 442111001000' },
    },
  ],
})
