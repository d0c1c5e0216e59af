import { testRule } from '../../test-rule.ts'
import { noteContradicts } from './note-contradicts.ts'

testRule(noteContradicts, {
  valid: [
    { name: 'there is no note', guide: { promisedLimit: { value: 20, unit: 'workday' } } },
    {
      name: 'the note gives time of the applicant',
      guide: {
        promisedLimit: { value: 20, unit: 'workday', note: '申请人应当在收到补正通知后5个工作日内补正' },
      },
    },
    {
      name: 'the note gives another limit under its name',
      guide: { promisedLimit: { value: 20, unit: 'workday', note: '法定时限为30个工作日' } },
    },
  ],
  invalid: [
    {
      name: 'the clock runs from acceptance, and nothing else is said',
      guide: { promisedLimit: { value: 15, unit: 'workday', note: '从受理的次日起算，不超过18个工作日' } },
    },
    {
      name: 'the note gives a longer time',
      guide: { promisedLimit: { value: 20, unit: 'workday', note: '自受理之日起35个工作日内办结' } },
      expect: [{ message: 'contradicts', severity: 'error', place: 'note', path: '/promisedLimit/note' }],
    },
    {
      name: 'the note gives a shorter time',
      guide: { promisedLimit: { value: 20, unit: 'workday', note: '自受理之日起5个工作日内作出决定' } },
    },
    {
      name: 'the note says at once',
      guide: { promisedLimit: { value: 20, unit: 'workday', note: '材料齐全的当场办结' } },
    },
    {
      name: 'the note begins with the condition under which its time holds',
      guide: {
        promisedLimit: { value: 15, unit: 'workday', note: '材料齐全、符合法定形式的，23个工作日内办结。' },
      },
    },
    {
      name: 'after a condition, in Chinese numerals',
      guide: {
        promisedLimit: { value: 45, unit: 'workday', note: '符合法律法规规定条件的，五十三个工作日内办结' },
      },
    },
  ],
  harmless: [
    {
      name: 'the same time after a condition',
      guide: {
        promisedLimit: { value: 15, unit: 'workday', note: '材料齐全、符合法定形式的，15个工作日内办结。' },
      },
    },
    {
      name: 'the note says the same in Chinese numerals',
      guide: { promisedLimit: { value: 20, unit: 'workday', note: '自受理之日起二十个工作日内办结' } },
    },
    {
      name: 'the note leaves out hearings',
      guide: {
        promisedLimit: { value: 20, unit: 'workday', note: '20个工作日内办结，听证、鉴定所需时间30日不计入' },
      },
    },
    { name: 'at once in words', guide: { promisedLimit: { value: 0, unit: 'workday', note: '即时办结' } } },
    {
      name: 'one of two cases agrees',
      guide: {
        promisedLimit: {
          value: 20,
          unit: 'workday',
          note: '窗口申请20个工作日内办结，网上申请10个工作日内办结',
        },
      },
    },
  ],
})
