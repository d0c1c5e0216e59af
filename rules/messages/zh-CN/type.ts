import type { RuleTexts } from '../message.ts'

/** 类型 (type): documentation and sentences in Chinese. */
export const type = {
  'type/differs': {
    title: '事项类型与标准不同',
    why: '类型决定适用的法律和程序，同一事项的类型应当全省统一。',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: '改为标准的类型。',
    bad: '行政确认（标准为公共服务）',
    good: '公共服务',
    harmless: ['国家编码下的20与广东编码下的21都是公共服务', '写名称或写代码', '写“公共服务类”'],
    messages: {
      differs: '事项类型为{actual}，标准为{expected}。',
      obsolete: '事项类型“{actual}”已不再使用，标准为{expected}。',
    },
  },
  'type/contradicts-code': {
    title: '事项类型与编码矛盾',
    why: '基本编码的第3、4位就是事项类型，两处不一致必有一处写错。',
    repair: '核对类型和基本编码，改正写错的一处。',
    bad: '类型为行政许可，基本编码442111001000中的类型为公共服务。',
    good: '类型为公共服务。',
    harmless: ['国家编码与省编码的类型代码不同', '写名称或写代码', '没有基本编码'],
    messages: { contradicts: '事项类型为{actual}，基本编码{code}中的类型为{expected}。' },
  },
} as const satisfies RuleTexts
