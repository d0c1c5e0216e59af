import type { RuleTexts } from '../message.ts'

/** 层级 (level): documentation and sentences in Chinese. */
export const level = {
  'level/differs': {
    title: '行使层级与机构不符',
    why: '层级写错，申请人会跑到上一级或者下一级去办。',
    repair: '改为本机构的层级。',
    bad: '市级机构的指南写县级。',
    good: '市级。',
    harmless: ['市级机构写市级', '县级机构写县级', '镇级机构写镇级'],
    messages: { differs: '行使层级为{actual}，本机构为{expected}。' },
  },
  'level/not-allowed': {
    title: '该层级不办理此事项',
    why: '标准规定了由哪些层级办理，其他层级办理没有依据。',
    repair: '核对行使层级；确由本级办理的，报省级部门补入标准。',
    bad: '标准只由省级办理，县级指南也写办理。',
    good: '由省级办理。',
    harmless: ['东莞、中山的市级或者镇级办理县级事项', '标准所列层级之一', '标准未列层级'],
    messages: { notAllowed: '行使层级为{actual}，该事项由{expected}办理。' },
  },
  'level/contradicts-code': {
    title: '行使层级与编码矛盾',
    why: '实施编码的第19位就是行使层级，两处不一致必有一处写错。',
    repair: '核对行使层级和实施编码，改正写错的一处。',
    bad: '行使层级为县级，实施编码属市级机构、层级位为3。',
    good: '行使层级为市级。',
    harmless: ['层级位与行使层级一致', '没有实施编码', 'TE 开头的编码'],
    messages: { contradicts: '行使层级为{actual}，实施编码的机构和层级位都是{expected}。' },
  },
} as const satisfies RuleTexts
