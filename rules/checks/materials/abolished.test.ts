import { testRule } from '../../test-rule.ts'
import { abolished } from './abolished.ts'

const directory = { abolishedMaterials: [{ name: '无业证明', ground: '国办发〔2018〕47号' }] }

testRule(abolished, {
  valid: [
    { name: 'documents in use', directory, guide: { materials: [{ name: '居民身份证' }] } },
    { name: 'no materials', directory, guide: {} },
    {
      name: 'one choice beside a certificate in use',
      guide: { materials: [{ name: '营业执照或者组织机构代码证' }] },
    },
    {
      name: 'an old certificate from those who have no other',
      guide: { materials: [{ name: '组织机构代码证', condition: '未换发证照的单位提供' }] },
    },
  ],
  invalid: [
    {
      name: 'a proof that the directory abolished',
      directory,
      guide: { materials: [{ name: '居民身份证' }, { name: '无业证明材料' }] },
      expect: [
        {
          message: 'abolished',
          place: '无业证明',
          path: '/materials/1',
          severity: 'error',
          fixed: { materials: [{ name: '居民身份证' }] },
        },
      ],
    },
    {
      name: 'a certificate that is no longer issued',
      guide: { materials: [{ name: '组织机构代码证书复印件' }] },
      expect: [{ message: 'obsolete', place: '组织机构代码证' }],
    },
    {
      name: 'a proof that the item abolished',
      standard: { exemptMaterials: [{ name: '婚姻状况证明', reason: 'abolished', detail: '改为告知承诺' }] },
      guide: { materials: [{ name: '婚姻证明' }] },
      expect: [{ message: 'abolished' }],
    },
    {
      name: 'in the standard itself',
      directory,
      standard: { materials: [{ name: '无业证明' }] },
      expect: [{ kind: 'standard' }],
    },
  ],
  harmless: [
    { name: 'exempt', directory, guide: { materials: [{ name: '无业证明', exempt: true }] } },
    { name: 'a commitment about the same matter', directory, guide: { materials: [{ name: '无业承诺书' }] } },
    { name: 'a name that only contains it', directory, guide: { materials: [{ name: '毕业证明' }] } },
  ],
})
