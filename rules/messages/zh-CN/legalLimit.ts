import type { RuleTexts } from '../message.ts'
import { channelDiffersText, outlierText } from './verbs.ts'

/** 法定时限 (legalLimit): documentation and sentences in Chinese. */
export const legalLimit = {
  'legalLimit/missing': {
    title: '未公布法定时限',
    why: '申请人不知道法律要求多久办完。',
    repair: '补上标准的法定时限。',
    bad: '没有法定时限。',
    good: '20个工作日。',
    harmless: ['标准没有法定时限', '单位写法不同', '不计时限写作不计时限'],
    messages: { absent: '未公布法定时限，标准列有法定时限。' },
  },
  'legalLimit/differs': {
    title: '法定时限与标准不同',
    why: '法定时限由法律、法规、规章规定，全省相同。',
    ground: '《行政许可法》第八十二条',
    repair: '改为标准的法定时限。',
    bad: '30个工作日（标准为20个工作日）',
    good: '20个工作日',
    harmless: ['许可事项的20日与20个工作日', '1年与12个月', '2周与14日'],
    messages: { differs: '法定时限为{actual}，标准为{expected}。' },
  },
  'legalLimit/unit-differs': {
    title: '法定时限的单位与标准不同',
    why: '工作日与自然日长短不同，按哪个计算会影响申请人的权利。',
    ground: '《行政许可法》第八十二条',
    repair: '改为标准的单位。',
    bad: '5日（标准为5个工作日）',
    good: '5个工作日',
    harmless: ['许可事项的日与工作日', '0个工作日与当场办结', '24小时与1440分钟'],
    messages: { differs: '法定时限为{actual}，标准为{expected}，单位不同。' },
  },
  'legalLimit/note-contradicts': {
    title: '法定时限与说明矛盾',
    why: '同一指南给出两个时限，申请人不知以哪个为准。',
    repair: '核对时限与说明，改正写错的一处。',
    bad: '20个工作日，说明写“30个工作日内办结”',
    good: '20个工作日，说明写“20个工作日内办结”',
    harmless: ['说明写同一时限', '说明写补正、听证、鉴定的时间', '说明另写承诺时限'],
    messages: { contradicts: '法定时限为{limit}，说明写{note}。' },
  },
  'legalLimit/outlier': outlierText('法定时限'),
  'legalLimit/channel-differs': channelDiffersText('法定时限'),
} as const satisfies RuleTexts
