import { testRule } from '../../test-rule.ts'
import { clauseMissing } from './clause-missing.ts'

const conditions =
  '1.用人单位和本人缴纳失业保险费满1年。2.非因本人意愿中断就业。3.应当办理失业登记，不得同时享受基本养老保险待遇。4.年满16周岁或者属于就业困难人员。'

testRule(clauseMissing, {
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
      name: 'a clause too many (another rule)',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('2.非因', '2.近3年无违法违规记录。3.非因') },
    },
  ],
  invalid: [
    {
      name: 'a clause is left out',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('2.非因本人意愿中断就业。', '') },
      expect: [{ message: 'missing', severity: 'error', fixed: { conditions } }],
    },
    {
      name: 'part of a clause is left out',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('，不得同时享受基本养老保险待遇', '') },
    },
    {
      name: 'the conditions are empty',
      standard: { conditions: conditions },
      guide: { conditions: '' },
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
      name: 'a clause split in two',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('，不得', '。（五）不得') },
    },
  ],
})
