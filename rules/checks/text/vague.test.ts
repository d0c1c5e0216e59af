import { testRule } from '../../test-rule.ts'
import { vague } from './vague.ts'

testRule(vague, {
  valid: [
    { name: 'a condition that says what it asks', guide: { conditions: '年满16周岁' } },
    { name: 'no text but the name', guide: {} },
    { name: 'a law is quoted', guide: { basis: [{ title: '劳动法', text: '符合有关规定的，视情况处理' }] } },
  ],
  invalid: [
    {
      name: 'the desk decides',
      guide: { procedure: { window: '所需材料以窗口要求为准' } },
      expect: [{ place: 'procedure/window', severity: 'warning' }],
    },
    { name: 'rules that are not named', guide: { conditions: '符合国家有关规定' } },
    { name: 'as the case may be', guide: { materials: [{ name: '申请表', condition: '视情况提供' }] } },
    { name: 'to be announced', guide: { contact: { phone: '12333', hours: '另行通知' } } },
    {
      name: 'a list that is left open decides who may apply',
      guide: { conditions: '高校毕业生、退役军人等人员' },
    },
    {
      name: 'the standard itself, and not the guide that follows it',
      standard: { conditions: '符合相关条件' },
      guide: { conditions: '符合相关条件' },
      expect: [{ kind: 'standard' }],
    },
  ],
  harmless: [
    { name: 'a rule that is named', guide: { conditions: '符合《失业保险条例》有关规定' } },
    { name: 'a date that is decided elsewhere', guide: { conditions: '以身份证记载的出生日期为准' } },
    { name: 'an open list of causes', guide: { conditions: '因死亡、出国等原因终止劳动关系' } },
  ],
})
