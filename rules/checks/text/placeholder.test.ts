import { testRule } from '../../test-rule.ts'
import { placeholder } from './placeholder.ts'

testRule(placeholder, {
  valid: [
    { name: 'written text', guide: { conditions: '具有广州市户籍' } },
    { name: 'nothing is charged', guide: { fee: { charged: false, standard: '无' } } },
    { name: 'a version', guide: { forms: [{ name: '申请表', version: 'test' }] } },
  ],
  invalid: [
    {
      name: 'the city of a template',
      guide: { conditions: '具有XX市户籍' },
      expect: [{ place: 'conditions', severity: 'warning' }],
    },
    { name: 'crosses for a name', guide: { conditions: '在×××登记失业' } },
    { name: 'to be completed', guide: { conditions: '待补充' } },
    { name: 'to be completed, in brackets', guide: { materials: [{ name: '申请表', note: '（待完善）' }] } },
    { name: 'nothing for now', guide: { procedure: { window: '暂无' } } },
    { name: 'what was typed to try', guide: { conditions: '测试数据' } },
    { name: 'a variable of a template', guide: { conditions: '具有{{city}}户籍' } },
    {
      name: 'a phone of a template',
      guide: { contact: { phone: '020-XXXXXXXX' } },
      expect: [{ place: 'contact/phone' }],
    },
  ],
  harmless: [
    { name: 'a year to come', guide: { conditions: '20XX年度应届毕业生' } },
    { name: 'an example', guide: { faq: [{ question: '怎么写？', answer: '例如：XXX有限公司' }] } },
    { name: 'ordinary words', guide: { conditions: '普通话水平测试二级以上，对待补充材料的申请' } },
    { name: 'brackets as emphasis', guide: { conditions: '【注意】年满16周岁' } },
  ],
})
