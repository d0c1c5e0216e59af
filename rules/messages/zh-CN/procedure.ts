import type { RuleTexts } from '../message.ts'
import { channelDiffersText } from './verbs.ts'

/** 流程 (procedure): documentation and sentences in Chinese. */
export const procedure = {
  'procedure/missing': {
    title: '未公布办理流程',
    why: '申请人不知道怎样办。',
    repair: '补上办理流程。',
    bad: '没有办理流程。',
    good: '窗口和网上的办理流程。',
    harmless: ['标准没有办理流程', '只有一种办理方式', '写法不同'],
    messages: { absent: '未公布办理流程，标准列有流程。' },
  },
  'procedure/differs': {
    title: '办理流程与标准不同',
    why: '标准统一的流程，各地应当一致。',
    repair: '改为标准的流程。',
    bad: '受理后公示10日（标准没有公示）',
    good: '受理后审查、决定',
    harmless: ['先后不同的句子', '编号和标点不同', '本地机构名称'],
    messages: {
      differs: '{side}的流程写“{actual}”，标准为“{expected}”。',
      missing: '没有{side}的流程，标准列有。',
    },
  },
  'procedure/contradicts': {
    title: '办理流程与办理方式矛盾',
    why: '流程或常见问题与办理方式各说各的，申请人白跑一趟。',
    repair: '核对流程、常见问题与办理方式，改正写错的一处。',
    bad: '到现场0次，网上流程写“须到窗口提交纸质材料”',
    good: '到现场0次，网上流程写“网上提交”',
    harmless: ['可以选择到窗口领取', '窗口流程写到窗口办理', '邮寄送达'],
    messages: {
      offline: '{where}写“{words}”，办理方式有网上办理。',
      closed: '{where}写“{words}”，办理方式有窗口办理。',
      visits: '{where}写“{words}”，到现场次数为{visits}。',
      counter: '{where}写“{words}”，办理方式为无需到现场。',
    },
  },
  'procedure/channel-differs': channelDiffersText('办理流程'),
} as const satisfies RuleTexts
