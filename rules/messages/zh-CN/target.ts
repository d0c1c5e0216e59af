import type { RuleTexts } from '../message.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** 服务对象 (target): documentation and sentences in Chinese. */
export const target = {
  'target/missing': {
    title: '未公布服务对象',
    why: '申请人看不出自己能不能办。',
    repair: '补上标准的服务对象。',
    bad: '没有服务对象。',
    good: '自然人。',
    harmless: ['标准没有服务对象', '先后不同', '重复列出'],
    messages: { absent: '未公布服务对象，标准列有服务对象。' },
  },
  'target/differs': {
    title: '服务对象与标准不同',
    why: '谁可以申请应当全省统一。',
    repair: '改为标准的服务对象。',
    bad: '法人（标准为自然人）',
    good: '自然人',
    harmless: ['先后不同', '重复列出', '标准没有服务对象'],
    messages: { differs: '服务对象为{actual}，标准为{expected}。' },
  },
  'target/narrowed': {
    title: '服务对象比标准窄',
    why: '标准允许申请的人被挡在门外。',
    repair: '补上少列的服务对象。',
    bad: '法人（标准为自然人、法人）',
    good: '自然人、法人',
    harmless: ['先后不同', '重复列出', '标准没有服务对象'],
    messages: {
      narrowed: '服务对象为{actual}，标准还有{missing}。',
      empty: '服务对象为空，标准为{expected}。',
    },
  },
  'target/outlier': outlierText('服务对象'),
  'target/standard-suspect': standardSuspectText('服务对象'),
  'target/channel-differs': channelDiffersText('服务对象'),
} as const satisfies RuleTexts
