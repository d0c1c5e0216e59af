import type { RuleTexts } from '../message.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** 业务表单 (forms): documentation and sentences in Chinese. */
export const forms = {
  'forms/missing': {
    title: '缺少业务表单',
    why: '申请人找不到要填的表。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '补上标准所列表单。',
    bad: '标准列有失业登记表，指南未列。',
    good: '指南列出标准所列表单。',
    harmless: ['表单名称加书名号'],
    messages: {
      absent: '未公布业务表单，标准列有表单。',
      fewer: '未列{form}，标准列有此表单。',
    },
  },
  'forms/extra': {
    title: '增设业务表单',
    why: '标准之外的表单增加申请人的填写负担。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '删除该表单。',
    bad: '标准未列，指南列有诚信登记表。',
    good: '指南只列标准所列表单。',
    harmless: ['表单名称加本地地名'],
    messages: {
      extra: '列有{form}，标准未列此表单。',
    },
  },
  'forms/old-version': {
    title: '表单版本不一致',
    why: '申请人填了旧版表单会被退回。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '换用标准的版本。',
    bad: '标准为2025版，指南为2022版。',
    good: '版本与标准一致。',
    harmless: ['V2.0与2.0版', '标准的新版本尚未启用'],
    messages: {
      old: '{form}为{actual}，标准已更新为{expected}。',
      other: '{form}为{actual}，标准为{expected}。',
      since: '{form}自{actual}起使用，标准的版本自{expected}起使用。',
    },
  },
  'forms/fields-differ': {
    title: '表单内容不一致',
    why: '同一表单各地要填的内容不同，数据无法比对。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '按标准调整填写项。',
    bad: '标准没有家庭成员一项，指南有。',
    good: '填写项与标准一致。',
    harmless: ['填写项的顺序不同', '身份证号与身份证号码'],
    messages: {
      more: '{form}要求填写{fields}，标准没有。',
      fewer: '{form}没有{fields}，标准有。',
      both: '{form}要求填写{more}而没有{fewer}，与标准不同。',
    },
  },
  'forms/outlier': outlierText('业务表单'),
  'forms/standard-suspect': standardSuspectText('业务表单'),
  'forms/channel-differs': channelDiffersText('业务表单'),
} as const satisfies RuleTexts
