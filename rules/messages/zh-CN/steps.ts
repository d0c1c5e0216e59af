import type { RuleTexts } from '../message.ts'
import { channelDiffersText } from './verbs.ts'

/** 环节 (steps): documentation and sentences in Chinese. */
export const steps = {
  'steps/missing': {
    title: '缺少标准的环节',
    why: '申请人和办理人看不到完整的办理过程。',
    repair: '补上标准的环节。',
    bad: '收件、决定（标准还有审查）',
    good: '收件、审查、决定',
    harmless: ['接件与收件', '审查与决定合为一个环节', '标准没有环节'],
    messages: { absent: '未公布办理环节，标准列有环节。', missing: '没有标准的环节“{name}”。' },
  },
  'steps/extra': {
    title: '增加了标准没有的环节',
    why: '没有法律、法规、规章依据，不得增设办理环节。',
    ground: '《优化营商环境条例》（国务院令第722号）第三十五条',
    repair: '删去标准没有的环节。',
    bad: '受理、初审、社区盖章、决定',
    good: '受理、审查、决定',
    harmless: ['接件与收件', '初审与审查', '标准没有环节'],
    messages: { extra: '环节“{name}”是标准没有的。' },
  },
  'steps/differs': {
    title: '环节与标准不同',
    why: '环节的时间和先后应当与标准一致。',
    repair: '改为标准的环节。',
    bad: '审查10个工作日（标准为5个工作日）',
    good: '审查5个工作日',
    harmless: ['审核与审查', '2周与14日', '未写环节时间'],
    messages: {
      limit: '环节“{name}”为{actual}，标准为{expected}。',
      order: '环节的先后为{actual}，标准为{expected}。',
    },
  },
  'steps/exceed-limit': {
    title: '各环节时间合计超过承诺时限',
    why: '各环节加起来办不完，承诺就落空。',
    repair: '核对各环节时间与承诺时限。',
    bad: '受理2、审查10、决定3个工作日，承诺10个工作日',
    good: '受理1、审查7、决定2个工作日，承诺10个工作日',
    harmless: ['合计等于承诺时限', '单位不同、无法相加', '未写环节时间'],
    messages: { exceed: '各环节合计{total}，承诺{promised}。' },
  },
  'steps/channel-differs': channelDiffersText('办理环节'),
} as const satisfies RuleTexts
