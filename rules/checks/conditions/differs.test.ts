import { testRule } from '../../test-rule.ts'
import { differs } from './differs.ts'

const conditions =
  '1.用人单位和本人缴纳失业保险费满1年。2.非因本人意愿中断就业。3.应当办理失业登记，不得同时享受基本养老保险待遇。4.年满16周岁或者属于就业困难人员。'

testRule(differs, {
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
      name: 'another thing is asked',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('基本养老保险待遇', '基本医疗保险待遇') },
      expect: [{ message: 'differs', severity: 'error', fixed: { conditions } }],
    },
    {
      name: 'another cause',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('中断就业', '退休离职') },
    },
    {
      name: 'wholly other conditions',
      standard: { conditions: conditions },
      guide: { conditions: '企业依法注册登记。' },
    },
  ],
  harmless: [
    {
      name: 'the ground named by its number alone',
      standard: { conditions: '符合办学条件，期限不超过3年。' },
      guide: { conditions: '符合办学条件，期限不超过3年（根据人社部发〔2017〕1号文）。' },
    },
    {
      name: 'the ground ahead of all',
      standard: { conditions: '1.年满16周岁；2.失业。' },
      guide: { conditions: '根据《失业保险条例》第十四条规定，1.年满16周岁；2.失业。' },
    },
    {
      name: 'permission in one character',
      standard: { conditions: '学历可以放宽至大学专科，可以不经筹设直接申请。' },
      guide: { conditions: '学历可放宽至大学专科，可不经筹设直接申请。' },
    },
    {
      name: 'tenths',
      standard: { conditions: '合格率不低于80%，管理岗位占50%以上。' },
      guide: { conditions: '合格率不低于八成，管理岗位占五成以上。' },
    },
    {
      name: 'each month',
      standard: { conditions: '按月领取养老金的，期限不得超过3年。' },
      guide: { conditions: '逐月领取养老金的，期限不得逾3年。' },
    },
    {
      name: 'members that say that they are items',
      standard: { conditions: '1.年满16周岁。2.失业。' },
      guide: { conditions: '第一项：年满16周岁。第二项：失业。' },
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
      name: '的 and 已',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('中断就业', '中断就业的').replace('应当办理', '应当已经办理') },
    },
  ],
})
