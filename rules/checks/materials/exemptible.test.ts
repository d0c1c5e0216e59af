import { testRule } from '../../test-rule.ts'
import { exemptible } from './exemptible.ts'

const standard = {
  materials: [
    {
      name: '居民身份证',
      necessity: 'required' as const,
      medium: ['paper' as const],
      originals: 1,
      exempt: true,
    },
  ],
  exemptMaterials: [{ name: '居民身份证', reason: 'e-certificate' as const, detail: '已关联电子证照' }],
}

const idCard = { code: 'C1', name: '居民身份证', kind: 'e-certificate' as const, aliases: ['二代身份证'] }
const household = { code: 'D1', name: '居民户口簿', kind: 'shared-data' as const }
const onPaper = (name: string) => ({ name, necessity: 'required' as const, medium: ['paper' as const] })

testRule(exemptible, {
  valid: [
    { name: 'exempt as in the standard', standard, guide: { materials: standard.materials } },
    { name: 'not published whether exempt', standard, guide: { materials: [{ name: '居民身份证' }] } },
    {
      name: 'exempt by commitment only',
      standard: {
        materials: [{ name: '场地证明', necessity: 'required' }],
        exemptMaterials: [{ name: '场地证明', reason: 'commitment' }],
      },
      guide: { materials: [{ name: '场地证明', necessity: 'required', exempt: false, originals: 1 }] },
    },
    {
      name: 'held, but nothing says that it has to be brought on paper',
      standard: { materials: [{ name: '居民身份证' }] },
      holdings: [idCard],
      guide: { materials: [{ name: '居民身份证' }] },
    },
  ],
  invalid: [
    {
      name: 'said to be not exempt',
      standard,
      guide: { materials: [{ name: '居民身份证', exempt: false }] },
      expect: [
        {
          message: 'exempt',
          place: '居民身份证/exempt',
          severity: 'warning',
          fixed: { materials: [{ name: '居民身份证', exempt: true }] },
        },
      ],
    },
    {
      name: 'required on paper',
      standard,
      guide: { materials: [{ name: '身份证', necessity: 'required', medium: ['paper'], originals: 1 }] },
    },
    {
      name: 'exempt by the row of the standard alone',
      standard: { materials: [{ name: '营业执照', exempt: true }] },
      guide: { materials: [{ name: '营业执照', exempt: false }] },
      expect: [{ message: 'marked' }],
    },
    {
      name: 'an e-certificate asked for on paper, which the standard leaves open',
      standard: { materials: [{ name: '居民身份证' }] },
      holdings: [idCard],
      guide: { materials: [onPaper('居民身份证')] },
      expect: [{ message: 'certified', place: '居民身份证/exempt' }],
    },
    {
      name: 'shared data asked for on paper where materials are left to the agency',
      standard: { materials: [{ name: '居民户口簿' }], binding: { materials: 'local' } },
      holdings: [household],
      guide: { materials: [onPaper('户口簿')] },
      expect: [
        {
          message: 'shared',
          fixed: { materials: [{ ...onPaper('户口簿'), exempt: true }] },
        },
      ],
    },
    {
      name: 'the standard asks for what is held: its fault, not that of the guides that follow it',
      standard: { materials: [onPaper('居民身份证')] },
      holdings: [idCard],
      guide: { materials: [onPaper('居民身份证')] },
      expect: [{ message: 'certified', kind: 'standard' }],
    },
  ],
  harmless: [
    {
      name: 'exempt with originals',
      standard,
      guide: { materials: [{ name: '居民身份证', originals: 1, exempt: true }] },
    },
    {
      name: 'the row says so in its name',
      standard,
      guide: { materials: [{ name: '居民身份证（免提交）' }] },
    },
    {
      name: 'the same row as in a standard that does not mark it',
      standard: {
        materials: [{ name: '居民身份证', necessity: 'required', medium: ['paper'] }],
        exemptMaterials: [{ name: '居民身份证', reason: 'data-sharing' }],
      },
      guide: { materials: [{ name: '居民身份证', necessity: 'required', medium: ['paper'] }] },
    },
  ],
})
