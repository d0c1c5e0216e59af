import { testRule } from '../../test-rule.ts'
import { kindContradicts } from './kind-contradicts.ts'

const result = (name: string, kind?: 'certificate' | 'approval' | 'other') => ({
  guide: { results: [kind ? { name, kind } : { name }] },
})

testRule(kindContradicts, {
  valid: [
    { name: 'a certificate', ...result('劳务派遣经营许可证', 'certificate') },
    { name: 'an approval', ...result('关于同意设立的批复', 'approval') },
    { name: 'no kind', ...result('劳务派遣经营许可证') },
  ],
  invalid: [
    {
      name: 'a licence called an approval',
      ...result('《劳务派遣经营许可证》', 'approval'),
      expect: [
        {
          path: '/results/0/kind',
          severity: 'error',
          fixed: { results: [{ name: '《劳务派遣经营许可证》', kind: 'certificate' }] },
        },
      ],
    },
    { name: 'a certificate called other', ...result('职业资格证书', 'other') },
    { name: 'an approval called a certificate', ...result('设立批复', 'certificate') },
    {
      name: 'in the standard itself',
      standard: { results: [{ name: '营业执照', kind: 'other' }] },
      expect: [{ kind: 'standard' }],
    },
  ],
  harmless: [
    { name: 'a proof is what it is called', ...result('参保证明', 'other') },
    { name: 'an act that ends in 证', ...result('养老待遇资格认证', 'other') },
    { name: 'a decision may be one or the other', ...result('认定工伤决定书', 'other') },
  ],
})
