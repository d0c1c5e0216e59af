import { testRule } from '../../test-rule.ts'
import { differs } from './differs.ts'

const change = { name: '劳务派遣经营许可', subItem: '变更', parent: '440111001000', code: '440111001002' }
const main = { name: '劳务派遣经营许可', code: '440111001000' }

testRule(differs, {
  valid: [
    { name: 'the standard’s name', standard: { name: '失业登记' }, guide: { name: '失业登记' } },
    {
      name: 'everyday names are never compared',
      standard: { name: '失业登记', commonNames: ['失业证'] },
      guide: { name: '失业登记', commonNames: ['下岗登记'] },
    },
    {
      name: 'the main item’s name alone, with the code of a sub-item',
      standard: change,
      items: [main],
      guide: { name: '劳务派遣经营许可', subItem: '', baseCode: change.code },
    },
    {
      name: 'a name that a synonym of the directory makes the same',
      standard: { name: '社会保障卡申领' },
      directory: { synonyms: [['社会保障卡', '社保卡']] },
      guide: { name: '社保卡申领' },
    },
    {
      name: 'a handling item where the standard names none',
      standard: { name: '失业登记' },
      guide: { name: '失业登记', handlingItem: '失业登记（线上）' },
    },
  ],
  invalid: [
    {
      name: 'another word for the action',
      standard: { name: '失业保险金申领' },
      guide: { name: '失业保险金申报' },
      expect: [
        { message: 'action', place: '', path: '/name', severity: 'error', fixed: { name: '失业保险金申领' } },
      ],
    },
    {
      name: 'a qualifier more',
      standard: { name: '参保证明查询打印' },
      guide: { name: '个人参保证明查询打印' },
      expect: [{ message: 'qualifier' }],
    },
    {
      name: 'one wrong character',
      standard: { name: '就业困难人员认定' },
      guide: { name: '就业困难人员认订' },
      expect: [{ message: 'typo' }],
    },
    {
      name: 'the words in another order',
      standard: { name: '社会保障卡挂失与解挂' },
      guide: { name: '社会保障卡解挂与挂失' },
      expect: [{ message: 'order' }],
    },
    {
      name: 'a former name',
      standard: { name: '人力资源服务许可', formerNames: ['职业介绍机构设立审批'] },
      guide: { name: '职业介绍机构设立审批' },
      expect: [{ message: 'former', fixed: { name: '人力资源服务许可' } }],
    },
    {
      name: 'words more',
      standard: { name: '劳动能力鉴定' },
      guide: { name: '劳动能力鉴定便民办理服务' },
      expect: [{ message: 'wording' }],
    },
    {
      name: '和 for 与, which are one for matching only',
      standard: { name: '社会保障卡密码修改与重置' },
      guide: { name: '社会保障卡密码修改和重置' },
    },
    {
      name: 'a sub-item written in the name beside a wrong main name',
      standard: change,
      items: [main],
      guide: { name: '劳务派遣行政许可（变更）', subItem: '', baseCode: change.code },
      expect: [{ path: '/name' }],
    },
    {
      name: 'the action of a sub-item that speaks for itself',
      standard: { ...change, name: '创业补贴申领', subItem: '创业租金补贴申领' },
      items: [{ ...main, name: '创业补贴申领' }],
      guide: { name: '创业补贴申领', subItem: '创业租金补贴申请', baseCode: change.code },
      expect: [{ message: 'action', place: 'subItem', path: '/subItem' }],
    },
    {
      name: 'the name of another city before it',
      standard: { name: '失业登记' },
      guide: { name: '深圳市失业登记' },
    },
  ],
  harmless: [
    { name: 'a level mark', standard: { name: '失业登记' }, guide: { name: '失业登记（县级行使)' } },
    { name: 'a number', standard: { name: '失业登记' }, guide: { name: '1.1 失业登记' } },
    { name: 'the own city', standard: { name: '失业登记' }, guide: { name: '广州市失业登记' } },
    { name: 'traditional characters', standard: { name: '失业登记' }, guide: { name: '失業登記' } },
    {
      name: 'brackets, spaces and book-title marks',
      standard: { name: '《就业创业证》申领（补发）' },
      guide: { name: '就业创业证 申领(补发)' },
    },
    {
      name: 'the sub-item written in the name',
      standard: change,
      items: [main],
      guide: { name: '劳务派遣经营许可（变更）', subItem: '/', baseCode: change.code },
    },
    {
      name: 'the main item’s name before the sub-item’s',
      standard: change,
      items: [main],
      guide: { name: '劳务派遣经营许可', subItem: '劳务派遣经营许可变更', baseCode: change.code },
    },
    {
      name: 'a sub-item like its main item',
      standard: { name: '失业登记' },
      guide: { name: '失业登记', subItem: '失业登记' },
    },
  ],
})
