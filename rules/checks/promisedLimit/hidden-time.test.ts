import { testRule } from '../../test-rule.ts'
import { hiddenTime } from './hidden-time.ts'

testRule(hiddenTime, {
  valid: [
    {
      name: 'the procedure repeats the promise',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        procedure: { window: '自受理之日起5个工作日内办结。' },
      },
    },
    {
      name: 'time of the applicant',
      guide: { promisedLimit: { value: 5, unit: 'workday' }, conditions: '自事故发生之日起30日内提出申请。' },
    },
    {
      name: 'the standard says the same there',
      standard: { procedure: { window: '公示20个工作日后作出决定。' } },
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        procedure: { window: '公示20个工作日后作出决定。' },
      },
    },
  ],
  invalid: [
    ...[
      '材料传递时间8个工作日另计',
      '公函往来的14个工作日除外',
      '不含数据比对所用的8个工作日',
      '上述期限不含实地核查的5个工作日',
      '法定工作日内办结，拨付再顺延20个工作日',
    ].map((note) => ({
      name: `on top: ${note}`,
      standard: {
        promisedLimit: { value: 5, unit: 'workday', note: '自受理之日起5个工作日内办结' } as const,
      },
      guide: { promisedLimit: { value: 5, unit: 'workday', note } as const },
      expect: [{ message: 'onTop' as const, path: '/promisedLimit/note' }],
    })),
    ...['领导签批的时间另计', '遇月末结账，顺延至次月重新起算'].map((note) => ({
      name: `does not count: ${note}`,
      guide: { promisedLimit: { value: 5, unit: 'workday', note } as const },
      expect: [{ message: 'uncounted' as const, place: 'note/uncounted', path: '/promisedLimit/note' }],
    })),
    {
      name: 'a longer time in the procedure',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        procedure: { window: '自受理之日起25个工作日内作出决定。' },
      },
      expect: [
        { message: 'longer', severity: 'error', place: 'window/25workday', path: '/procedure/window' },
      ],
    },
    {
      name: 'time on top of the promise',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        procedure: { online: '决定作出后，制证和送达另需3个工作日。' },
      },
      expect: [{ message: 'onTop', place: 'online/3workday' }],
    },
    {
      name: 'a longer time in an answer',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        faq: [{ question: '多久办好？', answer: '一般需要45个工作日办结。' }],
      },
    },
    {
      name: 'an answer of a number alone',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        faq: [{ question: '多久办好？', answer: '20个工作日。' }],
      },
    },
    {
      name: 'the whole way without a verb',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        procedure: { window: '从提交到拿证要20个工作日。' },
      },
    },
    {
      name: 'a longer time in the conditions',
      guide: { promisedLimit: { value: 5, unit: 'workday' }, conditions: '材料经审核15个工作日后受理。' },
    },
  ],
  harmless: [
    {
      name: 'what the law leaves out, and holidays',
      guide: {
        promisedLimit: { value: 5, unit: 'workday', note: '听证、鉴定时间不计入，遇法定节假日顺延' },
      },
    },
    ...[
      ['补贴多久发？', '公示结束后30个工作日内拨付。'],
      ['社保卡多久能拿到？', '制卡由银行完成，约20个工作日。'],
      ['变更后多久要来办？', '30日内。'],
      ['提交后多久受理？', '20个工作日内受理。'],
    ].map(([question = '', answer = '']) => ({
      name: `${question}${answer}`,
      guide: { promisedLimit: { value: 5, unit: 'workday' as const }, faq: [{ question, answer }] },
    })),
    {
      name: 'how long something else takes',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        faq: [
          { question: '举报多久处理？', answer: '自受理之日起60日内处理完毕。' },
          { question: '快递多久能到？', answer: '一般7天左右送到。' },
        ],
      },
    },
    {
      name: 'a period within which something happened stands in the conditions',
      guide: {
        promisedLimit: { value: 20, unit: 'workday' },
        conditions: '违法行为发生在2年以内，且投诉请求未经仲裁或者诉讼处理。',
      },
    },
    {
      name: 'hearings, which the law leaves out',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        procedure: { window: '听证、鉴定所需时间30日不计入办理时限。' },
      },
    },
    {
      name: 'the legal limit under its name',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        procedure: { window: '法定办结时限为60个工作日。' },
      },
    },
    {
      name: 'a unit that overlaps',
      guide: { promisedLimit: { value: 5, unit: 'workday' }, procedure: { window: '7日内办结。' } },
    },
    {
      name: 'how long a certificate is valid',
      guide: { promisedLimit: { value: 5, unit: 'workday' }, conditions: '许可证有效期3年。' },
    },
  ],
})
