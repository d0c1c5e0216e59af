import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

const implementationCode = '11440100000000000C3442111001000'

testRule(missing, {
  valid: [
    { name: 'the guide carries the base code', guide: {} },
    { name: 'the base code is malformed (another rule)', guide: { baseCode: '4421' } },
    { name: 'the base code is a placeholder (another rule)', guide: { baseCode: '000000000000' } },
  ],
  invalid: [
    {
      name: 'all codes are empty',
      guide: { baseCode: '', implementationCode: '' },
      expect: [{ message: 'absent', place: '', severity: 'info', fixed: { baseCode: '442111001000' } }],
    },
    { name: 'the only code says 无', guide: { baseCode: '无' } },
    { name: 'the only code is a dash', guide: { baseCode: '－', handlingCode: '/' } },
  ],
  harmless: [
    { name: 'only the implementation code is published', guide: { baseCode: '', implementationCode } },
    {
      name: 'only the handling code is published',
      guide: { baseCode: '无', handlingCode: `${implementationCode}01` },
    },
    { name: 'the code has spaces', guide: { baseCode: ' 4421 1100 1000 ' } },
  ],
})
