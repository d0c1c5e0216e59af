import { testRule } from '../../test-rule.ts'
import { baseDiffers } from './base-differs.ts'

const standard = {
  code: '442111001000',
  nationalCode: '002014001000',
  formerCodes: ['442111901000'],
  conditions: '法定劳动年龄内，有劳动能力，有就业要求，处于无业状态的城镇常住人员。',
}
const pinned = { name: '失业登记', conditions: standard.conditions }

testRule(baseDiffers, {
  valid: [
    { name: 'the item’s own code', standard, guide: {} },
    { name: 'no code at all', standard, guide: { baseCode: '' } },
    { name: 'a malformed code (another rule)', standard, guide: { baseCode: '4421110010' } },
  ],
  invalid: [
    {
      name: 'a code of no item of the directory',
      standard,
      guide: { ...pinned, baseCode: '442111009000' },
      expect: [
        { message: 'differs', place: 'baseCode', path: '/baseCode', fixed: { baseCode: '442111001000' } },
      ],
    },
    {
      name: 'the code that the item had before',
      standard,
      guide: { baseCode: '442111901000' },
      expect: [{ message: 'former', fixed: { baseCode: '442111001000' } }],
    },
    {
      name: 'the same wrong code inside the other codes is one finding',
      standard,
      guide: {
        ...pinned,
        baseCode: '442111009000',
        implementationCode: '11440100000000000C3442111009000',
        handlingCode: '11440100000000000C344211100900001',
      },
      expect: [
        {
          message: 'differs',
          fixed: {
            baseCode: '442111001000',
            implementationCode: '11440100000000000C3442111001000',
            handlingCode: '11440100000000000C344211100100001',
          },
        },
      ],
    },
    {
      name: 'the only code is an implementation code with a wrong base code inside',
      standard,
      guide: { ...pinned, baseCode: '', implementationCode: '11440100000000000C3442111009000' },
      expect: [{ message: 'differs', path: '/implementationCode' }],
    },
  ],
  harmless: [
    { name: 'the item’s national code', standard, guide: { baseCode: '002014001000', type: '20' } },
    { name: 'the code with spaces', standard, guide: { baseCode: '44 21 11 001 000' } },
    { name: 'the code in full width', standard, guide: { baseCode: '４４２１１１００１０００' } },
  ],
})
