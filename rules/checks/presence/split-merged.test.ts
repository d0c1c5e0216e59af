import { testRule } from '../../test-rule.ts'
import { splitMerged } from './split-merged.ts'

const standard = { name: '民办职业培训学校设立、分立、合并及变更审批', type: '01', code: '440111003000' }
const subItem = (serial: string, name: string) => ({
  ...standard,
  subItem: name,
  parent: standard.code,
  code: `440111003${serial}`,
})
const items = [subItem('001', '设立'), subItem('002', '分立、合并'), subItem('003', '变更')]

testRule(splitMerged, {
  valid: [
    { name: 'one sub-item', standard, items, guide: { subItem: '设立', baseCode: '440111003001' } },
    {
      name: 'a sub-item of the standard that is two things itself',
      standard,
      items,
      guide: { subItem: '分立、合并', baseCode: '440111003002' },
    },
    { name: 'an item without sub-items', standard },
  ],
  invalid: [
    {
      name: 'two sub-items in one',
      standard,
      items,
      guide: { subItem: '设立、变更', baseCode: '440111003001' },
      expect: [{ message: 'several', path: '/subItem', severity: 'error' }],
    },
    {
      name: 'the main item as one guide',
      standard,
      items,
      expect: [{ message: 'whole', path: '', standardCode: standard.code }],
    },
    {
      name: 'two sub-items that are no phases',
      standard: { name: '创业补贴申领' },
      items: [
        { subItem: '创业租金补贴申领', parent: '442111001000', code: '442111001001' },
        { subItem: '一次性创业资助申领', parent: '442111001000', code: '442111001002' },
      ].map((item) => ({ ...item, name: '创业补贴申领' })),
      guide: { subItem: '创业租金补贴申领、一次性创业资助申领', baseCode: '442111001001' },
      expect: [{ message: 'several' }],
    },
  ],
  harmless: [
    {
      name: 'the main item’s name, which lists all cases, with the code of one sub-item',
      standard,
      items,
      guide: { baseCode: '440111003003' },
    },
    {
      name: 'the main item’s name before the sub-item’s',
      standard,
      items,
      guide: { subItem: `${standard.name}变更`, baseCode: '440111003003' },
    },
    {
      name: 'a sub-item of two things with another conjunction',
      standard,
      items,
      guide: { subItem: '分立和合并', baseCode: '440111003002' },
    },
  ],
})
