import { testRule } from '../../test-rule.ts'
import { splitMissing } from './split-missing.ts'

const code = '440111001000'
const standard = { name: '劳务派遣经营许可', code }
const subItem = (serial: string, name: string) => ({
  ...standard,
  subItem: name,
  parent: code,
  code: `440111001${serial}`,
})
const items = [subItem('001', '新办'), subItem('002', '变更'), subItem('003', '延续')]
const guide = (serial: string, name: string) => ({
  id: `g${serial}`,
  subItem: name,
  baseCode: `440111001${serial}`,
})
const all = [guide('001', '新办'), guide('002', '变更'), guide('003', '延续')]
const publishes = [code]

testRule(splitMissing, {
  valid: [
    { name: 'all sub-items', standard, items, agency: { publishes }, guides: all },
    { name: 'not declared', standard, items, guides: all.slice(0, 1) },
    {
      name: 'no sub-item at all: the item is missing',
      standard,
      items: [...items, { name: '失业登记', code: '442111002000' }],
      agency: { publishes },
      guide: { name: '失业登记', baseCode: '442111002000' },
    },
    {
      name: 'a sub-item that is not in force',
      standard,
      items: [...items.slice(0, 2), { ...subItem('003', '延续'), status: 'planned' }],
      agency: { publishes },
      guides: all.slice(0, 2),
    },
  ],
  invalid: [
    {
      name: 'one sub-item missing beside two others',
      standard,
      items,
      agency: { publishes },
      guides: all.slice(0, 2),
      expect: [{ message: 'missing', kind: 'coverage', severity: 'error', standardCode: '440111001003' }],
    },
    {
      name: 'two sub-items missing',
      standard,
      items,
      agency: { publishes },
      guides: all.slice(0, 1),
      expect: 2,
    },
    {
      name: 'a declared sub-item missing',
      standard,
      items,
      agency: { publishes: ['440111001002'] },
      guides: [guide('001', '新办')],
      expect: [{ standardCode: '440111001002' }],
    },
  ],
  harmless: [
    {
      name: 'a sub-item under another name, which is another finding',
      standard,
      items,
      agency: { publishes },
      guides: [...all.slice(0, 2), guide('003', '到期换证')],
    },
    {
      name: 'two sub-items in one guide, which is another finding',
      standard,
      items,
      agency: { publishes },
      guides: [guide('001', '新办'), guide('002', '变更、延续')],
    },
    {
      name: 'a sub-item of another agency of the region',
      standard,
      items,
      agency: { publishes },
      agencies: [{ uscc: '11440100000000000B', name: '广州市就业服务中心' }],
      guides: [
        ...all.slice(0, 2),
        { ...guide('003', '延续'), agency: { uscc: '11440100000000000B', name: '广州市就业服务中心' } },
      ],
    },
  ],
})
