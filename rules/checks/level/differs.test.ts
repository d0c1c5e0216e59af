import { testRule } from '../../test-rule.ts'
import { differs } from './differs.ts'

testRule(differs, {
  valid: [
    { name: 'the agency’s level', guide: {} },
    {
      name: 'a county agency',
      agency: { level: 'county', region: '440104' },
      guide: { level: 'county', region: '440104' },
    },
    {
      name: 'an agency that the catalog does not know',
      guide: { agency: { name: '某局' }, level: 'county' },
    },
  ],
  invalid: [
    {
      name: 'a city agency says county level',
      guide: { level: 'county' },
      expect: [{ path: '/level', severity: 'error', fixed: { level: 'municipal' } }],
    },
    { name: 'a city agency says provincial level', guide: { level: 'provincial' } },
    {
      name: 'a town agency says county level',
      standard: { levels: ['township'] },
      agency: { level: 'township' },
      guide: { level: 'county' },
    },
  ],
  harmless: [
    {
      name: 'the agency is known by its organisation code',
      guide: { agency: { uscc: '000000000', name: '广州市人社局' } },
    },
    {
      name: 'the agency is known by a former name',
      agency: { formerNames: ['广州市人事局'] },
      guide: { agency: { name: '广州市人事局' } },
    },
    { name: 'the guide is unlinked', guide: { name: '人才公寓申请', baseCode: '', local: true } },
  ],
})
