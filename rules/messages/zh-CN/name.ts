import type { RuleTexts } from '../message.ts'

/** 名称 (name): documentation and sentences in Chinese. */
export const name = {
  'name/differs': {
    title: '名称与标准不一致',
    why: '同一事项在各地名称不同，申请人搜不到、认不出，系统也无法按名称归并。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '改为标准目录中的名称。',
    bad: '标准：失业保险金申领；指南：失业保险金领取',
    good: '失业保险金申领',
    harmless: [
      '名称前的序号：1.1失业保险金申领',
      '名称后的行使层级：失业保险金申领（县级行使）',
      '名称前的本地地名：广州市失业保险金申领',
      '全角、半角括号，空格，书名号，繁体字',
      '未单列子项，子项写在名称中：劳务派遣经营许可（变更）',
    ],
    messages: {
      wording: '名称为「{actual}」，标准名称为「{expected}」。',
      action: '名称为「{actual}」，标准名称为「{expected}」，办理动作的用词不同。',
      qualifier: '名称为「{actual}」，标准名称为「{expected}」，限定词不同。',
      typo: '名称为「{actual}」，标准名称为「{expected}」，有一字之差。',
      order: '名称为「{actual}」，标准名称为「{expected}」，词序不同。',
      former: '名称「{actual}」是该事项的曾用名，现行标准名称为「{expected}」。',
    },
  },
  'name/belongs-to-other': {
    title: '名称属于另一事项',
    why: '编码和内容是一个事项，名称却是另一个事项，申请人会办错事。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '核对指南所办的事项：内容无误的，改用本事项的名称；名称无误的，改正编码和内容。',
    bad: '编码和材料为社会保障卡密码重置，名称为「社会保障卡密码修改」',
    good: '编码、材料和名称均为社会保障卡密码重置',
    harmless: ['子项写在名称中', '名称与标准只是用词不同，不是另一事项的名称', '只写主项名称，编码为其子项'],
    messages: {
      named:
        '名称「{actual}」是另一事项「{other}」（{otherCode}）的名称，本指南按编码和内容为「{expected}」（{code}）。',
    },
  },
} as const satisfies RuleTexts
