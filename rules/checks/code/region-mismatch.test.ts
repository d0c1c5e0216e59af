import { testRule } from '../../test-rule.ts'
import { regionMismatch } from './region-mismatch.ts'

const unknown = { name: '某局' }
const base = '442111001000'

testRule(regionMismatch, {
  valid: [
    { name: 'the agency’s own code', guide: { implementationCode: `11440100000000000C3${base}` } },
    { name: 'no implementation code', guide: { agency: unknown } },
    {
      name: 'a province’s code at provincial level',
      guide: {
        agency: unknown,
        level: 'provincial',
        region: '440000',
        implementationCode: `11440000553612461J2${base}`,
      },
    },
  ],
  invalid: [
    {
      name: 'a district’s credit code at provincial level',
      guide: { agency: unknown, implementationCode: `11440111007502521J2${base}` },
      expect: [{ message: 'level', severity: 'warning', path: '/implementationCode' }],
    },
    {
      name: 'a district’s credit code at city level',
      guide: { agency: unknown, implementationCode: `11440111007502521J3${base}` },
      expect: [{ message: 'level' }],
    },
    {
      name: 'another city’s credit code',
      guide: { agency: unknown, region: '440300', implementationCode: `11440100007483172Q3${base}` },
      expect: [{ message: 'region' }],
    },
    {
      name: 'the city’s credit code at county level in a guide of a county',
      guide: {
        agency: unknown,
        region: '440104',
        level: 'county',
        implementationCode: `11440100007483172Q4${base}`,
      },
      expect: [{ message: 'level' }],
    },
  ],
  harmless: [
    {
      name: 'a city bureau’s office at county level',
      guide: {
        agency: unknown,
        level: 'county',
        implementationCode: `11440300053959979Q4${base}`,
        region: '440300',
      },
    },
    {
      name: 'a city without counties',
      guide: {
        agency: unknown,
        level: 'township',
        region: '441900',
        implementationCode: `TE44190000000000015${base}`,
      },
      standard: { levels: ['township'] },
    },
    {
      name: 'a credit code registered before the district was renamed',
      guide: {
        agency: unknown,
        level: 'county',
        region: '440112',
        implementationCode: `TE44011600000000014${base}`,
      },
    },
  ],
})
