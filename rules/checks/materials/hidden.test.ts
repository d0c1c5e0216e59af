import { testRule } from '../../test-rule.ts'
import { hidden } from './hidden.ts'

const materials = [{ name: '居民身份证' }, { name: '失业登记申请表' }]
const inConditions = (conditions: string) => ({ guide: { materials, conditions } })

testRule(hidden, {
  valid: [
    { name: 'what the list names', ...inConditions('申请人须提交身份证和申请表。') },
    {
      name: 'what is not needed',
      ...inConditions('无需提供户籍证明。不再要求提交毕业证书，免提交社区证明。'),
    },
    { name: 'what the agency issues', ...inConditions('受理机构应当出具书面凭证，并发放《就业创业证》。') },
    {
      name: 'what another item asks for',
      standard: { name: '失业登记' },
      guide: {
        materials,
        faq: [{ question: '就业创业证交给谁？', answer: '办理就业创业补贴认定时由窗口收取毕业证书。' }],
      },
    },
    { name: 'no list to compare with', guide: { conditions: '须提交社区证明。' } },
    { name: 'what one has to hold', ...inConditions('具有大专以上毕业证书。') },
    {
      name: 'what the standard’s own prose asks for',
      standard: { conditions: '须提交社区证明。' },
      guide: { materials, conditions: '申请人须提供社区证明。' },
    },
  ],
  invalid: [
    {
      name: 'the card of somebody else than whoever applies',
      guide: { materials: [{ name: '居民身份证', note: '随本件递交证人身份证' }] },
      expect: [{ path: '/materials/0/note' }],
    },
    {
      name: 'in the hours of the counter',
      guide: { materials, contact: { hours: '工作日9:00—12:00；取号时请出示户口簿' } },
      expect: [{ path: '/contact/hours' }],
    },
    {
      name: 'before the clock of the promise runs',
      guide: {
        materials,
        promisedLimit: { value: 5, unit: 'workday', note: '交齐社会保险缴费证明后开始计时' },
      },
      expect: [{ path: '/promisedLimit/note' }],
    },
    {
      name: 'in the brackets of a result’s name',
      guide: { materials, results: [{ name: '认定批复（交回场地合格证后发放）' }] },
      expect: [{ path: '/results/0/name' }],
    },
    {
      name: 'in the brackets of a step’s name',
      guide: { materials, steps: [{ name: '受理（须带户口簿原件）' }] },
      expect: [{ path: '/steps/0/name' }],
    },
    {
      name: 'in the conditions',
      ...inConditions('年满16周岁。申请时须同时提交近6个月银行流水复印件。'),
      expect: [{ path: '/conditions', severity: 'error' }],
    },
    {
      name: 'in the procedure',
      guide: { materials, procedure: { window: '申请人持户口簿原件到窗口办理。' } },
      expect: [{ path: '/procedure/window', place: '居民户口簿/element.procedure' }],
    },
    {
      name: 'in an answer',
      guide: {
        materials,
        faq: [{ question: '要带什么？', answer: '另需提供无犯罪记录证明原件，否则不予受理。' }],
      },
      expect: [{ path: '/faq/0/answer' }],
    },
    {
      name: 'in a note',
      guide: { materials: [{ name: '居民身份证', note: '并携带社区出具的居住情况证明备查。' }] },
      expect: [{ path: '/materials/0/note' }],
    },
    {
      name: 'what nothing is accepted without',
      guide: { materials, procedure: { window: '未提交个人征信报告的，不予受理。' } },
      expect: [{ path: '/procedure/window' }],
    },
    {
      name: 'what the counter takes first',
      guide: { materials, procedure: { online: '窗口收取环境影响评价报告后方可受理。' } },
      expect: [{ path: '/procedure/online' }],
    },
    {
      name: 'what is to be pressed into the hands of the counter',
      guide: { materials, procedure: { window: '申请人将单位推荐函面交窗口。' } },
      expect: [{ path: '/procedure/window' }],
    },
    {
      name: 'in a note, by what happens without it',
      guide: { materials: [{ name: '居民身份证', note: '凡未附体检报告的申请，一律退回。' }] },
      expect: [{ path: '/materials/0/note' }],
    },
    { name: 'two documents', ...inConditions('还需提供婚姻证明和收入证明。'), expect: 2 },
    {
      name: 'in plain words',
      guide: { materials, procedure: { window: '来窗口办理，没带户口本办不了。' } },
      expect: [{ path: '/procedure/window', place: '居民户口簿/element.procedure' }],
    },
    {
      name: 'in the reason for coming in person',
      guide: {
        materials,
        handling: { onSiteReason: '需要核对职工人事档案，并请当场递交社区证明' },
      },
      expect: [{ path: '/handling/onSiteReason' }],
    },
    {
      name: 'behind the word that nothing is charged',
      guide: { materials, fee: { charged: false, standard: '不收费，但请提交公示费用的发票' } },
      expect: [{ path: '/fee/standard' }],
    },
    {
      name: 'in what a step looks at',
      guide: { materials, steps: [{ name: '受理', check: '材料是否齐全；申请人须另交社区证明' }] },
      expect: [{ path: '/steps/0/check' }],
    },
    {
      name: 'in brackets of the name of a form',
      guide: { materials, forms: [{ name: '失业登记申请表（须附毕业证书）' }] },
      expect: [{ path: '/forms/0/name' }],
    },
    {
      name: 'in an answer that needs its question',
      guide: { materials, faq: [{ question: '申请时要带什么？', answer: '身份证、毕业证书。' }] },
      expect: [{ path: '/faq/0/answer', place: '毕业证书/part.faq' }],
    },
    {
      name: 'of applying, though the question is of what comes after',
      guide: {
        materials,
        faq: [{ question: '证书遗失怎么补办？', answer: '另需提供无犯罪记录证明，否则不予受理。' }],
      },
    },
    {
      name: 'in an answer about what the item itself is',
      standard: { name: '社会保障卡补领' },
      guide: {
        name: '社会保障卡补领',
        materials,
        faq: [{ question: '补领要带什么？', answer: '申请人持户口簿到窗口申请。' }],
      },
    },
    {
      name: 'in an answer of one word',
      guide: { materials, faq: [{ question: '需要提供居住证吗？', answer: '需要。' }] },
      expect: [{ path: '/faq/0/answer' }],
    },
  ],
  harmless: [
    {
      name: 'the item’s own name, in which papers are named',
      guide: {
        name: '带动就业补贴审核意见出具',
        materials: [{ name: '失业登记表' }],
        results: [{ name: '带动就业补贴审核意见' }],
        procedure: {
          online: '登录后搜索带动就业补贴审核意见出具，填好以后提交。',
          window: '办好了拿到什么？答：带动就业补贴审核意见。',
        },
      },
    },
    { name: 'an alias of what is listed', ...inConditions('请出示二代身份证原件。') },
    {
      name: 'materials in general',
      ...inConditions('申请人应当提交下列材料；材料不齐的，一次性告知。提供虚假材料的，依法处理。'),
    },
    {
      name: 'the result of the item',
      guide: {
        materials,
        results: [{ name: '就业创业证' }],
        procedure: { window: '凭《就业创业证》办理后续手续，须出示就业创业证。' },
      },
    },
    {
      name: 'what a result’s or a step’s name says in brackets',
      guide: {
        materials,
        results: [{ name: '人力资源服务许可证（正本、副本）' }, { name: '批复（凭身份证领取）' }],
        steps: [{ name: '受理（材料齐全的当场收件）' }],
      },
    },
    {
      name: 'why to come in person, what a step looks at, what a form is called',
      guide: {
        materials,
        handling: { onSiteReason: '需当面核对毕业证书、核验身份证原件并采集照片' },
        fee: { charged: false, standard: '不收费；证书由财政承担' },
        steps: [{ name: '审查', check: '劳动合同、毕业证书与登记信息是否一致', result: '受理通知书' }],
        forms: [{ name: '失业登记（变更）申请表' }],
      },
    },
    {
      name: 'what somebody else handed in',
      ...inConditions('审查用人单位提交的劳动合同，核实申请人提供的毕业证书。'),
    },
    {
      name: 'what an application may lack',
      ...inConditions('未提交个人征信报告的，可容缺受理。不得收取征信报告后方可受理。'),
    },
    {
      name: 'originals that are given back, and what a licence is used for later',
      guide: {
        materials,
        procedure: { window: '材料原件核验后当场退还。凭许可证办理备案。应自变更之日起10日内报告。' },
      },
    },
    {
      name: 'an answer that no paper is needed',
      guide: { materials, faq: [{ question: '要不要户口簿？', answer: '不用带，系统会核验。' }] },
    },
    ...(
      [
        ['证书遗失怎么补办？', '持户口簿到窗口申请补办。'],
        ['社保卡怎么激活？', '持户口簿到银行网点激活。'],
        ['对结果不服怎么办？', '可持户口簿向法院提起诉讼。'],
      ] as const
    ).map(([question, answer]) => ({
      name: `what comes after: ${question}`,
      guide: { materials, faq: [{ question, answer }] },
    })),
    {
      name: 'what is shown on another occasion',
      guide: {
        materials,
        procedure: { window: '劳动者入职时应当出示毕业证书。就医时应出示社会保障卡。' },
      },
    },
    { name: 'a choice left to the applicant', ...inConditions('申请人可以提供社会保障卡。') },
  ],
})
