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
      name: 'a place to be completed within a procedure',
      guide: { procedure: { window: '申请人到窗口提交材料。办理地点待补充。' } },
      expect: [{ path: '/procedure/window' }],
    },
    { name: 'an address to be filled in', guide: { procedure: { window: '地址：（此处填写地址）。' } } },
    { name: 'asterisks for an office', guide: { procedure: { window: '本流程由***负责解释。' } } },
    { name: 'left out', guide: { procedure: { window: '（略）' } } },
    { name: 'the same as above', guide: { procedure: { window: '同上' } } },
    { name: 'tried twice', guide: { procedure: { window: '测试测试' } } },
    { name: 'to be filled in', guide: { procedure: { online: '此处填写办理流程' } } },
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
    {
      name: 'materials that an application lacks',
      guide: { procedure: { window: '材料待补充的，一次性告知；申请表（填写完整）。' } },
    },
    { name: 'a masked number', guide: { conditions: '证件号码为4401**********1234的' } },
    { name: 'a phone that refers to another', guide: { contact: { phone: '同上' } } },
    { name: 'brackets as emphasis', guide: { conditions: '【注意】年满16周岁' } },
  ],
})
