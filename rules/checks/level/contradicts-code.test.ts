import { testRule } from '../../test-rule.ts'
import { contradictsCode } from './contradicts-code.ts'

const base = '442111001000'
const unknown = { name: '某局' }

testRule(contradictsCode, {
  valid: [
    { name: 'level and code agree', guide: { implementationCode: `11440100000000000C3${base}` } },
    {
      name: 'only the digit differs, so the code is wrong (another rule)',
      guide: { implementationCode: `11440100000000000C4${base}` },
    },
    {
      name: 'the agency’s level shows that the guide’s is wrong (another rule)',
      guide: { level: 'county', implementationCode: `11440100000000000C3${base}` },
    },
  ],
  invalid: [
    {
      name: 'a city’s code with digit 3 at county level',
      guide: { agency: unknown, level: 'county', implementationCode: `11440100007483172Q3${base}` },
      expect: [{ path: '/level', severity: 'error' }],
    },
    {
      name: 'a province’s code with digit 2 at city level',
      guide: { agency: unknown, implementationCode: `11440000553612461J2${base}` },
    },
    {
      name: 'a city’s handling code at provincial level',
      guide: { agency: unknown, level: 'provincial', handlingCode: `11440100007483172Q3${base}01` },
    },
  ],
  harmless: [
    { name: 'no implementation code', guide: { agency: unknown, level: 'county' } },
    {
      name: 'a pseudo code of a village',
      guide: {
        agency: unknown,
        level: 'village',
        region: '441900',
        implementationCode: `TE44190000000000016${base}`,
      },
      standard: { levels: ['village'] },
    },
    {
      name: 'a city bureau’s office at county level with digit 4',
      guide: {
        agency: unknown,
        level: 'county',
        implementationCode: `11440300053959979Q4${base}`,
        region: '440300',
      },
    },
  ],
})
