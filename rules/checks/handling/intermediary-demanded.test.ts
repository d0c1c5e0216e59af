import { testRule } from '../../test-rule.ts'
import { intermediaryDemanded } from './intermediary-demanded.ts'

testRule(intermediaryDemanded, {
  valid: [
    { name: 'none', guide: { intermediaries: [] } },
    { name: 'nothing published', guide: {} },
    {
      name: 'the standard’s own',
      standard: { intermediaries: ['验资'] },
      guide: { intermediaries: ['验资'] },
    },
  ],
  invalid: [
    {
      name: 'a service that the standard does not have',
      guide: { intermediaries: ['消防安全评估'] },
      expect: [
        {
          place: 'intermediaries/消防安全评估',
          path: '/intermediaries/0',
          severity: 'error',
          fixed: { intermediaries: [] },
        },
      ],
    },
    {
      name: 'one more than the standard',
      standard: { intermediaries: ['验资'] },
      guide: { intermediaries: ['验资', '场地检测'] },
      expect: [{ path: '/intermediaries/1' }],
    },
    {
      name: 'in the conditions',
      guide: { conditions: '有固定场所。申请前须委托指定的中介机构出具评估报告。' },
      expect: [{ path: '/conditions' }],
    },
    {
      name: 'a company that alone may apply',
      guide: { procedure: { window: '申请前须由指定的代理公司代为申报。' } },
      expect: [{ path: '/procedure/window', severity: 'error' }],
    },
    {
      name: 'a report that an assessor has to write',
      guide: { procedure: { window: '申请前须委托安全评价机构出具评价报告。' } },
      expect: [{ path: '/procedure/window' }],
    },
    ...[
      '应由具备资质的第三方机构出具检测报告。',
      '须附第三方检测报告。',
      '未经中介机构评估的不予受理。',
      '只接受代理机构提交的申请。',
      '到中介超市选取机构出具报告。',
      '请先找代办公司办理。',
      '场地须经消防检测公司检测并出具报告。',
      '须经律师事务所见证。',
    ].map((window) => ({ name: window, guide: { procedure: { window } } })),
    {
      name: 'in an answer',
      guide: { faq: [{ question: '怎么准备？', answer: '请先找有资质的评估公司做评估，再来申报。' }] },
      expect: [{ path: '/faq/0/answer' }],
    },
    {
      name: 'in the note of a material',
      guide: { materials: [{ name: '申报书', note: '须经查新机构出具查新结论后装订' }] },
      expect: [{ path: '/materials/0/note' }],
    },
  ],
  harmless: [
    { name: 'said to be none', guide: { intermediaries: ['无'] } },
    { name: 'left to the applicant', guide: { conditions: '申请人可以自愿委托中介机构代办。' } },
    {
      name: 'not needed, or only where somebody wants it',
      guide: { conditions: '无需委托评估公司出具报告；如需委托代理公司代为申报的，应提交授权委托书。' },
    },
    {
      name: 'what the authority has done',
      guide: { procedure: { window: '受理部门应当委托评估公司出具评估意见。' } },
    },
    ...[
      '由检测机构出具报告，所需时间不计入时限。',
      '请勿委托中介机构代办。',
      '如委托中介机构办理，须提供委托书。',
      '不得要求申请人委托中介机构出具报告。',
    ].map((window) => ({ name: window, guide: { procedure: { window } } })),
    {
      name: 'official assessment and guardians',
      guide: { conditions: '须经劳动能力鉴定机构鉴定，未成年人应由监护人代为办理。' },
    },
    {
      name: 'the standard’s own prose has it',
      standard: { conditions: '提交会计师事务所出具的审计报告。' },
      guide: { conditions: '须提交会计师事务所出具的审计报告。' },
    },
  ],
})
