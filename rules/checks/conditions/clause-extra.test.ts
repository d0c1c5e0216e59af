import { testRule } from '../../test-rule.ts'
import { clauseExtra } from './clause-extra.ts'

const conditions =
  '1.用人单位和本人缴纳失业保险费满1年。2.非因本人意愿中断就业。3.应当办理失业登记，不得同时享受基本养老保险待遇。4.年满16周岁或者属于就业困难人员。'

testRule(clauseExtra, {
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
      name: 'a clause is missing (another rule)',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('2.非因本人意愿中断就业。', '') },
    },
  ],
  invalid: [
    {
      name: 'a clause is added',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('2.非因', '2.近3年无违法违规记录。3.非因') },
      expect: [{ message: 'extra', severity: 'error' }],
    },
    {
      name: 'a requirement is added to a clause',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('失业登记，', '失业登记，经社区公示无异议，') },
    },
    {
      name: 'a clause is added at the end',
      standard: { conditions: conditions },
      guide: { conditions: `${conditions}5.申请前参加政策培训并取得结业证明。` },
    },
  ],
  harmless: [
    ...['受理条件：', '【受理条件】', '一、受理条件\n', '申请条件：\n', '办理条件如下：'].map((heading) => ({
      name: `a heading: ${heading.trim()}`,
      standard: { conditions: conditions },
      guide: { conditions: heading + conditions },
    })),
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
      name: 'that all are needed, with the ground of it',
      standard: { conditions: '年满16周岁；办理失业登记。' },
      guide: {
        conditions: '年满16周岁；办理失业登记，两者缺一不可（依据《中华人民共和国社会保险法》第十六条）。',
      },
    },
    {
      name: 'that all are needed, with a half-width mark',
      standard: { conditions: '年满16周岁；办理失业登记。' },
      guide: { conditions: '1.年满16周岁; 2.办理失业登记. 两者缺一不可.' },
    },
    {
      name: 'an introduction',
      standard: { conditions: conditions },
      guide: { conditions: `申请人应当同时符合下列条件：${conditions}` },
    },
  ],
})
