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
