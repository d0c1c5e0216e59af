import { testRule } from '../../test-rule.ts'
import { modalityChanged } from './modality-changed.ts'

const conditions =
  '1.用人单位和本人缴纳失业保险费满1年。2.非因本人意愿中断就业。3.应当办理失业登记，不得同时享受基本养老保险待遇。4.年满16周岁或者属于就业困难人员。'

testRule(modalityChanged, {
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
      name: '不得 becomes 可以 (another rule)',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('不得', '可以') },
    },
  ],
  invalid: [
    {
      name: '应当 becomes 可以',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('应当', '可以') },
      expect: [{ message: 'changed', severity: 'error', fixed: { conditions } }],
    },
    {
      name: '必须 becomes 可以',
      standard: { conditions: '必须到场办理' },
      guide: { conditions: '可以到场办理' },
    },
    {
      name: '可以 becomes 应当',
      standard: { conditions: '可以委托他人办理' },
      guide: { conditions: '应当委托他人办理' },
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
      name: 'the obligation goes without saying',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('应当办理', '办理') },
    },
  ],
})
