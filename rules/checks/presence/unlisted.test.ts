import { testRule } from '../../test-rule.ts'
import { unlisted } from './unlisted.ts'

const standard = { name: '失业保险金申领' }
const other = '442111999000'

testRule(unlisted, {
  valid: [
    { name: 'an item of the directory', standard },
    {
      name: 'an item that is declared local',
      standard,
      guide: { name: '人才公寓租住申请', baseCode: other, local: true },
    },
    {
      name: 'a guide that is cancelled',
      standard,
      guide: { name: '人才公寓租住申请', baseCode: other, status: 'cancelled' },
    },
  ],
  invalid: [
    {
      name: 'an item that the directory does not have',
      standard,
      guide: { name: '人才公寓租住申请', baseCode: other },
      expect: [{ message: 'unlisted', severity: 'error', standardCode: null, path: '' }],
    },
    {
      name: 'a near miss: another item with a similar name',
      standard,
      guide: { name: '失业补助金申领', baseCode: other },
      expect: [{ message: 'unlisted', severity: 'error' }],
    },
    {
      name: 'a guide that may be an item is only a remark with the candidates',
      standard: { ...standard, commonNames: ['领失业金'] },
      guide: { name: '领失业金', baseCode: other },
      expect: [{ message: 'undecided', severity: 'info' }],
    },
    {
      name: 'a suspended guide is still published',
      standard,
      guide: { name: '人才公寓租住申请', baseCode: other, status: 'suspended' },
    },
  ],
  harmless: [
    { name: 'an unknown code under the item’s name', standard, guide: { baseCode: other } },
    {
      name: 'the item’s name with a level mark and another word for the action',
      standard,
      guide: { name: '失业保险金申请（县级）', baseCode: other },
    },
    {
      name: 'a former name',
      standard: { ...standard, formerNames: ['失业救济金申领'] },
      guide: { name: '失业救济金申领', baseCode: other },
    },
  ],
})
