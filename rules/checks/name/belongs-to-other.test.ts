import { testRule } from '../../test-rule.ts'
import { belongsToOther } from './belongs-to-other.ts'

const change = { name: '劳务派遣经营许可', subItem: '变更', parent: '440111001000', code: '440111001002' }
const renewal = { ...change, subItem: '延续', code: '440111001003' }
const main = { name: '劳务派遣经营许可', code: '440111001000' }
const reset = { name: '社会保障卡密码重置', code: '442111103000' }

testRule(belongsToOther, {
  valid: [
    { name: 'the item’s own name', standard: { name: '社会保障卡密码修改' }, items: [reset] },
    {
      name: 'a name that is no item’s',
      standard: { name: '社会保障卡密码修改' },
      items: [reset],
      guide: { name: '社会保障卡密码查询' },
    },
    {
      name: 'the main item’s name with the code of its sub-item',
      standard: change,
      items: [main, renewal],
      guide: { name: '劳务派遣经营许可', subItem: '', baseCode: change.code },
    },
    {
      name: 'two items of one name',
      standard: { name: '求职创业补贴申领' },
      items: [{ name: '求职创业补贴申领', code: '442111105000' }],
    },
  ],
  invalid: [
    {
      name: 'another item’s name over the code of this one',
      standard: { name: '社会保障卡密码修改' },
      items: [reset],
      guide: { name: '社会保障卡密码重置' },
      expect: [{ message: 'named', place: '', path: '/name', severity: 'error' }],
    },
    {
      name: 'a sibling’s name in the sub-item',
      standard: change,
      items: [main, renewal],
      guide: { name: '劳务派遣经营许可', subItem: '延续', baseCode: change.code },
      expect: [{ place: 'subItem', path: '/subItem' }],
    },
    {
      name: 'a sibling’s name written in the name',
      standard: change,
      items: [main, renewal],
      guide: { name: '劳务派遣经营许可（延续）', subItem: '', baseCode: change.code },
    },
    {
      name: 'another item’s name in its dressing',
      standard: { name: '社会保障卡密码修改' },
      items: [reset],
      guide: { name: '1.2 社会保障卡密码重置（市级）' },
    },
  ],
  harmless: [
    {
      name: 'the sub-item written in the name',
      standard: change,
      items: [main, renewal],
      guide: { name: '劳务派遣经营许可变更', subItem: '无', baseCode: change.code },
    },
    {
      name: 'the own name in its dressing',
      standard: { name: '社会保障卡密码修改' },
      items: [reset],
      guide: { name: '社会保障卡密码修改（县级）' },
    },
    {
      name: 'an everyday name that is another item’s name',
      standard: { name: '社会保障卡密码修改', commonNames: ['社会保障卡密码重置'] },
      items: [reset],
      guide: { name: '社会保障卡密码修改', commonNames: ['社会保障卡密码重置'] },
    },
  ],
})
