import type { RuleTexts } from '../message.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** 办理方式 (handling): documentation and sentences in Chinese. */
export const handling = {
  'handling/missing': {
    title: '未公布办理方式',
    why: '申请人不知道怎么办、跑几次。',
    repair: '公布办理方式。',
    bad: '没有办理方式。',
    good: '公布了办件类型、办理形式和到现场次数。',
    harmless: ['另有联系方式'],
    messages: {
      absent: '未公布办理方式，标准有此内容。',
    },
  },
  'handling/visits-over': {
    title: '到现场次数过多',
    why: '申请人多跑路。',
    repair: '减少到现场次数。',
    bad: '标准0次，指南2次。',
    good: '到现场次数不多于标准。',
    harmless: ['比标准少跑'],
    messages: {
      over: '到现场{actual}次，标准为{expected}次。',
      promise: '到现场{actual}次，全省承诺最多跑1次。',
    },
  },
  'handling/depth-below': {
    title: '网办深度不足',
    why: '申请人不能照标准在网上办到底。',
    repair: '提高网办深度。',
    bad: '标准Ⅳ级，指南Ⅱ级。',
    good: '网办深度不低于标准。',
    harmless: ['高于标准'],
    messages: {
      below: '网办深度为{actual}级，标准为{expected}级。',
    },
  },
  'handling/reach-below': {
    title: '通办范围不足',
    why: '申请人要回到指定的地方办理。',
    repair: '扩大通办范围。',
    bad: '标准全省通办，指南全市。',
    good: '通办范围不小于标准。',
    harmless: ['大于标准'],
    messages: {
      below: '通办范围为{actual}，标准为{expected}。',
    },
  },
  'handling/kind-differs': {
    title: '办件类型不同',
    why: '标准能当场办结的，申请人要等。',
    repair: '改为即办件。',
    bad: '标准为即办件，指南为承诺件。',
    good: '办件类型与标准一致，或者改为即办件。',
    harmless: ['承诺件改为即办件'],
    messages: {
      differs: '办件类型为{actual}，标准为{expected}。',
    },
  },
  'handling/channel-missing': {
    title: '缺少办理渠道',
    why: '申请人少了一种办理途径。',
    repair: '开通标准所列渠道。',
    bad: '标准可网上办理，指南只有窗口。',
    good: '标准的渠道都有。',
    harmless: ['比标准多一种渠道'],
    messages: {
      missing: '没有{channel}，标准有。',
    },
  },
  'handling/online-contradicts': {
    title: '网办说明自相矛盾',
    why: '申请人不知道要不要到现场。',
    repair: '使到现场次数、办理形式和网办深度一致。',
    bad: '全程网办，却要到现场1次。',
    good: '全程网办，到现场0次。',
    harmless: ['不到现场，可快递申请'],
    messages: {
      noWay: '到现场0次，但不可网上、移动端或者快递申请。',
      depth: '网办深度为IV级（全程网办），但须到现场{visits}次。',
      noChannel: '网办深度为{depth}级，但办理形式没有网上办理。',
    },
  },
  'handling/on-site-reason-missing': {
    title: '未说明必须到现场的原因',
    why: '要求到现场而不说明原因，申请人无从判断。',
    repair: '写明必须到现场的原因，或者改为不到现场。',
    bad: '到现场1次，原因为空。',
    good: '到现场1次，原因为核验身份。',
    harmless: ['到现场0次'],
    messages: {
      missing: '须到现场{visits}次，未说明原因。',
    },
  },
  'handling/intermediary-demanded': {
    title: '要求中介服务',
    why: '没有法律、法规或者国务院决定依据的中介服务不得作为办理条件。',
    ground: '《优化营商环境条例》',
    repair: '删去中介服务要求。',
    bad: '标准没有，指南要求评估报告由中介机构出具。',
    good: '没有中介服务要求。',
    harmless: ['中介服务与标准一致'],
    messages: {
      demanded: '要求中介服务{service}，标准没有。',
    },
  },
  'handling/better-than-standard': {
    title: '办理方式优于标准',
    why: '比标准跑得少、办得快、范围广，对申请人更优。',
    repair: '无需处理；可推荐给全省。',
    bad: '标准1次，指南0次。',
    good: '标准1次，指南0次。',
    harmless: ['办理形式的排列顺序不同。', '标准未列的办理形式由指南另外提供。'],
    messages: {
      visits: '到现场{actual}次，标准为{expected}次。',
      depth: '网办深度为{actual}级，标准为{expected}级。',
      reach: '通办范围为{actual}，标准为{expected}。',
      kind: '为即办件，标准为承诺件。',
      channel: '可{channel}，标准没有。',
    },
  },
  'handling/outlier': outlierText('办理方式'),
  'handling/standard-suspect': standardSuspectText('办理方式'),
  'handling/channel-differs': channelDiffersText('办理方式'),
} as const satisfies RuleTexts
