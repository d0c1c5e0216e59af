import { testRule } from '../../test-rule.ts'
import { comparatorChanged } from './comparator-changed.ts'

const conditions =
  '1.用人单位和本人缴纳失业保险费满1年。2.非因本人意愿中断就业。3.应当办理失业登记，不得同时享受基本养老保险待遇。4.年满16周岁或者属于就业困难人员。'

testRule(comparatorChanged, {
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
      name: 'the number is another (another rule)',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('满1年', '满2年') },
    },
  ],
  invalid: [
    {
      name: 'at least, ahead of the verb, becomes at most',
      standard: { conditions: '至少工作3年。' },
      guide: { conditions: '工作不超过3年。' },
    },
    {
      name: '满 becomes 不满',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('满1年', '不满1年') },
      expect: [{ message: 'changed', severity: 'error', fixed: { conditions } }],
    },
    {
      name: '年满 becomes 未满',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('年满16', '未满16') },
    },
    {
      name: '以上 becomes 以下',
      standard: { conditions: '职工10人以上' },
      guide: { conditions: '职工10人以下' },
    },
  ],
  harmless: [
    {
      name: 'the least bound ahead of the verb',
      standard: { conditions: '至少工作3年。' },
      guide: { conditions: '工作不少于3年。' },
    },
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
      name: 'another way to bound it the same',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('年满16周岁', '16周岁以上') },
    },
  ],
})
