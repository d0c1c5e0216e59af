import type { RuleTexts } from '../message.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** 办理结果 (results): documentation and sentences in Chinese. */
export const results = {
  'results/missing': {
    title: '缺少办理结果',
    why: '申请人不知道会得到什么。',
    repair: '补上标准所列结果。',
    bad: '标准有就业创业证，指南没有。',
    good: '结果与标准一致。',
    harmless: ['结果名称加书名号'],
    messages: {
      absent: '未公布办理结果，标准有此内容。',
      fewer: '没有结果{result}，标准有。',
    },
  },
  'results/differs': {
    title: '办理结果不同',
    why: '同一事项各地给出的结果不同。',
    repair: '按标准写办理结果。',
    bad: '标准为劳务派遣经营许可证，指南为准予许可决定书。',
    good: '结果与标准一致。',
    harmless: ['结果名称加书名号'],
    messages: {
      name: '办理结果为{actual}，标准为{expected}。',
      extra: '办理结果有{actual}，标准没有。',
      kind: '{result}的类型为{actual}，标准为{expected}。',
    },
  },
  'results/kind-contradicts': {
    title: '结果类型与名称矛盾',
    why: '系统按类型关联电子证照，类型错了关联不上。',
    repair: '按结果名称选择类型。',
    bad: '劳务派遣经营许可证标为批文。',
    good: '劳务派遣经营许可证标为证照。',
    harmless: ['认证、公证不是证照'],
    messages: {
      contradicts: '{result}的类型为{actual}，按名称应为{expected}。',
    },
  },
  'results/outlier': outlierText('办理结果'),
  'results/standard-suspect': standardSuspectText('办理结果'),
  'results/channel-differs': channelDiffersText('办理结果'),
} as const satisfies RuleTexts
