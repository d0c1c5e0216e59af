import { testRule } from '../../test-rule.ts'
import { numberChanged } from './number-changed.ts'

const conditions =
  '1.用人单位和本人缴纳失业保险费满1年。2.非因本人意愿中断就业。3.应当办理失业登记，不得同时享受基本养老保险待遇。4.年满16周岁或者属于就业困难人员。'

testRule(numberChanged, {
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
      name: 'a bound is turned (another rule)',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('满1年', '不满1年') },
    },
  ],
  invalid: [
    {
      name: 'more people, named ahead',
      standard: { conditions: '专职工作人员不少于3名。' },
      guide: { conditions: '专职工作人员不少于5名。' },
    },
    {
      name: 'a day becomes two',
      standard: { conditions: '24小时内报告。' },
      guide: { conditions: '48小时内报告。' },
    },
    {
      name: 'a year becomes two',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('满1年', '满2年') },
      expect: [{ message: 'changed', severity: 'error', fixed: { conditions } }],
    },
    {
      name: 'an age is raised',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('16周岁', '18周岁') },
    },
    {
      name: 'months for a year',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('满1年', '满15个月') },
    },
  ],
  harmless: [
    ...[
      ['专职工作人员不少于3名。', '有3名以上专职工作人员。'],
      ['有3名以上专职工作人员。', '有专职工作人员3名以上。'],
      ['24小时内报告。', '1日内报告。'],
      ['参加工伤保险。一级至四级职工退出岗位。', '1.参加工伤保险。\n2.1级至4级职工退出岗位。'],
    ].map(([standard = '', guide = '']) => ({
      name: `${standard}${guide}`,
      standard: { conditions: standard },
      guide: { conditions: guide },
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
      name: 'months that make the same year',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('满1年', '满12个月') },
    },
  ],
})
