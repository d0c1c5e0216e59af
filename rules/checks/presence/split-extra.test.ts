import { testRule } from '../../test-rule.ts'
import { splitExtra } from './split-extra.ts'

const standard = { name: '劳务派遣经营许可', code: '440111001000' }
const items = [
  { ...standard, subItem: '变更', parent: standard.code, code: '440111001002' },
  { ...standard, subItem: '延续', parent: standard.code, code: '440111001003' },
]

testRule(splitExtra, {
  valid: [
    {
      name: 'a sub-item of the standard',
      standard,
      items,
      guide: { subItem: '变更', baseCode: '440111001002' },
    },
    { name: 'no sub-item of an item that is not split', standard: { name: '失业登记' } },
    {
      name: 'a sub-item under another name is renamed, not extra',
      standard,
      items,
      guide: { subItem: '到期换证', baseCode: '440111001003' },
    },
  ],
  invalid: [
    {
      name: 'a sub-item that the standard does not have',
      standard,
      items,
      guide: { subItem: '遗失补证', baseCode: '440111001009' },
      expect: [{ message: 'extra', place: 'subItem', standardCode: standard.code, severity: 'error' }],
    },
    {
      name: 'a sub-item of an item that the standard does not split',
      standard: { name: '工伤认定' },
      guide: { name: '工伤认定', subItem: '一般程序' },
      expect: [{ message: 'unsplit' }],
    },
    {
      name: 'a sub-item that the standard does not have, under the code of the main item',
      standard,
      items,
      guide: { subItem: '遗失补证' },
    },
  ],
  harmless: [
    {
      name: 'a sub-item named like its item',
      standard: { name: '工伤认定' },
      guide: { name: '工伤认定', subItem: '工伤认定' },
    },
    {
      name: 'a sub-item named like its item in other words',
      standard: { name: '工伤认定' },
      guide: { name: '工伤认定', subItem: '工伤认定申请（市级）' },
    },
    {
      name: 'the main item’s name before the sub-item’s',
      standard,
      items,
      guide: { subItem: '劳务派遣经营许可变更', baseCode: '440111001002' },
    },
  ],
})
