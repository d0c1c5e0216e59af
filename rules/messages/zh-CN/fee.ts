import type { RuleTexts } from '../message.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** 收费 (fee): documentation and sentences in Chinese. */
export const fee = {
  'fee/missing': {
    title: '未公布收费',
    why: '申请人不知道要不要交钱。',
    repair: '公布是否收费。',
    bad: '没有收费一项。',
    good: '不收费。',
    harmless: ['收费为否'],
    messages: {
      absent: '未公布收费，标准有此内容。',
    },
  },
  'fee/charged': {
    title: '标准不收费而收费',
    why: '没有依据的收费增加申请人的负担。',
    ground: '《优化营商环境条例》第三十五条',
    repair: '取消收费。',
    bad: '标准不收费，指南收费。',
    good: '不收费。',
    harmless: ['都不收费，写法不同'],
    messages: {
      charged: '收费，标准为不收费。',
    },
  },
  'fee/amount-differs': {
    title: '收费标准不同',
    why: '同一事项各地收费不同。',
    ground: '《优化营商环境条例》第三十五条',
    repair: '按标准的金额收费。',
    bad: '标准50元，指南80元。',
    good: '金额与标准一致。',
    harmless: ['50元/人与每人50元'],
    messages: {
      amount: '{charge}收费{actual}元，标准为{expected}元。',
      extra: '收取{charge}，标准没有此项收费。',
      text: '收费标准为“{actual}”，标准为“{expected}”。',
    },
  },
  'fee/basis-missing': {
    title: '收费没有依据',
    why: '收费应当公布依据。',
    ground: '《优化营商环境条例》第三十五条',
    repair: '写明收费依据；没有依据的，取消收费。',
    bad: '收费，依据为空。',
    good: '收费，写明依据文件。',
    harmless: ['不收费，没有依据'],
    messages: {
      missing: '收费，未公布收费依据。',
    },
  },
  'fee/contradicts': {
    title: '收费说明自相矛盾',
    why: '申请人不知道要不要交钱。',
    repair: '使是否收费与收费标准、办理流程、常见问题、受理条件的说法一致。',
    bad: '不收费，办理流程却写“须缴纳工本费20元”。',
    good: '不收费，各处都没有收费的说法。',
    harmless: ['收费标准写“不收费”', '原收取20元，现已取消', '邮寄费由申请人到付', '缴纳社会保险费'],
    messages: {
      free: '标为不收费，却列有收费“{words}”。',
      charged: '标为收费，收费标准却为“{words}”。',
      asked: '标为不收费，{where}却写“{words}”。',
      denied: '标为收费，{where}却写“{words}”。',
    },
  },
  'fee/better-than-standard': {
    title: '收费优于标准',
    why: '比标准少收费，对申请人更优。',
    repair: '无需处理；可推荐给全省。',
    bad: '标准收费，指南不收费。',
    good: '标准收费，指南不收费。',
    harmless: ['标准和指南都不收费。'],
    messages: {
      free: '不收费，标准为收费。',
      less: '{charge}收费{actual}元，标准为{expected}元。',
    },
  },
  'fee/outlier': outlierText('收费'),
  'fee/standard-suspect': standardSuspectText('收费'),
  'fee/channel-differs': channelDiffersText('收费'),
} as const satisfies RuleTexts
