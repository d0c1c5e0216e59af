import { testRule } from '../../test-rule.ts'
import { implementationFormat } from './implementation-format.ts'

const right = '11440100000000000C3442111001000'

testRule(implementationFormat, {
  valid: [
    { name: '31 characters in their parts', guide: { implementationCode: right } },
    { name: 'none is published', guide: {} },
    { name: 'a placeholder (another rule)', guide: { implementationCode: '0'.repeat(31) } },
    {
      name: 'a handling code short of characters (another rule)',
      guide: { handlingCode: '11440100000000000C344211100100001'.slice(1) },
    },
  ],
  invalid: [
    {
      name: 'the credit code lacks a character',
      guide: { implementationCode: right.slice(1) },
      expect: [{ message: 'length', path: '/implementationCode', fixed: { implementationCode: right } }],
    },
    {
      name: 'the credit code holds letters of no credit code',
      guide: { implementationCode: `O${right.slice(1)}` },
      expect: [{ message: 'issuer', fixed: { implementationCode: right } }],
    },
    {
      name: 'the level is 7',
      guide: { implementationCode: '11440100000000000C7442111001000' },
      expect: [{ message: 'level', fixed: { implementationCode: right } }],
    },
    {
      name: 'the base code inside has a type that no table has',
      guide: { implementationCode: '11440100000000000C3449911001000' },
      expect: [{ message: 'base', fixed: { implementationCode: right } }],
    },
    {
      name: 'implementation and handling code lack the same character',
      guide: { implementationCode: right.slice(1), handlingCode: `${right.slice(1)}01` },
    },
    {
      name: 'the implementation code lacks its last character, the handling code is right',
      guide: { implementationCode: right.slice(0, -1), handlingCode: `${right}01` },
      expect: [{ message: 'length', fixed: { implementationCode: right, handlingCode: `${right}01` } }],
    },
    {
      name: 'the level inside a handling code alone is 0',
      guide: { handlingCode: '11440100000000000C044211100100001' },
      expect: [{ message: 'level', path: '/handlingCode' }],
    },
  ],
  harmless: [
    {
      name: 'a pseudo code of a street station',
      guide: {
        implementationCode: 'TE44010400000000015442111001000',
        agency: { name: '某街道服务站' },
        level: 'township',
      },
      agency: { uscc: 'TE4401040000000001', name: '某街道服务站', level: 'township' },
      standard: { levels: ['township'] },
    },
    { name: 'spaces between the parts', guide: { implementationCode: '11440100000000000C 3 442111001000' } },
    {
      name: 'small letters and full width',
      guide: { implementationCode: '１1440100000000000c3442111001000' },
    },
  ],
})
