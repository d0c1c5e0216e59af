import { testRule } from '../../test-rule.ts'
import { contradictsCode } from './contradicts-code.ts'

const local = { name: '人才公寓申请', local: true }

testRule(contradictsCode, {
  valid: [
    { name: 'type and code agree', guide: { ...local, baseCode: '442111901000', type: '21' } },
    { name: 'the standard shows that the type is wrong (another rule)', guide: { type: '07' } },
    { name: 'a malformed code (another rule)', guide: { ...local, baseCode: '4407', type: '21' } },
  ],
  invalid: [
    {
      name: 'a licence under the code of a service',
      guide: { ...local, baseCode: '442111901000', type: '01' },
      expect: [{ place: '', path: '/type', severity: 'error' }],
    },
    {
      name: 'national digits under a Guangdong code',
      guide: { ...local, baseCode: '442111901000', type: '20' },
    },
    {
      name: 'the base code inside the only code, an implementation code',
      guide: {
        ...local,
        baseCode: '',
        implementationCode: '11440100000000000C3440711901000',
        type: '公共服务',
      },
    },
    {
      name: 'the standard contradicts itself',
      standard: { type: '07' },
      guide: { status: 'cancelled' },
      expect: [{ kind: 'standard' }],
    },
  ],
  harmless: [
    {
      name: 'national digits under a national code',
      guide: { ...local, baseCode: '002014901000', type: '20' },
    },
    { name: 'the name of the type', guide: { ...local, baseCode: '442011901000', type: '其他行政权力' } },
    { name: 'no base code', guide: { ...local, baseCode: '', type: '05' } },
  ],
})
