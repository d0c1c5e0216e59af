import { testRule } from '../../test-rule.ts'
import { negationChanged } from './negation-changed.ts'

const conditions =
  '1.用人单位和本人缴纳失业保险费满1年。2.非因本人意愿中断就业。3.应当办理失业登记，不得同时享受基本养老保险待遇。4.年满16周岁或者属于就业困难人员。'

testRule(negationChanged, {
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
      name: 'an obligation becomes free (another rule)',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('应当', '可以') },
    },
  ],
  invalid: [
    {
      name: '非因 becomes 因',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('非因', '因') },
      expect: [{ message: 'changed', severity: 'error' }],
    },
    {
      name: '不得 is left out',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('不得同时', '同时') },
    },
    {
      name: '无 becomes 有',
      standard: { conditions: '没有违法记录' },
      guide: { conditions: '有违法记录' },
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
      name: 'another way to deny it',
      standard: { conditions: '没有违法记录' },
      guide: { conditions: '未有违法记录' },
    },
  ],
})
