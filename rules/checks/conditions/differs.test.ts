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
      name: 'other words, none of which the condition turns on: a remark',
      standard: { conditions: conditions },
      guide: { conditions: conditions.replace('办理失业登记', '完成失业登记') },
      expect: [{ message: 'worded', severity: 'info' }],
    },
    {
      name: 'wholly other conditions',
      standard: { conditions: conditions },
      guide: { conditions: '企业依法注册登记。' },
    },
  ],
  harmless: [
    ...[
      ['有固定场所，且已办理登记。', '一是有固定场所，二是已办理登记，两者缺一不可。'],
      ['有固定场所，且已办理登记。', '须同时满足以下两点：有固定场所；已办理登记。'],
      ['有固定场所，且已办理登记。', '①有固定场所②已办理登记（两项须同时满足）'],
      ['有固定场所，且已办理登记。', '首先，有固定场所；其次，已办理登记。'],
      ['有场所并且有制度。', '既有场所又有制度。'],
      ['距受伤时间不到1年。', '距受伤时间不足1年。'],
      ['取得初级或者以上职称。', '取得初级或以上职称。'],
    ].map(([standard = '', guide = '']) => ({
      name: `${standard}${guide}`,
      standard: { conditions: standard },
      guide: { conditions: guide },
    })),
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
      name: 'both listed behind brackets',
      standard: { conditions: '失业人员年满16周岁，且缴费满15年。' },
      guide: { conditions: '（须同时满足）1.失业人员年满16周岁；2.缴费满15年。' },
    },
    {
      name: 'both listed in a sentence of their own',
      standard: { conditions: '失业人员年满16周岁，且缴费满15年。' },
      guide: { conditions: '（一）失业人员年满16周岁；（二）缴费满15年。以上各项缺一不可。' },
    },
    {
      name: 'one of a list in other words',
      standard: { conditions: '符合下列条件之一：1.残疾人；2.低保人员。' },
      guide: { conditions: '（符合其一即可）1.残疾人；2.低保人员。' },
    },
    {
      name: 'one of a list, told at its end',
      standard: { conditions: '符合下列条件之一：1.残疾人；2.低保人员。' },
      guide: { conditions: '1.残疾人；2.低保人员。符合以上条件之一即可。' },
    },
    {
      name: 'a day in words',
      standard: { conditions: '于6月30日前提出申请。' },
      guide: { conditions: '于六月三十日之前申请。' },
    },
    {
      name: 'a day in figures',
      standard: { conditions: '自2024年1月1日起。' },
      guide: { conditions: '自2024-01-01起。' },
    },
    {
      name: 'formal numerals',
      standard: { conditions: '缴费满15年。' },
      guide: { conditions: '缴费满壹拾伍年。' },
    },
    {
      name: 'not higher',
      standard: { conditions: '职工人数不超过30人。' },
      guide: { conditions: '职工人数不高于30人。' },
    },
    {
      name: 'a share without its sign',
      standard: { conditions: '持股比例不低于80%。' },
      guide: { conditions: '持股比例不低于0.8。' },
    },
    {
      name: 'a residence',
      standard: { conditions: '具有本市户籍的失业人员。' },
      guide: { conditions: '本市户籍的失业人员。' },
    },
    {
      name: 'at most once',
      standard: { conditions: '每人只能享受一次。' },
      guide: { conditions: '每人最多享受一次。' },
    },
    {
      name: 'by law or by the rules',
      standard: { conditions: '依法缴纳社会保险费。' },
      guide: { conditions: '按规定缴纳社会保险费。' },
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
