import { testRule } from '../../test-rule.ts'
import { markup } from './markup.ts'

testRule(markup, {
  valid: [
    { name: 'plain text', guide: { conditions: '年满16周岁' } },
    { name: 'no text but the name', guide: {} },
    { name: 'signs for less and greater', guide: { conditions: '注册资本<200万元且>50万元' } },
  ],
  invalid: [
    {
      name: 'a tag',
      guide: { conditions: '年满16周岁<br/>本市户籍' },
      expect: [{ place: 'conditions', severity: 'warning', fixed: { conditions: '年满16周岁\n本市户籍' } }],
    },
    {
      name: 'an entity',
      guide: { conditions: '年满16周岁&nbsp;本市户籍' },
      expect: [{ fixed: { conditions: '年满16周岁 本市户籍' } }],
    },
    {
      name: 'an entity that was encoded twice',
      guide: { faq: [{ question: '怎么办？', answer: '带身份证&amp;amp;申请表' }] },
      expect: [{ place: 'faq/怎么办?/answer', path: '/faq/0/answer' }],
    },
    {
      name: 'a tag whose brackets were encoded, as a whole',
      guide: { conditions: '年满16周岁&amp;lt;strong&amp;gt;本市户籍' },
      expect: [{ marked: ['&amp;lt;strong&amp;gt;'] }],
    },
    {
      name: 'a note of a material, by its name',
      guide: { materials: [{ name: '身份证' }, { name: '申请表', note: '<p>一份</p>' }] },
      expect: [{ place: 'materials/申请表/note', path: '/materials/1/note' }],
    },
    {
      name: 'the standard itself',
      standard: { conditions: '<span>年满16周岁</span>' },
      expect: [{ kind: 'standard', place: 'conditions' }],
    },
  ],
  harmless: [
    { name: 'title marks', guide: { conditions: '持〈就业创业证〉' } },
    { name: 'an ampersand', guide: { conditions: 'R&D人员' } },
    { name: 'line breaks', guide: { conditions: '1.年满16周岁\r\n2.本市户籍' } },
  ],
})
