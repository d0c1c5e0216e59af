import type { StandardItem } from '../../catalog.ts'
import { testRule } from '../../test-rule.ts'
import { cancelled } from './cancelled.ts'

const standard: Partial<StandardItem> = {
  name: '职业技能考核鉴定机构设立审批',
  type: '01',
  status: 'cancelled',
  formerNames: ['职业技能鉴定机构设立审批'],
}

testRule(cancelled, {
  valid: [
    { name: 'an item in force' },
    { name: 'a guide that is cancelled as well', standard, guide: { status: 'cancelled' } },
    { name: 'an item that ends only later', standard: { ...standard, effectiveTo: '2026-12-31' } },
    { name: 'an item on its last day', standard: { ...standard, effectiveTo: '2026-11-23' } },
  ],
  invalid: [
    {
      name: 'a cancelled item still offered',
      standard,
      expect: [{ message: 'cancelled', severity: 'error', path: '' }],
    },
    {
      name: 'a cancelled item with its last day',
      standard: { ...standard, effectiveTo: '2018-12-29' },
      expect: [{ message: 'ended' }],
    },
    {
      name: 'a cancelled item under its former name, without a code',
      standard,
      guides: [{ name: '职业技能鉴定机构设立审批', baseCode: '440111999000' }],
      expect: [{ message: 'renamed' }],
    },
    {
      name: 'a transferred item',
      standard: { ...standard, status: 'transferred' },
      expect: [{ message: 'transferred' }],
    },
    {
      name: 'an item that another one took over',
      standard: { ...standard, status: 'transferred', replacedBy: '440111002000' },
      items: [{ name: '人力资源服务许可', code: '440111002000' }],
      expect: [{ message: 'replaced' }],
    },
    { name: 'a suspended guide is still published', standard, guide: { status: 'suspended' } },
  ],
  harmless: [
    {
      name: 'an item in force with a similar name',
      standard: { name: '职业技能等级认定机构备案' },
      items: [{ ...standard, code: '440111005000' }],
    },
    {
      name: 'an item in force that has replaced a cancelled one',
      standard: { name: '人力资源服务许可' },
      items: [{ ...standard, code: '440111005000', replacedBy: '442111001000' }],
    },
    {
      name: 'an item in force in its dressing',
      standard: { name: '人力资源服务许可' },
      items: [{ ...standard, code: '440111005000' }],
      guide: { name: '1.1 人力资源服务许可（市级）' },
    },
  ],
})
