import { testRule } from '../../test-rule.ts'
import { splitRenamed } from './split-renamed.ts'

const standard = { name: '劳务派遣经营许可', subItem: '延续', parent: '440111001000', code: '440111001003' }
const items = [
  { name: '劳务派遣经营许可', code: '440111001000' },
  { ...standard, subItem: '变更', code: '440111001002' },
]
const named = (subItem: string) => ({ standard, items, guide: { subItem } })

testRule(splitRenamed, {
  valid: [
    { name: 'the standard’s sub-item', ...named('延续') },
    {
      name: 'no sub-item',
      standard,
      items,
      guide: { name: '劳务派遣经营许可延续', subItem: '无' },
    },
    {
      name: 'an item without sub-items',
      standard: { name: '失业登记' },
      guide: { name: '失业登记', subItem: '线上' },
    },
  ],
  invalid: [
    {
      name: 'another name',
      ...named('到期换证'),
      expect: [
        {
          message: 'renamed',
          place: 'subItem',
          path: '/subItem',
          severity: 'error',
          fixed: { subItem: '延续' },
        },
      ],
    },
    { name: 'the main item’s name before another name', ...named('劳务派遣经营许可续期') },
    { name: 'words more', ...named('有效期延续申请') },
  ],
  harmless: [
    { name: 'the main item’s name before it', ...named('劳务派遣经营许可延续') },
    { name: 'a level mark', ...named('延续（县级）') },
    { name: 'traditional characters and a space', ...named('延 續') },
  ],
})
