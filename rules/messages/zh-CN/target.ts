import type { RuleTexts } from '../message.ts'

/** 服务对象 (target): documentation and sentences in Chinese. */
export const target = {} as const satisfies RuleTexts
