import { testRule } from '../../test-rule.ts'
import { subjectNarrowed } from './subject-narrowed.ts'

const conditions =
  '1.用人单位和本人缴纳失业保险费满1年。2.非因本人意愿中断就业。3.应当办理失业登记，不得同时享受基本养老保险待遇。4.年满16周岁或者属于就业困难人员。'

testRule(subjectNarrowed, {
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
      name: 'a requirement of its own (another rule)',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('2.非因', '2.近3年无违法违规记录。3.非因') },
    },
  ],
  invalid: [
    {
      name: 'people of the own city only',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('就业困难人员', '本市户籍就业困难人员') },
      expect: [{ message: 'narrowed', severity: 'error' }],
    },
    {
      name: 'employers of a certain age only',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('用人单位和', '注册满2年的用人单位和') },
    },
    {
      name: 'a district for the province',
      standard: { conditions: '本省户籍人员' },
      guide: { conditions: '天河区户籍人员' },
      expect: [{ message: 'narrowedPlace' }],
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
      name: 'the own city for 当地',
      standard: { conditions: '在当地参保的人员' },
      guide: { conditions: '在广州市参保的人员' },
    },
  ],
})
