import { testRule } from '../../test-rule.ts'
import { conjunctionChanged } from './conjunction-changed.ts'

const conditions =
  '1.用人单位和本人缴纳失业保险费满1年。2.非因本人意愿中断就业。3.应当办理失业登记，不得同时享受基本养老保险待遇。4.年满16周岁或者属于就业困难人员。'

testRule(conjunctionChanged, {
  valid: [
    {
      name: 'the conditions are the standard’s',
      standard: { conditions: conditions },
      guide: { conditions },
    },
    { name: 'the standard has none', guide: { conditions: '年满16周岁。' } },
    {
      name: 'none are published (another rule)',
      standard: { conditions: conditions },
      guide: {},
    },
    {
      name: 'a number is another (another rule)',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('满1年', '满2年') },
    },
  ],
  invalid: [
    {
      name: '或者 becomes 且',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('或者', '且') },
      expect: [{ message: 'changed', severity: 'error', fixed: { conditions } }],
    },
    {
      name: 'one of them becomes all',
      standard: { conditions: '符合下列条件之一：1.残疾。2.失业。' },
      guide: { conditions: '符合下列条件：1.残疾。2.失业。' },
    },
    {
      name: 'all of them becomes one',
      standard: { conditions: '残疾且失业' },
      guide: { conditions: '残疾或失业' },
    },
  ],
  harmless: [
    {
      name: 'other numbering and order',
      standard: { conditions: conditions },
      guide: {
        conditions:
          '（一）非因本人意愿中断就业；（二）年满16周岁或者属于就业困难人员；（三）用人单位和本人缴纳失业保险费满1年；（四）应当办理失业登记，不得同时享受基本养老保险待遇',
      },
    },
    {
      name: 'other numerals and full-width digits',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('满1年', '满一年').replace('16', '１６') },
    },
    {
      name: 'words that mean the same',
      standard: { conditions: conditions },
      guide: {
        conditions: conditions.replace('应当', '须').replace('或者', '或').replace('和本人', '及本人'),
      },
    },
    {
      name: 'markup and spaces',
      standard: { conditions: conditions },
      guide: { conditions: `<p>${conditions.replaceAll('。', '。</p><p>')}&nbsp;</p>` },
    },
    {
      name: '任一 for 之一',
      standard: { conditions: '符合下列条件之一的：1.残疾。2.失业。' },
      guide: { conditions: '符合下列任一条件的：1.残疾。2.失业。' },
    },
  ],
})
